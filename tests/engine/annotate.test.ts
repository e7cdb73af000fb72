import { describe, expect, test } from 'vitest';
import { EXACT_CASE, FULL_NAME, IN_ENGLISH, IN_GERMAN, SURNAME } from '../../engine/build.ts';
import { annotate } from '../../engine/index.ts';
import { annotations, found, makeGazetteer, type PackSpec } from './pack-maker.ts';

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

  test('two spellings of one record are no rivals', () => {
    const ford: PackSpec = {
      entities: [
        {
          id: 'ford',
          kind: 'person',
          names: ['Jack Ford', { text: 'JACK FORD', flags: FULL_NAME | EXACT_CASE }, { text: 'Ford', flags: SURNAME }],
        },
      ],
    };
    expect(found(ford, 'JACK FORD sprach. Dann ging Ford.')).toEqual(['JACK FORD → ford', 'Ford → ford']);
    const greens: PackSpec = {
      entities: [
        {
          id: 'de',
          names: [
            { text: 'Grüne', needs: ['Bundestag'], prior: 0.8 },
            { text: 'Grüne', needs: ['Koalition'], prior: 0.8 },
          ],
        },
        { id: 'ch', names: [{ text: 'Grüne', needs: ['Kanton'], prior: 0.4 }] },
      ],
    };
    expect(found(greens, 'Grüne im Bundestag, im Kanton und in der Koalition.')).toEqual(['Grüne → de']);
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

describe('a date as a cue', () => {
  const spec: PackSpec = {
    entities: [
      { id: 'incident', kind: 'event', names: [{ text: 'Zwischenfall', needs: ['2023-03'] }] },
      { id: 'attack', kind: 'event', names: [{ text: 'Angriff', needs: ['2023-03-14'] }] },
    ],
  };
  test.each([
    { text: 'Der Zwischenfall im März 2023.', entities: ['Zwischenfall → incident'] },
    { text: 'Der Zwischenfall am 14. März 2023.', entities: ['Zwischenfall → incident'] },
    { text: 'Der Zwischenfall im vergangenen März.', entities: ['Zwischenfall → incident'] },
    { text: 'Der Zwischenfall im März 2024.', entities: [] },
    { text: 'Der Angriff im März 2023.', entities: [] },
    { text: 'Der Zwischenfall am 14. März und der am Montag.', entities: ['Zwischenfall → incident'] },
    { text: 'Der Angriff am 14. März.', entities: ['Angriff → attack'] },
  ])('$text', ({ text, entities }) => {
    const found = annotate({ text, lang: 'de', date: '2023-06-01' }, makeGazetteer(spec));
    expect(found.map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`)).toEqual(entities);
  });

  test('a weekday tells a day and no month', () => {
    const marks = (text: string) => annotate({ text, lang: 'de', date: '2023-03-15' }, makeGazetteer(spec)).length;
    expect(marks('Der Zwischenfall am Dienstag.')).toBe(0);
    expect(marks('Der Angriff am Dienstag.')).toBe(1);
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
  test.each([
    { text: 'Die \uFB01nnische Firma Ra\uFB03nerie baut.', surface: 'Ra\uFB03nerie' },
    { text: 'Bei Ra\uFB03nerie', surface: 'Ra\uFB03nerie' },
    { text: 'Am Schloſs', surface: 'Schloſs' },
  ])('are those of the text as given, also with letters of scanned print: $text', ({ text, surface }) => {
    const spec: PackSpec = { entities: [{ id: 'works', names: ['Raffinerie', 'Schloss'] }] };
    expect(annotations(spec, text).map(({ start, end }) => text.slice(start, end))).toEqual([surface]);
  });

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
