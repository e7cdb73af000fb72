/**
 * The day an article was published, from what pages write in meta data and beside the headline.
 * The day is taken as the page writes it: its own time zone is the one its readers know.
 */
import type { PageMeta } from './page-meta.ts';

/** Names of meta elements, the most trusted first. */
const META_NAMES = [
  'article:published_time',
  'article:published',
  'og:article:published_time',
  'og:published_time',
  'datePublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'cXenseParse:publishtime',
  'last-modified',
].map((name) => name.toLowerCase());

/**
 * YYYY-MM-DD, or null when the page does not say.
 *
 * @param meta Of the same document.
 * @param fromLinkedData `datePublished` of the page's JSON-LD.
 * @param near Where a dateline stands: the article's element, with its header.
 */
export function publicationDate(
  document: Document,
  meta: PageMeta,
  fromLinkedData: string | null,
  near: Element,
): string | null {
  const linked = dayOf(fromLinkedData);
  if (linked) return linked;
  for (const name of META_NAMES) {
    const day = dayOf(meta.get(name));
    if (day) return day;
  }
  for (const scope of [near, document]) {
    const item = scope.querySelector('[itemprop="datePublished" i]');
    const day = dayOf(item?.getAttribute('datetime') ?? item?.getAttribute('content') ?? item?.textContent);
    if (day) return day;
  }
  for (const scope of [near, document]) {
    for (const time of scope.querySelectorAll('time')) {
      const day = dayOf(time.getAttribute('datetime')) ?? dayOf(time.textContent);
      if (day) return day;
    }
  }
  return null;
}

/** The day in a written date: ISO, 20230428, 28.04.2023, or anything that browsers parse; null for the rest. */
export function dayOf(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const iso = /^(\d{4})[-/]?(\d{2})[-/]?(\d{2})(?!\d)/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const german = /(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/.exec(text);
  if (german) return checked(Number(german[3]), Number(german[2]), Number(german[1]));
  if (!/\d{4}/.test(text)) return null;
  const parsed = new Date(text);
  if (Number.isNaN(parsed.getTime())) return null;
  return checked(parsed.getFullYear(), parsed.getMonth() + 1, parsed.getDate());
}

function checked(year: number, month: number, day: number): string | null {
  if (year < 1900 || year > 2200 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
