/**
 * Finds the surface forms of the pack in a text. Every word start is tried; of the forms that start there the visitor
 * sees the longest first and may take it, and the scan goes on behind what was taken (leftmost-longest).
 * Runs over every letter of a page: integers only, and few branches that a processor must guess. What each step costs
 * and what was tried: DESIGN.md, "Matching".
 */
import {
  CHAIN_FINAL,
  CHAIN_JUMP,
  CHAIN_LETTER,
  EDGE_ADDRESS_SHIFT,
  EDGE_FINAL,
  EDGE_LAST,
  EDGE_LETTER,
} from './automaton.ts';
import type { Gazetteer } from './gazetteer.ts';
import { CASE_POSITIONS, CODE, IGNORED, LINE_BREAK, SPACE, WORD } from './letters.ts';

/**
 * Called for each form at a word start, longest first, until one is taken.
 *
 * @param capitals Which of the first letters are capitals in the text, as `caseMask` counts them.
 * @returns Whether the form takes the span.
 */
export type FormVisitor = (form: number, start: number, end: number, capitals: number) => boolean;

/** No name has more shorter names at its own start than this; further ones are not seen. */
const MAX_ENDS = 16;

/** Word starts are collected for so many UTF-16 units at a time: few enough to stay in the nearest cache. */
const BLOCK = 4096;

/**
 * Visits every form that stands in the text between word edges and of which a reading allows the case of the first
 * letter. Between the words of a form any run of spaces and one line break may stand, but no blank line. Linear in the
 * length of the text times the longest form.
 */
export function scan(text: string, gazetteer: Gazetteer, visit: FormVisitor): void {
  const desk = takeDesk(gazetteer, text.length);
  const { entries, queue, forms, ends, capitals } = desk;
  classifyText(text, gazetteer.classes, entries);
  let behind = 0;
  let within = 0;
  for (let from = 0; from < text.length; from += BLOCK) {
    const to = Math.min(text.length, from + BLOCK);
    const waiting = keepPossible(queue, findWordStarts(entries, from, to, within, queue), entries, gazetteer);
    within = wordGoesOn(entries, to, from, within);
    for (let i = 0; i < waiting; i++) {
      const start = queue[i]!;
      if (start < behind) continue;
      for (let found = walk(start, desk, gazetteer) - 1; found >= 0; found--) {
        const end = ends[found]!;
        if (!visit(forms[found]!, start, end, capitals[found]!)) continue;
        behind = end;
        break;
      }
    }
  }
  DESKS.set(gazetteer, desk);
}

/** What a scan works on. */
interface Desk {
  /** Class of each unit of the text. */
  readonly entries: Uint16Array;
  readonly queue: Int32Array;
  /** The forms that end behind a word start, the longest last. */
  readonly forms: Int32Array;
  readonly ends: Int32Array;
  readonly capitals: Int32Array;
}

/** Kept from one scan to the next: new memory costs as much as reading the text. */
const DESKS = new WeakMap<Gazetteer, Desk>();
const LARGEST_KEPT = 2 ** 20 + 1;

/** A desk for a text of this length. Away while a scan runs, so that a visitor may scan too. */
function takeDesk(gazetteer: Gazetteer, length: number): Desk {
  const kept = DESKS.get(gazetteer);
  DESKS.delete(gazetteer);
  if (kept && kept.entries.length > length && (kept.entries.length <= LARGEST_KEPT || length >= LARGEST_KEPT))
    return kept;
  const room = Math.max(1024, length >= LARGEST_KEPT ? length + 1 : 2 ** (32 - Math.clz32(length)) + 1);
  return {
    queue: new Int32Array(BLOCK),
    forms: new Int32Array(MAX_ENDS),
    ends: new Int32Array(MAX_ENDS),
    capitals: new Int32Array(MAX_ENDS),
    ...kept,
    entries: new Uint16Array(room),
  };
}

/** Class of each code unit, and 0 behind the end: later steps then need not ask where the text ends. */
function classifyText(text: string, classes: Uint16Array, entries: Uint16Array): void {
  const { length } = text;
  for (let at = 0; at < length; at++) entries[at] = classes[text.charCodeAt(at)]!;
  entries[length] = 0;
}

/**
 * Collects the word starts of a block. Has no branch that depends on the text: a processor guesses one in each word
 * wrong, which would cost more than all that is done here.
 *
 * @param inWord 1 when a word goes on into the block.
 * @returns How many they are.
 */
function findWordStarts(entries: Uint16Array, from: number, to: number, inWord: number, queue: Int32Array): number {
  let count = 0;
  let within = inWord;
  for (let at = from; at < to; at++) {
    const entry = entries[at]!;
    const word = (entry >> 9) & 1;
    queue[count] = at;
    count += word & ~within;
    within = word | (within & (entry >> 10));
  }
  return count;
}

/** 1 when the unit before `to` is part of a word, or invisible inside one; `within` is the same for `from`. */
function wordGoesOn(entries: Uint16Array, to: number, from: number, within: number): number {
  for (let at = to - 1; at >= from; at--) if ((entries[at]! & IGNORED) === 0) return (entries[at]! & WORD) >> 9;
  return within;
}

