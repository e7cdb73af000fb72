/** The outlines of countries, from the extension's own package; read when the first card with a place is asked for. */
import { browser } from 'wxt/browser';
import type { Card } from '../engine/index.ts';
import type { ShownCard } from './messages.ts';
import { locate, type Outlines, openOutlines } from './outlines.ts';

/** Makes what adds a locator map to the card of a place. A card without one is better than none: nothing here fails. */
export function createLocator(): (card: Card) => Promise<ShownCard> {
  let opening: Promise<Outlines | null> | null = null;
  return async (card) => {
    if (!card.place) return card;
    opening ??= load().catch(() => null);
    const outlines = await opening;
    return outlines ? { ...card, locator: locate(outlines, card.place) } : card;
  };
}

async function load(): Promise<Outlines> {
  const response = await fetch(browser.runtime.getURL('/outlines.json'));
  return openOutlines(await response.text());
}
