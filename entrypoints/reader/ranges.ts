/**
 * From offsets in the collected text back to places in the page. The page may have changed since: a span that no
 * longer stands where it was read has no range, and that is a normal result.
 */
import type { Span } from '../../engine/index.ts';
import type { PageText } from './page-text.ts';

/** The place of a span in the page, or null when its nodes are gone or their text has changed. */
export function rangeOf(page: PageText, span: Span): StaticRange | null {
  const first = runAt(page, span.start);
  const last = runAt(page, span.end - 1);
  if (first < 0 || last < 0 || span.end <= span.start) return null;
  for (let run = first; run <= last; run += 1) if (!isUnchanged(page, run, span)) return null;
  const startContainer = page.nodes[page.runNode[first]];
  const endContainer = page.nodes[page.runNode[last]];
  // A highlight cannot reach across a shadow border.
  if (startContainer.getRootNode() !== endContainer.getRootNode()) return null;
  return new StaticRange({
    startContainer,
    startOffset: page.runOffset[first] + span.start - page.runStart[first],
    endContainer,
    endOffset: page.runOffset[last] + span.end - page.runStart[last],
  });
}

/** The run that holds the character at `offset`, or -1 when the character is a border of ours. */
export function runAt(page: PageText, offset: number): number {
  const { runStart, runLength } = page;
  let low = 0;
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
  const data = node.data;
  for (let at = start; at < end; at += 1) {
    const was = page.text.charCodeAt(at);
    const is = data.charCodeAt(at + shift);
    if (is !== was && !(was === 32 && (is === 10 || is === 9 || is === 13 || is === 12))) return false;
  }
  return true;
}
