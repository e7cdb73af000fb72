/**
 * Is this page an article, and if so: where is its body, in which language, of which day? Signals of any page are
 * weighed; no site is treated specially. When in doubt the page is left alone.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import type { Lang } from '../../engine/index.ts';
import { type Body, findBody } from './body.ts';
import { type LinkedData, readLinkedData } from './json-ld.ts';
import { chooseLanguage, VOTE_LENGTH } from './language.ts';
import { type PageMeta, readPageMeta } from './page-meta.ts';
import { publicationDate } from './publication-date.ts';

/** An article page, ready to be read. */
export interface FoundArticle {
  readonly body: Body;
  /** Null: neither German nor English. */
  readonly lang: Lang | null;
  /** YYYY-MM-DD; null when the page does not say. */
  readonly date: string | null;
}

/** Less prose than this is no article, whatever the page says. In UTF-16 units. */
const MIN_PROSE = 280;
/** This much prose speaks for an article by itself. */
const MUCH_PROSE = 1200;
/** What the signals must add up to. */
const ENOUGH = 3;

/**
 * The article on this page, or null for front pages, sections, video pages and everything else.
 *
 * @param url The page's address; the path `/` is never an article.
 */
export function findArticle(document: Document, url: string): FoundArticle | null {
  const body = findBody(document);
  if (!body || body.prose < MIN_PROSE) return null;
  const linked = readLinkedData(document);
  const meta = readPageMeta(document);
  if (score(document, url, body, linked, meta) < ENOUGH) return null;
  const scope = body.main.closest('article, main') ?? document.body;
  const date = publicationDate(document, meta, linked.published, scope);
  const declared = [
    document.documentElement.lang,
    linked.language,
    meta.get('og:locale'),
    meta.get('content-language'),
  ];
  return { body, date, lang: chooseLanguage(declared, proseOf(body)) };
}

/** Positive speaks for an article, negative for a page that leads to articles. */
function score(document: Document, url: string, body: Body, linked: LinkedData, meta: PageMeta): number {
  let points = 0;
  if (linked.articles === 1) points += 3;
  else if (linked.articles > 1) points += linked.articles <= 3 ? 2 : 0;
  const ogType = meta.get('og:type')?.toLowerCase() ?? '';
  if (ogType === 'article') points += 2;
  if (meta.has('article:published_time')) points += 1;
  if (body.prose >= MUCH_PROSE) points += 1;
  if (body.main.closest('article') || body.main.querySelector('article') !== null) points += 1;
  if (document.querySelector('[itemprop="articleBody" i]')?.contains(body.main)) points += 1;
  if (isProbablyReaderable(document)) points += 1;

  if (body.linkShare > 0.4) points -= 3;
  if (isEntrance(url)) points -= 4;
  if (/^(website|profile|video)/.test(ogType) && linked.articles === 0) points -= 2;
  if (linked.articles === 0 && hasType(linked, /^(CollectionPage|ItemList|SearchResultsPage|ProfilePage|VideoObject)$/))
    points -= 2;
  return points;
}

/** The front page of a site or of one of its languages. */
function isEntrance(url: string): boolean {
  const path = URL.canParse(url) ? new URL(url).pathname : '';
  return /^\/(?:[a-z]{2}(?:-[a-z]{2})?\/?)?(?:(?:index|home|default|startseite)(?:\.\w+)?\/?)?$/i.test(path);
}

function hasType(linked: LinkedData, pattern: RegExp): boolean {
  return [...linked.types].some((type) => pattern.test(type));
}

/** The beginning of the article, long enough to tell its language. */
function proseOf(body: Body): string {
  let prose = '';
  for (const paragraph of body.main.getElementsByTagName('p')) {
    prose += `${paragraph.textContent} `;
    if (prose.length >= VOTE_LENGTH) return prose;
  }
  return prose.length >= MIN_PROSE ? prose : (body.main.textContent ?? '').slice(0, VOTE_LENGTH);
}
