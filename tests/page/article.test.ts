/** Which small pages are articles, in which language, of which day, and what of them is read. */
import { afterEach, describe, expect, test } from 'vitest';
import { findArticle } from '../../entrypoints/reader/article.ts';
import { readLinkedData } from '../../entrypoints/reader/json-ld.ts';
import { chooseLanguage } from '../../entrypoints/reader/language.ts';
import { collectPageText } from '../../entrypoints/reader/page-text.ts';
import { openFrame } from './frame.ts';

const ENGLISH =
  'The council of the small town voted on Tuesday for a new wall along the river, after the flood of the spring had reached the houses by the old bridge. ';
const GERMAN =
  'Der Rat der kleinen Stadt stimmte am Dienstag für eine neue Mauer am Fluss, nachdem das Wasser im Frühjahr bis an die Häuser bei der alten Brücke gestiegen war. ';
const prose = (sentence: string, paragraphs = 6) => `<p>${sentence.repeat(2)}</p>`.repeat(paragraphs);
const jsonLd = (data: unknown) =>
  `<script type="application/ld+json">${typeof data === 'string' ? data : JSON.stringify(data)}</script>`;
const teasers =
  `<article><h2><a href="/a">The town builds a wall against the next flood</a></h2><p><a href="/a">${ENGLISH}</a></p></article>`.repeat(
    12,
  );

let done = new AbortController();
afterEach(() => {
  done.abort();
  done = new AbortController();
});

const find = async (html: string, url = 'https://news.example/town/wall-123.html') =>
  findArticle(await openFrame(`<!doctype html>${html}`, done.signal), url);

test.each<{ name: string; html: string; url?: string; article: boolean }>([
  { name: 'a page with NewsArticle data', html: jsonLd({ '@type': 'NewsArticle' }) + prose(ENGLISH), article: true },
  {
    name: 'the article in an @graph',
    html: jsonLd({ '@graph': [{ '@type': 'WebSite' }, { '@type': ['ReportageNewsArticle'] }] }) + prose(ENGLISH),
    article: true,
  },
  {
    name: 'the article in a list',
    html: jsonLd([{ '@type': 'BreadcrumbList' }, { '@type': 'BlogPosting' }]) + prose(ENGLISH),
    article: true,
  },
  {
    name: 'a page beside whose good data stands broken data',
    html: jsonLd('{"@type": ') + jsonLd({ '@type': 'Article' }) + prose(ENGLISH),
    article: true,
  },
  {
    name: 'an Open Graph article',
    html: `<meta property="og:type" content="article"><main>${prose(ENGLISH)}</main>`,
    article: true,
  },
  {
    name: 'plain HTML with an article element',
    html: `<article><h1>A wall for the town by the river</h1>${prose(ENGLISH)}</article>`,
    article: true,
  },
  {
    name: 'a front page',
    html: `<meta property="og:type" content="website"><main>${teasers}</main>`,
    url: 'https://news.example/',
    article: false,
  },
  {
    name: 'a section page',
    html: jsonLd({ '@type': 'CollectionPage' }) + teasers,
    url: 'https://news.example/politics/',
    article: false,
  },
  {
    name: 'a list of teasers that has data of each of them',
    html: jsonLd({ '@type': 'ItemList', itemListElement: [{ item: { '@type': 'NewsArticle' } }] }) + teasers,
    article: false,
  },
  {
    name: 'the front page of one language, even with prose',
    html: `<main>${prose(ENGLISH)}</main>`,
    url: 'https://news.example/en/',
    article: false,
  },
  {
    name: 'a video page with a description',
    html: `<meta property="og:type" content="video.other">${jsonLd({ '@type': 'VideoObject' })}${prose(ENGLISH, 1)}`,
    article: false,
  },
  {
    name: 'a page with hardly any text',
    html: `${jsonLd({ '@type': 'NewsArticle' })}<p>${ENGLISH}</p>`,
    article: false,
  },
  { name: 'a contact form', html: `<form>${prose(ENGLISH)}</form>`, article: false },
  { name: 'an empty page', html: '', article: false },
])('findArticle: $name is an article: $article', async ({ html, url, article }) => {
  expect((await find(html, url)) !== null).toBe(article);
});

