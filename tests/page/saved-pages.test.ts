/**
 * Reads real pages of many publishers and compares with what a careful reader found on them. The figures are printed;
 * the goals stand below. Skipped where the pages are absent.
 */
import { expect, test } from 'vitest';
import { commands } from 'vitest/browser';
import { findArticle } from '../../entrypoints/reader/article.ts';
import { collectPageText } from '../../entrypoints/reader/page-text.ts';
import { openFrame } from './frame.ts';
import type { SavedPage } from './saved-pages-command.ts';

const pages = (await commands.savedPages()) as SavedPage[];

/** What reading one page gave. Shares are 0 to 1; null where they make no sense. */
interface Outcome {
  readonly page: SavedPage;
  readonly isArticle: boolean;
  readonly lang: string | null;
  readonly date: string | null;
  /** Of the text that is read, how much is the article's. */
  readonly inside: number | null;
  /** Marks, and those of them that stand in the article or its headline. */
  readonly marks: number;
  readonly marksInside: number;
  /** Of the article's text, how much was read. */
  readonly covered: number | null;
  readonly outsideText: readonly string[];
  readonly missedText: readonly string[];
}

test.skipIf(pages.length === 0)(
  'finds articles and their text on saved pages of many publishers',
  { timeout: 300_000 },
  async () => {
    const outcomes: Outcome[] = [];
    for (const page of pages) outcomes.push(await read(page));

    const articles = outcomes.filter(({ page }) => page.kind === 'article');
    const others = outcomes.filter(({ page }) => page.kind !== 'article');
    const figures = {
      'articles recognised': share(articles, (o) => o.isArticle),
      'others left alone': share(others, (o) => !o.isArticle),
      language: share(articles, (o) => o.lang === o.page.lang),
      date: share(articles, (o) => o.date === o.page.date),
      'marks inside the article': sum(articles, (o) => o.marksInside) / sum(articles, (o) => o.marks),
      'read text inside the article': mean(articles.map((o) => o.inside)),
      'article text read': mean(articles.map((o) => o.covered)),
    };
    console.log(report(outcomes, figures));
    for (const [name, value] of Object.entries(figures)) expect.soft(value, name).toBeGreaterThanOrEqual(0.9);
  },
);

async function read(page: SavedPage): Promise<Outcome> {
  const done = new AbortController();
  const document = await openFrame((await commands.savedPages(page.file)) as string, done.signal);
  const article = findArticle(document, page.url);
  const text = article ? collectPageText(article.body.roots, article.body.boxes).text : '';
  done.abort();
  const gold = shingles(page.body ?? '');
  const readBlocks = text.split('\n\n');
  const seen = shingles(text);
  const inside = (block: string) => portion(shingles(block), gold);
  // The collectors of the pages kept headlines apart.
  const headline = shingles(page.title ?? '');
  const isOfArticle = (block: string) => inside(block) >= 0.5 || portion(shingles(block), headline) >= 0.5;
  const marks = article?.lang && page.body ? await commands.marksIn(text, article.lang) : [];
  const blockAt = (offset: number) => {
    const end = text.indexOf('\n\n', offset);
    return text.slice(text.lastIndexOf('\n\n', offset) + 1, end < 0 ? text.length : end);
  };
  return {
    page,
    isArticle: article !== null,
    lang: article?.lang ?? null,
    date: article?.date ?? null,
    marks: marks.length,
    marksInside: marks.filter(({ start }) => isOfArticle(blockAt(start))).length,
    inside: text ? weighted(readBlocks, inside) : null,
    covered: page.body ? portion(gold, seen) : null,
    outsideText: readBlocks.filter((block) => block.length > 30 && inside(block) < 0.5),
    missedText: (page.body ?? '')
      .split('\n\n')
      .filter((block) => block.length > 30 && portion(shingles(block), seen) < 0.5),
  };
}

/** Word triples, so that the same sentence in another place counts and single common words do not. */
function shingles(text: string): string[] {
  const words =
    text
      .replaceAll('\u00AD', '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 3) return words.length === 0 ? [] : [words.join(' ')];
  return words.slice(2).map((word, index) => `${words[index]} ${words[index + 1]} ${word}`);
}

function portion(some: readonly string[], all: readonly string[]): number {
  if (some.length === 0) return 1;
  const known = new Set(all);
  return some.filter((item) => known.has(item)).length / some.length;
}

function weighted(blocks: readonly string[], value: (block: string) => number): number {
  const total = blocks.reduce((sum, block) => sum + block.length, 0);
  return total === 0 ? 1 : blocks.reduce((sum, block) => sum + block.length * value(block), 0) / total;
}

function sum<T>(items: readonly T[], value: (item: T) => number): number {
  return items.reduce((total, item) => total + value(item), 0);
}

function share<T>(items: readonly T[], holds: (item: T) => boolean): number {
  return items.length === 0 ? 1 : items.filter(holds).length / items.length;
}

function mean(values: readonly (number | null)[]): number {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? 1 : known.reduce((sum, value) => sum + value, 0) / known.length;
}

function report(outcomes: readonly Outcome[], figures: Readonly<Record<string, number>>): string {
  const percent = (value: number | null) => (value === null ? '   –' : `${Math.round(value * 100)} %`.padStart(5));
  const rows = outcomes.map(({ page, isArticle, lang, date, inside, covered, marks: all, marksInside }) => {
    const right = isArticle === (page.kind === 'article');
    const marks = [
      right ? '' : isArticle ? 'NOT AN ARTICLE' : 'MISSED',
      lang === page.lang || !isArticle ? '' : `lang ${lang}`,
    ];
    if (isArticle && date !== page.date) marks.push(`date ${date}, should be ${page.date}`);
    return `${percent(inside)} inside ${percent(covered)} read ${marksInside}/${all} marks inside  ${page.file} ${marks.filter(Boolean).join('; ')}`;
  });
  const detail = import.meta.env.VITE_SAVED_PAGES_DETAIL
    ? outcomes.flatMap((o) => [
        `\n== ${o.page.file}`,
        ...o.outsideText.map((text) => `  + ${text.slice(0, 110)}`),
        ...o.missedText.map((text) => `  - ${text.slice(0, 110)}`),
      ])
    : [];
  const totals = Object.entries(figures).map(([name, value]) => `${percent(value)} ${name}`);
  return [...rows, ...detail, '', ...totals].join('\n');
}
