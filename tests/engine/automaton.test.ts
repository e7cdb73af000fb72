import { expect, test } from 'vitest';
import { buildAutomaton } from '../../engine/automaton-builder.ts';

const encode = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

/** Follows a word as the matcher does; its rank, or -1. */
function rankOf(word: string, { labels, links, skips }: ReturnType<typeof buildAutomaton>): number {
  let edge = 1;
  let rank = 0;
  for (let i = 0; i < word.length; i++) {
    if (edge === 0) return -1;
    while (labels[edge] !== word.charCodeAt(i)) {
      if ((links[edge]! & 2) !== 0) return -1;
      edge++;
    }
    rank += skips[edge]!;
    if (i === word.length - 1) return (links[edge]! & 1) !== 0 ? rank : -1;
    edge = links[edge]! >>> 2;
  }
  return -1;
}

test('gives each word its place in the list and no other string any', () => {
  const words = [
    'a',
    'ab',
    'abc',
    'abd',
    'b',
    'bcd',
    'cd',
    'krim',
    'krimbrücke',
    'krise',
    'ukraine',
    'ukrainekrieg',
  ].sort();
  const automaton = buildAutomaton(words.map(encode));
  expect(words.map((word) => rankOf(word, automaton))).toEqual(words.map((_, i) => i));
  for (const other of ['kri', 'c', 'abcd', 'bc', 'ukrain', 'z']) expect(rankOf(other, automaton)).toBe(-1);
});

test('shares ends of words', () => {
  const stems = ['dialog', 'katalog', 'prolog', 'epilog'];
  const words = stems.flatMap((stem) => [stem, `${stem}e`, `${stem}en`, `${stem}s`]).sort();
  const separate = words.join('').length;
  expect(buildAutomaton(words.map(encode)).labels.length).toBeLessThan(separate / 3);
});

test.each([
  { name: 'a word twice', words: ['a', 'a'] },
  { name: 'words out of order', words: ['b', 'a'] },
  { name: 'an empty word', words: [''] },
])('refuses $name', ({ words }) => {
  expect(() => buildAutomaton(words.map(encode))).toThrow(RangeError);
});
