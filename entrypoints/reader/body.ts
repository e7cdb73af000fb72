/**
 * Where an article's prose is: the smallest element that holds most of the page's paragraphs, the boxes inside it
 * that are something else, and headline and standfirst when they stand outside.
 */
import { isCalledBox, isSkipped } from './regions.ts';

/** What to read of a page, and how much prose it is. */
export interface Body {
  /** In document order, none inside another: headline, standfirst, body. */
  readonly roots: readonly Element[];
  /** Boxes inside the roots that are not the article's: teasers, newsletters, comments … */
  readonly boxes: ReadonlySet<Element>;
  /** The element that holds the paragraphs; the last of `roots`. */
  readonly main: Element;
  /** Length of its paragraphs in UTF-16 units. */
  readonly prose: number;
  /** Share of the text of `main` that is link text. */
  readonly linkShare: number;
}

/** Shorter paragraphs are captions, buttons, bylines: they do not say where the prose is. In UTF-16 units. */
const MIN_PARAGRAPH = 70;
/** A paragraph with more of its text in links is a list of links. */
const MAX_LINK_SHARE = 0.5;
/** An element with this share of its parent's prose is where the prose is; the rest of the parent is beside it. */
const DOMINANT_SHARE = 0.9;
/** A box with a larger share of the prose is the article, whatever its class is called. */
const MAX_BOX_SHARE = 0.35;
/** Less prose in `p` elements than this, and texts that stand directly in `div`s are looked at as well. */
const FEW_PROSE = 600;

/** A headline is longer than the name of a section or of the site. */
const MIN_HEADLINE = 12;
/** A standfirst is a sentence. */
const MIN_STANDFIRST = 40;
/** Shorter links that stand alone may be subheadings or names. */
const MIN_FURTHER_LINK = 18;
/** How much of its block a link is that leads to further reading. */
const FURTHER_LINK_SHARE = 0.75;
const LEAD_SELECTOR =
  'p, h2, li, [class*="standfirst" i], [class*="lead" i], [class*="intro" i], [class*="teaser-text" i], [itemprop="description"]';

/** The body of the page, or null when there is no paragraph of prose on it. */
export function findBody(document: Document): Body | null {
  if (!document.body) return null;
  const weights = new Map<Element, number>();
  let total = weigh(document.body, 'p', weights);
  if (total < FEW_PROSE) total += weigh(document.body, 'div, section, article, td, blockquote, li', weights);
  if (total === 0) return null;

  const main = densest(document.body, weights);
  const prose = weights.get(main) ?? 0;
  const boxes = boxesIn(main, weights);
  return { roots: [...lead(document, main), main], boxes, main, prose, linkShare: linkShare(main) };
}

/** Boxes are called so by class or id, or are lists of links. */
const BOX_SELECTOR = 'div, section, ul, ol, dl, header, article, table, :is(figure, p, span):is([class], [id])';

function boxesIn(main: Element, weights: ReadonlyMap<Element, number>): Set<Element> {
  const most = (weights.get(main) ?? 0) * MAX_BOX_SHARE;
  const boxes = new Set<Element>();
  // Articles cut into pieces have the same class on every piece: together they are too much to be a box.
  const alike = new Map<string, number>();
  const candidates = [...main.querySelectorAll(BOX_SELECTOR)];
  for (const element of candidates) {
    const weight = weights.get(element) ?? 0;
    if (weight > 0) alike.set(element.className, (alike.get(element.className) ?? 0) + weight);
  }
  for (const element of candidates) {
    const weight = weights.get(element) ?? 0;
    if (weight > 0 && (alike.get(element.className) ?? 0) > most && element.className !== '') continue;
    if (weight <= most && (isCalledBox(element, weight) || isLinkList(element))) boxes.add(element);
  }
  for (const link of main.querySelectorAll('a')) {
    const block = furtherReading(link, main);
    if (block) boxes.add(block);
  }
  return boxes;
}

/** Adds every paragraph's length to itself and all its ancestors. Returns the length of all. */
function weigh(body: Element, selector: string, weights: Map<Element, number>): number {
  const ignored = new Map<Element, boolean>();
  const parents = new Map<Element, number>();
  const paragraphs: [Element, number][] = [];
  let total = 0;
  for (const paragraph of body.querySelectorAll(selector)) {
    if (weights.has(paragraph)) continue;
    const length = proseLength(paragraph, selector !== 'p');
    if (length < MIN_PARAGRAPH || isAside(paragraph, ignored)) continue;
    total += length;
    paragraphs.push([paragraph, length]);
    const parent = paragraph.parentElement;
    if (parent) parents.set(parent, (parents.get(parent) ?? 0) + length);
  }
  for (const [paragraph, length] of paragraphs) weights.set(paragraph, (weights.get(paragraph) ?? 0) + length);
  // Paragraphs share their parents: one way up for each parent.
  for (const [parent, length] of parents)
    for (let at: Element | null = parent; at; at = at.parentElement) weights.set(at, (weights.get(at) ?? 0) + length);
  return total;
}

/** Text length without surrounding space; 0 for lists of links and for texts that are links as a whole. */
function proseLength(element: Element, directOnly: boolean): number {
  const length = directOnly ? directText(element) : (element.textContent?.trim().length ?? 0);
  if (length < MIN_PARAGRAPH) return 0;
  return linkText(element) > length * MAX_LINK_SHARE ? 0 : length;
}

