/**
 * Paints marks as CSS custom highlights: the page's own nodes are never touched. Only highlight names of ours are
 * set or removed. Looks: highlight.css.
 */
import type { Annotation } from '../../engine/index.ts';
import type { PageText } from './page-text.ts';
import { rangeOf } from './ranges.ts';

/** Underlined: the first mention of each entity. */
export const MARK = 'sidelight-mark';
/** Not underlined, but answers the pointer: later mentions, and names that everybody knows. */
export const QUIET = 'sidelight-quiet';
/** The mark whose card is open. */
export const ACTIVE = 'sidelight-active';

/** One annotation where it stands in the page. */
export interface Mark {
  readonly annotation: Annotation;
  readonly range: StaticRange;
}

/** The marks of a page; made by {@link createPainter}. */
export interface Painter {
  /** Every painted mark, in order of the text. */
  readonly marks: readonly Mark[];
  /** The mark that a highlight's range belongs to. */
  readonly markOf: (range: AbstractRange) => Mark | undefined;
  /** Replaces whatever was painted. Annotations whose text is gone are left out. */
  readonly paint: (page: PageText, annotations: readonly Annotation[]) => void;
  /** Shows which mark's card is open; null for none. */
  readonly activate: (mark: Mark | null) => void;
}

/** A painter without marks. Aborting takes every highlight of ours away. */
export function createPainter(signal: AbortSignal): Painter {
  const byRange = new Map<AbstractRange, Mark>();
  const marks: Mark[] = [];

  const clear = () => {
    byRange.clear();
    marks.length = 0;
    for (const name of [MARK, QUIET, ACTIVE]) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear, { once: true });

  return {
    marks,
    markOf: (range) => byRange.get(range),
    paint(page, annotations) {
      clear();
      if (signal.aborted) return;
      const seen = new Set<string>();
      const loud = new Highlight();
      const quiet = new Highlight();
      for (const annotation of annotations) {
        const range = rangeOf(page, annotation);
        if (!range) continue;
        const mark = { annotation, range };
        marks.push(mark);
        byRange.set(range, mark);
        const first = !seen.has(annotation.entity);
        seen.add(annotation.entity);
        (first && annotation.familiarity !== 'everyone' ? loud : quiet).add(range);
      }
      // With forced colours browsers paint every highlight like a selection, and no style can stop that: what should
      // not be seen must then not be there.
      if (!matchMedia('(forced-colors: active)').matches) CSS.highlights.set(QUIET, quiet);
      CSS.highlights.set(MARK, loud);
    },
    activate(mark) {
      if (!mark || signal.aborted) {
        CSS.highlights.delete(ACTIVE);
        return;
      }
      const active = new Highlight(mark.range);
      active.priority = 1;
      CSS.highlights.set(ACTIVE, active);
    },
  };
}
