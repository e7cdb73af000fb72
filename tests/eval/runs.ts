/**
 * Evaluation runs as files, and what changed between two of them. A file holds counts for each document and the errors
 * as positions, no text of the gold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { bootstrapDifference } from './bootstrap.ts';
import { CAUSES, type Counts, f1Of, precisionOf, recallOf, type Score, type ScoredError, sumCounts } from './score.ts';

/** Scores of one set in one language, a document each. */
export interface SetRun {
  /** Set and language: `contemporary de`. */
  readonly name: string;
  /** By id of the document. */
  readonly documents: Readonly<Record<string, Counts>>;
  readonly errors: readonly ScoredError[];
}

const count = z.int().min(0);
const runSchema = z.array(
  z.object({
    name: z.string(),
    documents: z.record(
      z.string(),
      z.object({
        documents: count,
        words: count,
        judged: count,
        right: count,
        exact: count,
        gold: count,
        goldFound: count,
        known: count,
        knownFound: count,
        traps: count,
        trapsSprung: count,
      }),
    ),
    errors: z.array(
      z.object({ cause: z.enum(CAUSES), document: z.string(), start: count, end: count, entity: z.string() }),
    ),
  }),
);

/** The part of scores that a file keeps. */
export function toSetRun(name: string, scores: ReadonlyMap<string, Score>): SetRun {
  return {
    name,
    documents: Object.fromEntries([...scores].map(([id, score]) => [id, sumCounts([score])])),
    errors: [...scores.values()].flatMap((score) => score.errors),
  };
}

/** Writes runs to a file, for `readRuns`. */
export function writeRuns(file: string, runs: readonly SetRun[]): void {
  writeFileSync(file, `${JSON.stringify(runs)}\n`);
}

/** @throws {Error} No such file, or none that `writeRuns` wrote. */
export function readRuns(file: string): readonly SetRun[] {
  const parsed = runSchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.success) throw new Error(`${file} is no saved run: ${z.prettifyError(parsed.error)}`);
  return parsed.data;
}

export interface Change {
  readonly figure: 'precision' | 'recall' | 'F1';
  readonly before: number;
  readonly after: number;
  /** Whether the 95 % interval of the difference leaves out zero. */
  readonly certain: boolean;
}

export interface Comparison {
  readonly changes: readonly Change[];
  /** Errors that only the later run has, and only the earlier one. */
  readonly added: readonly ScoredError[];
  readonly mended: readonly ScoredError[];
}

const FIGURES = { precision: precisionOf, recall: recallOf, F1: f1Of } as const;

/** Compares two runs over the documents that both have. */
export function compareRuns(before: SetRun, after: SetRun): Comparison {
  const shared = Object.keys(after.documents).filter((id) => before.documents[id]);
  const old = shared.map((id) => before.documents[id]!);
  const recent = shared.map((id) => after.documents[id]!);
  const changes = (['precision', 'recall', 'F1'] as const).map((figure): Change => {
    const difference = bootstrapDifference(old, recent, FIGURES[figure]);
    return {
      figure,
      before: FIGURES[figure](sumCounts(old)),
      after: FIGURES[figure](sumCounts(recent)),
      certain: difference !== null && (difference.low > 0 || difference.high < 0),
    };
  });
  const keys = new Set(before.errors.map(keyOf));
  const newKeys = new Set(after.errors.map(keyOf));
  return {
    changes,
    added: after.errors.filter((error) => !keys.has(keyOf(error))),
    mended: before.errors.filter((error) => !newKeys.has(keyOf(error))),
  };
}

function keyOf({ cause, document, start, end, entity }: ScoredError): string {
  return [cause, document, start, end, entity].join(' ');
}
