import { describe, expect, test } from 'vitest';
import { ALONE, EXACT_CASE, FULL_NAME, IN_ENGLISH, IN_GERMAN, SURNAME } from '../../engine/build.ts';
import { annotations, found, type PackSpec } from './pack-maker.ts';

describe('capitals', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'who', names: [{ text: 'WHO', flags: FULL_NAME | EXACT_CASE }] },
      { id: 'united-states', names: [{ text: 'US', flags: FULL_NAME | EXACT_CASE }] },
      { id: 'nato', names: ['NATO', 'Nato'] },
      { id: 'die-linke', names: ['Die Linke'] },
    ],
  };
  test.each([
    { text: 'WHO warnt', entities: ['WHO → who'] },
    { text: 'who knows, Who knows', entities: [] },
    { text: 'Nato und NATO', entities: ['Nato → nato', 'NATO → nato'] },
    { text: 'die nato', entities: [] },
    { text: 'die linke Hand, Die Linke', entities: ['Die Linke → die-linke'] },
    { text: 'let us go, the US goes', entities: ['US → united-states'] },
    { text: 'SAVE US FROM THE RAIN', entities: [] },
  ])('$text', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });
});

describe('language', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'gift-card', names: [{ text: 'Gift', flags: FULL_NAME | IN_ENGLISH }] },
      { id: 'poison', names: [{ text: 'Gift', flags: FULL_NAME | IN_GERMAN }] },
    ],
  };
  test('a form counts in the languages it is given for', () => {
    expect(found(spec, 'Gift', 'de')).toEqual(['Gift → poison']);
    expect(found(spec, 'Gift', 'en')).toEqual(['Gift → gift-card']);
  });
});

describe('decoys', () => {
  test('swallow the shorter name and get no annotation', () => {
    const spec: PackSpec = { entities: [{ id: 'washington', names: ['Washington'] }], decoys: ['Washington Post'] };
    expect(found(spec, 'Die Washington Post schreibt aus Washington.')).toEqual(['Washington → washington']);
  });
});

describe('persons', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'donald-trump', kind: 'person', names: ['Donald Trump', { text: 'Trump', flags: SURNAME | ALONE }] },
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
      reason: 'a surname is no part of another word',
      text: 'Friedrich Merz und Merzig.',
      entities: ['Friedrich Merz → friedrich-merz'],
    },
  ])('$reason', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });

  test('the evidence names the full name that a surname rests on', () => {
    const [, surname] = annotations(spec, 'Friedrich Merz kam. Merz ging.');
    expect(surname!.evidence).toEqual([{ rule: 'full-name', span: { start: 0, end: 14 } }]);
  });
});

describe('conditions', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'mq-9', kind: 'equipment', names: ['MQ-9'] },
      {
        id: 'incident',
        kind: 'event',
        names: [{ text: 'MQ-9', needs: ['black-sea', 'Propeller', 'Treibstoff'], atLeast: 2, not: ['Jemen'] }],
        related: ['mq-9'],
      },
      { id: 'black-sea', kind: 'place', names: ['Schwarzen Meer'] },
      { id: 'berlin', kind: 'place', names: ['Berlin'] },
      { id: 'berlin-talks', kind: 'event', names: [{ text: 'Gespräche in Berlin', needs: ['Ukraine'] }] },
    ],
    classes: ['Drohne'],
  };
  test.each([
    {
      reason: 'the specific reading wins when its cues are there',
      text: 'Die MQ-9 über dem Schwarzen Meer verlor ihren Propeller.',
      entities: ['MQ-9 → incident', 'Schwarzen Meer → black-sea'],
    },
    { reason: 'the general one when too few are', text: 'Die MQ-9 verlor ihren Propeller.', entities: ['MQ-9 → mq-9'] },
    {
      reason: 'a cue may stand in the next sentence',
      text: 'Die MQ-9 fiel ins Schwarzen Meer. Treibstoff lief aus.',
      entities: ['MQ-9 → incident', 'Schwarzen Meer → black-sea'],
    },
    {
      reason: 'not in another paragraph far away',
      text: 'Die MQ-9 fiel. Es regnete. Es schneite.\n\nDer Propeller und der Treibstoff.',
      entities: ['MQ-9 → mq-9'],
    },
    {
      reason: 'a word against it rules it out',
      text: 'Die MQ-9 über dem Schwarzen Meer mit Propeller, nicht im Jemen.',
      entities: ['MQ-9 → mq-9', 'Schwarzen Meer → black-sea'],
    },
    {
      reason: 'an event takes the whole noun phrase',
      text: 'Eine MQ-9 Reaper-Drohne im Schwarzen Meer, am Propeller getroffen.',
      entities: ['MQ-9 Reaper-Drohne → incident', 'Schwarzen Meer → black-sea'],
    },
    { reason: 'a thing does not', text: 'Eine MQ-9 Reaper-Drohne.', entities: ['MQ-9 → mq-9'] },
    {
      reason: 'a longer name whose condition fails leaves the names inside it',
      text: 'Gespräche in Berlin',
      entities: ['Berlin → berlin'],
    },
    {
      reason: 'and is taken when it holds',
      text: 'Gespräche in Berlin zur Ukraine',
      entities: ['Gespräche in Berlin → berlin-talks'],
    },
  ])('$reason', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });

  test('a longer name around it rules a name out', () => {
    const costa: PackSpec = { entities: [{ id: 'costa', names: [{ text: 'Costa', not: ['Costa Rica'] }] }] };
    expect(found(costa, 'Costa Rica und Costa. Costa')).toEqual(['Costa → costa']);
    expect(found(costa, 'Costa Rica. Es regnet. Costa')).toEqual(['Costa → costa']);
  });

  test('the evidence names the cues', () => {
    const text = 'Die MQ-9 über dem Schwarzen Meer verlor ihren Propeller.';
    const [incident] = annotations(spec, text);
    expect(incident!.evidence).toContainEqual({
      rule: 'cues',
      spans: [
        { start: 18, end: 32 },
        { start: 46, end: 55 },
      ],
    });
  });
});

