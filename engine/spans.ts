/** Looking for a place among spans in order of position. */
import type { Span } from './types.ts';

/** Index of the first span that starts at or behind a position. */
export function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
