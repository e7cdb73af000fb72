/**
 * `npm run screenshots`: the pictures of the README, taken from the built extension on the demo articles, light and dark,
 * German and English. The popup is framed as wide as the browser shows it.
 */
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { BUILT, buildExtension } from '../e2e/build.ts';
import { startChromium } from '../e2e/chromium.ts';
import { type Driver, eventually, pause, type Tab } from '../e2e/driver.ts';
import { hoverCard, whenRead } from '../e2e/reading.ts';
import { servePages } from '../e2e/server.ts';

const FOLDER = resolve(import.meta.dirname, '../../docs/images');
/** As long as the card takes to appear, in ms. */
const SETTLE_MS = 500;

await mkdir(FOLDER, { recursive: true });
await buildExtension('e2e', 'chrome');
const server = await servePages(resolve(import.meta.dirname, '../fixtures'));
try {
  for (const dark of [false, true]) {
    const driver = await startChromium({ extension: BUILT.e2e.chrome, dark });
    try {
      await picture(driver, dark ? 'dark' : 'light');
    } finally {
      await driver.close();
    }
  }
} finally {
  await server.close();
}

async function picture(driver: Driver, scheme: string): Promise<void> {
  const english = await driver.open(server.url('/demo/en.html'));
  await whenRead(driver, english);
  await hoverCard(english, 'Grynkewich');
  await save(english, `card-person-en-${scheme}`);
  await english.close();
  const german = await driver.open(server.url('/demo/de.html'));
  await whenRead(driver, german);
  await hoverCard(german, 'MQ-9');
  await save(german, `card-event-de-${scheme}`);
  const popup = await driver.openPopup();
  await eventually('the list of names', () =>
    popup.evaluate(() => document.querySelector('.on-page')?.tagName ?? null, null),
  );
  await save(popup, `popup-${scheme}`);
  await popup.type('input', 'selenski');
  await save(popup, `popup-search-${scheme}`);
}

async function save(tab: Tab, name: string): Promise<void> {
  await pause(SETTLE_MS);
  await tab.screenshot(join(FOLDER, `${name}.png`));
  console.log(`docs/images/${name}.png`);
}
