import { describe, expect, test } from 'vitest';
import { ALONE, IN_GERMAN, SURNAME } from '../../engine/build.ts';
import { annotations, found, type PackSpec } from './pack-maker.ts';

describe('persons', () => {
  const spec: PackSpec = {
    entities: [
      {
        id: 'donald-trump',
        kind: 'person',
        names: [
          'Donald Trump',
          { text: 'Trump', flags: SURNAME | ALONE },
          { text: 'Trumps', flags: SURNAME | ALONE | IN_GERMAN },
        ],
      },
      { id: 'friedrich-merz', kind: 'person', names: ['Friedrich Merz', { text: 'Merz', flags: SURNAME }] },
      { id: 'ursula', kind: 'person', names: ['Ursula von der Leyen', { text: 'von der Leyen', flags: SURNAME }] },
    ],
    roles: ['Kanzler', 'Secretary of State', 'Gen.'],
    families: ['Familie'],
    firstNames: ['Eric', 'Donald', 'Friedrich'],
  };
  test.each([
    { reason: 'a surname alone says nothing', text: 'Merz kam.', entities: [] },
    {
      reason: 'a surname counts after the full name',
      text: 'Friedrich Merz kam. Merz ging.',
      entities: ['Friedrich Merz → friedrich-merz', 'Merz → friedrich-merz'],
    },
    {
      reason: 'and before it, as in headlines',
      text: 'Merz kommt\n\nFriedrich Merz kam.',
      entities: ['Merz → friedrich-merz', 'Friedrich Merz → friedrich-merz'],
    },
    { reason: 'a surname counts after a role', text: 'Kanzler Merz kam.', entities: ['Merz → friedrich-merz'] },
    { reason: 'an unmistakable surname counts alone', text: 'Trump kam.', entities: ['Trump → donald-trump'] },
    { reason: 'not with another first name', text: 'Eric Trump kam.', entities: [] },
    { reason: 'nor with an initial behind it', text: 'Eric N. Trump kam.', entities: [] },
    {
      reason: 'but the bearer’s own initial says nothing',
      text: 'Donald K. Trump kam. Trump ging.',
      entities: ['Trump → donald-trump', 'Trump → donald-trump'],
    },
    { reason: 'nor behind a single letter and a hyphen', text: 'K-Trump kam.', entities: [] },
    { reason: 'but behind a word and a hyphen', text: 'Anti-Trump-Leute kamen.', entities: ['Trump → donald-trump'] },
    { reason: 'nor behind that other bearer', text: 'Eric Trump kam. Trump ging.', entities: [] },
    {
      reason: 'unless the full name is there too',
      text: 'Eric Trump kam mit Donald Trump. Trump ging.',
      entities: ['Donald Trump → donald-trump', 'Trump → donald-trump'],
    },
    { reason: 'not as a family', text: 'Familie Trump kam.', entities: [] },
    {
      reason: 'a surname may have several words',
      text: 'Ursula von der Leyen kam. Von der Leyen ging.',
      entities: ['Ursula von der Leyen → ursula', 'Von der Leyen → ursula'],
    },
    {
      reason: 'not as a family in the plural',
      text: 'Er traf die Trumps in Florida. Die Trumps reisten ab.',
      entities: [],
    },
    {
      reason: 'a relative clause is no plural',
      text: 'Eine Partei, die Trumps folgt. Die Trumps Kurs kennen.',
      entities: ['Trumps → donald-trump', 'Trumps → donald-trump'],
    },
    { reason: 'not as the son', text: 'Trump junior kam, Donald Trump Jr. auch.', entities: [] },
    {
      reason: 'another bearer does not block other names',
      text: 'Eric Trump kam mit Kanzler Merz.',
      entities: ['Merz → friedrich-merz'],
    },
    {
      reason: 'a role is enough at the end of a compound',
      text: 'CDU-Kanzler Merz und Altkanzler Merz kamen.',
      entities: ['Merz → friedrich-merz', 'Merz → friedrich-merz'],
    },
    { reason: 'a role and an unknown first name block', text: 'Er sah Kanzler Ruprecht Merz.', entities: [] },
    {
      reason: 'and block a headline above that only has the role',
      text: 'Kanzler Merz kommt\n\nEric Merz, der Kanzler, kam.',
      entities: [],
    },
    {
      reason: 'an unknown first name blocks where no article stands before it',
      text: 'Er sprach mit Kodjo Trump.',
      entities: [],
    },
    {
      reason: 'a noun that leads to the name does not',
      text: 'Der Fall Trump, das Team Trump und die Ära Trump.',
      entities: ['Trump → donald-trump', 'Trump → donald-trump', 'Trump → donald-trump'],
    },
    {
      reason: 'a surname is no part of another word',
      text: 'Friedrich Merz und Merzig.',
      entities: ['Friedrich Merz → friedrich-merz'],
    },
  ])('$reason', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });

  test.each([
    {
      reason: 'an unknown capitalised word before a surname is a first name',
      text: 'He met Kodjo Trump.',
      entities: [],
    },
    { reason: 'also after a role', text: 'We saw Secretary of State Kodjo Trump.', entities: [] },
    {
      reason: 'not at the start of a sentence',
      text: 'Why not? Because Trump said so.',
      entities: ['Trump → donald-trump'],
    },
    {
      reason: 'not when it is a day, a people or a party',
      text: 'On Monday Trump spoke, by Wednesday American Trump and Republican Trump did.',
      entities: ['Trump → donald-trump', 'Trump → donald-trump', 'Trump → donald-trump'],
    },
    {
      reason: 'not in a headline',
      text: 'How Voters in Ohio Judge Trump',
      entities: ['Trump → donald-trump'],
    },
    { reason: 'numbers tell sons and popes apart', text: 'He met Donald Trump II.', entities: [] },
  ])('in English $reason', ({ text, entities }) => {
    expect(found(spec, text, 'en')).toEqual(entities);
  });

  describe('of one surname', () => {
    const shared: PackSpec = {
      entities: [
        { id: 'joe', kind: 'person', names: ['Joe Biden', { text: 'Biden', flags: SURNAME | ALONE }] },
        { id: 'hunter', kind: 'person', names: ['Hunter Biden', { text: 'Biden', flags: SURNAME }] },
        { id: 'jill', kind: 'person', names: ['Jill Biden', { text: 'Biden', flags: SURNAME }] },
      ],
      roles: ['President'],
    };
    test.each([
      {
        reason: 'the bearer named last counts',
        text: 'Joe Biden came. Biden left. Hunter Biden came. Biden left.',
        entities: ['Joe Biden → joe', 'Biden → joe', 'Hunter Biden → hunter', 'Biden → hunter'],
      },
      {
        reason: 'in a headline the first one',
        text: 'Biden speaks\n\nHunter Biden and Joe Biden came.',
        entities: ['Biden → hunter', 'Hunter Biden → hunter', 'Joe Biden → joe'],
      },
      {
        reason: 'without any full name the unmistakable one',
        text: 'Biden left.',
        entities: ['Biden → joe'],
      },
      {
        reason: 'a role speaks against the only one named',
        text: 'Jill Biden came. President Biden left.',
        entities: ['Jill Biden → jill'],
      },
    ])('$reason', ({ text, entities }) => {
      expect(found(shared, text, 'en')).toEqual(entities);
    });
  });

  test('the evidence names the full name that a surname rests on', () => {
    const [, surname] = annotations(spec, 'Friedrich Merz kam. Merz ging.');
    expect(surname!.evidence).toEqual([{ rule: 'full-name', span: { start: 0, end: 14 } }]);
  });
});

describe('a German name that an article opens', () => {
  const spec: PackSpec = { entities: [{ id: 'spiegel', names: ['Der Spiegel'] }] };
  test.each([
    { reason: 'is none at the start of a sentence', text: 'Der Spiegel hängt schief.', entities: [] },
    { reason: 'is one within it', text: 'Das schrieb Der Spiegel.', entities: ['Der Spiegel → spiegel'] },
    { reason: 'and in quotes', text: '«Der Spiegel» berichtet.', entities: ['Der Spiegel → spiegel'] },
    {
      reason: 'and at the start when the text has it within',
      text: 'Der Spiegel berichtet. Das schrieb Der Spiegel.',
      entities: ['Der Spiegel → spiegel', 'Der Spiegel → spiegel'],
    },
  ])('$reason', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });
});
