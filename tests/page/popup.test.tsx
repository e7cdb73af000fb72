/** What the popup says in every state and in both languages, and that everyone can use it. */
import { render } from 'preact';
import { beforeEach, expect, test, vi } from 'vitest';
import type { EntityEntry } from '../../engine/index.ts';
import { App } from '../../entrypoints/popup/app.tsx';
import styles from '../../entrypoints/popup/popup.css?inline';
import type { PopupApi } from '../../entrypoints/popup/popup-api.ts';
import type { PageStatus, SiteStatus } from '../../platform/messages.ts';
import { violations } from './axe.ts';
import { makeCard } from './makers.ts';
import { useStage } from './stage.ts';

const SITE: SiteStatus = { host: 'example.de', on: true, rule: 'news-list' };
const PAGE: PageStatus = {
  state: 'annotated',
  entities: [
    { id: 'crimea', kind: 'place', label: { de: 'Krim', en: 'Crimea' }, mentions: 1, words: 'Crimea' },
    { id: 'putin', kind: 'person', label: { de: 'Wladimir Putin', en: 'Vladimir Putin' }, mentions: 3, words: 'Putin' },
  ],
};
const ENTRIES: EntityEntry[] = PAGE.entities.map(({ id, kind, label }) => ({
  id,
  kind,
  label,
  names: [],
}));

const stage = useStage(styles);

beforeEach(() => {
  stage.box.id = 'app';
  document.documentElement.lang = 'en';
});

interface World {
  readonly lang?: 'de' | 'en';
  readonly site?: SiteStatus;
  readonly page?: PageStatus | null;
  readonly packError?: string;
}

/** Shows the popup for a world in which the background and the page answer like this. */
function show({ lang = 'en', site = SITE, page = PAGE, packError }: World = {}) {
  const shown: string[] = [];
  let now = site;
  const api: PopupApi = {
    site: async () => ({ ok: true, value: now }),
    async switchSite(_, on) {
      now = { ...now, on, rule: on ? 'user-on' : 'user-off' };
      return { ok: true, value: now };
    },
    watchPage: (report) => report(page),
    showOnPage: async (id) => void shown.push(id),
    card: async () => ({ ok: true, value: makeCard() }),
    entries: async () => ({ ok: true, value: ENTRIES }),
    describe: async (ids) => ({
      ok: true,
      value: ENTRIES.filter(({ id }) => ids.includes(id)).map((entry) => ({
        ...entry,
        summary: { de: 'Ein Satz.', en: 'A sentence.' },
      })),
    }),
    pack: async () =>
      packError ? { ok: false, error: packError } : { ok: true, value: { entities: 1234, date: '2026-11-22' } },
    openBrief: () => void shown.push('the brief'),
    goOn: async () => void shown.push('on'),
    openOptions: () => void shown.push('the options'),
  };
  render(<App lang={lang} api={api} />, stage.box);
  return { shown };
}

const says = (words: string | RegExp) => vi.waitFor(() => expect(stage.box.textContent).toMatch(words));
const field = () => stage.box.querySelector<HTMLInputElement>('[role=combobox]')!;
async function ask(query: string): Promise<void> {
  // The entries arrive after the first paint.
  await says(/1[,.]234/);
  field().value = query;
  field().dispatchEvent(new InputEvent('input', { bubbles: true }));
  await vi.waitFor(() => expect(stage.box.querySelector('[role=option], [role=status]:not([hidden])')).not.toBeNull());
}

test.each([
  [
    'de',
    ['An: bekannte Nachrichtenseite', 'Auf dieser Seite 2', 'Personen', 'Krim', '1.234 Einträge', '22. Nov. 2026'],
  ],
  ['en', ['On: a known news site', 'On this page 2', 'People', 'Crimea', '1,234 entries', '22 Nov 2026']],
] as const)('says in %s who is named, by which rule, and how fresh the data are', async (lang, words) => {
  show({ lang });
  for (const word of words) await says(word);
});

