/** The whole way in a real page: marks, pointer, card, keyboard, and what the page sees of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { HOST_TAG } from '../../entrypoints/reader/card-host.tsx';
import { LEAVE_MS } from '../../entrypoints/reader/card-state.ts';
import { markAt } from '../../entrypoints/reader/hit-test.ts';
import { collectPageText } from '../../entrypoints/reader/page-text.ts';
import { ACTIVE, createPainter, MARK, QUIET } from '../../entrypoints/reader/painter.ts';
import { createReader, type ReaderOptions } from '../../entrypoints/reader/reader.ts';
import { ARTICLE_HTML, annotate, annotatedPage, makeCard } from './makers.ts';

let stop = new AbortController();

beforeEach(async () => {
  stop = new AbortController();
  document.head.insertAdjacentHTML(
    'beforeend',
    '<meta property="og:type" content="article"><meta name="date" content="2026-02-05">',
  );
  document.body.innerHTML = ARTICLE_HTML;
  // A pointer that rests where the test before left it would open cards by itself.
  await userEvent.hover(document.querySelector('h1') as Element, { position: { x: 2, y: 2 } });
});

afterEach(() => {
  stop.abort();
  for (const meta of document.querySelectorAll('meta[property="og:type"], meta[name="date"]')) meta.remove();
  document.body.replaceChildren();
});

async function start(options: Partial<ReaderOptions> = {}) {
  const reader = createReader({
    document,
    url: () => 'https://news.example/talks.html',
    clock: () => performance.now(),
    annotate: async ({ text }) => annotatedPage(text),
    correct: () => {},
    getCard: async (id) => ({ ok: true, value: makeCard({ id, label: { de: id, en: id } }) }),
    signal: stop.signal,
    ...options,
  });
  await reader.start();
  return reader;
}

const hosts = () => document.querySelectorAll<HTMLElement>(HOST_TAG);
const isOpen = () => [...hosts()].some((host) => host.matches(':popover-open'));
const label = () => hosts()[0]?.shadowRoot?.querySelector('h2')?.textContent;
const opened = () => vi.waitFor(() => expect(isOpen()).toBe(true), { timeout: 3000 });
const closed = () => vi.waitFor(() => expect(isOpen()).toBe(false), { timeout: 3000 });
const frames = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

/** The middle of some words in a paragraph, from the paragraph's corner. */
function place(selector: string, words: string): { element: Element; x: number; y: number } {
  const element = document.querySelector(selector) as Element;
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    const range = new Range();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getBoundingClientRect();
    const corner = element.getBoundingClientRect();
    return { element, x: box.x + box.width / 2 - corner.x, y: box.y + box.height / 2 - corner.y };
  }
  throw new Error(`No ${words} in ${selector}.`);
}

async function hover(selector: string, words: string): Promise<void> {
  const { element, x, y } = place(selector, words);
  await userEvent.hover(element, { position: { x, y } });
}

test('paints the first mention of an entity, and later ones and well-known names silently', async () => {
  await start();
  const words = (name: string) =>
    [...(CSS.highlights.get(name) ?? [])].map((range) => range.startContainer.textContent?.trim().slice(0, 8));
  expect(words(MARK)).toEqual(['MQ']);
  expect(words(QUIET)).toEqual(['-9 was l', 'Later an']);
});

test('answers with what the page names and how long it took', async () => {
  const status = (await start()).status();
  expect(status).toMatchObject({ state: 'annotated', entities: [{ id: 'drone-incident' }, { id: 'sea' }] });
  expect(Object.keys(status.timings ?? {})).toEqual(['detect', 'collect', 'annotate', 'paint', 'slice']);
});

test('asks the background with the text, language and date of the article', async () => {
  const ask = vi.fn(async ({ text }: { text: string }) => annotatedPage(text));
  await start({ annotate: ask });
  expect(ask).toHaveBeenCalledExactlyOnceWith({
    text: expect.stringContaining('an MQ-9 was lost'),
    lang: 'en',
    date: '2026-02-05',
  });
});

test('changes nothing in the document before the first card, and then adds one element', async () => {
  const before = document.documentElement.outerHTML;
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => changes.push(...records));
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  await start();
  await hover('#later', 'flew');
  await frames();
  changes.push(...observer.takeRecords());
  expect(changes).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);

  await hover('#names', '-9');
  await opened();
  observer.disconnect();
  const host = hosts()[0];
  expect(host.parentElement).toBe(document.documentElement);
  host.remove();
  expect(document.documentElement.outerHTML).toBe(before);
});

test('opens the card on hover over either part of a name that is split by an element', async () => {
  await start();
  await hover('#names', 'MQ');
  await opened();
  expect(label()).toBe('drone-incident');
  expect(CSS.highlights.get(ACTIVE)?.size).toBe(1);
});

