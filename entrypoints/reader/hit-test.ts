/**
 * What stands under a point: asks the browser's highlight registry, so that no rectangle is ever kept or compared.
 * Chrome 140 and Firefox 150 have it; there is no fallback.
 */
import type { Mark, Painter } from './painter.ts';

interface HighlightHit {
  readonly highlight: Highlight;
  readonly ranges: readonly AbstractRange[];
}

/** In TypeScript's DOM library this is still missing. */
interface PointRegistry {
  highlightsFromPoint(x: number, y: number, options?: { shadowRoots: readonly ShadowRoot[] }): readonly HighlightHit[];
}

/** The mark at a point of the viewport (CSS pixels), or null. Costs 0.1 to 0.2 ms: at most once a frame. */
export function markAt(painter: Painter, x: number, y: number, shadowRoots: readonly ShadowRoot[] = []): Mark | null {
  const registry = CSS.highlights as unknown as PointRegistry;
  const hits =
    shadowRoots.length > 0 ? registry.highlightsFromPoint(x, y, { shadowRoots }) : registry.highlightsFromPoint(x, y);
  for (const hit of hits) {
    for (const range of hit.ranges) {
      const mark = painter.markOf(range);
      if (mark) return mark;
    }
  }
  return null;
}

/** Where the pointer was last, and what stood there. */
export interface PointerHit {
  readonly mark: Mark | null;
  /** In CSS pixels per millisecond, since the answer before. */
  readonly speed: number;
}

export interface PointerWatch {
  readonly painter: Painter;
  /** Those of the page as it was read last. */
  readonly shadowRoots: () => readonly ShadowRoot[];
  /** Moves that are not the page's, such as those over the card. */
  readonly ignore: (event: Event) => boolean;
  readonly signal: AbortSignal;
}

/** Tells what the pointer is over, at most once an animation frame, until the signal is aborted. */
export function watchPointer(
  { painter, shadowRoots, ignore, signal }: PointerWatch,
  tell: (hit: PointerHit) => void,
): void {
  let last = { x: 0, y: 0, time: 0 };
  let next = last;
  let target: EventTarget | undefined;
  let frame = 0;

  const answer = () => {
    frame = 0;
    if (signal.aborted) return;
    const elapsed = Math.max(1, next.time - last.time);
    const speed = Math.hypot(next.x - last.x, next.y - last.y) / elapsed;
    last = next;
    const mark = markAt(painter, next.x, next.y, shadowRoots());
    tell({ mark: mark && isCovered(mark, target) ? null : mark, speed });
  };
  const move = (event: PointerEvent) => {
    // While a button is down the reader selects or drags.
    if (event.pointerType === 'touch' || event.buttons !== 0 || painter.marks.length === 0 || ignore(event)) return;
    next = { x: event.clientX, y: event.clientY, time: event.timeStamp };
    target = event.composedPath()[0];
    if (frame === 0) frame = requestAnimationFrame(answer);
  };
  const leave = () => tell({ mark: null, speed: 0 });
  window.addEventListener('pointermove', move, { capture: true, passive: true, signal });
  document.documentElement.addEventListener('pointerleave', leave, { passive: true, signal });
  signal.addEventListener('abort', () => cancelAnimationFrame(frame), { once: true });
}

/** Whether something of the page lies over the text: the pointer is then on that, not on the mark. */
function isCovered(mark: Mark, target: EventTarget | undefined): boolean {
  return (
    target instanceof Node && !target.contains(mark.range.startContainer) && !target.contains(mark.range.endContainer)
  );
}
