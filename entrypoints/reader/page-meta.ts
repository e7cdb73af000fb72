/** What a page's meta elements say, read in one pass: asking the document for each name would search it every time. */

/** Content by name in lower case; of several with one name the first that is not empty. */
export type PageMeta = ReadonlyMap<string, string>;

/** Everything in meta elements that have a `property`, `name`, `itemprop` or `http-equiv`. */
export function readPageMeta(document: Document): PageMeta {
  const meta = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const content = element.getAttribute('content') ?? '';
    if (content.trim() === '') continue;
    for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(attribute)?.toLowerCase();
      if (name && !meta.has(name)) meta.set(name, content);
    }
  }
  return meta;
}
