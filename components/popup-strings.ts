/** The popup's words in both languages. The type makes a missing translation a compile error. */
import type { Kind, Lang } from '../engine/index.ts';

/** Everything that the popup says by itself. */
export interface PopupStrings {
  readonly siteSwitch: string;
  /** Which rule decides, by the rule's name; `no-access` when the browser's settings keep us out. */
  readonly rules: Readonly<
    Record<'news-list' | 'user-on' | 'user-off' | 'not-listed' | 'browser-page' | 'no-access', string>
  >;
  readonly browserPage: string;
  readonly search: string;
  readonly searchPlaceholder: string;
  readonly results: string;
  readonly noResults: string;
  readonly onThisPage: string;
  /** Headings; the name of one kind is in strings.ts. */
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly showOnPage: string;
  /** For two and more. */
  readonly mentions: (count: number) => string;
  readonly reading: string;
  readonly notArticle: string;
  readonly paused: string;
  readonly goOn: string;
  readonly nothingFound: string;
  readonly notRead: string;
  readonly readNow: string;
  readonly pageFailed: string;
  readonly siteIsOff: string;
  readonly packFailed: string;
  readonly back: string;
  readonly brief: string;
  readonly options: string;
  /** `date` is ready for display. */
  readonly data: (entities: number, date: string) => string;
}

const de: PopupStrings = {
  siteSwitch: 'Auf dieser Website lesen',
  rules: {
    'news-list': 'An: bekannte Nachrichtenseite',
    'user-on': 'An: von Ihnen eingeschaltet',
    'user-off': 'Aus: von Ihnen ausgeschaltet',
    'not-listed': 'Aus: keine bekannte Nachrichtenseite',
    'browser-page': 'Hier lässt der Browser keine Erweiterungen zu',
    'no-access': 'Aus: Der Browser gibt keinen Zugriff',
  },
  browserPage: 'Seite des Browsers',
  search: 'In allen Einträgen suchen',
  searchPlaceholder: 'Person, Ort, Ereignis …',
  results: 'Suchergebnisse',
  noResults: 'Dazu gibt es keinen Eintrag.',
  onThisPage: 'Auf dieser Seite',
  kinds: {
    event: 'Ereignisse',
    person: 'Personen',
    organization: 'Organisationen',
    office: 'Ämter',
    agreement: 'Abkommen',
    equipment: 'Gerät und Waffen',
    concept: 'Begriffe',
    place: 'Orte',
  },
  showOnPage: 'Im Text zeigen',
  mentions: (count) => `${count}-mal genannt`,
  reading: 'Der Artikel wird gelesen …',
  paused: 'Auf dieser Seite pausiert Sidelight.',
  goOn: 'Fortfahren',
  notArticle: 'Diese Seite ist kein Artikel. Sidelight lässt sie, wie sie ist.',
  nothingFound: 'In diesem Artikel steht kein Name, zu dem es einen Eintrag gibt.',
  notRead: 'Diese Seite war schon offen, bevor Sidelight hier lesen durfte.',
  readNow: 'Jetzt lesen',
  pageFailed: 'Die Seite konnte nicht gelesen werden.',
  siteIsOff: 'Hier werden keine Namen markiert. Die Suche geht überall.',
  packFailed: 'Die Daten lassen sich nicht öffnen. Bitte installieren Sie Sidelight neu.',
  back: 'Zurück',
  brief: 'Überblick öffnen',
  options: 'Einstellungen',
  data: (entities, date) => `${entities.toLocaleString('de')} Einträge · Stand ${date}`,
};

const en: PopupStrings = {
  siteSwitch: 'Read on this site',
  rules: {
    'news-list': 'On: a known news site',
    'user-on': 'On: you switched it on',
    'user-off': 'Off: you switched it off',
    'not-listed': 'Off: not a known news site',
    'browser-page': 'The browser allows no extensions here',
    'no-access': 'Off: the browser gives no access',
  },
  browserPage: 'Browser page',
  search: 'Search all entries',
  searchPlaceholder: 'Person, place, event …',
  results: 'Search results',
  noResults: 'There is no entry for this.',
  onThisPage: 'On this page',
  kinds: {
    event: 'Events',
    person: 'People',
    organization: 'Organisations',
    office: 'Offices',
    agreement: 'Agreements',
    equipment: 'Equipment',
    concept: 'Concepts',
    place: 'Places',
  },
  showOnPage: 'Show in the text',
  mentions: (count) => `named ${count} times`,
  reading: 'Reading the article …',
  paused: 'Sidelight is paused on this page.',
  goOn: 'Go on',
  notArticle: 'This page is not an article. Sidelight leaves it as it is.',
  nothingFound: 'This article names nothing that has an entry.',
  notRead: 'This page was open before Sidelight could read here.',
  readNow: 'Read it now',
  pageFailed: 'The page could not be read.',
  siteIsOff: 'No names are marked here. Search works everywhere.',
  packFailed: 'The data cannot be opened. Please install Sidelight again.',
  back: 'Back',
  brief: 'Open the brief',
  options: 'Settings',
  data: (entities, date) => `${entities.toLocaleString('en')} entries · as of ${date}`,
};

/** The words for each language of the interface. */
export const POPUP_STRINGS: Readonly<Record<Lang, PopupStrings>> = { de, en };
