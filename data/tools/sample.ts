/** A random sample of statements to be read again against their sources. The seed makes it the same for everybody. */
import type { SourceRecord } from '../schema.ts';

export interface Sampled {
  readonly id: string;
  readonly statement: SourceRecord['statements'][number];
}

/**
 * Draws statements without replacement, each as likely as any other.
 *
 * @param records Their order does not matter.
 * @param seed Any whole number.
 * @returns `count` of them, or all where there are fewer; in order of id and date.
 */
export function sampleStatements(records: readonly SourceRecord[], count: number, seed: number): Sampled[] {
  const all = records
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .flatMap(({ id, statements }) => statements.map((statement) => ({ id, statement })));
  const random = createRandom(seed);
  const drawn = new Set<number>();
  while (drawn.size < Math.min(count, all.length)) drawn.add(Math.floor(random() * all.length));
  return [...drawn].sort((a, b) => a - b).map((index) => all[index]!);
}

/** Mulberry32, 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
