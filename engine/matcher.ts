/**
 * Finds the surface forms of the pack in a text. Every word start is tried; of the forms that start there the visitor
 * sees the longest first and may take it, and the scan goes on behind what was taken (leftmost-longest).
 * Runs once over every letter of a page: integers only. What was tried: DESIGN.md, "Matching".
 */
import type { Gazetteer } from './gazetteer.ts';
import { CASE_POSITIONS, CODE, IGNORED, LINE_BREAK, SPACE, UPPER, WORD } from './letters.ts';

/**
 * Called for each form at a word start, longest first, until one is taken.
 *
 * @param capitals Which of the first letters are capitals in the text, as `caseMask` counts them.
 * @returns Whether the form takes the span.
 */
export type FormVisitor = (form: number, start: number, end: number, capitals: number) => boolean;

/** No name has more shorter names at its own start than this; further ones are not seen. */
const MAX_ENDS = 16;

/**
 * Visits every form that stands in the text between word edges. Between the words of a form any run of spaces and one
 * line break may stand, but no blank line. Linear in the length of the text times the longest form.
 */
export function scan(text: string, gazetteer: Gazetteer, visit: FormVisitor): void {
  const { classes, sections } = gazetteer;
  const { edgeLabels: labels, edgeLinks: links, edgeSkips: skips } = sections;
  const root = rootTable(labels, links);
  const length = text.length;
  const forms = new Int32Array(MAX_ENDS);
  const ends = new Int32Array(MAX_ENDS);
  const capitalsAt = new Int32Array(MAX_ENDS);

  let at = 0;
  while (at < length) {
    if ((classes[text.charCodeAt(at)]! & WORD) === 0) {
      at++;
      continue;
    }
    const start = at;
    let found = 0;
    let edge = root[classes[text.charCodeAt(at)]! & CODE]!;
    let rank = 0;
    let capitals = 0;
    let letters = 0;
    let entry = classes[text.charCodeAt(at)]!;
    while (edge !== 0) {
      // `at` stands on the letter that `edge` accepts.
      if ((entry & UPPER) !== 0 && letters < CASE_POSITIONS) capitals |= 1 << letters;
      letters++;
      rank += skips[edge]!;
      at++;
      if ((entry & SPACE) !== 0) {
        const behind = skipSpaces(text, at, entry, classes);
        if (behind < 0) break;
        at = behind;
      }
      let after = at;
      let next = classAt(text, after, classes);
      while ((next & IGNORED) !== 0) next = classAt(text, ++after, classes);
      const link = links[edge]!;
      if ((link & 1) !== 0 && ((entry & WORD) === 0 || (next & WORD) === 0) && found < MAX_ENDS) {
        forms[found] = rank;
        ends[found] = at;
        capitalsAt[found] = capitals;
        found++;
      }
      const code = next & CODE;
      if (code === 0) break;
      at = after;
      entry = next;
      edge = link >>> 2;
      if (edge === 0) break;
      while (labels[edge]! < code && (links[edge]! & 2) === 0) edge++;
      if (labels[edge] !== code) break;
    }

    let taken = -1;
    for (let i = found - 1; i >= 0 && taken < 0; i--) {
      if (visit(forms[i]!, start, ends[i]!, capitalsAt[i]!)) taken = ends[i]!;
    }
    if (taken >= 0) {
      at = taken;
    } else {
      at = start + 1;
      while (at < length && (classes[text.charCodeAt(at)]! & (WORD | IGNORED)) !== 0) at++;
    }
  }
}

/** Class of the code unit at a position; 0 behind the end. */
function classAt(text: string, at: number, classes: Uint16Array): number {
  return at < text.length ? classes[text.charCodeAt(at)]! : 0;
}

/**
 * Position behind a run of spaces and invisible characters, or -1 when the run holds a blank line.
 *
 * @param entry Class of the space before `at`.
 */
function skipSpaces(text: string, at: number, entry: number, classes: Uint16Array): number {
  let breaks = (entry & LINE_BREAK) === 0 ? 0 : 1;
  let next = classAt(text, at, classes);
  while ((next & (SPACE | IGNORED)) !== 0) {
    if ((next & LINE_BREAK) !== 0) breaks++;
    next = classAt(text, ++at, classes);
  }
  return breaks > 1 ? -1 : at;
}

/** First edge by letter, so that most words of a text cost one look-up. */
function rootTable(labels: ArrayLike<number>, links: ArrayLike<number>): Uint32Array {
  const table = new Uint32Array(CODE + 1);
  for (let edge = 1; edge < labels.length; edge++) {
    table[labels[edge]!] = edge;
    if ((links[edge]! & 2) !== 0) break;
  }
  return table;
}
