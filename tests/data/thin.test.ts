/** Thin records: what becomes one, and when its names count. Small folders; the project's own lists at the end. */
import { relative } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileData, DataError } from '../../data/compile/index.ts';
import { createRecogniser, type Recogniser } from '../eval/recogniser.ts';
import { makeDataFolder, recordText } from './data-folder.ts';
import { packageFiles } from './packages-folder.ts';

const GERMANY = { iso: 'DE', de: 'Deutschland', en: 'Germany', wikidata: 'Q183' };
const NRW = { code: 'de-nw', country: 'DE', de: 'Nordrhein-Westfalen', en: 'North Rhine-Westphalia' };
const ROWS = {
  countries: [
    GERMANY,
    { iso: 'LU', de: 'Luxemburg', en: 'Luxembourg', wikidata: 'Q32' },
    { iso: 'US', de: 'USA', en: 'United States', wikidata: 'Q30' },
    { iso: 'GB', de: 'Großbritannien', en: 'United Kingdom', wikidata: 'Q145' },
    { iso: 'SY', de: 'Syrien', en: 'Syria', wikidata: 'Q858' },
    { iso: 'AF', de: 'Afghanistan', wikidata: 'Q889' },
    { iso: 'AE', de: 'Vereinigte Arabische Emirate', en: 'United Arab Emirates', wikidata: 'Q878' },
  ],
  regions: [
    NRW,
    { code: 'af-kan', country: 'AF', de: 'Kandahar' },
    { code: 'us-ma', country: 'US', de: 'Massachusetts' },
  ],
  cities: [
    { geonames: '1', country: 'DE', region: 'de-nw', de: 'Köln', en: 'Cologne', population: '963395' },
    { geonames: '2', country: 'DE', region: 'de-nw', de: 'Essen', population: '593085' },
    { geonames: '3', country: 'LU', capital: 'yes', de: 'Luxemburg', en: 'Luxembourg', population: '76684' },
    { geonames: '4', country: 'SY', de: 'Hama', population: '460602' },
    { geonames: '5', country: 'AF', de: 'Kandahar', population: '391190' },
    { geonames: '6', country: 'US', region: 'us-ma', de: 'Boston', population: '667137' },
    { geonames: '7', country: 'GB', de: 'Boston', population: '35124' },
    { geonames: '8', country: 'DE', region: 'de-nw', de: 'Neuwerk am Rhein', population: '30000' },
  ],
  overrides: {
    behind_prepositions: '{ de: [ Essen ], en: [] }',
    part_words: '{ de: [ FC ], en: [ University of ] }',
  },
};

const WORDS = `
roles: { de: [], en: [] }
families: { de: [], en: [] }
classes: { de: [], en: [] }
sports: { de: [ Elfmeter ], en: [] }
namesakes: { de: [], en: [] }
safe: { de: [], en: [] }
no_first_names: []`;

function compile(files: Record<string, string> = {}, rows: Parameters<typeof packageFiles>[0] = ROWS) {
  const compiled = compileData(makeDataFolder({ 'words.yaml': WORDS, ...packageFiles(rows), ...files }));
  const recogniser = createRecogniser(compiled.pack);
  const marks = (text: string, lang: 'de' | 'en' = 'de') =>
    recogniser
      .annotate({ text, lang })
      .map(({ start, end, entity }) => `${text.slice(start, end)}=${entity}`)
      .join(' ');
  return { ...compiled, recogniser, marks };
}

test('a decoy among the places may be no name of a record', () => {
  const overrides = { ...ROWS.overrides, decoys: '[ Krim ]' };
  expect(() => compile({}, { ...ROWS, overrides })).toThrow(/overrides\.yaml:\d+: «Krim» is a name of crimea/);
});

test('a small town abroad counts only near its country', () => {
  const town = { geonames: '10', country: 'LU', de: 'Esch', en: 'Esch', population: '36000' };
  const { marks } = compile({}, { ...ROWS, cities: [...(ROWS.cities ?? []), town] });
  expect(marks('In Esch regnet es.')).toBe('');
  expect(marks('In Esch regnet es, wie in ganz Luxemburg.')).toBe('Esch=geonames-10 Luxemburg=iso-lu');
  expect(marks('In Neuwerk am Rhein regnet es.')).toBe('Neuwerk am Rhein=geonames-8');
});

