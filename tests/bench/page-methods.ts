/**
 * Run inside a page by the bench: where the marks are, and two ways to show them. Each function is sent to the page by
 * itself and can use nothing from outside.
 */

/** A mark inside one text node: the node's number in document order, and the offsets. */
export type SpanPlace = readonly [node: number, start: number, end: number];

/** As a highlight, or as elements around the text. */
export type MarkingMethod = 'paint' | 'wrap';

/** The places of our marks; those that are split over several nodes are left out. */
export function spanPlaces(): SpanPlace[] {
  const numbers = new Map<Node, number>();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) numbers.set(walker.currentNode, numbers.size);
  const places: SpanPlace[] = [];
  for (const name of ['sidelight-mark', 'sidelight-quiet'])
    for (const range of CSS.highlights.get(name) ?? [])
      if (range.startContainer === range.endContainer)
        places.push([numbers.get(range.startContainer) ?? -1, range.startOffset, range.endOffset]);
  return places.filter(([node]) => node >= 0);
}

/** Shows the places by one method. Returns the ms until style and layout are done again. */
export function markSpans({ places, method }: { places: readonly SpanPlace[]; method: MarkingMethod }): number {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  const style = document.createElement('style');
  style.textContent =
    '::highlight(bench) { text-decoration: underline dotted } .bench { text-decoration: underline dotted }';
  document.head.append(style);
  document.body.getBoundingClientRect();
  // The last of a node first, so that the offsets before it stay true.
  const ordered = [...places].sort((a, b) => b[0] - a[0] || b[1] - a[1]);
  const began = performance.now();
  if (method === 'paint') paint();
  else wrap();
  document.body.getBoundingClientRect();
  return performance.now() - began;

  function paint() {
    const highlight = new Highlight();
    for (const [node, startOffset, endOffset] of places) {
      const startContainer = nodes[node]!;
      highlight.add(new StaticRange({ startContainer, startOffset, endContainer: startContainer, endOffset }));
    }
    CSS.highlights.set('bench', highlight);
  }

  function wrap() {
    for (const [node, start, end] of ordered) {
      const text = nodes[node]!;
      const middle = text.splitText(start);
      middle.splitText(end - start);
      const span = document.createElement('span');
      span.className = 'bench';
      middle.replaceWith(span);
      span.append(middle);
    }
  }
}
