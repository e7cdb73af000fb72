/** What the brief shows of a page, that cards open in place, and that it can be used by keyboard and screen reader. */
import { render } from 'preact';
import { expect, test, vi } from 'vitest';
import type { Kind } from '../../engine/index.ts';
import { App } from '../../entrypoints/sidepanel/app.tsx';
import styles from '../../entrypoints/sidepanel/brief.css?inline';
import type { BriefApi, Subject } from '../../entrypoints/sidepanel/brief-api.ts';
import type { PageStatus, SiteStatus } from '../../platform/messages.ts';
import { inScheme, SCHEMES, violations } from './axe.ts';
import { makeCard } from './makers.ts';
import { useStage } from './stage.ts';

const SITE: SiteStatus = { host: 'example.de', on: true, rule: 'news-list' };
const ENTITIES: readonly (readonly [string, Kind, number, string?])[] = [
  ['sea', 'place', 1],
  ['envoy', 'person', 1],
  ['president', 'person', 6],
  ['incident', 'event', 2, '2023-03-14'],
  ['talks', 'event', 1, '2026-03'],
];
const label = (id: string) => ({ de: `${id} de`, en: `${id} en` });
const PAGE: PageStatus = {
  state: 'annotated',
  article: { lang: 'de', date: '2026-02-05' },
  entities: ENTITIES.map(([id, kind, mentions]) => ({ id, kind, mentions, words: `the ${id}`, label: label(id) })),
};
const subject = (changes: Partial<Subject> = {}): Subject => ({
  tab: 1,
  site: SITE,
  page: PAGE,
  entries: ENTITIES.map(([id, kind, , start]) => ({
    id,
    kind,
    label: label(id),
    summary: { de: `Was ${id} ist.`, en: `What ${id} is.` },
    date: start === undefined ? undefined : { start },
  })),
  map: {
    width: 320,
    height: 150,
    land: 'M0,0L320,0L320,150Z',
    places: [{ id: 'sea', label: label('sea'), x: 100, y: 70 }],
  },
  ...changes,
});

const stage = useStage(styles);

function show(first: Subject = subject(), lang: 'de' | 'en' = 'en') {
  const shown: string[] = [];
  let tell: (subject: Subject) => void = () => {};
  const api: BriefApi = {
    follow(report) {
      tell = report;
      report(first);
    },
    card: async (id) => ({ ok: true, value: makeCard({ id, label: label(id) }) }),
    correct: async (...correction) => void shown.push(correction.join(' ')),
    showOnPage: async (id) => void shown.push(id),
  };
  render(<App lang={lang} api={api} />, stage.box);
  return { shown, tell: (next: Subject) => tell(next) };
}

const texts = (selector: string) => [...stage.box.querySelectorAll(selector)].map((element) => element.textContent);
const row = (id: string) => stage.box.querySelector<HTMLElement>(`#entry-${id}`)!;
const isOpen = (id: string) => row(id).getAttribute('aria-expanded') === 'true';
const ready = () => vi.waitFor(() => expect(row('sea')).not.toBeNull());

test('groups everything by kind, the heaviest first, each with one line', async () => {
  show();
  await ready();
  expect(texts('.group h2')).toEqual(['Events', 'People', 'Places']);
  expect(texts('.entry-label')).toEqual(['incident en', 'talks en', 'president en', 'envoy en', 'sea en']);
  expect(texts('.entry-summary')[0]).toBe('What incident is.');
  expect(texts('[role=status]')).toEqual(['5 names in this article']);
});

test('puts the article into the timeline of what it names', async () => {
  show(subject(), 'de');
  await ready();
  expect(texts('.moment')).toEqual(['14. März 2023incident de', '5. Feb. 2026Dieser Artikel', 'März 2026talks de']);
});

test('tells of what lasted from when to when', async () => {
  const entries = subject().entries.map((entry) =>
    entry.id === 'talks' ? { ...entry, date: { start: '2026-01-23', end: '2026-02' } } : entry,
  );
  show(subject({ entries }));
  await ready();
  expect(texts('.moment time')).toEqual(['14 Mar 2023', '23 Jan 2026 – February 2026', '5 Feb 2026']);
});

test('shows the places on a map, in words too', async () => {
  show();
  await ready();
  await vi.waitFor(() =>
    expect(stage.box.querySelector('.map svg')?.getAttribute('aria-label')).toBe('Map with sea en'),
  );
  expect(texts('.map text')).toEqual(['sea en']);
  expect(await violations(stage.box)).toEqual([]);
});

test('has no timeline when nothing has a date', async () => {
  show(subject({ entries: subject().entries.map((entry) => ({ ...entry, date: undefined })) }));
  await ready();
  expect(stage.box.querySelector('.moments')).toBeNull();
});

test('opens one card at a time in its row, and closes it again', async () => {
  show();
  await ready();
  row('sea').click();
  await vi.waitFor(() => expect(stage.box.querySelector('#card-sea article')).not.toBeNull());
  row('envoy').click();
  await vi.waitFor(() => expect(stage.box.querySelector('#card-envoy article')).not.toBeNull());
  expect(stage.box.querySelectorAll('article')).toHaveLength(1);
  expect(isOpen('sea')).toBe(false);
  // The card knows the article's day.
  expect(texts('article h3')).toContain('Since this article');
  row('envoy').click();
  await vi.waitFor(() => expect(isOpen('envoy')).toBe(false));
});

