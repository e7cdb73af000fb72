/** A site outside the list: nothing until the reader lets the extension in, at once after that, nothing again later. */
import { describe, expect, test } from 'vitest';
import { eventually, pause, type Tab } from './driver.ts';
import { cardText, hover, hoverCard, NO_CARD_MS } from './reading.ts';
import type { Stage } from './scenarios.ts';

const SITE = ['*://localhost/*'];

const mayRead = (popup: Tab) => popup.evaluate((origins) => chrome.permissions.contains({ origins }), SITE);

/** Declares the scenarios. */
export function describeOtherSite(stage: Stage): void {
  describe('a site that is not on the list', () => {
    test('gets no code', async () => {
      const tab = await stage.visit('/demo/de.html', 'localhost');
      await hover(tab, 'MQ-9');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
    });

    test('is read at once when access is granted, and left alone again when it is switched off', async ({ skip }) => {
      skip(!stage.driver.grantsAccess, 'this browser cannot be told to grant access');
      const tab = await stage.visit('/demo/de.html', 'localhost');
      const popup = await stage.popup();
      // Shown in a tab, the popup has no `activeTab` and cannot know the page; the question is the same.
      await popup.evaluate((origins) => {
        addEventListener('click', () => chrome.permissions.request({ origins }), { once: true });
      }, SITE);
      await popup.click('.footer');
      await eventually('access', async () => ((await mayRead(popup)) ? true : null));
      await popup.close();
      expect(await hoverCard(tab, 'MQ-9')).toContain('Drohnenzwischenfall');

      const again = await stage.popup();
      const says = (words: string) =>
        eventually(words, () => again.evaluate((w) => (document.body.textContent?.includes(w) ? true : null), words));
      await says('On: you switched it on');
      await again.click('.switch');
      await says('Off: not a known news site');
      expect(await mayRead(again)).toBe(false);
      await tab.focus();
      await eventually('the card to go', async () => ((await cardText(tab)) === null ? true : null));
      await tab.reload();
      await hover(tab, 'MQ-9');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
    });
  });
}
