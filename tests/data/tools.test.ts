/** The tools for whoever continues the data: scaffold, report, comparison of items, and what the serving page is told. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { loadData } from '../../data/compile/load.ts';
import { recordSchema } from '../../data/schema.ts';
import { ageOf, countFields, sharedAliases, unknownNames, withoutRelations } from '../../data/tools/coverage.ts';
import { formatRecords } from '../../data/tools/layout.ts';
import { createRecord } from '../../data/tools/new-record.ts';
import { sampleStatements } from '../../data/tools/sample.ts';
import { checkItems, readItemNames } from '../../data/tools/wikidata.ts';
import { readData } from '../serve/data.ts';
import { makeDataFolder, recordText } from './data-folder.ts';

const KINDS = recordSchema.shape.kind.options;

function recordsOf(folder: string) {
  const loaded = loadData(folder);
  if (!loaded.ok) throw new Error(loaded.problems.map(({ message }) => message).join());
  return loaded.data.records;
}

describe('data:format', () => {
  test('brings a record into the one layout, and changes nothing that it says', () => {
    const untidy = `label: {de: Meer,\n  en: Sea}\n${recordText({ id: 'sea' }).replace(/^label:.*\n/m, '')}`;
    const folder = makeDataFolder({ 'entities/place/sea.yaml': untidy });
    const file = join(folder, 'entities/place/sea.yaml');
    expect(formatRecords(folder, true)).toContain(file);
    expect(parse(readFileSync(file, 'utf8'))).toEqual(parse(untidy));
    expect(readFileSync(file, 'utf8')).toMatch(/^id: sea\nkind: .*\n(.*\n)?label: \{ de: Meer, en: Sea \}\n/);
    expect(formatRecords(folder, true)).toEqual([]);
  });

  test('loses nothing: an unknown field or a file that is no record is an error that names the file', () => {
    const odd = recordText({ id: 'sea' }).replace('statements:', 'statments: []\nstatements:');
    for (const [text, message] of [
      [odd, /sea\.yaml: no record has a field statments/],
      ['', /sea\.yaml: it holds no record/],
    ] as const) {
      const folder = makeDataFolder({ 'entities/place/sea.yaml': text });
      expect(() => formatRecords(folder, true)).toThrow(message);
    }
  });

  test('the project’s own records have it', () => {
    // When this fails: npm run data:format
    expect(formatRecords('data', false)).toEqual([]);
  }, 60_000);
});

describe('data:new', () => {
  test.each(KINDS)('writes a record of kind %s whose blanks are all that is wrong', (kind) => {
    const folder = makeDataFolder();
    const file = createRecord(folder, kind, 'a-new-one', '2026-11-22');
    expect(relative(folder, file)).toBe(join('entities', kind, 'a-new-one.yaml'));
    const problems = readData(folder).problems;
    expect(problems.length).toBeGreaterThan(0);
    const lines = readFileSync(file, 'utf8').split('\n');
    for (const problem of problems) {
      const line = lines[Number(/:(\d+): /.exec(problem)![1]) - 1]!;
      expect(line).toMatch(/''|lat: 0/);
    }
  });

  test.each([
    {
      reason: 'an id that is taken, by another kind too',
      kind: 'person',
      id: 'crimea',
      message: /is taken by .*crimea/,
    },
    { reason: 'an unknown kind', kind: 'thing', id: 'x', message: /--kind is one of person, / },
    { reason: 'an id in capitals', kind: 'person', id: 'Crimea', message: /--id is lower-case/ },
    { reason: 'a missing id', kind: 'person', id: undefined, message: /--id is/ },
  ])('refuses $reason', ({ kind, id, message }) => {
    expect(() => createRecord(makeDataFolder(), kind, id, '2026-11-22')).toThrow(message);
  });
});

describe('data:check --wikidata', () => {
  const check = (names: string) => {
    const folder = makeDataFolder({
      'entities/place/crimea.yaml': recordText({ more: 'wikidata: Q7835' }),
      'items.tsv': `qid\tlang\tname\n${names}`,
    });
    return checkItems(recordsOf(folder), readItemNames(join(folder, 'items.tsv'))).map(
      ({ file, line, message }) => `${relative(folder, file)}:${line}: ${message}`,
    );
  };

  test.each([
    { reason: 'the same name', names: 'Q7835\tde\tKrim' },
    { reason: 'a longer name of it', names: 'Q7835\tde\tHalbinsel Krim' },
    { reason: 'one of several names', names: 'Q7835\ten\tCrimea\nQ7835\tde\tKrim' },
    { reason: 'an item that is not listed', names: 'Q1\tde\tUniversum' },
  ])('accepts $reason', ({ names }) => {
    expect(check(names)).toEqual([]);
  });

  test('warns of an item with another name, with file and line', () => {
    expect(check('Q7835\tde\tKiew')).toEqual(['entities/place/crimea.yaml:22: Q7835 is called «Kiew» elsewhere']);
  });
});

describe('data:report', () => {
  const statement = (date: string) =>
    `  - date: '${date}'\n    text: { de: Das geschah., en: This happened. }\n    sources:\n      - { publisher: A, title: B, url: https://example.com/${date} }\n`;
  const dossier = (id: string, more: string) =>
    recordText({ id, label: id, more }).replace(
      /statements:\n(.|\n)*?familiarity/,
      `statements:\n${['2020', '2021', '2022', '2023-01-31'].map(statement).join('')}familiarity`,
    );
  const folder = () =>
    makeDataFolder({
      'entities/place/alone.yaml': dossier('alone', ''),
      'entities/place/linked.yaml': dossier('linked', 'related:\n  - { type: part-of, to: crimea }\n'),
      'entities/place/other.yaml': recordText({ id: 'other', label: 'Anders', alias: '{ form: Krim, prior: 0.2 }' }),
    });

  test('counts by field, and dossiers with their relations', () => {
    const records = recordsOf(folder()).map(({ value }) => value);
    expect(countFields(records).at(-1)).toMatchObject({ field: 'all', records: 4, dossiers: 1, statements: 10 });
    expect(withoutRelations(records).map(({ id }) => id)).toEqual(['alone']);
    expect(sharedAliases(records)).toEqual([{ form: 'Krim', ids: ['crimea', 'other'] }]);
    expect(ageOf(records.find(({ id }) => id === 'alone')!)).toBe(1096);
  });

  test('lists capitalised names of a text that are not in the data, the commonest first', () => {
    const text = 'Die Lage ist ernst. Karl Ost traf Anna Nord. Karl Ost traf auch Krim und Haus. Er ging.';
    const isWord = (word: string) => ['Die', 'Lage', 'Haus', 'Er'].includes(word);
    expect(unknownNames(text, ['Krim'], isWord)).toEqual([
      { name: 'Karl Ost', count: 2 },
      { name: 'Anna Nord', count: 1 },
    ]);
  });
});

describe('data:serve', () => {
  test('shows a record whose references do not hold yet, and what is wrong with it', () => {
    const more = 'related:\n  - { type: part-of, to: not-yet }\n';
    const folder = makeDataFolder({ 'entities/place/crimea.yaml': recordText({ more }) });
    const { records, problems } = readData(folder);
    expect(records.map(({ card }) => card.related[0]!.label.de)).toEqual(['not-yet']);
    expect(problems).toEqual([expect.stringMatching(/crimea\.yaml:23: there is no record not-yet$/)]);
  });

  test('says where a file cannot be read', () => {
    const folder = makeDataFolder();
    writeFileSync(join(folder, 'entities/place/crimea.yaml'), 'id: [');
    expect(readData(folder)).toMatchObject({
      records: [],
      problems: [expect.stringMatching(/crimea\.yaml:1: broken YAML/)],
    });
  });
});

describe('a sample of statements', () => {
  const records = recordsOf('data').map(({ value }) => value);

  test('is the same for the same seed, whatever the order of the records, and another for another', () => {
    const sample = sampleStatements(records, 50, 1);
    expect(sampleStatements(records.toReversed(), 50, 1)).toEqual(sample);
    expect(sampleStatements(records, 50, 2)).not.toEqual(sample);
    expect(new Set(sample.map(({ statement }) => statement)).size).toBe(50);
  });

  test('holds every statement when more are asked for', () => {
    const few = records.slice(0, 3);
    const all = few.reduce((sum, { statements }) => sum + statements.length, 0);
    expect(sampleStatements(few, 1000, 1)).toHaveLength(all);
  });
});
