/** What the card shows for its data, in both languages, and that it can be used by everyone. */
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import styles from '../../components/card.css?inline';
import { EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import { inScheme, SCHEMES, violations } from './axe.ts';
import { makeCard } from './makers.ts';

let box: HTMLElement;

beforeEach(() => {
  box = document.createElement('main');
  document.body.append(box);
});

afterEach(() => {
  render(null, box);
  box.remove();
});

function show(props: Partial<EntityCardProps> = {}): HTMLElement {
  render(<EntityCard card={makeCard()} lang="en" {...props} />, box);
  return box;
}

const link = (en: string, de = en) => ({ id: en.toLowerCase(), label: { de, en } });

const texts = (selector: string) => [...box.querySelectorAll(selector)].map((element) => element.textContent?.trim());

test('shows kind, label, summary, the day of the event and the day of the record', () => {
  show({ lang: 'de' });
  expect(texts('.sl-kind')).toEqual(['Ereignis14. März 2023']);
  expect(texts('h2')).toEqual(['Drohnenzwischenfall']);
  expect(texts('.sl-summary')).toEqual(['Zusammenstoß über dem Meer.']);
  expect(texts('.sl-foot span')).toEqual(['Quellen bis März 2026']);
  expect(box.querySelector('.sl-foot span')?.getAttribute('title')).toBe('Geprüft am 22. November 2026');
});

test('shows every statement with its date and its publishers as links, the title on them', () => {
  show();
  expect(texts('.sl-text')).toEqual(['A jet had hit the drone.', 'There had been no contact.', 'Talks followed.']);
  expect(texts('.sl-date')).toEqual(['14 March 2023', '15 March 2023', 'March 2026']);
  const link = box.querySelector('.sl-sources a') as HTMLAnchorElement;
  expect(link.firstChild?.textContent).toBe('Agency');
  expect(link.title).toBe('Jet hits drone, 14 March 2023');
  expect(link.rel).toContain('noopener');
});

test.each([
  { lang: 'de', said: ['Darstellung: US-Europakommando', 'Darstellung: Verteidigungsministerium'] },
  { lang: 'en', said: ['According to US European Command', 'According to Ministry of Defence'] },
] as const)('shows claims as claims with the claimant in $lang', ({ lang, said }) => {
  show({ lang });
  expect(texts('.sl-claimant')).toEqual(said);
  expect(box.querySelectorAll('.sl-claim')).toHaveLength(2);
});

test.each([
  { lang: 'de', stands: 'Steht hier wohl für: Kreml', others: 'Kann auch meinen: Drohne' },
  { lang: 'en', stands: 'Here probably stands for: Kremlin', others: 'Can also mean: Drone' },
] as const)('offers what else the words may mean in $lang', ({ lang, stands, others }) => {
  const onOpen = vi.fn();
  show({ lang, onOpen, senses: { standsFor: link('Kremlin', 'Kreml'), others: [link('Drone', 'Drohne')] } });
  expect(texts('.sl-stands-for')).toEqual([stands]);
  expect(texts('.sl-senses')).toEqual([others]);
  for (const button of box.querySelectorAll<HTMLElement>('.sl-stands-for button, .sl-senses button')) button.click();
  expect(onOpen.mock.calls).toEqual([['kremlin'], ['drone']]);
});

test('says where a record comes from that nobody wrote, in place of statements', () => {
  const origin = { source: 'GeoNames', licence: 'CC BY 4.0', url: 'https://www.geonames.org/1' };
  show({ card: makeCard({ statements: [], origin }), lang: 'de' });
  expect(texts('.sl-origin')).toEqual(['Angaben aus: GeoNames (CC BY 4.0)']);
  expect(box.querySelector('.sl-origin a')?.getAttribute('href')).toBe(origin.url);
  expect(box.querySelector('.sl-timeline')).toBeNull();
});

test('splits what came before the article from what came since, and marks the article between', () => {
  show({ articleDate: '2026-02-05' });
  expect(texts('h3')).toEqual(['Before this article', 'Since this article', 'Related']);
  expect(texts('.sl-now')).toEqual(['This article 5 February 2026']);
  expect(
    [...box.querySelectorAll('section section')].map((part) => part.querySelectorAll('.sl-statement').length),
  ).toEqual([2, 1, 0]);
});

test('keeps what happened within three days of the article together, around the article', () => {
  show({ articleDate: '2023-03-14' });
  expect(texts('h3')).toEqual(['The same week', 'Since this article', 'Related']);
  const parts = [...box.querySelectorAll('.sl-scroll :is(.sl-date, .sl-now)')].map((part) => part.textContent);
  expect(parts).toEqual(['14 March 2023', 'This article 14 March 2023', '15 March 2023', 'March 2026']);
});

test.each([
  { articleDate: '2026-06-01', dates: ['September 2026', 'October 2026'], name: 'newest first', said: true },
  { articleDate: '2026-08-31', dates: ['September 2026', 'October 2026'], name: 'in order', said: false },
])('tells what has happened since an article of $articleDate $name', ({ articleDate, dates, said }) => {
  const statement = (date: string) => ({ date, text: { de: date, en: date }, sources: [] });
  show({ card: makeCard({ statements: ['2026-09', '2026-10'].map(statement) }), articleDate });
  expect(texts('.sl-date')).toEqual(said ? dates.toReversed() : dates);
  expect(texts('h3')[0]).toBe(said ? 'Since this articlenewest first' : 'Since this article');
});

test('offers to correct a mark only when asked, and says what it takes', () => {
  const onCorrect = vi.fn();
  show({ lang: 'de', corrections: { words: 'MQ-9', onCorrect } });
  const buttons = () => [...box.querySelectorAll<HTMLElement>('.sl-corrections button')];
  expect(buttons()).toEqual([]);
  act(() => box.querySelector<HTMLElement>('.sl-correct')!.click());
  expect(buttons().map((button) => button.textContent)).toEqual([
    '„MQ-9“ meint auf dieser Website etwas anderes',
    '„MQ-9“ nirgends mehr markieren',
    'Kenne ich, nicht mehr unterstreichen',
  ]);
  for (const button of buttons()) button.click();
  expect(onCorrect.mock.calls.flat()).toEqual(['wrong-here', 'never', 'known']);
});

test('has one background section when the date of the article is not known', () => {
  show();
  expect(texts('h3')).toEqual(['Background', 'Related']);
});

const office = (en: string, from: string, to?: string) => ({
  title: { de: en, en },
  from,
  ...(to ? { to } : {}),
  sources: [],
});

test.each([
  {
    name: 'the present one alone when it was the same at the time',
    offices: [office('President', '2019-05-20')],
    articleDate: '2026-02-05',
    shown: ['Office', 'President since 20 May 2019'],
  },
  {
    name: 'then and now where they differ',
    offices: [office('Minister', '2023', '2026-03'), office('Envoy', '2026-04')],
    articleDate: '2026-02-05',
    shown: ['On 5 February 2026', 'Minister 2023 to March 2026', 'As of 22 November 2026', 'Envoy since April 2026'],
  },
  {
    name: 'the last one when there is none now',
    offices: [office('Minister', '2019', '2021')],
    articleDate: undefined,
    shown: ['Formerly', 'Minister 2019 to 2021'],
  },
])('shows offices: $name', ({ offices, articleDate, shown }) => {
  show({ card: makeCard({ offices }), articleDate });
  expect(texts('.sl-offices dt, .sl-offices dd')).toEqual(shown);
});

test('links to Wikipedia in the language of the card, or in the other one and says so', () => {
  const link = () => box.querySelector('.sl-foot a') as HTMLAnchorElement;
  show({ card: makeCard({ wikipedia: { de: 'Zwischenfall über München', en: 'Incident' } }), lang: 'de' });
  expect(link().href).toBe('https://de.wikipedia.org/wiki/Zwischenfall_%C3%BCber_M%C3%BCnchen');
  show({ lang: 'de' });
  expect(link().textContent).toBe('Wikipedia (en)');
});

test('says in words why it appeared', () => {
  show({
    lang: 'de',
    reasons: [
      { rule: 'name', words: [] },
      { rule: 'cues', words: ['Schwarzes Meer', 'Propeller'] },
    ],
  });
  expect(texts('.sl-why')).toEqual(['Warum hier: Name im Text; mit im Text: Schwarzes Meer, Propeller']);
});

test('asks for related entities and for claimants', () => {
  const onOpen = vi.fn();
  show({ onOpen });
  for (const button of box.querySelectorAll('button')) button.click();
  expect(onOpen.mock.calls.flat()).toEqual(['command', 'ministry', 'sea']);
});

test('draws where it is, with the country in words and for those who cannot see it', () => {
  const locator = { width: 320, height: 150, land: 'M0,0L9,0L9,9Z', country: 'M90,40L200,40L160,90Z' };
  const map = () => box.querySelector('.sl-map svg');
  show();
  expect(map()).toBeNull();
  show({ lang: 'de', card: { ...makeCard(), locator: { ...locator, name: { de: 'Ukraine', en: 'Ukraine' } } } });
  expect(map()?.getAttribute('aria-label')).toBe('Karte: Drohnenzwischenfall (Ukraine)');
  expect(texts('figcaption')).toEqual(['Ukraine']);
  show({ card: { ...makeCard(), locator: { ...locator, country: '' } } });
  expect(map()?.getAttribute('aria-label')).toBe('Map: Drone incident');
  expect(texts('figcaption')).toEqual([]);
});

test('shows text from data as text', () => {
  show({ card: makeCard({ summary: { de: '<img src=x>', en: '<img src=x>' } }) });
  expect(texts('.sl-summary')).toEqual(['<img src=x>']);
});

test.each(SCHEMES)('has no fault that axe finds, %s', async (scheme) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(inScheme(styles, scheme));
  document.adoptedStyleSheets.push(sheet);
  for (const kind of [
    'person',
    'organization',
    'place',
    'event',
    'agreement',
    'equipment',
    'office',
    'concept',
  ] as const) {
    show({
      card: {
        ...makeCard({ kind, offices: [office('President', '2019')] }),
        locator: { width: 320, height: 150, land: 'M0,0Z', country: 'M1,1Z', name: { de: 'X', en: 'X' } },
      },
      articleDate: '2026-02-05',
      reasons: [{ rule: 'name', words: [] }],
      senses: { standsFor: link('Kremlin'), others: [link('Drone')] },
      onOpen: () => {},
      onClose: () => {},
      corrections: { words: 'MQ-9', onCorrect: () => {} },
    });
    expect(await violations(box), kind).toEqual([]);
    act(() => {
      const correct = box.querySelector<HTMLElement>('.sl-correct')!;
      if (correct.getAttribute('aria-expanded') === 'false') correct.click();
    });
    expect(await violations(box), `${kind}, correcting`).toEqual([]);
  }
  document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== sheet);
});
