/**
 * Composed text for the matcher. Nearly every page is composed already and passes through untouched; text with
 * combining marks (some PDFs and older systems write «ü» as two characters) or with ligatures (scanned print has «ﬁ» as one)
 * is brought into letters with a map back.
 */

/** Text as the matcher reads it. */
export interface NormalizedText {
  readonly text: string;
  /** Position in the original of each position in `text`, one more than its length; `null` when they are equal. */
  readonly positions: Uint32Array | null;
}

const COMBINED = /\P{M}\p{M}+|[\uFB00-\uFB06]/gu;
/** The marks that occur in names, and ligatures; a quick test that most pages fail. */
const MARKS = /[\u0300-\u036F\uFB00-\uFB06]/;

/** The text with letters and their combining marks made one character where Unicode has one, ligatures taken apart. Linear. */
export function normalizeText(original: string): NormalizedText {
  if (!MARKS.test(original)) return { text: original, positions: null };
  const parts: string[] = [];
  const positions: number[] = [];
  let copied = 0;
  const copy = (end: number) => {
    parts.push(original.slice(copied, end));
    for (let position = copied; position < end; position++) positions.push(position);
    copied = end;
  };
  for (const match of original.matchAll(COMBINED)) {
    const composed = match[0].normalize(match[0].length === 1 ? 'NFKC' : 'NFC');
    if (composed.length === match[0].length) continue;
    copy(match.index);
    parts.push(composed);
    // A remaining mark points behind the base letter, so that no span can start inside the composed character.
    for (let offset = 0; offset < composed.length; offset++)
      positions.push(match.index + Math.min(offset, match[0].length));
    copied = match.index + match[0].length;
  }
  copy(original.length);
  positions.push(original.length);
  return { text: parts.join(''), positions: Uint32Array.from(positions) };
}
