import { expect, test } from 'vitest';
import { FEATURES } from '../../engine/features.ts';
import { confidenceOf } from '../../engine/model.ts';
import weights from '../../engine/weights.json' with { type: 'json' };
import { type Example, learn, predict } from './logistic-regression.ts';

/** Of ten examples with the features, so many are right. */
const ten = (features: readonly number[], right: number, weight = 1): Example[] =>
  Array.from({ length: 10 }, (_, i) => ({ features, right: i < right, weight }));

test('without a penalty the probabilities are the shares that were right', () => {
  const model = learn([...ten([0], 8), ...ten([1], 3)], 0);
  expect(predict(model, [0])).toBeCloseTo(0.8, 6);
  expect(predict(model, [1])).toBeCloseTo(0.3, 6);
});

test('a penalty draws weights to nothing and leaves the bias alone', () => {
  const examples = [...ten([0], 8), ...ten([1], 3)];
  const free = learn(examples, 0);
  const held = learn(examples, 1000);
  expect(Math.abs(held.weights[0]!)).toBeLessThan(Math.abs(free.weights[0]!) / 50);
  expect(predict(held, [0])).toBeCloseTo(0.55, 1);
});

test('an example counts by its weight', () => {
  const model = learn([...ten([0], 10, 3), ...ten([0], 0, 1)], 0);
  expect(predict(model, [0])).toBeCloseTo(0.75, 6);
});

test('a feature that no example has gets no weight', () => {
  expect(learn([...ten([0, 0], 8), ...ten([1, 0], 3)], 0).weights[1]).toBe(0);
});

test('no examples are an error', () => {
  expect(() => learn([], 1)).toThrow(/no examples/);
});

test('the weights in use are those of the features, and a name without anything beside it is more likely right than not', () => {
  expect(Object.keys(weights.weights)).toEqual([...FEATURES]);
  expect(confidenceOf(FEATURES.map(() => 0))).toBeGreaterThan(0.5);
});