test.each([
  { name: 'what the page declares', declared: ['de-AT'], text: '', lang: 'de' },
  { name: 'the next declaration when the first is empty', declared: ['', 'en_GB'], text: '', lang: 'en' },
  { name: 'the words when the page says nothing', declared: [null], text: GERMAN.repeat(3), lang: 'de' },
  { name: 'the words when a template says otherwise', declared: ['en'], text: GERMAN.repeat(3), lang: 'de' },
  {
    name: 'no language when it is another one',
    declared: ['es'],
    text: 'El consejo de la ciudad votó el martes por un muro nuevo junto al río.',
    lang: null,
  },
  { name: 'no language when nothing speaks for one', declared: [undefined], text: 'Lorem ipsum dolor', lang: null },
])('chooseLanguage takes $name', ({ declared, text, lang }) => {
  expect(chooseLanguage(declared, text)).toBe(lang);
});

describe('the date', () => {
  const page = (head: string, header = '') =>
    `${head}<article><header><h1>A wall for the town</h1>${header}</header>${prose(ENGLISH)}</article>`;
  test.each([
    {
      name: 'JSON-LD',
      html: page(jsonLd({ '@type': 'NewsArticle', datePublished: '2026-02-05T22:10:00+01:00' })),
      date: '2026-02-05',
    },
    {
      name: 'article:published_time',
      html: page('<meta property="article:published_time" content="2026-02-05T10:00:00Z">'),
      date: '2026-02-05',
    },
    {
      name: 'a time element beside the headline',
      html: page('', '<time datetime="2026-02-05">5 February</time>'),
      date: '2026-02-05',
    },
    {
      name: 'itemprop',
      html: page('', '<span itemprop="datePublished" content="2026-02-05">today</span>'),
      date: '2026-02-05',
    },
    { name: 'nothing', html: page(''), date: null },
  ])('is read from $name', async ({ html, date }) => {
    expect((await find(html))?.date).toBe(date);
  });
});

test('linked data of the article is told apart from that of other things', async () => {
  const data = jsonLd({
    '@graph': [
      { '@type': 'Organization', inLanguage: 'fr' },
      { '@type': 'NewsArticle', inLanguage: 'de-DE', datePublished: '2026-02-05' },
    ],
  });
  const read = readLinkedData(await openFrame(data, done.signal));
  expect(read).toMatchObject({ articles: 1, language: 'de-DE', published: '2026-02-05' });
  expect([...read.types]).toEqual(['Organization', 'NewsArticle']);
});

test('the body is read with headline and standfirst, without what stands around and between', async () => {
  const found = await find(`<meta property="og:type" content="article">
    <header role="banner"><nav><a href="/">Home</a></nav></header>
    <main><h1>A wall for the town by the river</h1><p class="intro">The vote came after a long evening in the hall.</p>
    <div class="text">${prose(ENGLISH, 2)}
      <h2>What comes next</h2><div class="newsletter-box"><p>Our letter to you, every morning at six, for everybody who likes to read it early.</p></div>
      <aside><p>An aside about something else that nobody asked for in this place, and it is long.</p></aside>
      <p>Read more: <a href="/x">The history of the bridge over the river in the old town</a></p>
      ${prose(ENGLISH, 2)}<figure><figcaption>The bridge</figcaption></figure></div>
    <section id="comments"><p>${ENGLISH}I disagree.</p></section></main>
    <footer><p>${ENGLISH}Imprint.</p></footer>`);
  const { text } = collectPageText(found?.body.roots ?? [], found?.body.boxes);
  for (const part of ['A wall for the town', 'The vote came', 'What comes next']) expect(text).toContain(part);
  for (const part of ['Home', 'Our letter', 'An aside', 'Read more', 'The bridge', 'I disagree', 'Imprint'])
    expect(text).not.toContain(part);
});
