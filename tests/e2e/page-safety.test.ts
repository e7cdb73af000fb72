/**
 * What pages notice of the reader: nothing. Real saved pages are the same byte for byte with and without it, nothing
 * moves, no error is ours; and pages that make it hard get their marks and their card.
 */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { STILL, savedPages } from '../bench/page-articles.ts';
import { openReadingBrowser, type ReadingBrowser } from '../bench/page-browser.ts';
import { eventually, pause } from './driver.ts';
import { type MadePage, type PageServer, servePages } from './server.ts';

const PARAGRAPH =
  'Steve Witkoff und Jared Kushner sprachen in Abu Dhabi mit Unterhändlern aus Moskau und Kyjiw. Danach nannte Rustem ' +
  'Umerow die Gespräche schwierig, und der Kreml schwieg. Ein Waffenstillstand war am Ende des Tages nicht in Sicht.';

function article(head: string): string {
  return `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Probe</title>
<meta property="og:type" content="article">${head}</head><body><div id="app"><article><h1>Gespräche ohne Ergebnis</h1>
${`<p>${PARAGRAPH}</p>\n`.repeat(6)}</article></div></body></html>`;
}

const HARD: Record<string, MadePage> = {
  '/trusted-types.html': {
    html: article(''),
    headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
  },
  '/patched.html': {
    html: article(`<script>
      const refuse = function () { throw new Error('patched'); };
      Range = StaticRange = Highlight = MutationObserver = CSSStyleSheet = refuse;
      Document.prototype.createRange = Document.prototype.createElement = refuse;
      Element.prototype.attachShadow = Element.prototype.checkVisibility = Node.prototype.contains = refuse;
      customElements.define = refuse;
    </script>`),
  },
  '/deleting.html': {
    html: article(`<script>addEventListener('load', () => new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes) node.remove();
    }).observe(document, { childList: true, subtree: true }))</script>`),
  },
  // Compares what was sent with what is there, as frameworks do, then builds everything anew.
  '/hydrating.html': {
    html: article(`<script>addEventListener('DOMContentLoaded', () => {
      const app = document.querySelector('#app');
      const sent = app.innerHTML;
      setTimeout(() => {
        window.intact = app.innerHTML === sent;
        const own = document.createElement('template');
        own.innerHTML = sent;
        app.replaceChildren(own.content);
        window.hydrated = true;
      }, 1200);
    })</script>`),
  },
};

const saved = savedPages();
let server: PageServer;
let browser: ReadingBrowser;

beforeAll(async () => {
  const pages: Record<string, MadePage> = { ...HARD };
  for (const { path, html } of saved) {
    pages[path] = { html: html(), headers: STILL };
    pages[`/live${path}`] = { html: html() };
  }
  server = await servePages(import.meta.dirname, pages);
  browser = await openReadingBrowser(server.port);
});
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page and the errors that were thrown in it, by it or by us. */
async function open(path: string, host?: string): Promise<{ page: Page; errors: Error[] }> {
  const page = await browser.context.newPage();
  const errors: Error[] = [];
  page.on('pageerror', (error) => errors.push(error));
  await page.goto(server.url(path, host), { waitUntil: 'domcontentloaded' });
  return { page, errors };
}

/** What can be compared of a page with scripts off. */
async function look(page: Page) {
  const shift = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          const observer = new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          });
          observer.observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => resolve(sum), 60);
        }),
    );
  return { html: await page.evaluate(() => document.documentElement.outerHTML), shift: await shift() };
}

/** The same of a page that the reader reads, and what became of it. */
async function lookWith(path: string) {
  const { page, errors } = await open(path);
  const { state } = await browser.whenRead();
  const found = { state, marks: await marks(page), errors: errors.filter(isOurs), ...(await look(page)) };
  await page.close();
  return found;
}

const isOurs = (error: Error) => /chrome-extension:|reader\.js/.test(`${error.stack}`);

