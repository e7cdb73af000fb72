/** Logistic regression with weighted examples and an L2 penalty, by Newton's method: a few features, exact in a few steps. */

export interface Example {
  readonly features: readonly number[];
  readonly right: boolean;
  readonly weight: number;
}

export interface LinearModel {
  readonly bias: number;
  readonly weights: readonly number[];
}

const MOST_STEPS = 50;
const CLOSE_ENOUGH = 1e-8;

/**
 * Fits a model.
 *
 * @param penalty Of the squared weights; the bias is free.
 * @throws {RangeError} There are no examples.
 */
export function learn(examples: readonly Example[], penalty: number): LinearModel {
  if (examples.length === 0) throw new RangeError('no examples to learn from');
  const size = examples[0]!.features.length + 1;
  const rows = examples.map(({ features }) => [1, ...features]);
  let parameters = new Array<number>(size).fill(0);
  for (let step = 0; step < MOST_STEPS; step++) {
    const gradient = parameters.map((value, i) => (i === 0 ? 0 : penalty * value));
    const curvature = parameters.map((_, i) => parameters.map((_, j) => (i === j && i > 0 ? penalty : 0)));
    examples.forEach(({ right, weight }, n) => {
      const row = rows[n]!;
      const chance = 1 / (1 + Math.exp(-dot(parameters, row)));
      const slope = weight * (chance - (right ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      for (let i = 0; i < size; i++) {
        if (row[i] === 0) continue;
        gradient[i]! += slope * row[i]!;
        for (let j = 0; j < size; j++) curvature[i]![j]! += bend * row[i]! * row[j]!;
      }
    });
    const change = solve(curvature, gradient);
    parameters = parameters.map((value, i) => value - change[i]!);
    if (Math.max(...change.map(Math.abs)) < CLOSE_ENOUGH) break;
  }
  return { bias: parameters[0]!, weights: parameters.slice(1) };
}

/** Probability of an example being right. */
export function predict({ bias, weights }: LinearModel, features: readonly number[]): number {
  return 1 / (1 + Math.exp(-(bias + dot(weights, features))));
}

function dot(a: readonly number[], b: readonly number[]): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += a[i]! * b[i]!;
  return sum;
}

/** Solves a symmetric positive system by elimination with pivots. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!]);
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]![column]!) > Math.abs(rows[pivot]![column]!)) pivot = row;
    [rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!];
    const head = rows[column]!;
    // A feature that no example has.
    if (Math.abs(head[column]!) < 1e-12) continue;
    for (let row = 0; row < size; row++) {
      if (row === column) continue;
      const factor = rows[row]![column]! / head[column]!;
      for (let i = column; i <= size; i++) rows[row]![i]! -= factor * head[i]!;
    }
  }
  return rows.map((row, i) => (Math.abs(row[i]!) < 1e-12 ? 0 : row[size]! / row[i]!));
}
