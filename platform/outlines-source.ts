/** The outlines of countries, from the extension's own package; read when the first card with a place is asked for. */
import { browser } from 'wxt/browser';
import type { Card } from '../engine/index.ts';
import type { Overview, ShownCard } from './messages.ts';
import { locate, type Outlines, openOutlines, survey } from './outlines.ts';

/** Draws maps. A card or a brief without one is better than none: nothing here fails. */
export interface Mapmaker {
  /** The card, with a locator map where it has a place. */
  locate(card: Card): Promise<ShownCard>;
  /** One map with all of these that are places, but for those that everyone knows. */
  survey(cards: readonly Card[]): Promise<Overview | null>;
}

/** Makes the one of the background. */
export function createMapmaker(): Mapmaker {
  let opening: Promise<Outlines | null> | null = null;
  const open = () => {
    opening ??= load().catch(() => null);
    return opening;
  };
  return {
    async locate(card) {
      const outlines = card.place ? await open() : null;
      return card.place && outlines ? { ...card, locator: locate(outlines, card.place) } : card;
    },
    async survey(cards) {
      // Large countries would draw the map wide and say nothing that is not known.
      const unknown = cards.filter(({ kind, familiarity }) => kind === 'place' && familiarity !== 'everyone');
      const placed = unknown.flatMap(({ id, label, place }) => (place ? [{ id, label, place }] : []));
      const outlines = placed.length > 0 ? await open() : null;
      if (!outlines) return null;
      const { points, ...map } = survey(
        outlines,
        placed.map(({ place }) => place),
      );
      return { ...map, places: placed.map(({ id, label }, at) => ({ id, label, ...points[at]! })) };
    },
  };
}

async function load(): Promise<Outlines> {
  const response = await fetch(browser.runtime.getURL('/outlines.json'));
  return openOutlines(await response.text());
}
