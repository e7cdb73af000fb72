/**
 * The pages that `npm run bench:page` measures: one generated article of 100,000 characters in 3,000 text nodes, and the
 * largest saved real pages where their folder is present. All are served without scripts and without anything to load.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { MadePage } from '../e2e/server.ts';

const SAVED = process.env.SIDELIGHT_PAGES ?? resolve(import.meta.dirname, '../../../shared/pages');
/** Neither scripts nor anything to load. */
export const STILL = { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };

/** Text nodes of the generated article. */
const TEXT_NODES = 3000;
/** UTF-16 units of each of its paragraphs: seven text nodes, so that all of them make 100,000. */
const PARAGRAPH_LENGTH = 233;

const NAMES = ['Steve Witkoff', 'Rustem Umerow', 'Donald Trump', 'Wolodymyr Selenskyj', 'Sergej Lawrow', 'Marco Rubio'];
const PLACES = ['Abu Dhabi', 'Kyjiw', 'Moskau', 'Brüssel', 'Genf', 'Washington'];

/** An article whose paragraphs hold names, links, emphasis and line breaks in the source, as real ones do. */
function generatedArticle(): string {
  const paragraphs: string[] = [];
  for (let count = 0; count < TEXT_NODES / 7; count += 1) {
    const name = NAMES[count % NAMES.length];
    const place = PLACES[(count * 5 + 1) % PLACES.length];
    const filler = 'und danach sprachen die Unterhändler noch lange miteinander, ohne dass jemand etwas davon erfuhr, ';
    const text = `Am Tag ${count} kam ${name} nach ${place}. `;
    const rest = filler.repeat(3).slice(0, PARAGRAPH_LENGTH - text.length);
    paragraphs.push(
      `<p>Am Tag <b>${count}</b> kam <a href="#${count}">${name}</a> nach <em>${place}</em>.\n ${rest}</p>`,
      count % 20 === 19 ? `<h2>Der Tag ${count}</h2>` : '',
    );
  }
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bericht</title>
<meta property="og:type" content="article"><meta property="article:published_time" content="2026-02-06T08:00:00+01:00">
<style>body { max-width: 40em; margin: auto; font: 18px/1.5 serif } a { color: #036 }</style></head>
<body><header><nav><a href="#">Start</a></nav></header><main><article><h1>Bericht über die Gespräche vieler Tage</h1>
${paragraphs.join('\n')}</article></main><footer>Impressum</footer></body></html>`;
}

/** Pages by path: the generated one first, then up to `count` saved articles, the largest first. */
export function benchPages(count: number): Record<string, MadePage> {
  const articles = savedPages()
    .filter(({ kind }) => kind === 'article')
    .sort((a, b) => b.bytes - a.bytes)
    .slice(0, count);
  return {
    '/generated.html': { html: generatedArticle(), headers: STILL },
    ...Object.fromEntries(articles.map(({ path, html }) => [path, { html: html(), headers: STILL }])),
  };
}

/** A saved page and where it is served. */
export interface SavedPage {
  readonly path: string;
  readonly kind: 'article' | 'not-article';
  readonly bytes: number;
  readonly html: () => string;
}

/** Every saved page; none where their folder is absent. */
export function savedPages(): SavedPage[] {
  const index = resolve(SAVED, 'index.jsonl');
  if (!existsSync(index)) return [];
  return readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as { file: string; kind: 'article' | 'not-article'; bytes: number })
    .map(({ file, kind, bytes }) => ({
      path: `/${file.replace('.html.gz', '.html')}`,
      kind,
      bytes,
      html: () => gunzipSync(readFileSync(resolve(SAVED, file))).toString('utf8'),
    }));
}
