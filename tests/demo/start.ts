/**
 * `npm start`: builds the extension, serves the demo articles on loopback and opens a browser with the extension on
 * the German one. Without a display it does the same unseen: rests the pointer on MQ-9, keeps a picture of it, and
 * prints the card and everything that was recognised. `--firefox` takes Firefox instead of Chromium.
 */
import { resolve } from 'node:path';
import { findChromium, findFirefox } from '../browsers.ts';
import { BUILT, buildExtension } from '../e2e/build.ts';
import { startChromium } from '../e2e/chromium.ts';
import type { Driver, Tab } from '../e2e/driver.ts';
import { startFirefox } from '../e2e/firefox.ts';
import { hoverCard, whenRead } from '../e2e/reading.ts';
import { servePages } from '../e2e/server.ts';

const PICTURE = '.output/demo.png';
/** The demo keeps its address from one start to the next, unless somebody else has it. */
const PORT = 8474;

const firefox = process.argv.includes('--firefox');
const headless = process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY;

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

async function main(): Promise<void> {
  // Before the build, so that a missing browser is said at once.
  (firefox ? findFirefox : findChromium)();
  const target = firefox ? 'firefox' : 'chrome';
  await buildExtension('e2e', target);
  const fixtures = resolve(import.meta.dirname, '../fixtures');
  const server = await servePages(fixtures, {}, PORT).catch(() => servePages(fixtures));
  try {
    const driver = await (firefox ? startFirefox : startChromium)({ extension: BUILT.e2e[target], headless });
    try {
      const address = server.url('/demo/de.html');
      const tab = await driver.open(address);
      if (headless) await showUnseen(driver, tab);
      else await untilInterrupted(driver, address);
    } finally {
      await driver.close();
    }
  } finally {
    await server.close();
  }
}

async function untilInterrupted(driver: Driver, address: string): Promise<void> {
  console.log(`\nThe demo is open at ${address}. Rest the pointer on «MQ-9». Ctrl-C ends it.`);
  await Promise.race([new Promise((done) => process.once('SIGINT', done)), driver.closed]);
}

async function showUnseen(driver: Driver, tab: Tab): Promise<void> {
  const { state, error, entities, timings } = await whenRead(driver, tab);
  if (state !== 'annotated') throw new Error(`The demo article was not annotated: ${error ?? state}`);
  await hoverCard(tab, 'MQ-9');
  const card = await tab.evaluate(async () => {
    const { shadowRoot } = document.querySelector('sidelight-card')!;
    await Promise.all(shadowRoot!.getAnimations().map((animation) => animation.finished));
    const article = shadowRoot!.querySelector('article')!;
    // As it is laid out, with its line breaks.
    return article.innerText;
  }, null);
  await tab.screenshot(PICTURE);
  console.log(`\nThe card for «MQ-9» (picture: ${PICTURE})\n`);
  console.log(card.replace(/\n{2,}/g, '\n').replace(/^/gm, '    '));
  console.log(`\nRecognised in the article: ${entities.length}\n`);
  const wide = Math.max(...entities.map(({ label }) => label.de.length));
  for (const { label, kind, mentions, id } of entities) {
    console.log(`    ${label.de.padEnd(wide)}  ${kind.padEnd(12)}  ${`${mentions}`.padStart(2)}×  ${id}`);
  }
  if (timings) {
    const steps = Object.entries(timings).map(([step, ms]) => `${step} ${ms.toFixed(1)} ms`);
    console.log(`\nTime on the page: ${steps.join(', ')}`);
  }
}