test('a city becomes a card with one line, its place and its origin, and without statements', () => {
  const { recogniser } = compile();
  expect(recogniser.card('geonames-1')).toMatchObject({
    kind: 'place',
    label: { de: 'Köln', en: 'Cologne' },
    summary: {
      de: 'Stadt in Nordrhein-Westfalen, Deutschland',
      en: 'City in North Rhine-Westphalia, Germany',
    },
    statements: [],
    origin: { source: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/1' },
  });
});

describe('of names that are taken', () => {
  const COLOGNE = 'entities/place/cologne.yaml';
  const cologne = recordText({ id: 'cologne', label: 'Köln', more: 'country: DE' });

  test('a record by hand wins: there is no thin record of the same place', () => {
    const { thin, marks } = compile({ [COLOGNE]: cologne });
    expect(thin!.records.map(({ place }) => place.id)).not.toContain('geonames-1');
    expect(marks('In Köln regnet es.')).toBe('Köln=cologne');
  });

  test('a record by hand wins by its Wikidata id, whatever its name', () => {
    const files = { [COLOGNE]: recordText({ id: 'cologne', label: 'Alemannien', more: 'wikidata: Q183' }) };
    expect(compile(files).thin!.records.map(({ place }) => place.id)).not.toContain('iso-de');
  });

  test('a name of a record by hand that is no place is not the place’s', () => {
    const files = {
      'entities/organization/hama.yaml': recordText({ id: 'hama', kind: 'organization', label: 'Hama' }),
    };
    expect(compile(files).marks('In Syrien liegt Hama.')).toBe('Syrien=iso-sy Hama=hama');
  });

  test('a genitive that is a name of a record by hand is not made, and told', () => {
    const files = {
      'entities/organization/hamas.yaml': recordText({ id: 'hamas', kind: 'organization', label: 'Hamas' }),
    };
    const size = { cities: [{ geonames: '4', country: 'SY', de: 'Hama', population: '4600000' }] };
    const { marks, thin } = compile(files, { ...ROWS, ...size });
    expect(marks('Die Hamas drohte.')).toBe('Hamas=hamas');
    expect(thin!.dropped).toContainEqual({
      id: 'geonames-4',
      form: 'Hamas',
      reason: 'made of «Hama», is a name of hamas',
    });
  });

  test('the country wins over its capital', () => {
    expect(compile().marks('In Luxemburg tagt das Gericht.')).toBe('Luxemburg=iso-lu');
  });

  test('the city wins over its region, which keeps its name with a class word', () => {
    const { marks } = compile();
    expect(marks('In Kandahar war es ruhig.')).toBe('Kandahar=geonames-5');
    expect(marks('In der Provinz Kandahar war es ruhig.')).toBe('Provinz Kandahar=cldr-af-kan');
  });

  test('the far larger bearer is meant, unless the other one’s country is named', () => {
    const { marks } = compile();
    expect(marks('The mayor of Boston spoke.', 'en')).toBe('Boston=geonames-6');
    expect(marks('In the United Kingdom, Boston voted.', 'en')).toBe('United Kingdom=iso-gb Boston=geonames-7');
  });

  test('a decoy gives way to the record that it kept apart', () => {
    const { marks } = compile({ 'decoys.yaml': '- { names: [ Massachusetts ], reason: the state }' });
    expect(marks('In Massachusetts schneit es.')).toBe('Massachusetts=cldr-us-ma');
  });
});

describe('a name counts', () => {
  test.each<{ text: string; lang?: 'de' | 'en'; marked: string; reason: string }>([
    { reason: 'in the genitive', text: 'Kölns Dom', marked: 'Kölns=geonames-1' },
    { reason: 'without its situation', text: 'Neuwerk wächst.', marked: 'Neuwerk=geonames-8' },
    {
      reason: 'in the dative of a plural',
      text: 'in den Vereinigten Arabischen Emiraten',
      marked: 'Vereinigten Arabischen Emiraten=iso-ae',
    },
    { reason: 'behind a preposition, when it is a noun', text: 'Er wohnt in Essen.', marked: 'Essen=geonames-2' },
    { reason: 'not otherwise, when it is a noun', text: 'Das Essen war gut.', marked: '' },
    { reason: 'not directly behind a first name', text: 'Martin Köln sagte das.', marked: '' },
    { reason: 'not beside a word of a longer name', text: 'Der FC Köln verlor.', marked: '' },
    { reason: 'not in a sentence of sports', text: 'Köln bekam den Elfmeter.', marked: '' },
    { reason: 'in sports behind a preposition', text: 'Den Elfmeter gab es in Köln.', marked: 'Köln=geonames-1' },
    { reason: 'not inside English capitals', text: 'The Boston Globe wrote.', lang: 'en', marked: '' },
    { reason: 'not behind English capitals', text: 'He met First Boston again.', lang: 'en', marked: '' },
    {
      reason: 'behind a day in English',
      text: 'But on Tuesday Boston woke up.',
      lang: 'en',
      marked: 'Boston=geonames-6',
    },
    { reason: 'not as a university', text: 'the University of Boston', lang: 'en', marked: '' },
  ])('$reason: $text', ({ text, lang = 'de', marked }) => {
    expect(compile().marks(text, lang)).toBe(marked);
  });
});

test.each([
  { place: { iso: 'CH', de: 'Schweiz', en: 'Switzerland' }, de: 'Stadt in der Schweiz', en: 'City in Switzerland' },
  { place: { iso: 'IR', de: 'Iran' }, de: 'Stadt im Iran', en: 'City in Iran' },
  {
    place: { iso: 'NL', de: 'Niederlande', en: 'Netherlands' },
    de: 'Stadt in den Niederlanden',
    en: 'City in the Netherlands',
  },
  {
    place: { iso: 'PH', de: 'Philippinen', en: 'Philippines' },
    de: 'Stadt auf den Philippinen',
    en: 'City in the Philippines',
  },
  { place: { iso: 'MT', de: 'Malta' }, de: 'Stadt auf Malta', en: 'City in Malta' },
])('a summary says «$de»', ({ place, de, en }) => {
  const rows = { countries: [place], cities: [{ geonames: '9', country: place.iso, de: 'Aalstadt' }] };
  expect(compile({}, rows).recogniser.card('geonames-9').summary).toEqual({ de, en });
});

test.each([
  { reason: 'a name that nobody shares', city: {}, en: 'Aalstadt' },
  { reason: 'ten times larger than the next', city: { rival: '20000', population: '300000' }, en: 'Aalstadt' },
  { reason: 'a name with a rival', city: { rival: '50000', population: '300000' }, en: undefined },
  {
    reason: 'in the United States, with the state',
    city: { country: 'US', region: 'us-ma' },
    en: 'Aalstadt, Massachusetts',
  },
  {
    reason: 'in the United States, of those that stand alone',
    city: { country: 'US', region: 'us-ma', de: 'Chicago' },
    en: 'Chicago',
  },
])('has the title of an article: $reason', ({ city, en }) => {
  const rows = { ...ROWS, cities: [{ geonames: '9', country: 'DE', de: 'Aalstadt', ...city }] };
  expect(compile({}, rows).recogniser.card('geonames-9').wikipedia.en).toBe(en);
});

describe('decisions by hand', () => {
  test('replace names, summaries and titles, and leave places out', () => {
    const overrides = {
      places:
        '{ geonames-1: { de: Kölle, more: { de: [ Colonia ] }, summary: { de: Eine Stadt, en: A city }, wikipedia: { en: Kolle } } }',
      omit: '[ geonames-6 ]',
    };
    const { recogniser, marks, thin } = compile({}, { ...ROWS, overrides });
    expect(recogniser.card('geonames-1')).toMatchObject({
      label: { de: 'Kölle', en: 'Cologne' },
      summary: { de: 'Eine Stadt', en: 'A city' },
      wikipedia: { en: 'Kolle' },
    });
    expect(marks('Kölle und Colonia')).toBe('Kölle=geonames-1 Colonia=geonames-1');
    expect(thin!.records.map(({ place }) => place.id)).not.toContain('geonames-6');
  });

  test('about a row that is not there are refused, with their line', () => {
    const folder = makeDataFolder(packageFiles({ ...ROWS, overrides: { omit: '[ geonames-99 ]' } }));
    try {
      compileData(folder);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DataError);
      const problems = (error as DataError).problems.map((problem) => ({
        ...problem,
        file: relative(folder, problem.file),
      }));
      expect(problems).toEqual([
        { file: 'packages/overrides.yaml', line: 2, message: 'no extract has a row for geonames-99' },
      ]);
    }
  });
});

