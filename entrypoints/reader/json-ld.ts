/**
 * What a page says about itself in JSON-LD: the types of its main things, and the article's date and language.
 * Lists of teasers are not followed: a front page full of NewsArticle teasers is not an article.
 */

/** The claims of all JSON-LD blocks of a page together. */
export interface LinkedData {
  /** Every type of a main thing, without `https://schema.org/`. */
  readonly types: ReadonlySet<string>;
  /** How many main things are articles. */
  readonly articles: number;
  /** `datePublished` of the first article, as written. */
  readonly published: string | null;
  /** `inLanguage` of the first article, as written. */
  readonly language: string | null;
}

const ARTICLE_TYPE =
  /^(\w*NewsArticle|Article|\w*BlogPosting|Report|ScholarlyArticle|AdvertiserContentArticle|Review)$/;

/** Properties through which a page or a graph holds its main things. */
const CONTAINERS = ['@graph', 'mainEntity', 'mainEntityOfPage'] as const;

/** Reads every JSON-LD block of the document. Blocks that are not JSON are skipped. */
export function readLinkedData(document: Document): LinkedData {
  const found: Found = { types: new Set(), articles: 0, published: null, language: null };
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    visit(parse(script.textContent ?? ''), found, 0);
  }
  return found;
}

interface Found {
  readonly types: Set<string>;
  articles: number;
  published: string | null;
  language: string | null;
}

/** Real pages nest a handful of levels; a page that nests deeper is not telling anything. */
const MAX_DEPTH = 8;

function visit(value: unknown, found: Found, depth: number): void {
  if (depth > MAX_DEPTH) return;
  if (Array.isArray(value)) {
    for (const item of value) visit(item, found, depth + 1);
    return;
  }
  if (!isObject(value)) return;
  const types = strings(value['@type']).map((type) => type.replace(/^(https?:\/\/schema\.org\/|schema:)/, ''));
  for (const type of types) found.types.add(type);
  if (types.some((type) => ARTICLE_TYPE.test(type))) {
    found.articles += 1;
    found.published ??= strings(value.datePublished)[0] ?? null;
    found.language ??= languageOf(value.inLanguage);
  }
  for (const name of CONTAINERS) visit(value[name], found, depth + 1);
}

function languageOf(value: unknown): string | null {
  if (isObject(value)) return strings(value.alternateName)[0] ?? strings(value.name)[0] ?? null;
  return strings(value)[0] ?? null;
}

function strings(value: unknown): string[] {
  const values = Array.isArray(value) ? value : [value];
  return values.filter((item) => typeof item === 'string');
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Templates often leave raw line breaks inside strings. That is the one slip worth mending.
    try {
      return JSON.parse(text.replace(/\p{Cc}+/gu, ' '));
    } catch {
      return null;
    }
  }
}