describe('an office', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'saceur', kind: 'office', names: ['Oberbefehlshaber der Nato'] },
      { id: 'nato', names: ['Nato'] },
      { id: 'grynkewich', kind: 'person', names: ['Alexus Grynkewich'] },
    ],
  };
  test.each([
    { text: 'Der Oberbefehlshaber der Nato sprach.', entities: ['Oberbefehlshaber der Nato → saceur'] },
    {
      text: 'Oberbefehlshaber der Nato, Alexus Grynkewich',
      entities: ['Nato → nato', 'Alexus Grynkewich → grynkewich'],
    },
  ])('is a title before its holder: $text', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });
});

describe('two meanings of one form', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'rsf-sudan', names: [{ text: 'RSF', prior: 0.5 }], related: ['sudan'] },
      { id: 'rsf-reporters', names: [{ text: 'RSF', prior: 0.5 }] },
      { id: 'sudan', kind: 'place', names: ['Sudan'] },
      { id: 'georgia-state', kind: 'place', names: [{ text: 'Georgia', prior: 0.9 }] },
      { id: 'georgia-country', kind: 'place', names: [{ text: 'Georgia', prior: 0.3 }] },
    ],
  };
  test.each([
    { reason: 'nothing is marked when neither is likelier', text: 'Die RSF kam.', entities: [] },
    {
      reason: 'a related entity in the article decides',
      text: 'Die RSF kam in den Sudan.',
      entities: ['RSF → rsf-sudan', 'Sudan → sudan'],
    },
    { reason: 'the clearly likelier one is taken', text: 'Georgia', entities: ['Georgia → georgia-state'] },
  ])('$reason', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });
});

describe('abbreviations that an article introduces', () => {
  const spec: PackSpec = { entities: [{ id: 'nabu', names: ['Nationale Antikorruptionsbüro'] }] };
  test.each([
    {
      reason: 'hold from their introduction on',
      text: 'NABU? Das Nationale Antikorruptionsbüro (NAB) kam. Die NAB ging.',
      entities: ['Nationale Antikorruptionsbüro → nabu', 'NAB → nabu', 'NAB → nabu'],
    },
    {
      reason: 'must abbreviate the name',
      text: 'Das Nationale Antikorruptionsbüro (SPD) kam. Die SPD ging.',
      entities: ['Nationale Antikorruptionsbüro → nabu'],
    },
  ])('$reason', ({ text, entities }) => {
    expect(found(spec, text)).toEqual(entities);
  });
});

describe('offsets', () => {
  test('are those of the text as given, also when it is written in combining marks', () => {
    const spec: PackSpec = {
      entities: [
        { id: 'soeder', names: ['Markus Söder'] },
        { id: 'koeln', names: ['Köln'] },
      ],
    };
    const text = 'Ko\u0308ln: Markus So\u0308der';
    expect(annotations(spec, text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ko\u0308ln',
      'Markus So\u0308der',
    ]);
  });

  test('stay right around emoji and lone surrogates', () => {
    const spec: PackSpec = { entities: [{ id: 'kiew', names: ['Kiew'] }] };
    expect(found(spec, '😀Kiew \uD800Kiew\uDFFF 👩‍🚀 Kiew')).toEqual(['Kiew → kiew', 'Kiew → kiew', 'Kiew → kiew']);
  });
});

test.each([
  { name: 'one letter a million times', text: 'a'.repeat(1_000_000) },
  { name: 'only hyphens', text: '-'.repeat(300_000) },
  { name: 'nested prefixes', text: 'Krim-'.repeat(100_000) },
  { name: 'lone surrogates', text: '\uD800'.repeat(300_000) },
  { name: 'combining marks without end', text: `a${'\u0301'.repeat(300_000)}` },
  { name: 'sentence ends without end', text: '. '.repeat(200_000) },
])('$name ends without an error', ({ text }) => {
  const spec: PackSpec = { entities: [{ id: 'krim', names: ['Krim', 'Krim-Brücke', 'Krim-Krim-Krim-Brücke'] }] };
  expect(() => found(spec, text)).not.toThrow();
});
