/** The popup: the switch, the list of the page, the search. */
import { describe, expect, test } from 'vitest';
import { eventually, pause, type Tab } from './driver.ts';
import { cardText, hover, hoverCard, NO_CARD_MS, pageStatus, whenRead } from './reading.ts';
import type { Stage } from './scenarios.ts';

const textOf = (popup: Tab) => popup.evaluate(() => document.body.textContent ?? '', null);
const says = (popup: Tab, words: string | RegExp) =>
  eventually(`the popup to say ${words}`, async () => {
    const text = await textOf(popup);
    return text.match(words) ? text : null;
  });
const nothingRuns = (popup: Tab) =>
  eventually('the script to end', async () => ((await pageStatus(popup)) === null ? true : null));

/** Declares the scenarios. */
export function describePopup(stage: Stage): void {
  describe('the popup', () => {
    test('says which rule decides and lists what the page names', async () => {
      const tab = await stage.visit('/demo/en.html');
      const { entities } = await whenRead(stage.driver, tab);
      const popup = await stage.popup();
      const text = await says(popup, /On this page/);
      expect(text).toContain('127.0.0.1');
      expect(text).toContain('On: a known news site');
      expect(text).toMatch(new RegExp(`On this page\\s+${entities.length}`));
      for (const { label } of entities) expect(text).toContain(label.en);
    });

    test('leads to the mention that was clicked', async () => {
      const tab = await stage.visit('/demo/en.html');
      await whenRead(stage.driver, tab);
      const popup = await stage.popup();
      await says(popup, /Rustem Umerov/);
      await popup.evaluate(() => {
        const rows = [...document.querySelectorAll<HTMLElement>('.entity')];
        rows.find((row) => row.textContent.includes('Darnytsia'))!.click();
      }, null);
      const scrolled = await eventually('the page to scroll', () =>
        tab.evaluate(() => (scrollY > 200 ? scrollY : null), null),
      );
      expect(scrolled).toBeGreaterThan(200);
      expect(await eventually('the card', () => cardText(tab))).toContain('Darnytsia');
    });

    test.each([
      ['selenski', 'Volodymyr Zelensky'],
      ['Grinkevich', 'Alexus Grynkewich'],
      ['gerassimow', 'Valery Gerasimov'],
      ['schwarzes mer', 'Black Sea'],
    ])('finds %s and opens the card', async (query, label) => {
      const popup = await stage.popup();
      await popup.type('.search-field', query);
      await eventually('results', () => popup.evaluate(() => document.querySelector('.result')?.id ?? null, null));
      await popup.press('Enter');
      const card = await eventually('the card', () =>
        popup.evaluate(() => document.querySelector('article')?.textContent ?? null, null),
      );
      expect(card).toContain(label);
      await popup.click('.back');
      await eventually('the search', () => popup.evaluate(() => document.querySelector('.result')?.id ?? null, null));
    });

    test('walks the results with the arrow keys', async () => {
      const popup = await stage.popup();
      await popup.type('.search-field', 'trump');
      const active = () =>
        popup.evaluate(() => document.querySelector('.search-field')!.getAttribute('aria-activedescendant'), null);
      const first = await eventually('results', active);
      await popup.press('ArrowDown');
      const second = await eventually('the next result', async () => {
        const now = await active();
        return now === first ? null : now;
      });
      await popup.press('ArrowUp');
      await eventually('the first result', async () => ((await active()) === first ? true : null));
      expect(second).not.toBe(first);
      await popup.press('Escape');
      expect(await popup.evaluate(() => document.querySelector<HTMLInputElement>('.search-field')!.value, null)).toBe(
        '',
      );
    });

    test('takes every mark away at once when the site is switched off, and brings them back', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hoverCard(tab, 'MQ-9');
      const popup = await stage.popup();
      await says(popup, /On this page/);

      await popup.click('.switch');
      await says(popup, /Off: you switched it off/);
      await nothingRuns(popup);
      await tab.focus();
      expect(await cardText(tab)).toBeNull();
      await hover(tab, 'Kushner');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();

      await tab.reload();
      await pause(NO_CARD_MS);
      expect(await pageStatus(popup)).toBeNull();

      await popup.focus();
      await popup.click('.switch');
      await says(popup, /On: a known news site/);
      await says(popup, /On this page/);
      expect(await hoverCard(tab, 'MQ-9')).toContain('Drohnenzwischenfall');
    });

    test('ends a pause of the page', async () => {
      const tab = await stage.visit('/demo/de.html');
      await hoverCard(tab, 'MQ-9');
      const popup = await stage.popup();
      await says(popup, 'On this page');
      // What the keyboard command sends; no driver can press a browser's own keys.
      await popup.evaluate(async () => {
        const [page] = await chrome.tabs.query({ url: 'http://127.0.0.1/*' });
        await chrome.tabs.sendMessage(page!.id, { name: 'page/pause', request: null });
      }, null);
      await says(popup, 'Sidelight is paused on this page');
      await tab.focus();
      expect(await cardText(tab)).toBeNull();
      await hover(tab, 'MQ-9');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
      await popup.focus();
      await popup.click('.note .text-button');
      await says(popup, 'On this page');
      expect(await hoverCard(tab, 'MQ-9')).toContain('Drohnenzwischenfall');
    });

    test('keeps a site off in new tabs', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      const popup = await stage.popup();
      await says(popup, /On this page/);
      await popup.click('.switch');
      await says(popup, /Off: you switched it off/);
      await tab.goto(stage.server.url('/demo/en.html'));
      await pause(NO_CARD_MS);
      expect(await pageStatus(popup)).toBeNull();
      await popup.focus();
      await popup.click('.switch');
      await says(popup, /On: a known news site/);
    });

    test('says that a front page is no article', async () => {
      const tab = await stage.visit('/front.html');
      await whenRead(stage.driver, tab);
      await says(await stage.popup(), /not an article/);
    });

    test('tells how much is known and how fresh it is', async () => {
      await says(await stage.popup(), /[\d,]+ entries · as of .*20\d\d/);
    });
  });
}
