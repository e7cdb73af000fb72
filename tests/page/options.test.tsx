/** What the options page lists, that all of it can be taken back, and that everyone can use it. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import { App } from '../../entrypoints/options/app.tsx';
import styles from '../../entrypoints/options/options.css?inline';
import type { Choices, OptionsApi } from '../../entrypoints/options/options-api.ts';
import type { Correction } from '../../platform/messages.ts';
import { inScheme, SCHEMES, violations } from './axe.ts';
import { useStage } from './stage.ts';

const CORRECTIONS: Correction[] = [
  { kind: 'wrong-here', site: 'example.de', name: 'Umerow', entity: 'rustem-umerov' },
  { kind: 'never', name: 'Rice' },
  { kind: 'known', entity: 'gone' },
];

const stage = useStage(styles);

interface World {
  readonly lang?: 'de' | 'en';
  readonly choices?: Choices;
  readonly packError?: string;
}

function show({ lang = 'en', choices, packError }: World = {}) {
  let report: (choices: Choices) => void = () => {};
  let now = choices ?? {
    sites: { 'example.de': false, 'blog.example': true },
    corrections: CORRECTIONS,
    density: 'first',
  };
  const change = (next: Choices) => {
    now = next;
    report(now);
  };
  const exported: (readonly Correction[])[] = [];
  const api: OptionsApi = {
    watch(listener) {
      report = listener;
      listener(now);
    },
    async chooseDensity(density) {
      change({ ...now, density });
    },
    async forgetSite(host) {
      change({ ...now, sites: Object.fromEntries(Object.entries(now.sites).filter(([other]) => other !== host)) });
    },
    async takeBack(correction) {
      change({ ...now, corrections: now.corrections.filter((other) => other !== correction) });
    },
    exportFile: (list) => void exported.push(list),
    importFile: async (text) => (text === 'two' ? 2 : null),
    pack: async () =>
      packError
        ? { ok: false, error: packError }
        : { ok: true, value: { entities: 1234, date: '2026-11-22', hash: 'ab'.repeat(32) } },
    entries: async () => ({
      ok: true,
      value: [
        {
          id: 'rustem-umerov',
          kind: 'person',
          label: { de: 'Rustem Umjerow', en: 'Rustem Umerov' },
          summary: { de: '', en: '' },
          names: [],
        },
      ],
    }),
  };
  render(<App lang={lang} api={api} />, stage.box);
  return { exported };
}

const rows = (section: string) =>
  [...stage.box.querySelectorAll(`[aria-labelledby=${section}] .choices p`)].map((row) => row.textContent);
const button = (words: string) =>
  [...stage.box.querySelectorAll('button')].find((one) => one.textContent === words || one.ariaLabel?.includes(words))!;

test.each([
  {
    lang: 'de',
    sites: ['blog.exampleeingeschaltet', 'example.deausgeschaltet'],
    corrections: [
      '„gone“ kennen Sie: ohne Unterstreichung',
      '„Rice“ wird nirgends markiert',
      '„Umerow“ auf example.de ist nicht „Rustem Umjerow“',
    ],
    facts: ['1.234', '22. November 2026', 'ab'.repeat(32)],
  },
  {
    lang: 'en',
    sites: ['blog.exampleswitched on', 'example.deswitched off'],
    corrections: [
      '“gone” is known to you: no underline',
      '“Rice” is marked nowhere',
      '“Umerow” on example.de is not “Rustem Umerov”',
    ],
    facts: ['1,234', '22 November 2026', 'ab'.repeat(32)],
  },
] as const)('lists choices, corrections and data in $lang', async ({ lang, sites, corrections, facts }) => {
  show({ lang });
  await vi.waitFor(() => expect(rows('corrections')).toEqual(corrections));
  expect(rows('sites')).toEqual(sites);
  await vi.waitFor(() => expect([...stage.box.querySelectorAll('dd')].map((fact) => fact.textContent)).toEqual(facts));
});

test('takes a choice and a correction back, and keeps the focus in the section', async () => {
  show();
  await vi.waitFor(() => expect(rows('sites')).toHaveLength(2));
  button('Take back: example.de').click();
  await vi.waitFor(() => expect(rows('sites')).toEqual(['blog.exampleswitched on']));
  expect(document.activeElement?.id).toBe('sites');
  button('Take back: “Rice”').click();
  await vi.waitFor(() => expect(rows('corrections')).toHaveLength(2));
  expect(document.activeElement?.id).toBe('corrections');
});

test('offers the corrections as a file, and only when there are some', async () => {
  const { exported } = show();
  await vi.waitFor(() => expect(rows('corrections')).toHaveLength(3));
  button('Save to a file').click();
  expect(exported).toEqual([CORRECTIONS]);
  render(null, stage.box);
  show({ choices: { sites: {}, corrections: [], density: 'first' } });
  await vi.waitFor(() => expect(button('Save to a file').disabled).toBe(true));
  expect(stage.box.textContent).toContain('You have corrected nothing.');
});

test.each([
  ['two', '2 corrections read.'],
  ['else', 'This file holds no corrections of Sidelight.'],
])('says what came of a file that holds %s', async (text, outcome) => {
  show();
  await vi.waitFor(() => expect(rows('corrections')).toHaveLength(3));
  const field = stage.box.querySelector<HTMLInputElement>('input[type=file]')!;
  const files = new DataTransfer();
  files.items.add(new File([text], 'corrections.json'));
  field.files = files.files;
  field.dispatchEvent(new Event('change', { bubbles: true }));
  await vi.waitFor(() => expect(stage.box.querySelector('[role=status]')?.textContent).toBe(outcome));
});

test.each(SCHEMES)('can be used by everyone, %s', async (scheme) => {
  stage.sheet.textContent = inScheme(styles, scheme);
  const worlds: World[] = [
    { lang: 'de' },
    { lang: 'en' },
    { choices: { sites: {}, corrections: [], density: 'first' } },
    { packError: 'x' },
  ];
  for (const world of worlds) {
    show(world);
    await vi.waitFor(() => expect(stage.box.querySelector('dd, [role=alert]')).not.toBeNull());
    expect(await violations(stage.box)).toEqual([]);
    render(null, stage.box);
  }
});

test.each([
  { lang: 'de', chosen: 'Die erste Nennung in jedem Abschnitt', other: 'Jede Nennung' },
  { lang: 'en', chosen: 'The first mention in each section', other: 'Every mention' },
] as const)('chooses what is underlined in $lang', async ({ lang, chosen, other }) => {
  show({ lang });
  const checked = () => stage.box.querySelector('input:checked')?.parentElement?.textContent;
  await vi.waitFor(() => expect(checked()).toBe(chosen));
  [...stage.box.querySelectorAll<HTMLElement>('.radios label')].find((one) => one.textContent === other)!.click();
  await vi.waitFor(() => expect(checked()).toBe(other));
});