test('never covers the hovered line', async () => {
  await start();
  for (const [selector, words] of [
    ['#names', '-9'],
    ['#later', 'MQ-9'],
  ] as const) {
    await hover(selector, words);
    await opened();
    await frames();
    const { element, y } = place(selector, words);
    const line = element.getBoundingClientRect().y + y;
    const card = hosts()[0].getBoundingClientRect();
    expect(card.top > line || card.bottom < line).toBe(true);
    await userEvent.keyboard('{Escape}');
    await closed();
  }
});

test('stays while the pointer is in the card, and closes when it leaves', async () => {
  await start();
  await hover('#names', '-9');
  await opened();
  await userEvent.hover(hosts()[0], { position: { x: 40, y: 40 } });
  await new Promise((resolve) => setTimeout(resolve, LEAVE_MS * 2));
  expect(isOpen()).toBe(true);
  await userEvent.hover(document.querySelector('h1') as Element, { position: { x: 2, y: 2 } });
  await closed();
});

test('closes on Escape, keeps that Escape from the page, and lets every other key through', async () => {
  const keys: string[] = [];
  document.addEventListener('keydown', (event) => keys.push(event.key), { signal: stop.signal });
  await start();
  await hover('#names', '-9');
  await opened();
  await userEvent.keyboard('a{Escape}{Escape}');
  expect(isOpen()).toBe(false);
  expect(keys).toEqual(['a', 'Escape']);
});

test('makes the host again after the page removed it', async () => {
  await start();
  await hover('#names', '-9');
  await opened();
  hosts()[0].remove();
  await userEvent.keyboard('{Escape}');
  await hover('#later', 'flew');
  await hover('#later', 'MQ-9');
  await opened();
  expect(hosts()).toHaveLength(1);
});

test('uses one host for every card', async () => {
  await start();
  await hover('#names', '-9');
  await opened();
  const [first] = hosts();
  await hover('#names', 'Sea');
  await vi.waitFor(() => expect(label()).toBe('sea'), { timeout: 3000 });
  expect([...hosts()]).toEqual([first]);
});

test('looks the same whatever the page says about elements', async () => {
  const style = document.createElement('style');
  style.textContent = `* { display: none !important; font-size: 60px !important } html, body, article, p, h1, b { display: block !important; font-size: 16px !important }`;
  await start();
  document.head.append(style);
  await hover('#later', 'MQ-9');
  await opened();
  const summary = hosts()[0].shadowRoot?.querySelector('.sl-summary') as Element;
  expect(getComputedStyle(summary).fontSize).toBe('14px');
  expect(hosts()[0].getBoundingClientRect().width).toBe(388);
  style.remove();
});

test('goes to a related entity and back, and closes with its button', async () => {
  await start();
  await hover('#names', '-9');
  await opened();
  const button = (name: string) =>
    [...(hosts()[0].shadowRoot?.querySelectorAll('button') ?? [])].find(
      (one) => (one.ariaLabel ?? one.textContent) === name,
    );
  button('Sea')?.click();
  await vi.waitFor(() => expect(label()).toBe('sea'));
  button('Back')?.click();
  await vi.waitFor(() => expect(label()).toBe('drone-incident'));
  button('Close')?.click();
  await closed();
});

test('closes when the mark is scrolled away', async () => {
  document.body.insertAdjacentHTML('beforeend', '<div style="height: 4000px"></div>');
  await start();
  await hover('#names', '-9');
  await opened();
  window.scrollTo({ top: 3000, behavior: 'instant' });
  await closed();
  window.scrollTo({ top: 0, behavior: 'instant' });
});

test('reveal scrolls to the next mention and opens its card, which stays', async () => {
  document.querySelector('#later')?.insertAdjacentHTML('beforebegin', '<div style="height: 3000px"></div>');
  const reader = await start();
  const first = document.querySelector('#names') as Element;
  const second = document.querySelector('#later') as Element;
  const visible = (element: Element) =>
    element.getBoundingClientRect().top >= 0 && element.getBoundingClientRect().top < innerHeight;
  reader.reveal('drone-incident');
  await opened();
  expect(visible(first)).toBe(true);
  reader.reveal('drone-incident');
  expect(visible(second)).toBe(true);
  reader.reveal('nobody');
  await frames();
  expect(isOpen()).toBe(true);
});

test('shows nothing when the background has no card, and asks again at the next hover', async () => {
  let answers = 0;
  await start({
    getCard: async () => {
      answers += 1;
      // The first hover asks twice: ahead of the dwell, and when the card should open.
      return answers <= 2 ? { ok: false, error: 'gone' } : { ok: true, value: makeCard() };
    },
  });
  await hover('#names', '-9');
  await vi.waitFor(() => expect(answers).toBe(2));
  await frames();
  expect(hosts()).toHaveLength(0);
  await hover('#names', 'lost');
  await hover('#names', '-9');
  await opened();
});

