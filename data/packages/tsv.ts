/**
 * The committed extracts: tab-separated, one record a line, sorted by id, so that a refresh is a diff one can read.
 * First a line `# source`, then a line of column names. Written by `extract/`, read by the compiler.
 */
import { readFileSync } from 'node:fs';

/** A row by column name. Absent values are empty strings. */
export type Row<C extends string> = Readonly<Record<C, string>>;

/** What separates several names in one cell. */
const NAMES = '|';

/** Text of an extract. */
export function formatTsv<C extends string>(source: string, columns: readonly C[], rows: readonly Row<C>[]): string {
  const sorted = rows.toSorted((a, b) => compareIds(a[columns[0]!], b[columns[0]!]));
  const lines = sorted.map((row) => columns.map((column) => row[column]).join('\t'));
  return `${[`# ${source}`, columns.join('\t'), ...lines].join('\n')}\n`;
}

/**
 * Reads an extract.
 *
 * @throws {Error} When its columns are not the expected ones, or a line is short.
 */
export function readTsv<C extends string>(file: string, columns: readonly C[]): Row<C>[] {
  const [, header, ...lines] = readFileSync(file, 'utf8').replace(/\n$/, '').split('\n');
  if (header !== columns.join('\t')) throw new Error(`${file}:2: the columns are not ${columns.join(', ')}`);
  return lines.map((line, i) => {
    const cells = line.split('\t');
    if (cells.length !== columns.length)
      throw new Error(`${file}:${i + 3}: ${cells.length} cells, not ${columns.length}`);
    return Object.fromEntries(columns.map((column, j) => [column, cells[j]!])) as Row<C>;
  });
}

/** Several names as one cell, without duplicates. */
export function joinNames(names: Iterable<string>): string {
  return [...new Set(names)].filter((name) => name !== '').join(NAMES);
}

/** The names of a cell. */
export function splitNames(cell: string): string[] {
  return cell === '' ? [] : cell.split(NAMES);
}

/** Numbers by value, anything else by code unit: the same order on every machine. */
function compareIds(a: string, b: string): number {
  const [x, y] = [Number(a), Number(b)];
  if (!Number.isNaN(x) && !Number.isNaN(y)) return x - y;
  return a < b ? -1 : a > b ? 1 : 0;
}