/** Keeps the word starts whose first two letters, and case, some form has; in place, without branches as well. */
function keepPossible(
  queue: Int32Array,
  count: number,
  entries: Uint16Array,
  { starts: { pairs, shift } }: Gazetteer,
): number {
  let kept = 0;
  for (let i = 0; i < count; i++) {
    const start = queue[i]!;
    const entry = entries[start]!;
    const next = entries[start + 1]!;
    const bits = pairs[((entry & CODE) << shift) | (next & CODE)]!;
    queue[kept] = start;
    // An invisible character may stand between the two letters: nothing is known then.
    kept += ((bits >> ((~entry >> 8) & 1)) | (next >> 10)) & 1;
  }
  return kept;
}

/**
 * Follows the automaton from a word start and notes on the desk where forms end.
 *
 * @returns How many forms do; the last one is the longest.
 */
function walk(start: number, { entries, forms, ends, capitals: capitalsAt }: Desk, gazetteer: Gazetteer): number {
  const { roots, seconds, shift, edges, chains, wideSkips, skips } = gazetteer.starts;
  const edgeCount = edges.length;
  const wideCount = wideSkips.length;
  let at = start;
  let entry = entries[at]!;
  let edge = roots[entry & CODE]!;
  if (edge === 0) return 0;
  let found = 0;
  let rank = wideSkips[edge]! | 0;
  let capitals = (entry >> 8) & 1;
  let letters = 1;
  let next = entries[at + 1]!;
  const second = seconds[((entry & CODE) << shift) | (next & CODE)]!;
  if (second !== 0) {
    edge = second;
    rank = (rank + (edge < wideCount ? wideSkips[edge]! : skips[edge - wideCount]!)) | 0;
    capitals |= ((next >> 8) & 1) << 1;
    letters = 2;
    entry = next;
    at++;
  }
  let final = (edges[edge]! & EDGE_FINAL) >> 9;
  let address = edges[edge]! >>> EDGE_ADDRESS_SHIFT;
  for (;;) {
    // `at` stands on the letter that was accepted last, `entry` is its class, `address` the state behind it.
    at++;
    if ((entry & SPACE) !== 0) {
      at = skipSpaces(entries, at, entry);
      if (at < 0) break;
    }
    let after = at;
    next = entries[after]!;
    while ((next & IGNORED) !== 0) next = entries[++after]!;
    if (final !== 0 && (entry & next & WORD) === 0 && found < MAX_ENDS) {
      forms[found] = rank;
      ends[found] = at;
      capitalsAt[found] = capitals;
      found++;
    }
    const code = next & CODE;
    if (code === 0 || address === 0) break;
    at = after;
    entry = next;
    let place = address - edgeCount;
    if (place >= 0 && chains[place] === CHAIN_JUMP) {
      address = chains[place + 1]! | (chains[place + 2]! << 8) | (chains[place + 3]! << 16);
      place = address - edgeCount;
    }
    if (place >= 0) {
      let byte = chains[place]!;
      if ((byte & CHAIN_LETTER) !== code) break;
      rank = (rank + final) | 0;
      // The plain letters of a chain, with nothing to be asked on the way: most letters of a name are these.
      next = entries[at + 1]!;
      while (byte < CHAIN_FINAL && ((entry | next) & (SPACE | IGNORED)) === 0) {
        const further = chains[place + 1]!;
        if ((further & CHAIN_LETTER) !== (next & CODE) || further === CHAIN_JUMP) break;
        if (letters < CASE_POSITIONS) capitals |= ((entry >> 8) & 1) << letters;
        letters++;
        at++;
        place++;
        byte = further;
        entry = next;
        next = entries[at + 1]!;
      }
      if (byte < CHAIN_FINAL && ((entry | next) & (SPACE | IGNORED)) === 0 && chains[place + 1] !== CHAIN_JUMP) break;
      final = byte >> 7;
      address = edgeCount + place + 1;
    } else {
      let bits = edges[address]!;
      while ((bits & EDGE_LETTER) < code && (bits & EDGE_LAST) === 0) bits = edges[++address]!;
      if ((bits & EDGE_LETTER) !== code) break;
      rank = (rank + (address < wideCount ? wideSkips[address]! : skips[address - wideCount]!)) | 0;
      final = (bits & EDGE_FINAL) >> 9;
      address = bits >>> EDGE_ADDRESS_SHIFT;
    }
    if (letters < CASE_POSITIONS) capitals |= ((entry >> 8) & 1) << letters;
    letters++;
  }
  return found;
}

/**
 * Position behind a run of spaces and invisible characters, or -1 when the run holds a blank line.
 *
 * @param entry Class of the space before `at`.
 */
function skipSpaces(entries: Uint16Array, at: number, entry: number): number {
  let breaks = (entry & LINE_BREAK) === 0 ? 0 : 1;
  let next = entries[at]!;
  while ((next & (SPACE | IGNORED)) !== 0) {
    if ((next & LINE_BREAK) !== 0) breaks++;
    next = entries[++at]!;
  }
  return breaks > 1 ? -1 : at;
}