describe('with the project’s own lists', () => {
  const own: { recogniser?: Recogniser } = {};
  beforeAll(() => {
    own.recogniser = createRecogniser();
  }, 60_000);

  test.each([
    {
      lang: 'de' as const,
      text: 'Das Ende der Lage war, was man aus dem Bild der Stelle sah: Sinn, Union, Norden, Zug, Regen, Essen, Waren, Wissen, Weil und Male. Im August kam David, dann Martin, Van und Samaras. Haus und Hof, Leer und Wetter, Singen und Siegen, Essen und Mission.',
    },
    {
      lang: 'en' as const,
      text: 'But Taylor was red, green and blue. The House went South, and Most of the West was Nice, Mobile and Orange. Reading books is a Date. Jordan Smith met Chelsea Green, Austin spoke, and Charlotte laughed at Van, Man, Bath and Hull.',
    },
  ])('everyday words are no places ($lang)', ({ lang, text }) => {
    expect(own.recogniser!.annotate({ text, lang }).map(({ entity }) => entity)).toEqual([]);
  });

  test.each([
    { lang: 'de' as const, text: 'In Reutlingen und Kampala, in Sambia und der Elfenbeinküste', count: 4 },
    { lang: 'en' as const, text: 'in Kampala and Reutlingen, in Zambia and Ivory Coast', count: 4 },
  ])('places are ($lang)', ({ lang, text, count }) => {
    expect(own.recogniser!.annotate({ text, lang })).toHaveLength(count);
  });
});
