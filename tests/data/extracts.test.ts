/** The parts that make the extracts, where a rule is in them. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { germanFromUkrainian } from '../../data/packages/extract/transcription.ts';
import { formatTsv, joinNames, readTsv, splitNames } from '../../data/packages/tsv.ts';

test('an extract is read as it was written, in order of id, numbers by value', () => {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-tsv-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, 'a.tsv');
  const columns = ['id', 'de', 'more'] as const;
  const rows = ['10', '9', '100'].map((id) => ({ id, de: `Ort ${id}`, more: '' }));
  writeFileSync(file, formatTsv('a test', columns, rows));
  expect(readTsv(file, columns)).toEqual([rows[1], rows[0], rows[2]]);
  expect(() => readTsv(file, ['id', 'en', 'more'])).toThrow(/a\.tsv:2: the columns/);
});

test('several names are one cell, without duplicates', () => {
  expect(splitNames(joinNames(['A', 'B', 'A', '']))).toEqual(['A', 'B']);
  expect(splitNames('')).toEqual([]);
});

test.each([
  { ukrainian: 'Буча', german: 'Butscha' },
  { ukrainian: 'Авдіївка', german: 'Awdijiwka' },
  { ukrainian: 'Бердянськ', german: 'Berdjansk' },
  { ukrainian: 'Енергодар', german: 'Enerhodar' },
  { ukrainian: 'Лисичанськ', german: 'Lyssytschansk' },
  { ukrainian: 'Кривий Ріг', german: 'Krywyj Rih' },
  { ukrainian: 'Івано-Франківськ', german: 'Iwano-Frankiwsk' },
  { ukrainian: 'Kyiv', german: null },
])('$ukrainian is $german in German', ({ ukrainian, german }) => {
  expect(germanFromUkrainian(ukrainian)).toBe(german);
});
