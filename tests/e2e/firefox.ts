/** Firefox with the extension, driven by Puppeteer over WebDriver BiDi. */
import { launch, type Page } from 'puppeteer-core';
import { findFirefox } from '../browsers.ts';
import { type Driver, eventually, type StartOptions, type Tab } from './driver.ts';

/** From wxt.config.ts. */
const EXTENSION_ID = 'sidelight@sidelight.invalid';
/** Firefox gives every installation another one; the tests fix it to know the addresses of its pages. */
const INTERNAL_ID = '5d3cf2a8-43d8-4e05-9f0e-0b6f1b2f7a11';
const ORIGIN = `moz-extension://${INTERNAL_ID}`;

/** How long an idle background lives, in ms. Half a minute otherwise. */
const IDLE_MS = 1000;

/** Starts Firefox with a fresh profile and waits until the extension is at work. */
export async function startFirefox({ extension, port, headless = true }: StartOptions): Promise<Driver> {
  const browser = await launch({
    browser: 'firefox',
    executablePath: findFirefox(),
    headless,
    defaultViewport: headless ? { width: 1200, height: 860 } : null,
    // Without it no driver may open an extension's page.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [EXTENSION_ID]: INTERNAL_ID }),
      'extensions.webextOptionalPermissionPrompts': false,
      'extensions.background.idle.timeout': IDLE_MS,
      ...(port === undefined ? {} : proxyTo(port)),
    },
  });
  const requests: string[] = [];
  await browser.installExtension(extension);

  const newTab = async (): Promise<Page> => {
    const page = await browser.newPage();
    page.on('request', (request) => requests.push(request.url()));
    await page.bringToFront();
    return page;
  };
  const openOwn = async (name: 'popup' | 'options' | 'sidepanel'): Promise<Tab> => {
    const address = `${ORIGIN}/${name}.html`;
    const page = await newTab();
    // Firefox tells a driver nothing about the loading of an extension's page, so the page itself is asked.
    await page.goto(address, { timeout: 1 }).catch(() => undefined);
    const tab = makeTab(page);
    // A page that is just being replaced by the next one cannot be asked.
    const loaded = () => tab.evaluate(isLoaded, address).catch(() => false);
    await eventually(`the ${name}`, async () => ((await loaded()) ? true : null));
    return tab;
  };
  const openPopup = () => openOwn('popup');
  const ready = await openPopup();
  await eventually('registered scripts', async () => {
    const count = await ready.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length, null);
    return count > 0 ? count : null;
  });
  await ready.close();

  return {
    name: 'firefox',
    grantsAccess: true,
    requests,
    async open(url) {
      const tab = makeTab(await newTab());
      await tab.goto(url);
      return tab;
    },
    openPopup,
    openOwn,
    async stopBackground() {
      // The popup has asked its questions when it is loaded; after that it only looks on.
      const popup = await openPopup();
      const gone = () => popup.evaluate(() => (chrome.extension.getBackgroundPage() === null ? true : null), null);
      await eventually('the background to end', gone);
      await popup.close();
    },
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}

/** Everything that is not loopback goes to the test's server, which remembers it. */
function proxyTo(port: number): Record<string, unknown> {
  return {
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': port,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': port,
  };
}

function isLoaded(url: string): boolean {
  return location.href === url && document.readyState === 'complete';
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
    press: (key) => page.keyboard.press(key as 'Enter'),
    click: (selector) => page.click(selector),
    type: (selector, text) => page.type(selector, text),
    screenshot: async (path, selector) => {
      const clip = selector ? await (await page.$(selector))?.boundingBox() : null;
      const options = { path: path as `${string}.png`, captureBeyondViewport: false };
      await page.screenshot(clip ? { ...options, clip } : options);
    },
    close: () => page.close(),
  };
}
