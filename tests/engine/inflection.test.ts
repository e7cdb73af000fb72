import { describe, expect, test } from 'vitest';
import { german } from '../../engine/inflection/de.ts';
import { english } from '../../engine/inflection/en.ts';
import type { Kind } from '../../engine/types.ts';

describe('German', () => {
  test.each<{ name: string; kind: Kind; forms: string[] }>([
    { name: 'Putin', kind: 'person', forms: ['Putins'] },
    { name: 'Wolodymyr Selenskyj', kind: 'person', forms: ['Wolodymyr Selenskyjs'] },
    { name: 'Ägypten', kind: 'place', forms: ['Ägyptens'] },
    {
      name: 'Schwarzes Meer',
      kind: 'place',
      forms: ['Schwarzen Meer', 'Schwarzen Meeres', 'Schwarzem Meer', 'Schwarze Meer'],
    },
    {
      name: 'Vereinigte Arabische Emirate',
      kind: 'place',
      forms: ['Vereinigten Arabischen Emiraten', 'Vereinigten Arabischen Emirate', 'Vereinigter Arabischer Emirate'],
    },
    { name: 'Weißes Haus', kind: 'organization', forms: ['Weißen Haus', 'Weißen Hauses', 'Weiße Haus'] },
    { name: 'Vereinte Nationen', kind: 'organization', forms: ['Vereinten Nationen', 'Vereinter Nationen'] },
    {
      name: 'Europäische Kommission',
      kind: 'organization',
      forms: ['Europäischen Kommission', 'Europäischer Kommission'],
    },
    {
      name: 'Nationaler Sicherheits- und Verteidigungsrat',
      kind: 'organization',
      forms: ['Nationalen Sicherheits- und Verteidigungsrates', 'Nationalen Sicherheits- und Verteidigungsrats'],
    },
    {
      name: 'militärischer Dialog',
      kind: 'event',
      forms: ['militärischen Dialog', 'militärischen Dialogs', 'militärische Dialog'],
    },
    {
      name: 'Dialog hochrangiger Militärs',
      kind: 'event',
      forms: ['Dialogs hochrangiger Militärs', 'Dialoges hochrangiger Militärs'],
    },
    { name: 'Militärdialog', kind: 'event', forms: ['Militärdialogs', 'Militärdialoge'] },
    {
      name: 'Kommando der US-Streitkräfte in Europa',
      kind: 'organization',
      forms: ['Kommandos der US-Streitkräfte in Europa'],
    },
    {
      name: 'Internationaler Strafgerichtshof',
      kind: 'organization',
      forms: ['Internationalen Strafgerichtshofs', 'Internationale Strafgerichtshof'],
    },
    { name: 'IStGH', kind: 'organization', forms: ['IStGHs'] },
    { name: 'Leopard', kind: 'equipment', forms: ['Leoparden'] },
  ])('$name has its cases', ({ name, kind, forms }) => {
    expect(german.inflect(name, kind)).toEqual(expect.arrayContaining(forms));
  });

  test.each<{ name: string; kind: Kind; forbidden: string[] }>([
    { name: 'MQ-9', kind: 'equipment', forbidden: ['MQ-9s', 'MQ-9e'] },
    { name: 'Steve Witkoff', kind: 'person', forbidden: ['Stevees Witkoff', 'Steves Witkoff', 'Steve Witkoffe'] },
    { name: 'Den Haag', kind: 'place', forbidden: ['Des Haag', 'Dem Haag', 'Der Haag'] },
  ])('$name has no others', ({ name, kind, forbidden }) => {
    for (const form of forbidden) expect(german.inflect(name, kind)).not.toContain(form);
  });

  test('transcribes ß and umlauts as papers without them do', () => {
    expect(german.transcribe('Weißes Haus')).toEqual(['Weisses Haus']);
    expect(german.transcribe('Söder')).toEqual(['Soeder']);
    expect(german.transcribe('Merz')).toEqual([]);
  });

  test('inflects cue words, phrases not', () => {
    expect(german.inflectCue('Propeller')).toContain('Propellers');
    expect(german.inflectCue('Drohne')).toContain('Drohnen');
    expect(german.inflectCue('März 2023')).toEqual([]);
  });
});

describe('English', () => {
  test('counts equipment, not people or places', () => {
    expect(english.inflect('MQ-9', 'equipment')).toEqual(['MQ-9s']);
    expect(english.inflect('Trump', 'person')).toEqual([]);
    expect(english.inflect('Crimea', 'place')).toEqual([]);
  });

  test('spells German letters both ways', () => {
    expect(english.transcribe('Söder')).toEqual(['Soder', 'Soeder']);
  });
});