/** How many marks stand in the page as it is now. */
const marks = (page: Page) =>
  page.evaluate(() => {
    const all = ['sidelight-mark', 'sidelight-quiet'].flatMap((name) => [...(CSS.highlights.get(name) ?? [])]);
    return all.filter((range) => range.startContainer.isConnected).length;
  });

describe.skipIf(saved.length === 0)('saved pages of many publishers', () => {
  test('are the same byte for byte with and without the reader, and nothing moves', { timeout: 300_000 }, async () => {
    let read = 0;
    let marked = 0;
    for (const { path } of saved) {
      let ours = await lookWith(path);
      if (ours.state === 'annotated') read += 1;
      marked += ours.marks;
      const plain = await open(path, 'localhost');
      const without = await look(plain.page);
      await plain.page.close();
      // Pictures that cannot be loaded move a page by themselves, now a little earlier and now later.
      for (let more = 0; more < 2 && ours.shift > without.shift; more += 1) ours = await lookWith(path);
      expect.soft(ours.state, path).not.toBe('failed');
      expect.soft(ours.html === without.html, `${path} is the same`).toBe(true);
      expect.soft(Math.max(0, ours.shift - without.shift), `${path} does not move`).toBe(0);
      expect.soft(ours.errors, path).toEqual([]);
    }
    console.log(`${saved.length} pages, ${read} of them read, ${marked} marks`);
    expect(read).toBeGreaterThan(saved.length / 2);
    expect(marked).toBeGreaterThan(0);
  });

  test('with their own scripts running get no error from the reader and no element', { timeout: 300_000 }, async () => {
    let read = 0;
    for (const { path } of saved) {
      const { page, errors } = await open(`/live${path}`);
      // Some lead elsewhere by themselves; there the reader is not.
      const state = await browser.whenRead(3).then(
        (status) => status.state,
        () => null,
      );
      if (state === 'annotated') read += 1;
      expect.soft(state, path).not.toBe('failed');
      expect.soft(errors.filter(isOurs), path).toEqual([]);
      expect.soft(await page.locator('sidelight-card').count(), path).toBe(0);
      await page.close();
    }
    expect(read).toBeGreaterThan(saved.length / 2);
  });
});

describe('pages that make it hard', () => {
  test.each([
    { name: 'wants Trusted Types', path: '/trusted-types.html' },
    { name: 'has patched everything that the reader uses', path: '/patched.html' },
  ])('a page that $name gets its marks and its card', async ({ path }) => {
    const { page, errors } = await open(path);
    expect((await browser.whenRead()).state).toBe('annotated');
    expect(await marks(page)).toBeGreaterThan(10);
    await hoverFirstMark(page);
    await eventually('the card', async () =>
      (await page.evaluate(() => document.querySelector('sidelight-card')?.matches(':popover-open'))) ? true : null,
    );
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a page that deletes what it does not know keeps its marks, and hears of no error', async () => {
    const { page, errors } = await open('/deleting.html');
    await browser.whenRead();
    const before = await marks(page);
    await hoverFirstMark(page);
    await pause(900);
    expect(await page.evaluate(() => document.querySelector('sidelight-card'))).toBeNull();
    expect(await marks(page)).toBe(before);
    expect(errors).toEqual([]);
    await page.close();
  });

  test('a page that hydrates late finds itself intact, and is marked again', async () => {
    const { page, errors } = await open('/hydrating.html');
    await browser.whenRead();
    const before = await marks(page);
    expect(before).toBeGreaterThan(10);
    await eventually('hydration', async () => ((await page.evaluate('window.hydrated')) ? true : null));
    expect(await page.evaluate('window.intact')).toBe(true);
    await eventually('the marks again', async () => ((await marks(page)) === before ? true : null));
    expect(errors).toEqual([]);
    await page.close();
  });
});

async function hoverFirstMark(page: Page): Promise<void> {
  // The page may have patched what a script would measure with: the first words of the first paragraph it is.
  const box = (await page.locator('article p').first().boundingBox())!;
  await page.mouse.move(box.x + 200, box.y + 200);
  await page.mouse.move(box.x + 20, box.y + 9, { steps: 8 });
}
