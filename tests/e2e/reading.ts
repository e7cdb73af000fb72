/** What a reader sees and does, in the words of the scenarios: where a word stands, what the card says. */

import type { PageStatus } from '../../platform/messages.ts';
import { type Driver, eventually, type Tab } from './driver.ts';

/** Long enough for a card that would open to be open, in ms: the dwell is 250. */
export const NO_CARD_MS = 900;

/** How long the pointer rests on a word before the hand tries again, in seconds. */
const HOVER_S = 2;

/** The text of the open card; null when none is open. */
export function cardText(tab: Tab): Promise<string | null> {
  return tab.evaluate(() => {
    const host = document.querySelector('sidelight-card');
    if (!host?.shadowRoot || !host.matches(':popover-open')) return null;
    const card = host.shadowRoot.querySelector('article');
    return card ? (card as HTMLElement).textContent : null;
  }, null);
}

/** The middle of a word's first occurrence in the body text, scrolled into view. */
async function placeOf(tab: Tab, word: string): Promise<{ x: number; y: number }> {
  const place = await tab.evaluate((wanted) => {
    const body = document.querySelector('article') ?? document.body;
    const texts: Text[] = [];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    const range = document.createRange();
    const joined = texts.map((text) => text.data).join('');
    const start = joined.indexOf(wanted);
    if (start < 0) return null;
    let at = 0;
    for (const text of texts) {
      // The first letter's node is enough: names that are split over elements are hovered at their beginning.
      if (start < at + text.length) {
        range.setStart(text, start - at);
        range.setEnd(text, Math.min(text.length, start - at + wanted.length));
        break;
      }
      at += text.length;
    }
    range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = range.getClientRects()[0];
    return box ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
  }, word);
  if (!place) throw new Error(`«${word}» is not on the page`);
  return place;
}

/** Rests the pointer on a word. */
export async function hover(tab: Tab, word: string): Promise<void> {
  await tab.focus();
  const { x, y } = await placeOf(tab, word);
  await tab.moveTo(x + 40, y + 90);
  await tab.moveTo(x, y);
}

/**
 * Rests the pointer on a word until its card is open, and gives the card's text. A pointer that rested there before the
 * page was read meets no mark, so the hand moves away and comes back.
 */
export async function hoverCard(tab: Tab, word: string): Promise<string> {
  return eventually(`a card for «${word}»`, async () => {
    await hover(tab, word);
    return eventually('', () => cardText(tab), HOVER_S).catch(() => null);
  });
}

/** Taps a word until its sheet is open, and gives the sheet's text. */
export async function tapCard(tab: Tab, word: string): Promise<string> {
  await tab.focus();
  const { x, y } = await placeOf(tab, word);
  await tab.tap(x, y);
  return eventually(`a sheet for «${word}»`, () => cardText(tab));
}

/** Moves the pointer away from everything. */
export function moveAway(tab: Tab): Promise<void> {
  return tab.moveTo(4, 4);
}

/** Asks the content script of the one open page of the test server; null when no code of ours runs there. */
export function pageStatus(popup: Tab): Promise<PageStatus | null> {
  return popup.evaluate(async () => {
    for (const host of ['127.0.0.1', 'localhost']) {
      const [tab] = await chrome.tabs.query({ url: `http://${host}/*` }).catch(() => []);
      if (!tab) continue;
      const reply = await chrome.tabs.sendMessage(tab.id, { name: 'page/status', request: null }).catch(() => null);
      return (reply as { value: PageStatus } | null)?.value ?? null;
    }
    return null;
  }, null);
}

/** Waits until the page has been read, and says what came of it. */
export async function whenRead(driver: Driver, tab: Tab): Promise<PageStatus> {
  const popup = await driver.openPopup();
  const status = await eventually('the page to be read', async () => {
    const now = await pageStatus(popup);
    return now === null || now.state === 'reading' ? null : now;
  });
  await popup.close();
  await tab.focus();
  return status;
}
