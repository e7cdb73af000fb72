/** Chromium with the built extension, for figures and checks that need the browser's own view of a page. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from 'playwright-core';
import type { PageStatus } from '../../platform/messages.ts';
import { chromiumArguments, findChromium } from '../browsers.ts';
import { BUILT } from '../e2e/build.ts';
import { eventually } from '../e2e/driver.ts';

/** A running browser; made by {@link openReadingBrowser}. */
export interface ReadingBrowser {
  readonly context: BrowserContext;
  /** What the one open page on 127.0.0.1 came to, once it has been read. Rejects after so many seconds, 10 by default. */
  readonly whenRead: (seconds?: number) => Promise<PageStatus>;
  readonly close: () => Promise<void>;
}

/**
 * Starts Chromium with the extension of the e2e build.
 *
 * @param port Of the test's server: every host of the internet leads there.
 */
export async function openReadingBrowser(port: number): Promise<ReadingBrowser> {
  const profile = await mkdtemp(join(tmpdir(), 'sidelight-page-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    viewport: { width: 1200, height: 860 },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      ...chromiumArguments(),
      `--disable-extensions-except=${BUILT.e2e.chrome}`,
      `--load-extension=${BUILT.e2e.chrome}`,
      `--host-resolver-rules=MAP * 127.0.0.1:${port}, EXCLUDE 127.0.0.1, EXCLUDE localhost`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  await eventually('registered scripts', async () => {
    const count = await worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length);
    return count > 0 ? count : null;
  });
  const status = async () => {
    const reply = await worker.evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
      return tab ? chrome.tabs.sendMessage(tab.id, { name: 'page/status', request: null }).catch(() => null) : null;
    });
    const value = (reply as { value: PageStatus } | null)?.value;
    return !value || value.state === 'reading' ? null : value;
  };
  return {
    context,
    whenRead: (seconds) => eventually('the page to be read', status, seconds),
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
