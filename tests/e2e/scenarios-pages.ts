/** Pages that make it hard: forbidding, purging, split, enormous, or not articles at all. */
import { describe, expect, test } from 'vitest';
import { pause } from './driver.ts';
import { cardText, hover, hoverCard, NO_CARD_MS, whenRead } from './reading.ts';
import type { Stage } from './scenarios.ts';

/** Declares the scenarios. */
export function describePages(stage: Stage): void {
  describe('on a difficult page', () => {
    test('a content security policy that forbids everything forbids no card, and no card breaks it', async () => {
      const tab = await stage.visit('/strict.html');
      await whenRead(stage.driver, tab);
      expect(await hoverCard(tab, 'Witkoff')).toContain('Witkoff');
      // Styled in spite of the policy: a card without its style sheet has no width of its own and no serif label.
      const label = await tab.evaluate(() => {
        const element = document.querySelector('sidelight-card')!.shadowRoot!.querySelector('h2')!;
        return { size: getComputedStyle(element).fontSize, width: element.getBoundingClientRect().width };
      }, null);
      expect(label.size).toBe('21px');
      expect(label.width).toBeLessThan(400);
    });

    test('a page that throws out what it does not know is left in peace', async () => {
      const tab = await stage.visit('/purging.html');
      const before = await tab.evaluate(() => document.body.textContent ?? '', null);
      await whenRead(stage.driver, tab);
      await hover(tab, 'Witkoff');
      await pause(NO_CARD_MS);
      await hover(tab, 'Kushner');
      await pause(NO_CARD_MS);
      const after = await tab.evaluate(
        () => ({ text: document.body.textContent, purged: (window as unknown as { purged: number }).purged }),
        null,
      );
      expect(after.text).toBe(before);
      // One element a card, and no fight over it.
      expect(after.purged).toBeLessThanOrEqual(2);
    });

    test.each([
      ['Steve Witkoff', 'Witkoff'],
      ['Abu Dhabi', 'Abu Dhabi'],
      ['Jared Kushner', 'Kushner'],
    ])('%s is found although tags cut through the name', async (name, label) => {
      const tab = await stage.visit('/split.html');
      await whenRead(stage.driver, tab);
      expect(await hoverCard(tab, name)).toContain(label);
    });

    test('a front page is left alone', async () => {
      const tab = await stage.visit('/front.html');
      expect(await whenRead(stage.driver, tab)).toMatchObject({ state: 'not-article', entities: [] });
      await hover(tab, 'Putin');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
    });

    test('a million characters are read, and the last name in them has its card', async () => {
      const tab = await stage.visit('/large.html');
      const { entities } = await whenRead(stage.driver, tab);
      const witkoff = entities.find(({ id }) => id === 'steve-witkoff');
      expect(witkoff?.mentions).toBeGreaterThan(2500);
      expect(await hoverCard(tab, 'Umerow')).toContain('Umerow');
    });
  });
}
