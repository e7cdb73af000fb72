/**
 * How far a figure can be trusted: documents are drawn again and again with replacement, and the figure computed each
 * time. The draws are seeded, so that the same scores give the same interval.
 */
import { type Counts, sumCounts } from './score.ts';

export interface Interval {
  readonly low: number;
  readonly high: number;
}

const DRAWS = 1000;
/** Of the figures, 95 % lie between these shares of them. */
const LOW = 0.025;
const HIGH = 0.975;
const SEED = 20261122;

/**
 * The 95 % interval of a figure over documents.
 *
 * @returns `null` where the figure is not defined for any draw.
 */
export function bootstrap(documents: readonly Counts[], figure: (counts: Counts) => number): Interval | null {
  return draw(documents.length, (chosen) => figure(sumCounts(chosen.map((i) => documents[i]!))));
}

/** The same for the difference of a figure between two runs over the same documents: `after` minus `before`. */
export function bootstrapDifference(
  before: readonly Counts[],
  after: readonly Counts[],
  figure: (counts: Counts) => number,
): Interval | null {
  return draw(
    after.length,
    (chosen) => figure(sumCounts(chosen.map((i) => after[i]!))) - figure(sumCounts(chosen.map((i) => before[i]!))),
  );
}

function draw(size: number, figure: (chosen: readonly number[]) => number): Interval | null {
  if (size === 0) return null;
  const random = createRandom(SEED);
  const figures: number[] = [];
  for (let i = 0; i < DRAWS; i++) {
    const value = figure(Array.from({ length: size }, () => Math.floor(random() * size)));
    if (!Number.isNaN(value)) figures.push(value);
  }
  if (figures.length === 0) return null;
  figures.sort((a, b) => a - b);
  const at = (share: number) => figures[Math.min(figures.length - 1, Math.floor(share * figures.length))]!;
  return { low: at(LOW), high: at(HIGH) };
}

/** A small linear congruential generator (Numerical Recipes' constants), 0 to 1. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
