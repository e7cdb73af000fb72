/** What the page of `npm run data:serve` shows: cards, names to search by, and what is wrong. */
import { relative } from 'node:path';
import { makeCards, namesOf } from '../../data/compile/cards.ts';
import { checkData } from '../../data/compile/check.ts';
import { loadData } from '../../data/compile/load.ts';
import { formatProblem } from '../../data/compile/problem.ts';
import type { Card } from '../../engine/index.ts';

/** The answer to `/data.json`. */
export interface ServedData {
  /** In order of id. Empty while a file cannot be read. */
  readonly records: readonly { readonly card: Card; readonly names: readonly string[] }[];
  /** `file:line: message`. */
  readonly problems: readonly string[];
}

/** Reads the data folder as it is now. Records with problems are shown too. */
export function readData(folder: string): ServedData {
  const loaded = loadData(folder);
  const problems = (loaded.ok ? checkData(loaded.data) : loaded.problems).map((problem) =>
    formatProblem({ ...problem, file: relative('.', problem.file) }),
  );
  if (!loaded.ok) return { records: [], problems };
  const records = loaded.data.records.map(({ value }) => value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = makeCards(records);
  return { records: records.map((record) => ({ card: cards.get(record.id)!, names: namesOf(record) })), problems };
}