test('goes to a related card and back in the same place', async () => {
  show();
  await ready();
  row('incident').click();
  await vi.waitFor(() => expect(stage.box.querySelector('.sl-related button')).not.toBeNull());
  stage.box.querySelector<HTMLElement>('.sl-related button')!.click();
  await vi.waitFor(() => expect(stage.box.querySelector('#card-incident h2')?.textContent).toBe('sea en'));
  stage.box.querySelector<HTMLElement>('[aria-label=Back]')!.click();
  await vi.waitFor(() => expect(stage.box.querySelector('#card-incident h2')?.textContent).toBe('incident en'));
});

test('corrects a name by the words of the page, and only in its own card', async () => {
  const { shown } = show();
  await ready();
  row('envoy').click();
  const button = (words: string) =>
    vi.waitFor(() => {
      const found = [...stage.box.querySelectorAll<HTMLElement>('article button')].find((one) =>
        one.textContent?.includes(words),
      );
      expect(found).toBeDefined();
      return found!;
    });
  (await button('Correct')).click();
  expect(await violations(stage.box)).toEqual([]);
  (await button('Never mark')).click();
  expect(shown).toEqual(['never envoy the envoy']);
  stage.box.querySelector<HTMLElement>('.sl-related button')!.click();
  await vi.waitFor(() => expect(texts('article h2')).toEqual(['sea en']));
  expect(texts('article footer button')).toEqual([]);
});

test('leads from the timeline to the open row, with the focus', async () => {
  show();
  await ready();
  stage.box.querySelectorAll<HTMLElement>('.moment button')[1]!.click();
  await vi.waitFor(() => expect(isOpen('talks')).toBe(true));
  await vi.waitFor(() => expect(document.activeElement).toBe(row('talks')));
});

test('leads to the mention on the page', async () => {
  const { shown } = show();
  await ready();
  stage.box.querySelector<HTMLElement>('[aria-label="Show in the text: president en"]')!.click();
  expect(shown).toEqual(['president']);
});

test('follows the page in front: nothing stays open from the one before', async () => {
  const { tell } = show();
  await ready();
  row('sea').click();
  await vi.waitFor(() => expect(isOpen('sea')).toBe(true));
  tell(subject({ tab: 2 }));
  await vi.waitFor(() => expect(isOpen('sea')).toBe(false));
  tell(subject({ tab: 3, page: { state: 'not-article', entities: [] }, entries: [] }));
  await vi.waitFor(() => expect(texts('[role=status]')[0]).toContain('not an article'));
  expect(row('sea')).toBeNull();
});

test('keeps the open card when the same page only says more', async () => {
  const { tell } = show();
  await ready();
  row('sea').click();
  await vi.waitFor(() => expect(isOpen('sea')).toBe(true));
  tell(subject({ page: { ...PAGE, entities: PAGE.entities.map((one) => ({ ...one, mentions: one.mentions + 1 })) } }));
  await vi.waitFor(() => expect(texts('.entry-mentions')[0]).toContain('3×'));
  expect(isOpen('sea')).toBe(true);
});

test.each<[string, Partial<Subject>, string]>([
  ['a page that is being read', { page: { state: 'reading', entities: [] } }, 'Reading'],
  ['a page that is paused', { page: { state: 'paused', entities: [] } }, 'is paused'],
  ['a page that failed', { page: { state: 'failed', entities: [] } }, 'could not be read'],
  ['an article without names', { page: { ...PAGE, entities: [] } }, 'names nothing'],
  ['a page that was open before', { page: null }, 'Reload it'],
  ['a site that is off', { page: null, site: { ...SITE, on: false } }, 'No names are marked here'],
  ['a page of the browser', { page: null, site: { host: '', on: false, rule: 'browser-page' } }, 'no extensions'],
])('says what is the matter with %s', async (_, changes, words) => {
  show(subject({ entries: [], ...changes }));
  await vi.waitFor(() => expect(texts('[role=status]')[0]).toContain(words));
  expect(await violations(stage.box)).toEqual([]);
});

test.each(SCHEMES)('can be used by everyone, %s', async (scheme) => {
  stage.sheet.textContent = inScheme(styles, scheme);
  for (const lang of ['de', 'en'] as const) {
    show(subject(), lang);
    await ready();
    expect(await violations(stage.box)).toEqual([]);
    for (const [id] of ENTITIES) {
      row(id).click();
      await vi.waitFor(() => expect(stage.box.querySelector(`#card-${id} article`)).not.toBeNull());
    }
    expect(await violations(stage.box)).toEqual([]);
    const small = [...stage.box.querySelectorAll<HTMLElement>('.entry-show, .entry-button, .moment button')].filter(
      (button) => button.offsetHeight < 24 || button.offsetWidth < 24,
    );
    expect(small).toEqual([]);
    render(null, stage.box);
  }
});