test('lists people before places, whatever comes first in the text', async () => {
  show();
  await says('Crimea');
  const rows = [...stage.box.querySelectorAll('.entity-label')].map((row) => row.textContent);
  expect(rows).toEqual(['Vladimir Putin', 'Crimea']);
});

test('leads to a mention when its row is pressed', async () => {
  const { shown } = show();
  await says('Crimea');
  stage.box.querySelectorAll<HTMLElement>('.entity')[1]!.click();
  expect(shown).toEqual(['crimea']);
});

test('leads to the brief and to the settings', async () => {
  const { shown } = show();
  await says('Open the brief');
  for (const button of stage.box.querySelectorAll<HTMLElement>('.text-button')) button.click();
  expect(shown).toEqual(['the brief', 'the options']);
});

test.each<[string, World, string]>([
  ['a page that is no article', { page: { state: 'not-article', entities: [] } }, 'not an article'],
  ['an article that names nothing', { page: { state: 'annotated', entities: [] } }, 'names nothing'],
  ['a page that is paused', { page: { state: 'paused', entities: [] } }, 'is paused'],
  ['an article that is being read', { page: { state: 'reading', entities: [] } }, 'Reading the article'],
  ['a page that failed', { page: { state: 'failed', entities: [], error: 'x' } }, 'could not be read'],
  ['a page that was open before', { page: null }, 'Read it now'],
  ['a site that is off', { site: { ...SITE, on: false, rule: 'user-off' } }, 'you switched it off'],
  ['a site not on the list', { site: { ...SITE, on: false, rule: 'not-listed' } }, 'not a known news site'],
  ['a site without access', { site: { ...SITE, on: false } }, 'the browser gives no access'],
  ['a page of the browser', { site: { host: '', on: false, rule: 'browser-page' } }, 'allows no extensions here'],
  ['data that cannot be opened', { packError: 'the pack is altered' }, 'the pack is altered'],
])('says what is the matter with %s, accessibly', async (_, world, words) => {
  show(world);
  await says(words);
  expect(await violations(stage.box)).toEqual([]);
});

test('ends a pause', async () => {
  const { shown } = show({ page: { state: 'paused', entities: [] } });
  await says('Go on');
  stage.box.querySelector<HTMLElement>('.note .text-button')!.click();
  expect(shown).toEqual(['on']);
});

test('switches by itself only when the answer says so', async () => {
  show();
  await says('On: a known');
  const knob = stage.box.querySelector<HTMLElement>('[role=switch]')!;
  knob.click();
  await says('Off: you switched it off');
  expect(knob.getAttribute('aria-checked')).toBe('false');
});

test('searches, opens the card, and comes back to the same results', async () => {
  show();
  await ask('putn');
  expect(stage.box.querySelector('[aria-selected=true]')?.textContent).toContain('Vladimir Putin');
  expect(field().getAttribute('aria-activedescendant')).toBe('result-putin');
  expect(await violations(stage.box)).toEqual([]);
  field().dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await vi.waitFor(() => expect(stage.box.querySelector('article')).not.toBeNull());
  expect(document.activeElement?.className).toBe('back');
  expect(await violations(stage.box)).toEqual([]);
  stage.box.querySelector<HTMLElement>('.back')!.click();
  await vi.waitFor(() => expect(field()).not.toBeNull());
  expect(field().value).toBe('putn');
  expect(document.activeElement).toBe(field());
});

test('says when there is no entry', async () => {
  show();
  await ask('xqzvw');
  await says('no entry for this');
});

test('can be used by everyone in both languages', async () => {
  for (const lang of ['de', 'en'] as const) {
    show({ lang });
    await says(lang === 'de' ? 'Personen' : 'People');
    expect(await violations(stage.box)).toEqual([]);
    render(null, stage.box);
  }
});
