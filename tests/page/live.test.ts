/** Marks follow a page that changes: navigation, paragraphs that come, go and are rewritten; and the keyboard's way. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { HOST_TAG } from '../../entrypoints/reader/card-host.tsx';
import { ACTIVE, MARK, MOST_REGISTERED, QUIET } from '../../entrypoints/reader/painter.ts';
import { createReader } from '../../entrypoints/reader/reader.ts';
import { ARTICLE_HTML, annotatedPage, makeCard } from './makers.ts';

let stop = new AbortController();
let url = '';
let asked: string[] = [];

beforeEach(() => {
  stop = new AbortController();
  url = 'https://news.example/talks.html';
  asked = [];
  document.head.insertAdjacentHTML('beforeend', '<meta property="og:type" content="article">');
  document.body.innerHTML = ARTICLE_HTML;
});

afterEach(() => {
  stop.abort();
  document.querySelector('meta[property="og:type"]')?.remove();
  document.body.replaceChildren();
});

async function start() {
  const reader = createReader({
    document,
    url: () => url,
    clock: () => performance.now(),
    annotate: async ({ text }) => {
      asked.push(text);
      return annotatedPage(text);
    },
    getCard: async (id) => ({ ok: true, value: makeCard({ id }) }),
    correct: () => {},
    signal: stop.signal,
  });
  await reader.start();
  return reader;
}

/** The words under all ranges of a highlight, in order of the text; those whose nodes are gone as «gone». */
function words(name: string): string[] {
  const found = [...(CSS.highlights.get(name) ?? [])].map((range) => {
    if (!range.startContainer.isConnected) return { at: range, text: 'gone' };
    const live = new Range();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return { at: range, text: live.toString() };
  });
  return found.map(({ text }) => text);
}

/** All marks, loud and quiet. */
const marks = () => [...words(MARK), ...words(QUIET)].sort();
const becomes = (expected: string[]) => vi.waitFor(() => expect(marks()).toEqual(expected), { timeout: 5000 });
const article = () => document.querySelector('article') as HTMLElement;
const LONG = 'It was said again that nobody in the room had expected the two delegations to meet on that day at all. ';

test('marks paragraphs that are added, and forgets those that are removed', async () => {
  await start();
  expect(marks()).toEqual(['MQ-9', 'MQ-9', 'Sea']);
  article().insertAdjacentHTML('beforeend', `<p>An MQ-9 came back over the Sea. ${LONG}</p>`);
  await becomes(['MQ-9', 'MQ-9', 'MQ-9', 'Sea', 'Sea']);
  document.querySelector('#names')?.remove();
  await becomes(['MQ-9', 'MQ-9', 'Sea']);
});

test('follows text that is edited in place', async () => {
  await start();
  const text = document.querySelector('#later')?.firstChild as Text;
  text.insertData(0, 'In the morning: ');
  await becomes(['MQ-9', 'MQ-9', 'Sea']);
  text.data = text.data.replace('MQ-9', 'plane');
  await becomes(['MQ-9', 'Sea']);
});

test('marks paragraphs again that the page replaced by equal ones', async () => {
  await start();
  article().innerHTML = article().innerHTML;
  await becomes(['MQ-9', 'MQ-9', 'Sea']);
});

test('finds the article again after the page rendered itself anew', async () => {
  await start();
  document.body.innerHTML = ARTICLE_HTML;
  await becomes(['MQ-9', 'MQ-9', 'Sea']);
});

test('reads a second article that infinite scroll puts behind the first', async () => {
  await start();
  document.body.insertAdjacentHTML('beforeend', ARTICLE_HTML.replaceAll('id=', 'data-id='));
  await becomes(['MQ-9', 'MQ-9', 'MQ-9', 'MQ-9', 'Sea', 'Sea']);
});

test('takes its marks away when the page goes to one that is no article, and comes back', async () => {
  const reader = await start();
  url = 'https://news.example/';
  document.body.innerHTML = '<main><a href="/talks.html">MQ-9 over the Sea</a></main>';
  await becomes([]);
  expect(reader.status().state).toBe('not-article');
  url = 'https://news.example/talks.html';
  document.body.innerHTML = ARTICLE_HTML;
  await becomes(['MQ-9', 'MQ-9', 'Sea']);
});

test('hears of navigation without a new document', async () => {
  const here = location.href;
  await start();
  url = 'https://news.example/';
  history.pushState(null, '', '#elsewhere');
  await becomes([]);
  history.replaceState(null, '', here);
});

test('reads an article that the page builds late', async () => {
  document.body.innerHTML = '<div id="app"></div>';
  const reader = await start();
  expect(reader.status().state).toBe('not-article');
  (document.querySelector('#app') as Element).innerHTML = ARTICLE_HTML;
  await becomes(['MQ-9', 'MQ-9', 'Sea']);
});

test('asks nobody when what changes is not what was read', async () => {
  document.body.insertAdjacentHTML('beforeend', '<aside id="ticker">0</aside>');
  await start();
  for (let count = 0; count < 10; count += 1) {
    (document.querySelector('#ticker') as Element).textContent = `${count}`;
    await new Promise((resolve) => setTimeout(resolve, 60));
  }
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(asked).toHaveLength(1);
});

