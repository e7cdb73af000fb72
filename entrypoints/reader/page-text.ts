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

/**
 * Collects the text under `roots`, in one pass.
 *
 * @param roots In document order, none inside another.
 * @param boxes Elements to leave out beside those that are never prose.
 */
export function collectPageText(roots: readonly Element[], boxes: ReadonlySet<Element> = new Set()): PageText {
  const collector = new Collector(boxes);
  for (const root of roots) {
    collector.border(BLOCK);
    collector.walk(root);
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

  constructor(boxes: ReadonlySet<Element>) {
    this.skipped = new Set(boxes);
  }

  border(kind: number): void {
    if (kind === LINE) this.lines += 1;
    // Two line breaks in a row are how old pages write paragraphs.
    this.pending = kind === BLOCK || this.lines > 1 ? BLOCK : Math.max(this.pending, kind);
  }

  /** Depth first without recursion, so that no page is nested too deeply; recursion only into shadow trees. */
  walk(root: Node): void {
    if (root.nodeType === 1) {
      const element = root as Element;
      if (isSkipped(element)) return;
      // One native query for the few that have such a state, instead of four questions to each element.
      for (const inside of element.querySelectorAll(STATE_SELECTOR))
        if (isStateSkipped(inside)) this.skipped.add(inside);
    }
    const walker = root.ownerDocument!.createTreeWalker(root, 5 /* elements and texts */);
    let at: Node | null = root;
    while (at) {
      const entered: boolean = this.enter(at);
      let next: Node | null = entered ? walker.firstChild() : null;
      if (!next) {
        if (entered) this.leave(at);
        while (at && at !== root) {
          next = walker.nextSibling();
          if (next) break;
          at = walker.parentNode();
          if (at) this.leave(at);
        }
      }
      at = next;
    }
  }

  /** Returns whether the walk goes on into the node's children. */
  enter(node: Node): boolean {
    if (node.nodeType === 3) {
      this.read(node as Text);
      return false;
    }
    if (node.nodeType !== 1) return true;
    const element = node as HTMLElement;
    const tag = element.tagName;
    if (tag === 'BR') {
      this.border(LINE);
      return false;
    }
    if (SKIPPED_TAGS.has(tag) || this.skipped.has(element) || !isShown(element)) {
      // What is left out still separates what stands around it, unless it stands in the middle of a line.
      if (BLOCK_TAGS.has(tag)) this.border(BLOCK);
      return false;
    }
    this.edge(element);
    if (element.shadowRoot) {
      this.shadowRoots.push(element.shadowRoot);
      for (const child of element.shadowRoot.childNodes) this.walk(child);
      this.edge(element);
      return false;
    }
    if (tag === 'SLOT') {
      const assigned = (node as HTMLSlotElement).assignedNodes();
      for (const child of assigned) this.walk(child);
      return assigned.length === 0;
    }
    return true;
  }

  leave(node: Node): void {
    if (node.nodeType === 1) this.edge(node as Element);
  }

  /** An element begins or ends here. */
  edge(element: Element): void {
    const tag = element.tagName;
    if (BLOCK_TAGS.has(tag) || (tag.includes('-') && breaksLine(element))) this.border(BLOCK);
    else this.edges.push(element);
  }

  read(node: Text): void {
    const data = node.data;
    const odd = ODD_SPACE.test(data);
    let index = -1;
    let from = 0;
    while (from < data.length) {
      if (isSpace(data.charCodeAt(from))) {
        if (this.afterSpace || this.pending !== 0) {
          from += 1;
          continue;
        }
      } else this.separate();
      if (index < 0) index = this.nodes.push(node) - 1;
      const to = odd ? this.runEnd(data, from) : data.length;
      this.run(odd ? data.slice(from, to).replace(/[\t\n\f\r]/g, ' ') : data.slice(from), index, from);
      from = to;
    }
  }

  /** Where a run has to end because white space collapses there. */
  runEnd(data: string, from: number): number {
    let space = this.afterSpace;
    for (let to = from; to < data.length; to += 1) {
      const was = space;
      space = isSpace(data.charCodeAt(to));
      if (space && was) return to;
    }
    return data.length;
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

  /** Puts the pending border before the text that comes now. */
  separate(): void {
    if (this.pending === 0 && !this.afterSpace && this.edges.some(breaksLine)) this.pending = BLOCK;
    this.edges.length = 0;
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
      runStart: Int32Array.from(this.start),
      runLength: Int32Array.from(this.lengths),
      runNode: Int32Array.from(this.node),
      runOffset: Int32Array.from(this.offset),
      shadowRoots: this.shadowRoots,
    };
  }
}

/** White space that CSS collapses; a no-break space is not among it. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12;
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
