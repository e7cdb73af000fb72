/** The rule that every engine of the bench follows, and the naive reference that says what it must find. */

const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/** UTF-16 unit → 1 for part of a word. */
export const WORD_UNITS: Uint8Array = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  WORD_CHARACTER.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** Whether a word begins or ends between the unit before a position and the one at it. */
export function isEdge(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return true;
  return (WORD_UNITS[text.charCodeAt(at - 1)]! & WORD_UNITS[text.charCodeAt(at)]!) === 0;
}

/** Starts and ends in turn, leftmost-longest without overlaps, both ends on word edges: each word start with each word end, longest first. */
export function findNaively(text: string, names: ReadonlySet<string>): number[] {
  let longest = 0;
  for (const name of names) longest = Math.max(longest, name.length);
  const found: number[] = [];
  for (let start = 0; start < text.length; ) {
    let end = -1;
    if (WORD_UNITS[text.charCodeAt(start)] === 1 && isEdge(text, start)) {
      for (let to = Math.min(text.length, start + longest); to > start && end < 0; to--) {
        if (isEdge(text, to) && names.has(text.slice(start, to))) end = to;
      }
    }
    if (end > 0) found.push(start, end);
    start = end > 0 ? end : start + 1;
  }
  return found;
}

/** Makes leftmost-longest of all occurrences, for engines that report each. */
export function leftmostLongest(text: string, occurrences: readonly (readonly [number, number])[]): number[] {
  const sorted = occurrences
    .filter(([start, end]) => isEdge(text, start) && isEdge(text, end))
    .sort((a, b) => a[0] - b[0] || b[1] - a[1]);
  const found: number[] = [];
  let behind = 0;
  for (const [start, end] of sorted) {
    if (start < behind) continue;
    found.push(start, end);
    behind = end;
  }
  return found;
}
