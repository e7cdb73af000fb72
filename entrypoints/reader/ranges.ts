/**
 * From offsets in the collected text back to places in the page. The page may have changed since: a span that no
 * longer stands where it was read has no range, and that is a normal result.
 */
import type { Span } from '../../engine/index.ts';
import type { PageText } from './page-text.ts';

/**
 * The place of a span in the page, or null when its nodes are gone or their text has changed.
 *
 * @param near A run to look at first, such as the one that the span before ended in.
 */
export function rangeOf(page: PageText, span: Span, near = 0): StaticRange | null {
  const first = runAt(page, span.start, near);
  const last = first < 0 ? -1 : runAt(page, span.end - 1, first);
  if (first < 0 || last < 0 || span.end <= span.start) return null;
  for (let run = first; run <= last; run += 1) if (!isUnchanged(page, run, span)) return null;
  const startContainer = page.nodes[page.runNode[first]];
  const endContainer = page.nodes[page.runNode[last]];
  // A highlight cannot reach across a shadow border.
  if (startContainer !== endContainer && startContainer.getRootNode() !== endContainer.getRootNode()) return null;
  return new StaticRange({
    startContainer,
    startOffset: page.runOffset[first] + span.start - page.runStart[first],
    endContainer,
    endOffset: page.runOffset[last] + span.end - page.runStart[last],
  });
}

/** Spans that follow each other are a few runs apart; beyond that halving is faster. */
const STEPS_FROM_NEAR = 12;

/**
 * The run that holds the character at `offset`, or -1 when the character is a border of ours.
 *
 * @param near A run to begin at; any is right.
 */
export function runAt(page: PageText, offset: number, near = 0): number {
  const { runStart, runLength } = page;
  let low = 0;
  if (near > 0 && runStart[near] <= offset) low = near;
  for (let steps = 0; steps < STEPS_FROM_NEAR && low < runStart.length; steps += 1, low += 1) {
    if (runStart[low] > offset) return -1;
    if (offset < runStart[low] + runLength[low]) return low;
  }
  let high = runStart.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if (runStart[middle] > offset) high = middle - 1;
    else if (runStart[middle] + runLength[middle] <= offset) low = middle + 1;
    else return middle;
  }
  return -1;
}

function isUnchanged(page: PageText, run: number, span: Span): boolean {
  const node = page.nodes[page.runNode[run]];
  if (!node.isConnected) return false;
  const start = Math.max(span.start, page.runStart[run]);
  const end = Math.min(span.end, page.runStart[run] + page.runLength[run]);
  const shift = page.runOffset[run] - page.runStart[run];
  const is = node.data.slice(start + shift, end + shift);
  const was = page.text.slice(start, end);
  return is === was || is.replace(/[\t\n\f\r]/g, ' ') === was;
}
