/** From a record to a card on an article: marks, hover, what the card says, and how it goes away again. */
import { describe, expect, test } from 'vitest';
import { eventually, pause, type Tab } from './driver.ts';
import { cardText, hover, hoverCard, moveAway, NO_CARD_MS, whenRead } from './reading.ts';
import type { Stage } from './scenarios.ts';

const closed = (tab: Tab) =>
  eventually('the card to close', async () => ((await cardText(tab)) === null ? true : null));

/** Declares the scenarios. */
export function describeArticle(stage: Stage): void {
  describe('on an article', () => {
    test.each([
      ['de', 'Drohnenzwischenfall über dem Schwarzen Meer', /Darstellung:\s/],
      ['en', 'Black Sea drone incident', /According to\s/],
    ])('a pointer on MQ-9 opens the card of the incident (%s)', async (lang, label, claim) => {
      const tab = await stage.visit(`/demo/${lang}.html`);
      await whenRead(stage.driver, tab);
      const text = await hoverCard(tab, 'MQ-9');
      expect(text).toContain(label);
      expect(text).toMatch(/2023/);
      expect(text).toMatch(claim);
    });

    test('everybody who acts in the article is recognised', async () => {
      const tab = await stage.visit('/demo/de.html');
      const { state, entities } = await whenRead(stage.driver, tab);
      expect(state).toBe('annotated');
      expect(entities.map(({ id }) => id)).toEqual(
        expect.arrayContaining([
          'us-russia-military-dialogue',
          'black-sea-drone-incident-2023',
          'prisoner-exchange-february-2026',
          'us-european-command',
          'alexus-grynkewich',
          'valery-gerasimov',
          'steve-witkoff',
          'jared-kushner',
          'rustem-umerov',
          'volodymyr-zelensky',
          'darnytsia-power-plant',
        ]),
      );
    });

    test('an article about something else is not taken for it', async () => {
      const tab = await stage.visit('/demo/other.html');
      const { state, entities } = await whenRead(stage.driver, tab);
      expect(state).toBe('annotated');
      const traps = [
        'eric-trump',
        'bill-gates',
        'joe-biden',
        'mike-pence',
        'patriot',
        'european-union',
        'world-health-organization',
      ];
      expect(entities.map(({ id }) => id).filter((id) => traps.includes(id))).toEqual([]);
    });

    test('the card stays while the pointer is in it, and goes when it leaves', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hoverCard(tab, 'MQ-9');
      const box = await tab.evaluate(() => {
        const { x, y, width, height } = document.querySelector('sidelight-card')!.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }, null);
      await tab.moveTo(box.x, box.y);
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toContain('Drohnenzwischenfall');
      await moveAway(tab);
      await closed(tab);
    });

    test('Escape closes the card', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hoverCard(tab, 'MQ-9');
      await tab.press('Escape');
      await closed(tab);
    });

    test('a word that is no name opens nothing', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hover(tab, 'Missverständnis');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
    });

    test('the document is as it was sent until the first card, and has one element more after it', async () => {
      const tab = await stage.visit('/plain.html');
      await whenRead(stage.driver, tab);
      const look = () =>
        tab.evaluate(() => {
          const { changes, sent, elements } = window as unknown as { changes: number; sent: string; elements: number };
          const same = document.documentElement.outerHTML === sent;
          return { changes, same, added: document.querySelectorAll('*').length - elements };
        }, null);
      expect(await look()).toEqual({ changes: 0, same: true, added: 0 });
      await hoverCard(tab, 'Witkoff');
      expect(await look()).toMatchObject({ added: 1 });
      await tab.press('Escape');
      await closed(tab);
      await hoverCard(tab, 'Kushner');
      expect(await look()).toMatchObject({ added: 1 });
    });

    test('a background that was stopped between two cards answers the next', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hoverCard(tab, 'MQ-9');
      await tab.press('Escape');
      await closed(tab);
      await stage.driver.stopBackground();
      expect(await hoverCard(tab, 'Umerow')).toContain('Umerow');
    });
  });
}
