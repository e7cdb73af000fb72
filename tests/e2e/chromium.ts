/** Chromium with the extension, driven by Playwright. Headless Chromium runs extensions only in a persistent context. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { chromiumArguments, findChromium } from '../browsers.ts';
import { type Driver, eventually, type StartOptions, type Tab } from './driver.ts';

/** Starts Chromium with a fresh profile and waits until the extension is at work. */
export async function startChromium({ extension, port, headless = true, looks = {} }: StartOptions): Promise<Driver> {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless,
    viewport: headless ? (looks.phone ? { width: 400, height: 800 } : { width: 1200, height: 860 }) : null,
    colorScheme: looks.dark ? 'dark' : 'light',
    forcedColors: looks.forcedColors ? 'active' : 'none',
    hasTouch: looks.phone ?? false,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments(),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(port === undefined
        ? []
        : [`--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`]),
    ],
  });
  const requests: string[] = [];
  context.on('request', (request) => requests.push(request.url()));
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const origin = `chrome-extension://${new URL(worker.url()).host}`;
  await eventually('registered scripts', async () => {
    const count = await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    return count > 0 ? count : null;
  });
  let fresh: Page | undefined = context.pages()[0];

  const open = async (url: string): Promise<Tab> => {
    const page = fresh ?? (await context.newPage());
    fresh = undefined;
    const tab = makeTab(page);
    await tab.goto(url);
    return tab;
  };
  return {
    name: 'chromium',
    // Headless Chromium shows no question that somebody could answer.
    grantsAccess: false,
    requests,
    open,
    openPopup: () => open(`${origin}/popup.html`),
    openOwn: (page) => open(`${origin}/${page}.html`),
    stopBackground: () => stopWorker(context, origin),
    closed: new Promise((resolve) => context.once('close', () => resolve())),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function stopWorker(context: BrowserContext, origin: string): Promise<void> {
  // Any page of the extension's origin may stop its workers; this one has no script that would wake them again.
  const page = await context.newPage();
  await page.goto(`${origin}/manifest.json`);
  const session = await context.newCDPSession(page);
  const stopped = new Promise<void>((resolve) => {
    session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.length > 0 && versions.every(({ runningStatus }) => runningStatus === 'stopped')) resolve();
    });
  });
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await page.close();
}

function makeTab(page: Page): Tab {
  return {
    goto: async (url) => void (await page.goto(url)),
    reload: async () => void (await page.reload()),
    // The two libraries disagree on the types of arguments, not on what they do.
    evaluate: (run, argument) => page.evaluate(run as (argument: unknown) => never, argument),
    focus: () => page.bringToFront(),
    moveTo: (x, y) => page.mouse.move(x, y, { steps: 6 }),
    tap: (x, y) => page.touchscreen.tap(x, y),
    press: (key) => page.keyboard.press(key),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.locator(selector).pressSequentially(text),
    screenshot: async (path, selector) => {
      const clip = selector ? await page.locator(selector).boundingBox() : null;
      await page.screenshot({ path, ...(clip && { clip }) });
    },
    close: () => page.close(),
  };
}
