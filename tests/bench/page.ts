/**
 * `npm run bench:page`: what the reader costs a page's main thread, in Chromium with the built extension, and what
 * wrapping the same mentions in elements would cost. Every run loads each page afresh, with and without the extension
 * in turn; the table holds medians. Then: how long an article waits when the background has to be woken. `--runs N`,
 * default 7.
 */
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { buildExtension } from '../e2e/build.ts';
import { pause } from '../e2e/driver.ts';
import { type PageServer, servePages } from '../e2e/server.ts';
import { benchPages } from './page-articles.ts';
import { openReadingBrowser, type ReadingBrowser } from './page-browser.ts';
import { type MarkingMethod, markSpans, type SpanPlace, spanPlaces } from './page-methods.ts';
import { measureWaking } from './waking.ts';

const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 7;
/** A page's own start is over by then, in ms. */
const SETTLED_MS = 400;
/** Longer than a page has to be quiet to be read again, in ms. */
const GROWN_MS = 800;

/** One load of one page; in ms. */
type Figures = Readonly<
  Record<'detect' | 'collect' | 'annotate' | 'paint' | 'slice' | 'task' | 'heap' | 'paintAll' | 'wrapAll', number>
> & {
  readonly marks: number;
};

/** Each page's line to the browser's figures. */
const sessions = new WeakMap<Page, CDPSession>();
if (!process.argv.includes('--built')) await buildExtension('e2e', 'chrome');
const pages = benchPages(5);
const server = await servePages(import.meta.dirname, pages);
const browser = await openReadingBrowser(server.port);
try {
  // The first page also opens the pack.
  await measure(browser, server, '/generated.html');
  const rows = new Map<string, Figures[]>(Object.keys(pages).map((path) => [path, []]));
  for (let run = 0; run < runs; run += 1)
    for (const [path, figures] of rows) figures.push(await measure(browser, server, path));
  print(rows);
} finally {
  await browser.close();
  await server.close();
}
const { asleep, awake } = await measureWaking(runs);
console.log(
  `annotations of an article, background asleep: ${median(asleep).toFixed(0)} ms; awake: ${median(awake).toFixed(0)} ms`,
);

async function measure({ context, whenRead }: ReadingBrowser, server: PageServer, path: string): Promise<Figures> {
  // 1. With the extension, on a page that it reads.
  const read = await load(context, server.url(path));
  const status = await whenRead();
  await pause(SETTLED_MS);
  const [withUs, heapWithUs] = [await taskTime(read), await heapSize(read)];
  const places = await read.evaluate(spanPlaces);
  // The page grows, as a ticker does: the article is found and read again.
  await read.evaluate(growArticle);
  await pause(GROWN_MS);
  const slice = (await whenRead()).timings?.slice ?? 0;
  await read.close();
  const timings = status.timings ?? { detect: 0, collect: 0, annotate: 0, paint: 0, slice: 0 };

  // 2. The same page on a host that is off, three times: untouched, with highlights, with elements.
  const off = server.url(path, 'localhost');
  const plain = await load(context, off);
  await pause(SETTLED_MS);
  const [withoutUs, heapWithoutUs] = [await taskTime(plain), await heapSize(plain)];
  await plain.close();
  const [paintAll, wrapAll] = [await timeIn(context, off, 'paint', places), await timeIn(context, off, 'wrap', places)];
  const [task, heap] = [withUs - withoutUs, (heapWithUs - heapWithoutUs) / 1024];
  return { ...timings, slice, task, heap, paintAll, wrapAll, marks: places.length };
}

async function timeIn(
  context: BrowserContext,
  url: string,
  method: MarkingMethod,
  places: readonly SpanPlace[],
): Promise<number> {
  const page = await load(context, url);
  await pause(SETTLED_MS / 2);
  const time = await page.evaluate(markSpans, { places, method });
  await page.close();
  return time;
}

async function load(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  sessions.set(page, await context.newCDPSession(page));
  await sessions.get(page)?.send('Performance.enable');
  await page.goto(url);
  return page;
}

/** Runs in the page. */
function growArticle(): void {
  const last = [...document.querySelectorAll('p')].filter((one) => (one.textContent?.length ?? 0) > 100).at(-1);
  last?.after(Object.assign(document.createElement('p'), { textContent: `Later that day: ${last.textContent}` }));
}

/** Time that the page's main thread was busy since it began, in ms. */
async function taskTime(page: Page): Promise<number> {
  return (await metric(page, 'TaskDuration')) * 1000;
}

/** What scripts of the page hold, ours included, after all garbage is gone; in bytes. */
async function heapSize(page: Page): Promise<number> {
  await sessions.get(page)!.send('HeapProfiler.collectGarbage');
  return metric(page, 'JSHeapUsedSize');
}

async function metric(page: Page, wanted: string): Promise<number> {
  const { metrics } = await sessions.get(page)!.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === wanted)?.value ?? 0;
}

function print(rows: ReadonlyMap<string, readonly Figures[]>): void {
  const head = [
    'page',
    'marks',
    'detect',
    'collect',
    'paint',
    'ours',
    'slice',
    'annotate',
    'task +',
    'heap +',
    'paint*',
    'wrap*',
    'ratio',
  ];
  const lines = [...rows].map(([path, figures]) => {
    const of = (pick: (one: Figures) => number) => median(figures.map(pick));
    const ours = of((one) => one.detect + one.collect + one.paint);
    const columns = [
      of((f) => f.marks),
      of((f) => f.detect),
      of((f) => f.collect),
      of((f) => f.paint),
      ours,
      of((f) => f.slice),
    ];
    const rest = [
      of((f) => f.annotate),
      of((f) => f.task),
      of((f) => f.heap),
      of((f) => f.paintAll),
      of((f) => f.wrapAll),
    ];
    const ratio = of((f) => f.paintAll) / of((f) => f.wrapAll);
    return [path.slice(1, 34), ...[...columns, ...rest].map((n, at) => n.toFixed(at === 0 ? 0 : 1)), ratio.toFixed(2)];
  });
  for (const line of [head, ...lines])
    console.log(line.map((cell, at) => (at === 0 ? cell.padEnd(34) : cell.padStart(9))).join(''));
  console.log(
    `\nms, medians of ${runs} fresh loads. ours = detect + collect + paint, cold; slice = the longest piece after that, the page having grown;`,
  );
  console.log(
    'task + = main thread busy with minus without the extension; heap + = held by scripts, in KB, the same way;',
  );
  console.log('*: script, style and layout for the same marks; ratio = painting highlights to wrapping in elements.');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