test('keeps the card open while other paragraphs come, and closes it when its mark goes', async () => {
  const reader = await start();
  reader.reveal('drone-incident');
  const isOpen = () => document.querySelector(HOST_TAG)?.matches(':popover-open') ?? false;
  await vi.waitFor(() => expect(isOpen()).toBe(true));
  document.querySelector('h1')?.insertAdjacentHTML('afterend', `<p>The Sea was calm. ${LONG}</p>`);
  await becomes(['MQ-9', 'MQ-9', 'Sea', 'Sea']);
  expect(isOpen()).toBe(true);
  expect(words(ACTIVE)).toEqual(['MQ-9']);
  document.querySelector('#names')?.remove();
  await vi.waitFor(() => expect(isOpen()).toBe(false), { timeout: 5000 });
});

test('underlines the first mention of an entity in each section', async () => {
  article().insertAdjacentHTML('beforeend', `<h2>Another section</h2><p>One MQ-9, and another MQ-9. ${LONG}</p>`);
  await start();
  expect(words(MARK)).toEqual(['MQ-9', 'MQ-9']);
  expect(words(QUIET)).toEqual(['Sea', 'MQ-9', 'MQ-9']);
});

test('goes to the next and previous mention by command, into the card and back', async () => {
  document.body.insertAdjacentHTML('afterbegin', '<button id="before">before</button>');
  article().insertAdjacentHTML('beforeend', `<h2>Another section</h2><p>The MQ-9 again. ${LONG}</p>`);
  const reader = await start();
  const button = document.querySelector('#before') as HTMLElement;
  button.focus();
  const seen: string[] = [];
  for (const movement of ['next', 'next', 'next', 'next', 'previous'] as const) {
    reader.move(movement);
    const [range] = CSS.highlights.get(ACTIVE) ?? [];
    seen.push(`${words(ACTIVE)} ${range.startContainer.parentElement?.closest('p')?.id}`);
  }
  // The first in each section, names that everybody knows among them; then around.
  expect(seen).toEqual(['MQ-9 names', 'Sea names', 'MQ-9 ', 'MQ-9 names', 'MQ-9 ']);
  expect(document.querySelector(HOST_TAG)).toBeNull();

  reader.move('open');
  const host = () => document.querySelector<HTMLElement>(HOST_TAG);
  await vi.waitFor(() => expect(host()?.shadowRoot?.activeElement).toBeTruthy());
  expect(document.activeElement).toBe(host());
  await userEvent.keyboard('{Escape}');
  expect(host()?.matches(':popover-open')).toBe(false);
  expect(document.activeElement).toBe(button);
});

test('of very many marks only those near the view are registered, and follow it', async () => {
  const count = MOST_REGISTERED + 200;
  const paragraph = (at: number) => `<p id="p${at}">Report ${at} told of the MQ-9. ${LONG}</p>`;
  article().insertAdjacentHTML('beforeend', Array.from({ length: count }, (_, at) => paragraph(at)).join(''));
  await start();
  const ids = () =>
    [MARK, QUIET].flatMap((name) =>
      [...(CSS.highlights.get(name) ?? [])].map(({ startContainer }) => startContainer.parentElement?.id),
    );
  await vi.waitFor(() => expect(ids()).toContain('p0'));
  expect(ids()).not.toContain(`p${count - 1}`);
  document.querySelector(`#p${count - 1}`)?.scrollIntoView({ behavior: 'instant' });
  await vi.waitFor(() => expect(ids()).toContain(`p${count - 1}`));
  expect(ids()).not.toContain('p0');
  // What is painted again near the view is there at once.
  article().insertAdjacentHTML('beforeend', `<p id="more">An MQ-9 again. ${LONG}</p>`);
  await vi.waitFor(() => expect(ids()).toContain('more'));
  expect(ids()).toContain(`p${count - 1}`);
  expect(ids().length).toBeLessThan(100);
  // Back to few: all of them, wherever they are.
  for (const one of [...document.querySelectorAll('p[id^=p]')].slice(300)) one.remove();
  await vi.waitFor(() => expect(ids().filter((id) => id?.startsWith('p'))).toHaveLength(300), { timeout: 5000 });
});

test('pauses and goes on as often as asked, and tells whoever follows', async () => {
  const reader = await start();
  const told: string[] = [];
  const away = new AbortController();
  expect(reader.watch(({ state }) => told.push(state), away.signal).state).toBe('annotated');
  reader.reveal('drone-incident');
  await vi.waitFor(() => expect(document.querySelector(HOST_TAG)?.matches(':popover-open')).toBe(true));
  reader.pause();
  expect(reader.status()).toEqual({ state: 'paused', entities: [] });
  expect(CSS.highlights.size).toBe(0);
  expect(document.querySelector(`${HOST_TAG}:popover-open`)).toBeNull();
  // What changes meanwhile is not read.
  const questions = asked.length;
  article().insertAdjacentHTML('beforeend', `<p>An MQ-9 came back. ${LONG}</p>`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(asked).toHaveLength(questions);
  reader.pause();
  await becomes(['MQ-9', 'MQ-9', 'MQ-9', 'Sea']);
  expect(told).toEqual(['paused', 'reading', 'annotated']);
  // Whoever cannot decide ends where the last key left it.
  for (let times = 0; times < 3; times += 1) reader.pause();
  await new Promise((resolve) => setTimeout(resolve, 200));
  expect(reader.status().state).toBe('paused');
  expect(CSS.highlights.size).toBe(0);
  away.abort();
  const heard = told.length;
  reader.pause();
  await becomes(['MQ-9', 'MQ-9', 'MQ-9', 'Sea']);
  expect(told).toHaveLength(heard);
});
