/**
 * The visible text of an article's body, with a map from every character back to its text node. Reads only: no
 * element is touched. White space collapses as on screen, so that names match however the page's source is broken
 * into lines; soft hyphens and no-break spaces stay, the engine knows them.
 */
import { isSkipped, isStateSkipped, SKIPPED_TAGS, STATE_SELECTOR } from './regions.ts';

/** Text and its way back into the page. `run` arrays are parallel and in order of `runStart`. */
export interface PageText {
  /** Blocks separated by a blank line; `<br>` is a line break. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** Where a run begins in `text`. Characters between two runs are ours: blank lines and line breaks. */
  readonly runStart: Int32Array;
  readonly runLength: Int32Array;
  /** Index into `nodes`. */
  readonly runNode: Int32Array;
  /** Where the run begins in its node's data. A run is copied one to one, except that its spaces may be any white space. */
  readonly runOffset: Int32Array;
  /** Open shadow roots that were read; hit-testing needs them. */
  readonly shadowRoots: readonly ShadowRoot[];
  /** Where sections begin: the offset of each heading's text, `h1` aside. Ascending. */
  readonly sections: readonly number[];
}

/** Elements that start a new block whatever the style sheet says. */
const BLOCK_TAGS: ReadonlySet<string> = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CAPTION DD DETAILS DIV DL DT FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 HEADER ' +
    'HGROUP HR HTML LI MAIN NAV OL P SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
);

const BLOCK = 1;
const LINE = 2;

/** White space that is not on screen as it stands in the data. Most texts have none and are taken as a whole. */
const ODD_SPACE = /[\t\n\f\r]| {2}/;

/** What a node is for the walk, by its name. */
const PROSE = 0;
const TEXT = 1;
const BREAK = 2;
const BLOCK_ELEMENT = 3;
const SKIPPED = 4;
const SLOT = 5;
const CUSTOM = 6;
const OTHER = 7;
/** A block that begins a section. */
const HEADING = 8;

const NODE_CODES: ReadonlyMap<string, number> = new Map([
  ...[...BLOCK_TAGS].map((tag) => [tag, BLOCK_ELEMENT] as const),
  ...[...SKIPPED_TAGS].map((tag) => [tag, SKIPPED] as const),
  ...['#comment', '#cdata-section'].map((name) => [name, OTHER] as const),
  ...['#document-fragment', 'A', 'B', 'EM', 'I', 'STRONG', 'SPAN', 'SMALL', 'SUB', 'SUP', 'U', 'Q', 'CITE', 'TIME'].map(
    (tag) => [tag, PROSE] as const,
  ),
  ...['H2', 'H3', 'H4', 'H5', 'H6'].map((tag) => [tag, HEADING] as const),
  ['#text', TEXT],
  ['BR', BREAK],
  ['SLOT', SLOT],
]);

/** Elements without a hyphen in their name that can have a shadow root and hold prose. */
const SHADOW_HOSTS: ReadonlySet<string> = new Set('ARTICLE BLOCKQUOTE BODY DIV HEADER MAIN P SECTION SPAN'.split(' '));

/** Two characters of white space that are shown as one. `lastIndex` is set before each use. */
const SPACE_PAIR = /[ \t\n\f\r]{2}/g;

/** A pause is offered after this many nodes: some tenths of a millisecond. */
const NODES_BETWEEN_PAUSES = 128;

/**
 * Collects the text under `roots`, in one pass.
 *
 * @param roots In document order, none inside another.
 * @param boxes Elements to leave out beside those that are never prose.
 */
