/**
 * `npm run screenshots`: the pictures of the README, taken from the built extension on the demo articles: light and dark,
 * German and English, with forced colours, and on a telephone. The popup is framed as wide as the browser shows it.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BUILT, buildExtension } from '../e2e/build.ts';
import { startChromium } from '../e2e/chromium.ts';
import { type Driver, eventually, type Looks, pause, type Tab } from '../e2e/driver.ts';
import { hoverCard, tapCard, whenRead } from '../e2e/reading.ts';
import { servePages } from '../e2e/server.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
/** As long as the card takes to appear, in ms. */
const SETTLE_MS = 500;

await mkdir(FOLDER, { recursive: true });
await buildExtension('e2e', 'chrome');
const server = await servePages(resolve(import.meta.dirname, '../fixtures'));
const looks: readonly (readonly [string, Looks, (driver: Driver, scheme: string) => Promise<unknown>])[] = [
  ['light', {}, pictures],
  ['dark', { dark: true }, pictures],
  ['forced', { forcedColors: true }, card],
  ['phone', { phone: true }, sheet],
];
try {
  for (const [name, look, take] of looks) {
    const driver = await startChromium({ extension: BUILT.e2e.chrome, looks: look });
    try {
      await take(driver, name);
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

async function pictures(driver: Driver, scheme: string): Promise<void> {
  const english = await driver.open(server.url('/demo/en.html'));
  await whenRead(driver, english);
  await hoverCard(english, 'Grynkewich');
  await save(english, `card-person-en-${scheme}`);
  await english.close();
  const german = await card(driver, scheme);
  await german.press('Escape');
  await hoverCard(german, 'Krim');
  await save(german, `card-place-de-${scheme}`);
  const brief = await driver.openOwn('sidepanel');
  await eventually('the brief', () => brief.evaluate(() => document.querySelector('h2')?.tagName ?? null, null));
  await save(brief, `brief-${scheme}`);
  await brief.close();
  const options = await driver.openOwn('options');
  await save(options, `options-${scheme}`);
  await options.close();
  await german.focus();
  const popup = await driver.openPopup();
  await eventually('the list of names', () =>
    popup.evaluate(() => document.querySelector('.on-page')?.tagName ?? null, null),
  );
  await save(popup, `popup-${scheme}`, 'body');
  await popup.type('input', 'selenski');
  await save(popup, `popup-search-${scheme}`, 'body');
}

/** The event with the claims of both sides. */
async function card(driver: Driver, scheme: string): Promise<Tab> {
  const german = await driver.open(server.url('/demo/de.html'));
  await whenRead(driver, german);
  await hoverCard(german, 'MQ-9');
  await save(german, `card-event-de-${scheme}`);
  return german;
}

async function sheet(driver: Driver): Promise<void> {
  const german = await driver.open(server.url('/demo/de.html'));
  await whenRead(driver, german);
  await tapCard(german, 'Kushner');
  await save(german, 'sheet-de');
}

async function save(tab: Tab, name: string, selector?: string): Promise<void> {
  await pause(SETTLE_MS);
  await tab.screenshot(join(FOLDER, `${name}.png`), selector);
  console.log(`docs/images/${name}.png`);
}
