import { relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { compileData, DataError } from '../../data/compile/index.ts';
import { makeDataFolder, recordText } from './data-folder.ts';

/** Problems of a data folder as `path:line: message`; none when it compiles. */
function problemsOf(files: Record<string, string>): string[] {
  const folder = makeDataFolder(files);
  try {
    compileData(folder);
    return [];
  } catch (error) {
    if (!(error instanceof DataError)) throw error;
    return error.problems.map(({ file, line, message }) => `${relative(folder, file)}:${line}: ${message}`);
  }
}

const CRIMEA = 'entities/place/crimea.yaml';
const OTHER = 'entities/place/other.yaml';
const replaced = (from: string | RegExp, to: string) => {
  const text = recordText().replace(from, to);
  expect(text).not.toBe(recordText());
  return { [CRIMEA]: text };
};

test('a valid folder has no problems', () => {
  expect(problemsOf({})).toEqual([]);
});

describe('a record is refused, with its line, when', () => {
  test.each([
    {
      reason: 'its YAML is broken',
      files: replaced('familiarity: many', 'familiarity: [many'),
      problem: /^entities\/place\/crimea\.yaml:2\d: broken YAML/,
    },
    {
      reason: 'a statement has no source',
      files: replaced(/ {4}sources:\n.*\n/, '    sources: []\n'),
      problem: /crimea\.yaml:18: statements\.0\.sources: every statement needs at least one source/,
    },
    {
      reason: 'a statement has no sources key',
      files: replaced(/ {4}sources:\n.*\n/, ''),
      problem: /crimea\.yaml:14: statements\.0\.sources/,
    },
    {
      reason: 'a language is missing',
      files: replaced('      en: This happened.\n', ''),
      problem: /crimea\.yaml:16: statements\.0\.text\.en/,
    },
    {
      reason: 'a date is none',
      files: replaced('date: 2014-03-18', 'date: 2014-13-18'),
      problem: /crimea\.yaml:14: statements\.0\.date: write dates as/,
    },
    {
      reason: 'a key is misspelt',
      files: replaced('familiarity: many', 'familiarity: many\nfamous: true'),
      problem: /crimea\.yaml:\d+: record: Unrecognized key: "famous"/,
    },
    {
      reason: 'a summary is too long',
      files: replaced('Ein Ort am Meer.', 'Ein Ort '.repeat(20)),
      problem: /crimea\.yaml:6: summary\.de: a summary has at most 140 characters/,
    },
    {
      reason: 'a statement has three sentences',
      files: replaced('Das geschah.', 'Eins war. Zwei war. Drei war.'),
      problem: /crimea\.yaml:16: 3 sentences; at most two/,
    },
    {
      reason: 'its id is not its file name',
      files: replaced('id: crimea', 'id: krim'),
      problem: /crimea\.yaml:1: the id is krim and the file is crimea/,
    },
    {
      reason: 'its folder is not its kind',
      files: replaced('kind: place', 'kind: event'),
      problem: /crimea\.yaml:2: the kind is event and the folder is place/,
    },
    {
      reason: 'a relation dangles',
      files: { [CRIMEA]: recordText({ more: 'related:\n  - { type: part-of, to: ukraine }' }) },
      problem: /crimea\.yaml:23: there is no record ukraine/,
    },
    {
      reason: 'a claimant dangles',
      files: replaced('    sources:', '    according_to: kremlin\n    sources:'),
      problem: /crimea\.yaml:18: there is no record kremlin/,
    },
    {
      reason: 'a cue looks like an id and is none',
      files: replaced('    - Krim\n', '    - { form: Krim, needs: [ black-sea ] }\n'),
      problem: /crimea\.yaml:10: there is no record black-sea/,
    },
    {
      reason: 'more cues are asked for than there are',
      files: replaced('    - Krim\n', '    - { form: Krim, needs: [ Meer ], at_least: 2 }\n'),
      problem: /crimea\.yaml:10: asks for 2 of 1 cues/,
    },
    {
      reason: 'a statement is younger than its review',
      files: replaced('2014-03-18', '2026-02-01'),
      problem: /crimea\.yaml:14: 2026-02-01 is after the review/,
    },
    {
      reason: 'a source is refused',
      files: replaced('www.reuters.com', 'news.example.org'),
      problem: /crimea\.yaml:19: example\.org is refused as a source: a test/,
    },
    {
      reason: 'an alias is a word once its accents are gone',
      files: { 'entities/place/crimea.yaml': recordText({ alias: 'Størm' }) },
      problem: /crimea\.yaml:12: «Størm» is also an English word/,
    },
    {
      reason: 'an alias is a German noun',
      files: { [CRIMEA]: recordText({ alias: 'Stern' }) },
      problem: /crimea\.yaml:10: «Stern» is also a German noun/,
    },
    {
      reason: 'an alias is there twice',
      files: replaced('    - Krim\n', '    - Krim\n    - Krim\n'),
      problem: /crimea\.yaml:11: «Krim» is there twice/,
    },
    {
      reason: 'its alias is another record’s too',
      files: { [OTHER]: recordText({ id: 'other', label: 'Anders', alias: 'Krim' }) },
      problem: /other\.yaml:10: «Krim» is also a name of crimea/,
    },
    {
      reason: 'its article is another record’s too',
      files: {
        [CRIMEA]: recordText({ more: 'wikipedia: { de: Krim }' }),
        [OTHER]: recordText({ id: 'other', label: 'Anders', more: 'wikipedia: { de: Krim }' }),
      },
      problem: /other\.yaml:\d+: the article «Krim» is that of/,
    },
    {
      reason: 'a decoy is its name',
      files: { 'decoys.yaml': '- { names: [ Krim ], reason: a test }' },
      problem: /decoys\.yaml:1: «Krim» is a name of crimea/,
    },
    {
      reason: 'its name in another script is somebody else’s',
      files: replaced('familiarity: many', 'familiarity: many\nnative: { uk: Одеса }'),
      problem: /crimea\.yaml:\d+: reads «Odessa», «Odesa», none of which is a name of this record/,
    },
    {
      reason: 'a list has an unknown key',
      files: { 'decoys.yaml': '- { names: [ Krimi ], why: a test }' },
      problem: /decoys\.yaml:1: /,
    },
  ])('$reason', ({ files, problem }) => {
    const problems = problemsOf(files as Record<string, string>);
    expect(problems.join('\n')).toMatch(new RegExp(problem.source, 'm'));
  });
});

describe('two records may share a name when', () => {
  test.each([
    { reason: 'one of them has it on condition', other: '{ form: Krim, needs: [ Anders ] }' },
    { reason: 'it says how likely it is', other: '{ form: Krim, prior: 0.2 }' },
  ])('$reason', ({ other }) => {
    expect(problemsOf({ [OTHER]: recordText({ id: 'other', label: 'Anders', alias: other }) })).toEqual([]);
  });
});

test('an id is taken once', () => {
  const files = { 'entities/organization/crimea.yaml': recordText({ kind: 'organization', label: 'Anders' }) };
  expect(problemsOf(files).join()).toMatch(/the id crimea is taken by/);
});
