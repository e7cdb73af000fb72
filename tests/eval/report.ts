/** Scores in words: rows for the terminal, the README's table, errors by cause, how far confidence can be believed. */
import { bootstrap, type Interval } from './bootstrap.ts';
import { CAUSES, type Counts, f1Of, type Judgement, precisionOf, recallOf, type Score, sumCounts } from './score.ts';

export const COLUMNS = [
  'set',
  'documents',
  'precision',
  'recall (in data)',
  'F1 (95 %)',
  'exact span',
  'coverage',
  'traps',
  'wrong / 1,000 words',
];

/** One row below COLUMNS. `name` gets an asterisk where the gold is incomplete and precision means matched names only. */
export function rowOf(name: string, complete: boolean, documents: readonly Counts[]): string[] {
  const sum = sumCounts(documents);
  return [
    `${name}${complete ? '' : ' *'}`,
    String(sum.documents),
    `${ratio(sum.right, sum.judged)}${interval(bootstrap(documents, precisionOf))}`,
    `${ratio(sum.knownFound, sum.known)}${interval(bootstrap(documents, recallOf))}`,
    sum.known === 0 ? '–' : `${percent(f1Of(sum))}${interval(bootstrap(documents, f1Of))}`,
    ratio(sum.exact, sum.judged),
    ratio(sum.goldFound, sum.gold),
    ratio(sum.trapsSprung, sum.traps),
    (((sum.judged - sum.right) / sum.words) * 1000).toFixed(2),
  ];
}

/** Rows under each other in columns. */
export function alignRows(rows: readonly (readonly string[])[]): string {
  const widths = rows[0]!.map((_, i) => Math.max(...rows.map((row) => row[i]!.length)) + 2);
  return rows
    .map((row) =>
      row
        .map((cell, i) => cell.padEnd(widths[i]!))
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

/** How many errors of each cause there are, in one line. */
export function causesOf(score: Score): string {
  const counts = CAUSES.map((cause) => [cause, score.errors.filter((error) => error.cause === cause).length] as const);
  return counts
    .filter(([, count]) => count > 0)
    .map(([cause, count]) => `${cause} ${count}`)
    .join(', ');
}

/** Lower ends of the classes of confidence; the last one is everything from there. */
const CLASSES = [0, 0.7, 0.8, 0.9, 0.95];

export interface ReliabilityRow {
  readonly from: number;
  readonly marks: number;
  /** Mean of what the marks claimed. */
  readonly claimed: number;
  /** Share of them that is right. */
  readonly right: number;
}

/** What marks claimed and what became true, by class of confidence; classes without marks are left out. */
export function reliabilityOf(judgements: readonly Judgement[]): ReliabilityRow[] {
  return CLASSES.flatMap((from, i) => {
    const to = CLASSES[i + 1] ?? Number.POSITIVE_INFINITY;
    const marks = judgements.filter(({ confidence }) => confidence >= from && confidence < to);
    if (marks.length === 0) return [];
    return [
      {
        from,
        marks: marks.length,
        claimed: marks.reduce((sum, { confidence }) => sum + confidence, 0) / marks.length,
        right: marks.filter(({ right }) => right).length / marks.length,
      },
    ];
  });
}

/** The reliability as rows, a head included. */
export function reliabilityRows(judgements: readonly Judgement[]): string[][] {
  return [
    ['confidence from', 'marks', 'claimed', 'right'],
    ...reliabilityOf(judgements).map(({ from, marks, claimed, right }) => [
      from.toFixed(2),
      String(marks),
      percent(claimed),
      percent(right),
    ]),
  ];
}

/** A share as it is written: «97.6 %», a dash where it is not defined. */
export function percent(share: number): string {
  return Number.isNaN(share) ? '–' : `${(share * 100).toFixed(1)} %`;
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : `${percent(part / whole)} (${part}/${whole})`;
}

function interval(found: Interval | null): string {
  return found ? ` [${(found.low * 100).toFixed(0)}–${(found.high * 100).toFixed(0)}]` : '';
}
