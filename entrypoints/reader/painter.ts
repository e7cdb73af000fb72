/**
 * Paints marks as CSS custom highlights: the page's own nodes are never touched. Only highlight names of ours are
 * set or removed. Looks: highlight.css.
 */
import type { Annotation } from '../../engine/index.ts';
import type { Density } from '../../platform/messages.ts';
import { createNearView } from './near-view.ts';
import type { PageText } from './page-text.ts';
import { rangeOf, runAt } from './ranges.ts';

/** Underlined: the first mention of each entity in a section, or what the reader chose. */
export const MARK = 'sidelight-mark';
/** Not underlined, but answers the pointer: later mentions, and names that everybody knows. */
export const QUIET = 'sidelight-quiet';
/** The mark whose card is open. */
export const ACTIVE = 'sidelight-active';

/** One annotation where it stands in the page. */
export interface Mark {
  /** Its own for as long as its words stand where they are, however often the page is painted again. */
  readonly number: number;
  readonly annotation: Annotation;
  readonly range: StaticRange;
  /** The entity's first mention in its section. */
  readonly isFirst: boolean;
  /** Underlined. */
  readonly isLoud: boolean;
}

/** The marks of a page; made by {@link createPainter}. */
export interface Painter {
  /** Every painted mark, in order of the text. */
  readonly marks: readonly Mark[];
  /** Undefined when it has gone from the page. */
  readonly markNumbered: (number: number) => Mark | undefined;
  /** The mark that a highlight's range belongs to. */
  readonly markOf: (range: AbstractRange) => Mark | undefined;
  /** Replaces whatever was painted. Annotations (in order of the text) whose text is gone are left out. */
  readonly paint: (page: PageText, annotations: readonly Annotation[]) => void;
  /** The same in steps, with places to pause; what was painted before stays until the end. */
  readonly paintInSteps: (page: PageText, annotations: readonly Annotation[]) => Generator<void, void>;
  /** Shows which mark's card is open; null for none. */
  readonly activate: (mark: Mark | null) => void;
}

/**
 * Of more marks than this only those near the viewport are registered. A thousand cost the browser some 1.5 ms when they are
 * painted; fewer cost less than looking after them.
 */
export const MOST_REGISTERED = 1000;

/** A pause is offered after this many marks: some tenths of a millisecond. */
const MARKS_BETWEEN_PAUSES = 64;

/** A painter without marks. Aborting takes every highlight of ours away. */
export function createPainter(signal: AbortSignal, density: Density = 'first'): Painter {
  let byRange = new Map<AbstractRange, Mark>();
  let byNumber = new Map<number, Mark>();
  let marks: Mark[] = [];
  let lastNumber = -1;
  /** What is registered. */
  let loud = new Highlight();
  let quiet = new Highlight();
  /** Of many marks, those of each element; empty for few. */
  let byElement = new Map<Element, Mark[]>();
  const highlightOf = ({ isLoud }: Mark) => (isLoud ? loud : quiet);
  const register = (mark: Mark) => highlightOf(mark).add(mark.range);
  const nearView = createNearView((element, isNear) => {
    for (const mark of byElement.get(element) ?? []) {
      if (isNear) register(mark);
      else highlightOf(mark).delete(mark.range);
    }
  }, signal);

  const clear = () => {
    byElement.clear();
    byRange.clear();
    byNumber.clear();
    marks = [];
    for (const name of [MARK, QUIET, ACTIVE]) CSS.highlights.delete(name);
  };
  signal.addEventListener('abort', clear, { once: true });

  function* paintInSteps(page: PageText, annotations: readonly Annotation[]): Generator<void, void> {
    if (signal.aborted) return;
    const known = groupByNode(marks);
    const next: Mark[] = [];
    const nextByRange = new Map<AbstractRange, Mark>();
    const nextByNumber = new Map<number, Mark>();
    const seen = new Set<string>();
    let section = 0;
    let near = 0;
    for (let index = 0; index < annotations.length; index += 1) {
      if (index % MARKS_BETWEEN_PAUSES === MARKS_BETWEEN_PAUSES - 1) yield;
      const annotation = annotations[index];
      near = Math.max(0, runAt(page, annotation.start, near));
      const found = rangeOf(page, annotation, near);
      if (!found) continue;
      for (; page.sections[section] <= annotation.start; section += 1) seen.clear();
      const isFirst = !seen.has(annotation.entity);
      seen.add(annotation.entity);
      const before = known.get(found.startContainer)?.find((mark) => isSame(mark, annotation, found));
      const range = before?.range ?? found;
      if (!before) lastNumber += 1;
      const isUnderlined = density === 'every' || (density === 'first' && isFirst);
      const isLoud = isUnderlined && annotation.familiarity !== 'everyone';
      const mark = { number: before?.number ?? lastNumber, annotation, range, isFirst, isLoud };
      next.push(mark);
      nextByRange.set(range, mark);
      nextByNumber.set(mark.number, mark);
    }
    yield;
    if (signal.aborted) return;
    marks = next;
    byRange = nextByRange;
    byNumber = nextByNumber;
    loud = new Highlight();
    quiet = new Highlight();
    byElement = marks.length > MOST_REGISTERED ? Map.groupBy(marks, elementOf) : new Map();
    if (byElement.size === 0) for (const mark of marks) register(mark);
    else
      for (const [element, inside] of byElement)
        if (nearView.isNear(element)) for (const mark of inside) register(mark);
    nearView.watch(new Set(byElement.keys()));
    // With forced colours browsers paint every highlight like a selection, and no style can stop that: what should
    // not be seen must then not be there.
    if (!matchMedia('(forced-colors: active)').matches) CSS.highlights.set(QUIET, quiet);
    CSS.highlights.set(MARK, loud);
  }

  return {
    get marks() {
      return marks;
    },
    markNumbered: (number) => byNumber.get(number),
    markOf: (range) => byRange.get(range),
    paint(page, annotations) {
      for (const _ of paintInSteps(page, annotations));
    },
    paintInSteps,
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

/** The element that a mark begins in. */
function elementOf({ range: { startContainer } }: Mark): Element {
  return startContainer.parentElement ?? (startContainer.getRootNode() as ShadowRoot).host;
}

function groupByNode(marks: readonly Mark[]): Map<Node, Mark[]> {
  const groups = new Map<Node, Mark[]>();
  for (const mark of marks) {
    const group = groups.get(mark.range.startContainer);
    if (group) group.push(mark);
    else groups.set(mark.range.startContainer, [mark]);
  }
  return groups;
}

/** Whether the mark is the annotation that was now found at a range in the same node. */
function isSame({ annotation, range }: Mark, found: Annotation, at: StaticRange): boolean {
  return (
    annotation.entity === found.entity &&
    range.startOffset === at.startOffset &&
    range.endContainer === at.endContainer &&
    range.endOffset === at.endOffset
  );
}
