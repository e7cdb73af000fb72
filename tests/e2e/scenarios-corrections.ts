/** Correcting marks on the card: at once, everywhere, listed and reversible in the options. */
import { describe, expect, test } from 'vitest';
import { eventually, pause, type Tab } from './driver.ts';
import { cardText, hover, hoverCard, NO_CARD_MS, pageStatus, whenRead } from './reading.ts';
import type { Stage } from './scenarios.ts';

const KINDS = ['wrong-here', 'never', 'known'] as const;

/** Presses one of the three corrections on the open card. */
async function correct(tab: Tab, kind: (typeof KINDS)[number]): Promise<void> {
  const inCard = (selector: string, at: number) =>
    eventually(selector, () =>
      tab.evaluate(
        ({ selector, at }) => {
          const root = document.querySelector('sidelight-card')!.shadowRoot!;
          const button = root.querySelectorAll<HTMLElement>(selector)[at];
          button?.click();
          return button ? true : null;
        },
        { selector, at },
      ),
    );
  await inCard('.sl-correct', 0);
  await inCard('.sl-corrections button', KINDS.indexOf(kind));
}

/** The corrections as the options list them; the newest first. */
const listed = (options: Tab) =>
  options.evaluate(
    () => [...document.querySelectorAll('[aria-labelledby=corrections] .choices p')].map((row) => row.textContent),
    null,
  );

/** Waits until the page names the entity, or does not any more. */
const named = (asking: Tab, id: string, wanted: boolean) =>
  eventually(`${id} ${wanted ? 'in' : 'not in'} the page`, async () => {
    const status = await pageStatus(asking);
    if (status?.state !== 'annotated') return null;
    return status.entities.some((entity) => entity.id === id) === wanted ? true : null;
  });

/** Takes everything back in the options. */
const takeAllBack = (options: Tab) =>
  eventually('an empty list', () =>
    options.evaluate(() => {
      const button = document.querySelector<HTMLElement>('[aria-labelledby=corrections] .choices button');
      button?.click();
      return button ? null : true;
    }, null),
  );

/** How many marks are underlined in the page. */
const underlined = (tab: Tab) => tab.evaluate(() => CSS.highlights.get('sidelight-mark')?.size ?? 0, null);

/** Declares the scenarios. */
export function describeCorrections(stage: Stage): void {
  describe('corrections', () => {
    test('a name that is never to be marked goes at once and comes back when that is taken back', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hoverCard(tab, 'Kushner');
      await correct(tab, 'never');
      const options = await stage.own('options');
      expect(
        await eventually('the list', async () => ((await listed(options)).length > 0 ? listed(options) : null)),
      ).toEqual(['“Jared Kushner” is marked nowhere']);
      await tab.focus();
      await hover(tab, 'Jared Kushner');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
      await options.focus();
      await takeAllBack(options);
      await named(options, 'jared-kushner', true);
      await tab.focus();
      expect(await hoverCard(tab, 'Jared Kushner')).toContain('Kushner');
    });

    test('what is underlined follows the choice in the options at once', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      const first = await underlined(tab);
      const options = await stage.own('options');
      const choose = (value: string) =>
        eventually(`the choice ${value}`, () =>
          options.evaluate((value) => {
            const input = document.querySelector<HTMLInputElement>(`input[value=${value}]`);
            input?.click();
            return input?.checked ? true : null;
          }, value),
        );
      const lines = (wanted: (count: number) => boolean) =>
        eventually('the lines', async () => (wanted(await underlined(tab)) ? true : null));
      await choose('every');
      await lines((count) => count > first);
      await choose('demand');
      await lines((count) => count === 0);
      await tab.focus();
      expect(await hoverCard(tab, 'Kushner')).toContain('Kushner');
      await options.focus();
      await choose('first');
      await lines((count) => count === first);
    });

    test('a name that means something else here is gone on this site only, also after a new start', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      await hoverCard(tab, 'MQ-9');
      await correct(tab, 'wrong-here');
      const options = await stage.own('options');
      await eventually('the list', async () => ((await listed(options)).length > 0 ? true : null));
      expect(await listed(options)).toEqual(['“MQ-9” on 127.0.0.1 is not “Black Sea drone incident”']);
      await named(options, 'black-sea-drone-incident-2023', false);
      await tab.reload();
      await named(options, 'black-sea-drone-incident-2023', false);
      await options.focus();
      await takeAllBack(options);
      await named(options, 'black-sea-drone-incident-2023', true);
    });

    test('what the reader knows loses its underline and keeps its card', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      const before = await underlined(tab);
      await hoverCard(tab, 'Kushner');
      await correct(tab, 'known');
      await eventually('one underline less', async () => ((await underlined(tab)) === before - 1 ? true : null));
      expect(await hoverCard(tab, 'Kushner')).toContain('Kushner');
      const options = await stage.own('options');
      await eventually('the list', async () => ((await listed(options)).length > 0 ? true : null));
      await takeAllBack(options);
      await tab.focus();
      await eventually('the underline', async () => ((await underlined(tab)) === before ? true : null));
    });

    test('corrections of a file act like those of a card', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      const options = await stage.own('options');
      await eventually('the field for files', () =>
        options.evaluate(() => document.querySelector('input[type=file]') && true, null),
      );
      await options.evaluate(() => {
        const file = {
          format: 'sidelight-corrections',
          version: 1,
          corrections: [{ kind: 'never', name: 'mq-9' }],
        };
        const files = new DataTransfer();
        files.items.add(new File([JSON.stringify(file)], 'corrections.json'));
        const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
        field.files = files.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }, null);
      await eventually('the list', async () => ((await listed(options)).length > 0 ? true : null));
      await named(options, 'black-sea-drone-incident-2023', false);
      await takeAllBack(options);
      await named(options, 'black-sea-drone-incident-2023', true);
    });
  });

  describe('the options', () => {
    test('list a site that was switched off, and give it back', async () => {
      const tab = await stage.visit('/demo/de.html');
      await whenRead(stage.driver, tab);
      const popup = await stage.popup();
      await eventually('the switch', () =>
        popup.evaluate(() => document.querySelector('.switch:enabled') && true, null),
      );
      await popup.click('.switch');
      await eventually('the script to end', async () => ((await pageStatus(popup)) === null ? true : null));
      const options = await stage.own('options');
      const sites = () =>
        options.evaluate(
          () => [...document.querySelectorAll('[aria-labelledby=sites] .choices p')].map((row) => row.textContent),
          null,
        );
      await eventually('the site', async () => ((await sites()).length > 0 ? true : null));
      expect(await sites()).toEqual(['127.0.0.1switched off']);
      await options.click('[aria-labelledby=sites] .choices button');
      await eventually('the page to be read again', async () =>
        (await pageStatus(popup))?.state === 'annotated' ? true : null,
      );
      expect(await sites()).toEqual([]);
    });

    test('tell entries, date and checksum of the data', async () => {
      const options = await stage.own('options');
      const facts = await eventually('the data', () =>
        options.evaluate(() => {
          const facts = [...document.querySelectorAll('dd')].map((fact) => fact.textContent ?? '');
          return facts.length > 0 ? facts : null;
        }, null),
      );
      expect(facts[0]).toMatch(/^[\d,]+$/);
      expect(facts[1]).toMatch(/20\d\d$/);
      expect(facts[2]).toMatch(/^[0-9a-f]{64}$/);
    });
  });
}
