import { describe, expect, test } from 'vitest';
import { scan } from '../../engine/matcher.ts';
import { found, makeGazetteer } from './pack-maker.ts';

const NAMES = [
  'Krim',
  'Krim-Brücke',
  'Schwarzes Meer',
  'Bank',
  'Bank of England',
  'MQ-9',
  'New START',
  'Abdullah II.',
  'Haus',
  'Weißes Haus',
];
const SPEC = {
  entities: NAMES.map((name) => ({
    id: name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/-$/, ''),
    names: [name],
  })),
};
const surfaces = (text: string) => found(SPEC, text).map((line) => line.split(' → ')[0]);

test.each([
  { reason: 'the longest form at a place wins', text: 'Die Krim-Brücke brennt', surfaces: ['Krim-Brücke'] },
  { reason: 'a part of a hyphen compound is a word', text: 'der Krim-Krieg', surfaces: ['Krim'] },
  { reason: 'a word does not start inside a word', text: 'Ostkrim und Krimi', surfaces: [] },
  { reason: 'a longer form that does not end falls back to the shorter', text: 'Bank of Scotland', surfaces: ['Bank'] },
  { reason: 'the scan goes on behind a match', text: 'Bank of England Bank', surfaces: ['Bank of England', 'Bank'] },
  { reason: 'no digit may follow a designation', text: 'MQ-90 und MQ-9', surfaces: ['MQ-9'] },
  { reason: 'any dash does', text: 'MQ\u20119, MQ\u20139', surfaces: ['MQ\u20119', 'MQ\u20139'] },
  { reason: 'one line break may stand in a name', text: 'Schwarzes\n  Meer', surfaces: ['Schwarzes\n  Meer'] },
  { reason: 'a blank line may not', text: 'Schwarzes\n\nMeer', surfaces: [] },
  { reason: 'soft hyphens are invisible', text: 'Schwar\u00ADzes Meer', surfaces: ['Schwar\u00ADzes Meer'] },
  { reason: 'a name may end in a full stop', text: 'Abdullah II. kam', surfaces: ['Abdullah II.'] },
  { reason: 'quotes and brackets are edges', text: '„Krim“ (Bank)', surfaces: ['Krim', 'Bank'] },
  { reason: 'a possessive is an edge', text: "the Bank's", surfaces: ['Bank'] },
  { reason: 'a form at the very end is found', text: 'New START', surfaces: ['New START'] },
  { reason: 'an underscore is part of a word', text: 'Krim_x', surfaces: [] },
])('$reason', ({ text, surfaces: expected }) => {
  expect(surfaces(text)).toEqual(expected);
});

describe('against a naive reference', () => {
  /** Deterministic, so that a failure can be repeated. */
  function* numbers(seed: number): Generator<number> {
    let state = seed;
    for (;;) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      yield state >>> 8;
    }
  }

  test('finds the same spans in random texts', () => {
    const random = numbers(7);
    const pick = <T>(items: readonly T[]): T => items[random.next().value! % items.length]!;
    const words = ['aa', 'ab', 'b', 'ba', 'c', 'cab', 'a'];
    const phrases = new Set(
      Array.from({ length: 60 }, () =>
        Array.from({ length: 1 + (random.next().value! % 3) }, () => pick(words)).join(pick([' ', '-'])),
      ),
    );
    const gazetteer = makeGazetteer({ entities: [{ id: 'x', names: [...phrases] }] });
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: 30 }, () => pick(words) + pick([' ', '-', ', ', '. '])).join('');
      const spans: [number, number][] = [];
      scan(text, gazetteer, (_, start, end) => spans.push([start, end]) > 0);
      expect(spans).toEqual(naive(text, phrases));
    }
  });
});

function naive(text: string, phrases: ReadonlySet<string>): [number, number][] {
  const spans: [number, number][] = [];
  const isWord = (at: number) => /[a-z]/.test(text.charAt(at));
  for (let at = 0; at < text.length; at++) {
    if (!isWord(at) || isWord(at - 1)) continue;
    for (let end = text.length; end > at; end--) {
      if (isWord(end) || !phrases.has(text.slice(at, end))) continue;
      spans.push([at, end]);
      at = end - 1;
      break;
    }
  }
  return spans;
}