export function collectPageText(roots: readonly Element[], boxes: ReadonlySet<Element> = new Set()): PageText {
  const steps = collectInSteps(roots, boxes);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same with many places to pause. Whoever pauses has to see to it that the page has not changed meanwhile. */
export function* collectInSteps(roots: readonly Element[], boxes: ReadonlySet<Element>): Generator<void, PageText> {
  const collector = new Collector(boxes);
  for (const root of roots) {
    collector.border(BLOCK);
    yield* collector.walk(root);
  }
  return collector.finish();
}

class Collector {
  /** Elements that are left out. */
  readonly skipped: Set<Element>;
  readonly parts: string[] = [];
  readonly nodes: Text[] = [];
  readonly shadowRoots: ShadowRoot[] = [];
  readonly start: number[] = [];
  readonly lengths: number[] = [];
  readonly node: number[] = [];
  readonly offset: number[] = [];
  length = 0;
  /** What must stand before the next text: BLOCK, LINE or nothing. */
  pending = 0;
  lines = 0;
  /** The last character was a collapsible space, or there is no text yet in this line. */
  afterSpace = true;
  /** Inline elements entered or left since the last text; asked for their display only when words would be glued. */
  readonly edges: Element[] = [];
  readonly sections: number[] = [];

  constructor(boxes: ReadonlySet<Element>) {
    this.skipped = new Set(boxes);
  }

  border(kind: number): void {
    if (kind === LINE) this.lines += 1;
    // Two line breaks in a row are how old pages write paragraphs.
    this.pending = kind === BLOCK || this.lines > 1 ? BLOCK : Math.max(this.pending, kind);
  }

  /** Depth first without recursion, so that no page is nested too deeply; recursion only into shadow trees. */
  *walk(root: Node): Generator<void, void> {
    if (root.nodeType === 1) {
      const element = root as Element;
      if (isSkipped(element)) return;
      // One native query for the few that have such a state, instead of four questions to each element.
      for (const inside of element.querySelectorAll(STATE_SELECTOR))
        if (isStateSkipped(inside)) this.skipped.add(inside);
    }
    let count = 0;
    let at: Node | null = root;
    // Direct links and not a TreeWalker: getters are cheap from the first call on, and the first pass is the one that counts.
    while (at) {
      count += 1;
      if (count % NODES_BETWEEN_PAUSES === 0) yield;
      const name: string = at.nodeName;
      const code = NODE_CODES.get(name) ?? (name.includes('-') ? CUSTOM : PROSE);
      let next: Node | null = null;
      if (code === TEXT) this.read(at as Text);
      else if (code === BREAK) this.border(LINE);
      else if (code !== OTHER && this.isEntered(at as HTMLElement, code)) {
        const shadow = code === CUSTOM || SHADOW_HOSTS.has(name) ? (at as Element).shadowRoot : null;
        if (shadow) {
          this.shadowRoots.push(shadow);
          for (const child of shadow.childNodes) yield* this.walk(child);
        } else if (code === SLOT) {
          const assigned = (at as HTMLSlotElement).assignedNodes();
          for (const child of assigned) yield* this.walk(child);
          if (assigned.length === 0) next = at.firstChild;
        } else next = at.firstChild;
        if (!next) this.edge(at as Element, code);
      }
      while (!next && at && at !== root) {
        next = at.nextSibling;
        if (next) break;
        at = at.parentNode;
        if (at) this.leave(at);
      }
      at = next;
    }
  }

  /** Whether the walk goes on into the element's children; then its beginning is noted. */
  isEntered(element: HTMLElement, code: number): boolean {
    if (element.nodeType !== 1) return true;
    if (
      code === SKIPPED ||
      (this.skipped.size > 0 && this.skipped.has(element)) ||
      !((code === PROSE && isPlain(element)) || isShown(element))
    ) {
      // What is left out still separates what stands around it, unless it stands in the middle of a line.
      if (BLOCK_TAGS.has(element.tagName)) this.border(BLOCK);
      return false;
    }
    this.edge(element, code);
    if (code === HEADING) this.sections.push(this.length);
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType !== 1) return;
    const name = node.nodeName;
    this.edge(node as Element, NODE_CODES.get(name) ?? (name.includes('-') ? CUSTOM : PROSE));
  }

  /** An element begins or ends here. */
  edge(element: Element, code: number): void {
    if (code === BLOCK_ELEMENT || code === HEADING || (code === CUSTOM && breaksLine(element))) {
      this.lines = 0;
      this.pending = BLOCK;
    } else if (!this.afterSpace && this.pending === 0) this.edges.push(element);
  }

  read(node: Text): void {
    const data = node.data;
    const first = data.charCodeAt(0);
    // By far the commonest: nothing collapses, and the text is taken as a whole.
    if (first > 32 && !ODD_SPACE.test(data)) {
      this.separate(first);
      this.run(data, this.nodes.push(node) - 1, 0);
      return;
    }
    this.readSpaced(node, data);
  }

  readSpaced(node: Text, data: string): void {
    const odd = ODD_SPACE.test(data);
    let index = -1;
    let from = 0;
    while (from < data.length) {
      if (isSpace(data.charCodeAt(from))) {
        if (this.afterSpace || this.pending !== 0) {
          from += 1;
          continue;
        }
      } else this.separate(data.charCodeAt(from));
      if (index < 0) index = this.nodes.push(node) - 1;
      const to = odd ? this.runEnd(data, from) : data.length;
      this.run(odd ? data.slice(from, to).replace(/[\t\n\f\r]/g, ' ') : data.slice(from), index, from);
      from = to;
    }
  }

  /** Where a run has to end because white space collapses there. */
  runEnd(data: string, from: number): number {
    if (this.afterSpace && isSpace(data.charCodeAt(from))) return from;
    SPACE_PAIR.lastIndex = from;
    const found = SPACE_PAIR.exec(data);
    return found ? found.index + 1 : data.length;
  }

  run(piece: string, index: number, from: number): void {
    this.parts.push(piece);
    this.start.push(this.length);
    this.lengths.push(piece.length);
    this.node.push(index);
    this.offset.push(from);
    this.length += piece.length;
    this.afterSpace = piece.charCodeAt(piece.length - 1) === 32;
  }

  /** Puts the pending border before the text that comes now, which begins with the character `next`. */
  separate(next: number): void {
    if (this.edges.length > 0) {
      // Punctuation belongs to the word before it, whatever the boxes: the browser is not asked.
      if (this.pending === 0 && !this.afterSpace && !isClosing(next) && this.edges.some(breaksLine))
        this.pending = BLOCK;
      this.edges.length = 0;
    }
    this.lines = 0;
    if (this.pending !== 0 && this.length > 0) {
      const border = this.pending === BLOCK ? '\n\n' : '\n';
      this.parts.push(border);
      this.length += border.length;
      this.afterSpace = false;
    }
    this.pending = 0;
  }

  finish(): PageText {
    return {
      text: this.parts.join(''),
      nodes: this.nodes,
      runStart: new Int32Array(this.start),
      runLength: new Int32Array(this.lengths),
      runNode: new Int32Array(this.node),
      runOffset: new Int32Array(this.offset),
      shadowRoots: this.shadowRoots,
      sections: this.sections,
    };
  }
}

/** White space that CSS collapses; a no-break space is not among it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
}

/** `. , : ; ! ? )` */
function isClosing(code: number): boolean {
  return code === 46 || code === 44 || code === 58 || code === 59 || code === 33 || code === 63 || code === 41;
}

/** Whether nothing on an inline element could hide it by itself: asking the browser about each would cost the most of all. */
function isPlain(element: HTMLElement): boolean {
  return element.className === '' && element.id === '' && !element.hasAttribute('style');
}

/** Whether an element whose parent is shown is shown itself. One without a box of its own counts as hidden for the browser. */
function isShown(element: HTMLElement): boolean {
  return (
    element.checkVisibility() || element.ownerDocument.defaultView?.getComputedStyle(element).display === 'contents'
  );
}

/** Whether an element with an inline tag is laid out as a box of its own. Initials that float stay with their word. */
function breaksLine(element: Element): boolean {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (style?.float !== 'none') return false;
  return !/^(inline|contents|ruby|none|$)/.test(style.display);
}
