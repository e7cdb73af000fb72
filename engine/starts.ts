/**
 * What the first two letters of a word decide: most words of a text begin like no form, and are left after one look-up.
 * Derived when a pack is opened; the cost depends on the alphabet, not on the number of forms.
 */
import { type Automaton, CHAIN_LETTER, EDGE_ADDRESS_SHIFT, EDGE_FINAL, EDGE_LAST, EDGE_LETTER } from './automaton.ts';
import { GazetteerFormatError, type Sections } from './format.ts';
import { CODE } from './letters.ts';

/** A word that begins with these two letters can be a form; only when it begins with a capital. */
const STARTS_CAPITAL = 1;
/** The same for a word that begins with a small letter or with something else. */
const STARTS_SMALL = 2;

export interface Starts extends Automaton {
  /** First letter → edge of the root; 0 for none. */
  readonly roots: Uint32Array;
  /** First letter shifted, plus second (0 for anything that is no letter of the alphabet) → bits above. */
  readonly pairs: Uint8Array;
  /** The same pair → edge of the second letter; 0 where the first letter alone has to be looked at too. */
  readonly seconds: Uint32Array;
  /** By how many bits the first letter is shifted: as few as hold the alphabet, so that the table stays in the cache. */
  readonly shift: number;
}

/**
 * Reads the starts from the automaton's first two levels.
 *
 * @throws {GazetteerFormatError} The edges do not end; following them could run out of the section.
 */
export function findStarts({ edges, chains, wideSkips, skips, smallStarts, classRuns }: Sections): Starts {
  let alphabet = 0;
  for (let run = 2; run < classRuns.length; run += 3) alphabet = Math.max(alphabet, classRuns[run]! & CODE);
  const shift = 32 - Math.clz32(alphabet);
  if (edges.length === 0 || (edges[edges.length - 1]! & EDGE_LAST) === 0) {
    throw new GazetteerFormatError('the pack is altered: section edges');
  }
  const roots = new Uint32Array(256);
  const pairs = new Uint8Array(1 << (2 * shift));
  const seconds = new Uint32Array(pairs.length);
  for (let edge = 1; edge < edges.length; edge++) {
    const bits = edges[edge]!;
    const first = bits & EDGE_LETTER;
    roots[first] = edge;
    const address = bits >>> EDGE_ADDRESS_SHIFT;
    if ((bits & EDGE_FINAL) !== 0) pairs.fill(STARTS_CAPITAL, first << shift, (first + 1) << shift);
    else if (address >= edges.length)
      pairs[(first << shift) | (chains[address - edges.length]! & CHAIN_LETTER)] = STARTS_CAPITAL;
    else {
      for (let next = address; ; next++) {
        const pair = (first << shift) | (edges[next]! & EDGE_LETTER);
        pairs[pair] = STARTS_CAPITAL;
        seconds[pair] = next;
        if ((edges[next]! & EDGE_LAST) !== 0) break;
      }
    }
    if ((bits & EDGE_LAST) !== 0) break;
  }
  for (let i = 0; i < smallStarts.length; i++) {
    const pair = smallStarts[i]!;
    pairs[((pair >> 8) << shift) | (pair & CODE & ((1 << shift) - 1))]! |= STARTS_SMALL;
  }
  return {
    roots,
    pairs,
    seconds,
    shift,
    edges: edges as Uint32Array,
    chains: chains as Uint8Array,
    wideSkips: wideSkips as Uint32Array,
    skips: skips as Uint8Array,
  };
}
