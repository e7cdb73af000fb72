import { expect, test } from 'vitest';
import {
  type Automaton,
  CHAIN_FINAL,
  CHAIN_JUMP,
  CHAIN_LETTER,
  EDGE_ADDRESS_SHIFT,
  EDGE_FINAL,
  EDGE_LAST,
  EDGE_LETTER,
} from '../../engine/automaton.ts';
import { buildAutomaton } from '../../engine/automaton-builder.ts';

const encode = (word: string) => Uint8Array.from(word, (letter) => letter.charCodeAt(0));

/** Follows a word as the matcher does; its rank, or -1. */
function rankOf(word: string, { edges, chains, wideSkips, skips }: Automaton): number {
  let address = 1;
  let rank = 0;
  let final = false;
  for (const letter of encode(word)) {
    if (address === 0) return -1;
    let place = address - edges.length;
    if (place >= 0 && chains[place] === CHAIN_JUMP) {
      address = chains[place + 1]! + chains[place + 2]! * 0x100 + chains[place + 3]! * 0x10000;
      place = address - edges.length;
      expect(chains[place], 'a jump does not lead to a jump').not.toBe(CHAIN_JUMP);
    }
    if (place >= 0) {
      if ((chains[place]! & CHAIN_LETTER) !== letter) return -1;
      rank += final ? 1 : 0;
      final = (chains[place]! & CHAIN_FINAL) !== 0;
      address++;
    } else {
      while ((edges[address]! & EDGE_LETTER) !== letter) {
        if ((edges[address]! & EDGE_LAST) !== 0) return -1;
        address++;
      }
      rank += address < wideSkips.length ? wideSkips[address]! : skips[address - wideSkips.length]!;
      final = (edges[address]! & EDGE_FINAL) !== 0;
      address = edges[address]! >>> EDGE_ADDRESS_SHIFT;
    }
  }
  return final ? rank : -1;
}

const size = ({ edges, chains, wideSkips, skips }: Automaton) =>
  edges.byteLength + chains.byteLength + wideSkips.byteLength + skips.byteLength;

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

test.each([0, 1, 2, 3])('numbers many words in every layout, seed %i', (seed) => {
  // Deterministic; letters above 126 cannot stand in chains, and the few letters make many shared ends.
  let state = seed;
  const next = (below: number) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return (state >>> 8) % below;
  };
  const letters = seed % 2 === 0 ? 'abcdefgh' : 'ab~é';
  const all = new Set(
    Array.from({ length: 3000 }, () =>
      Array.from({ length: 1 + next(14) }, () => letters[next(letters.length)]!).join(''),
    ),
  );
  const words = [...all].sort();
  const automaton = buildAutomaton(words.map(encode));
  expect(words.map((word) => rankOf(word, automaton))).toEqual(words.map((_, i) => i));
  for (const word of words) if (!all.has(`${word}a`)) expect(rankOf(`${word}a`, automaton)).toBe(-1);
});

test('shares ends of words', () => {
  const stems = ['dialog', 'katalog', 'prolog', 'epilog'];
  const words = stems.flatMap((stem) => [stem, `${stem}e`, `${stem}en`, `${stem}s`]).sort();
  expect(size(buildAutomaton(words.map(encode)))).toBeLessThan(words.join('').length);
});

test.each([
  { name: 'a word twice', words: ['a', 'a'] },
  { name: 'words out of order', words: ['b', 'a'] },
  { name: 'an empty word', words: [''] },
])('refuses $name', ({ words }) => {
  expect(() => buildAutomaton(words.map(encode))).toThrow(RangeError);
});
