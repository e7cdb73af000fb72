/** The brief beside the page. Drivers reach no side panel, so it is shown in a tab, where it follows the one before. */
import { describe, expect, test } from 'vitest';
import { eventually, type Tab } from './driver.ts';
import { cardText, whenRead } from './reading.ts';
import type { Stage } from './scenarios.ts';

const labels = (brief: Tab) =>
  brief.evaluate(() => [...document.querySelectorAll('.entry-label')].map((label) => label.textContent ?? ''), null);
const status = (brief: Tab, words: RegExp) =>
  eventually(`the brief to say ${words}`, async () => {
    const said = await brief.evaluate(() => document.querySelector('[role=status]')?.textContent ?? '', null);
    return words.test(said) ? said : null;
  });

/** Declares the scenarios. */
export function describeBrief(stage: Stage): void {
  describe('the brief', () => {
    test('holds everything that the page names, and its timeline', async () => {
      const tab = await stage.visit('/demo/de.html');
      const { entities } = await whenRead(stage.driver, tab);
      const brief = await stage.own('sidepanel');
      await status(brief, new RegExp(`^${entities.length} names`));
      expect((await labels(brief)).sort()).toEqual(entities.map(({ label }) => label.en).sort());
      const moments = await brief.evaluate(
        () => [...document.querySelectorAll('.moment')].map((moment) => moment.textContent ?? ''),
        null,
      );
      expect(moments.some((moment) => moment.includes('Black Sea drone incident'))).toBe(true);
      const map = await eventually('the map', () =>
        brief.evaluate(() => document.querySelector('.map svg')?.getAttribute('aria-label') ?? null, null),
      );
      expect(map).toContain('Abu Dhabi');
      const article = moments.findIndex((moment) => moment.includes('This article'));
      const incident = moments.findIndex((moment) => moment.includes('Black Sea drone incident'));
      expect(article).toBeGreaterThan(incident);
    });

    test('opens a card in place and leads to its mention', async () => {
      const tab = await stage.visit('/demo/en.html');
      await whenRead(stage.driver, tab);
      const brief = await stage.own('sidepanel');
      await status(brief, /names/);
      await brief.click('#entry-darnytsia-power-plant');
      const text = await eventually('the card', () =>
        brief.evaluate(() => document.querySelector('#card-darnytsia-power-plant article')?.textContent ?? null, null),
      );
      expect(text).toContain('Darnytsia');
      const map = () => brief.evaluate(() => document.querySelector('.sl-map svg')?.getAttribute('aria-label'), null);
      expect(await map()).toMatch(/^Map: .*\(Ukraine\)$/);
      await brief.click('.entry-open .entry-show');
      expect(await eventually('the card on the page', () => cardText(tab))).toContain('Darnytsia');
    });

    test('corrects a name at once, and shows what is left', async () => {
      const tab = await stage.visit('/demo/en.html');
      await whenRead(stage.driver, tab);
      const brief = await stage.own('sidepanel');
      await status(brief, /names/);
      expect(await labels(brief)).toContain('Darnytsia CHP plant');
      await brief.click('#entry-darnytsia-power-plant');
      await eventually('the card', () =>
        brief.evaluate(() => document.querySelector('#card-darnytsia-power-plant .sl-correct') && true, null),
      );
      await brief.click('#card-darnytsia-power-plant .sl-correct');
      await brief.click('#card-darnytsia-power-plant .sl-corrections li:nth-child(1) button');
      await eventually('the name to go', async () => {
        const left = await labels(brief);
        return left.length > 0 && !left.includes('Darnytsia CHP plant') ? true : null;
      });
      const options = await stage.own('options');
      const row = () =>
        options.evaluate(
          () => document.querySelector('[aria-labelledby=corrections] .choices p')?.textContent ?? null,
          null,
        );
      expect(await eventually('the list', row)).toContain('127.0.0.1');
      await options.click('[aria-labelledby=corrections] .choices button');
      await eventually('an empty list', async () => ((await row()) === null ? true : null));
    });

    test('is used with the keyboard alone', async () => {
      const tab = await stage.visit('/demo/en.html');
      await whenRead(stage.driver, tab);
      const brief = await stage.own('sidepanel');
      await status(brief, /names/);
      await brief.focus();
      await brief.press('Tab');
      await eventually('a moment of the timeline in focus', () =>
        brief.evaluate(() => document.activeElement?.closest('.moment') && true, null),
      );
      await brief.press('Enter');
      await eventually('its card, and the focus on its row', () =>
        brief.evaluate(
          () =>
            (document.querySelector('.entry-open article') &&
              document.activeElement?.getAttribute('aria-expanded') === 'true') ||
            null,
          null,
        ),
      );
      await brief.press('Enter');
      await eventually('the card to close', () =>
        brief.evaluate(() => (document.querySelector('.entry-open') ? null : true), null),
      );
    });

    test('follows the tab in front', async () => {
      const first = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, first);
      const brief = await stage.own('sidepanel');
      await status(brief, /names/);
      const front = await stage.visit('/front.html');
      await whenRead(stage.driver, front);
      await brief.focus();
      await status(brief, /not an article/);
      await first.focus();
      await brief.focus();
      await status(brief, /names/);
    });
  });
}