function directText(element: Element): number {
  let length = 0;
  for (let node = element.firstChild; node; node = node.nextSibling)
    if (node.nodeType === 3) length += node.nodeValue?.trim().length ?? 0;
  return length;
}

function linkText(element: Element): number {
  const links = element.getElementsByTagName('a');
  let length = 0;
  for (let at = 0, count = links.length; at < count; at += 1) length += links[at]?.textContent?.length ?? 0;
  return length;
}

function linkShare(element: Element): number {
  const length = element.textContent?.trim().length ?? 0;
  return length === 0 ? 0 : linkText(element) / length;
}

/** Whether an element is a link or never prose, or stands inside of such. */
function isAside(element: Element, known: Map<Element, boolean>): boolean {
  if (isAsideItself(element)) return true;
  const parent = element.parentElement;
  // Most paragraphs are siblings of one that was asked for before.
  const before = parent ? known.get(parent) : false;
  if (before !== undefined) return before;
  const passed: Element[] = [];
  let answer = false;
  for (let at: Element | null = parent; at && at.tagName !== 'BODY'; at = at.parentElement) {
    answer = known.get(at) ?? isAsideItself(at);
    passed.push(at);
    if (answer || known.has(at)) break;
  }
  for (const at of passed) known.set(at, answer);
  return answer;
}

function isAsideItself(element: Element): boolean {
  return element.tagName === 'A' || isSkipped(element);
}

function densest(body: Element, weights: Map<Element, number>): Element {
  let main = body;
  for (;;) {
    const enough = (weights.get(main) ?? 0) * DOMINANT_SHARE;
    let next: Element | null = main.firstElementChild;
    // Among many paragraphs none is dominant, and the first few have said so.
    for (let left = (weights.get(main) ?? 0) - enough, own = 0; next; next = next.nextElementSibling) {
      own = weights.get(next) ?? 0;
      if (own >= enough) break;
      left -= own;
      if (left < 0) return main;
    }
    // A paragraph alone is not a body: its parent may hold short ones beside it.
    if (!next || next.tagName === 'P' || ![...next.children].some((child) => weights.has(child))) return main;
    main = next;
  }
}

/** Three or more links that make up nearly all of a list or box: further reading. */
function isLinkList(element: Element): boolean {
  if (element.tagName === 'P' || element.tagName === 'SPAN' || element.tagName === 'FIGURE') return false;
  return element.getElementsByTagName('a').length >= 3 && linkShare(element) > 0.7;
}

/** A block that is hardly more than this one link: «Mehr zum Thema: …». Null for links inside sentences. */
function furtherReading(link: Element, main: Element): Element | null {
  const length = link.textContent?.trim().length ?? 0;
  if (length < MIN_FURTHER_LINK) return null;
  let block: Element | null = null;
  for (let at = link.parentElement; at && at !== main; at = at.parentElement) {
    if ((at.textContent?.trim().length ?? 0) * FURTHER_LINK_SHARE > length) break;
    block = at;
  }
  return block && /^(P|LI|UL|OL|DIV|SECTION|ARTICLE|H2|H3|H4|H5|STRONG|B|EM|I)$/.test(block.tagName) ? block : null;
}

/** The headline and the paragraphs between it and the body, when they are outside of the body. */
function lead(document: Document, main: Element): Element[] {
  const ignored = new Map<Element, boolean>();
  const headline = headlineOf(document, main, ignored);
  if (!headline || main.contains(headline)) return [];
  const roots: Element[] = [headline];
  let scope: Element | null = headline.parentElement;
  while (scope && !scope.contains(main)) scope = scope.parentElement;
  if (!scope) return roots;
  for (const element of scope.querySelectorAll(LEAD_SELECTOR)) {
    if (!precedes(headline, element) || !precedes(element, main) || headline.contains(element)) continue;
    if (roots.some((root) => root.contains(element)) || element.querySelector('p, div, h1, li')) continue;
    if ((element.textContent?.trim().length ?? 0) < MIN_STANDFIRST) continue;
    if (!isAside(element, ignored) && !inBox(element, scope)) roots.push(element);
  }
  return roots;
}

/** The heading before the body: the first `h1`, or where that one is a breadcrumb, the first `h2` of the article. */
function headlineOf(document: Document, main: Element, ignored: Map<Element, boolean>): Element | undefined {
  const scope = main.closest('article') ?? main.closest('main') ?? document.body;
  const stands = (heading: Element) =>
    (heading.textContent?.trim().length ?? 0) >= MIN_HEADLINE &&
    (precedes(heading, main) || main.contains(heading)) &&
    heading.closest('li') === null &&
    !isAside(heading, ignored);
  return (
    [...scope.querySelectorAll('h1')].find(stands) ??
    [...document.querySelectorAll('h1')].find(stands) ??
    (scope === document.body ? undefined : [...scope.querySelectorAll('h2')].find(stands))
  );
}

function inBox(element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement)
    if (isCalledBox(at, at.tagName === 'P' ? (at.textContent?.trim().length ?? 0) : 0)) return true;
  return false;
}

function precedes(first: Element, second: Element): boolean {
  const position = first.compareDocumentPosition(second);
  return (position & 4) !== 0 && (position & 16) === 0;
}
