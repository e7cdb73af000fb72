/**
 * How sure a candidate is: a linear model over features.ts. The weights are learned (`npm run train`) and readable; beside
 * them stands from what, when, and how well they do.
 */
import { FEATURES } from './features.ts';
import learned from './weights.json' with { type: 'json' };

const WEIGHTS = FEATURES.map((name) => (learned.weights as Readonly<Record<string, number>>)[name] ?? 0);

/** A mark that is less sure than this is not made. */
export const THRESHOLD = learned.threshold;

/** Probability that the candidate is what the words mean, 0 to 1. */
export function confidenceOf(features: readonly number[]): number {
  return logistic(features.reduce((sum, value, i) => sum + value * WEIGHTS[i]!, learned.bias));
}

/** From the whole line to a probability. */
function logistic(sum: number): number {
  return 1 / (1 + Math.exp(-sum));
}