test.each([
  {
    name: 'the background replies an error',
    annotate: async () => ({ ok: false, error: 'no pack' }) as const,
    error: 'no pack',
  },
  {
    name: 'the background cannot be reached',
    annotate: () => Promise.reject(new Error('context invalidated')),
    error: 'context invalidated',
  },
])('leaves the page as it was when $name', async ({ annotate, error }) => {
  const before = document.documentElement.outerHTML;
  const reader = await start({ annotate });
  expect(reader.status()).toEqual({ state: 'failed', entities: [], error });
  expect(CSS.highlights.size).toBe(0);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('leaves a page that is no article alone', async () => {
  const ask = vi.fn(async ({ text }: { text: string }) => annotatedPage(text));
  const reader = await start({ url: () => 'https://news.example/', annotate: ask });
  expect(reader.status().state).toBe('not-article');
  expect(ask).not.toHaveBeenCalled();
});

test('takes everything away when it is stopped, and nothing of the page', async () => {
  const before = document.documentElement.outerHTML;
  const foreign = new Highlight();
  CSS.highlights.set('page-own', foreign);
  await start();
  await hover('#names', '-9');
  await opened();
  stop.abort();
  expect([...CSS.highlights.keys()]).toEqual(['page-own']);
  expect(document.documentElement.outerHTML).toBe(before);
  await hover('#later', 'MQ-9');
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(hosts()).toHaveLength(0);
  CSS.highlights.delete('page-own');
});

test('does not open a card for text that something of the page covers', async () => {
  await start();
  const cover = document.createElement('div');
  cover.style.cssText = 'position: fixed; inset: 0; background: white';
  document.body.append(cover);
  const { element, x, y } = place('#names', '-9');
  const corner = element.getBoundingClientRect();
  await userEvent.hover(cover, { position: { x: corner.x + x, y: corner.y + y } });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(isOpen()).toBe(false);
});

/** A finger on the middle of some words. */
async function tap(selector: string, words: string): Promise<void> {
  const { element, x, y } = place(selector, words);
  const corner = element.getBoundingClientRect();
  const frame = window.frameElement?.getBoundingClientRect() ?? { x: 0, y: 0, width: innerWidth };
  const scale = frame.width / innerWidth;
  const point = { x: frame.x + (corner.x + x) * scale, y: frame.y + (corner.y + y) * scale };
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** The part of the browser's protocol that is used here. */
const session = cdp() as unknown as { send: (method: string, parameters: unknown) => Promise<unknown> };

test('opens as a sheet on a tap, leaves the second tap to the page, and closes on a tap elsewhere', async () => {
  (document.querySelector('#later') as Element).innerHTML =
    'Later <a href="#there">another MQ-9</a> flew there. '.repeat(4);
  await start();
  await tap('#later', 'MQ-9');
  await opened();
  const card = hosts()[0].getBoundingClientRect();
  expect([card.left, card.bottom]).toEqual([0, innerHeight]);
  const { element, y } = place('#later', 'MQ-9');
  expect(element.getBoundingClientRect().y + y, 'the line is not covered').toBeLessThan(card.top);
  expect(location.hash).toBe('');
  await tap('#later', 'MQ-9');
  await vi.waitFor(() => expect(location.hash).toBe('#there'));
  await tap('h1', 'speak');
  await closed();
  history.replaceState(null, '', location.pathname + location.search);
});

test.each([
  { density: 'first', loud: 2, quiet: 1 },
  { density: 'every', loud: 3, quiet: 0 },
  { density: 'demand', loud: 0, quiet: 3 },
] as const)('underlines what the reader chose: $density', ({ density, loud, quiet }) => {
  document.body.innerHTML = '<p>The MQ-9 flew. The MQ-9 fell.</p><h2>Later</h2><p>The MQ-9 sank.</p>';
  const page = collectPageText([document.body]);
  const painter = createPainter(stop.signal, density);
  painter.paint(page, annotate(page.text, 'MQ-9', 'drone-incident'));
  expect([CSS.highlights.get(MARK)?.size, CSS.highlights.get(QUIET)?.size]).toEqual([loud, quiet]);
});

test('finds marks inside open shadow roots', () => {
  const host = document.createElement('x-text');
  document.body.replaceChildren(host);
  host.attachShadow({ mode: 'open' }).innerHTML = '<p style="font: 20px/40px serif">The MQ-9 flew</p>';
  const page = collectPageText([document.body]);
  const painter = createPainter(stop.signal);
  painter.paint(page, annotate(page.text, 'MQ-9', 'drone-incident'));
  const live = new Range();
  live.setStart(painter.marks[0].range.startContainer, painter.marks[0].range.startOffset);
  live.setEnd(painter.marks[0].range.endContainer, painter.marks[0].range.endOffset);
  const box = live.getBoundingClientRect();
  expect(markAt(painter, box.x + box.width / 2, box.y + box.height / 2, page.shadowRoots)).toBe(painter.marks[0]);
  expect(markAt(painter, box.right + 30, box.y + 5, page.shadowRoots)).toBeNull();
});
