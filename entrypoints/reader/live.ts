/**
 * Notices what may call for reading the page again: changes in the text that was read, prose that comes elsewhere, and
 * navigation without a new document. Looks at records only, so that a busy page pays next to nothing.
 */

/** What has changed: only the text that was read, or elements, so that the article has to be found again. */
export type PageChange = 'text' | 'page';

export interface LiveOptions {
  readonly document: Document;
  /** The elements that were read; empty when the page is no article so far. */
  readonly roots: () => readonly Element[];
  readonly onChange: (change: PageChange) => void;
  readonly signal: AbortSignal;
}

/** The Navigation API, as far as it is used; not yet in TypeScript's DOM library. */
interface WithNavigation {
  readonly navigation?: EventTarget;
}

/** A watch on a page; made by {@link watchPage}. */
export interface LiveWatch {
  /** Also watches the inside of these, which a watch on the document does not see. */
  readonly alsoInside: (shadowRoots: readonly ShadowRoot[]) => void;
}

/** A paragraph that comes without so much text is no prose. In UTF-16 units. */
const MIN_PROSE = 70;

/** Calls back after every batch of changes that matter, until the signal is aborted. */
export function watchPage({ document, roots, onChange, signal }: LiveOptions): LiveWatch {
  const what = { subtree: true, childList: true, characterData: true };
  const observer = new MutationObserver((records) => {
    const read = roots();
    if (read.some((root) => !root.isConnected) || records.some((record) => changesPage(record, read))) onChange('page');
    else if (records.some(({ target }) => isInside(target, read))) onChange('text');
  });
  observer.observe(document, what);
  // Same-document navigation of every kind. The page's nodes usually follow a moment later and are noticed by themselves.
  const view = document.defaultView;
  const navigated = () => onChange('page');
  (view as WithNavigation | null)?.navigation?.addEventListener('currententrychange', navigated, { signal });
  view?.addEventListener('popstate', navigated, { signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return {
    alsoInside(shadowRoots) {
      for (const root of shadowRoots) observer.observe(root, what);
    },
  };
}

function isInside(node: Node, roots: readonly Element[]): boolean {
  const root = node.getRootNode();
  const outer = root instanceof ShadowRoot ? root.host : node;
  return roots.some((one) => one.contains(outer));
}

/** Whether elements have come into what is read, which may be boxes, or paragraphs to where nothing is read. */
function changesPage({ addedNodes, target }: MutationRecord, roots: readonly Element[]): boolean {
  if (addedNodes.length === 0 || target.nodeName === 'HEAD') return false;
  const inside = isInside(target, roots);
  for (const node of addedNodes) {
    if (node.nodeType !== 1) continue;
    if (inside) return true;
    const element = node as Element;
    const paragraph = element.tagName === 'P' ? element : element.querySelector('p');
    if ((paragraph?.textContent?.length ?? 0) >= MIN_PROSE) return true;
  }
  return false;
}
