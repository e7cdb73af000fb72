/**
 * The words of the card in both languages. The type makes a missing one a compile error. The popup's own words are in
 * popup-strings.ts.
 */
import type { Evidence, Kind, Lang } from '../engine/index.ts';

/** Every word and sentence the card says by itself. */
export interface CardStrings {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly close: string;
  readonly back: string;
  readonly statements: string;
  readonly before: string;
  readonly since: string;
  /** Marks the article's place in the timeline. */
  readonly thisArticle: string;
  readonly claim: string;
  /** Stands before the claimant's name: «Laut …». */
  readonly accordingTo: string;
  readonly sources: string;
  /** Before an office held at the article's date. */
  readonly officeThen: (date: string) => string;
  readonly officeNow: (date: string) => string;
  readonly officeFrom: (from: string) => string;
  readonly officeSpan: (from: string, to: string) => string;
  readonly formerly: string;
  readonly related: string;
  readonly why: string;
  /** The rules in words; `words` are quoted from the text and may be empty. */
  readonly rules: Readonly<Record<Evidence['rule'], (words: string) => string>>;
  readonly asOf: (date: string) => string;
  readonly wikipedia: string;
  /** Told to screen readers on links that leave the page. */
  readonly newTab: string;
}

const de: CardStrings = {
  kinds: {
    person: 'Person',
    organization: 'Organisation',
    place: 'Ort',
    event: 'Ereignis',
    agreement: 'Abkommen',
    equipment: 'Gerät',
    office: 'Amt',
    concept: 'Begriff',
  },
  close: 'Schließen',
  back: 'Zurück',
  statements: 'Hintergrund',
  before: 'Vor diesem Artikel',
  since: 'Seit diesem Artikel',
  thisArticle: 'Dieser Artikel',
  claim: 'Darstellung einer Seite',
  accordingTo: 'Laut',
  sources: 'Quellen',
  officeThen: (date) => `Am ${date}`,
  officeNow: (date) => `Stand ${date}`,
  officeFrom: (from) => `seit ${from}`,
  officeSpan: (from, to) => `${from} bis ${to}`,
  formerly: 'Früher',
  related: 'Gehört dazu',
  why: 'Warum hier',
  rules: {
    name: () => 'Name im Text',
    cues: (words) => (words ? `mit im Text: ${words}` : 'passender Zusammenhang'),
    'full-name': (words) => (words ? `voller Name weiter oben: ${words}` : 'voller Name weiter oben'),
    role: (words) => (words ? `Amt davor: ${words}` : 'Amt davor'),
    related: (words) => (words ? `verwandt und auch genannt: ${words}` : 'Verwandtes ist auch genannt'),
  },
  asOf: (date) => `Stand ${date}`,
  wikipedia: 'Wikipedia',
  newTab: 'öffnet neuen Tab',
};

const en: CardStrings = {
  kinds: {
    person: 'Person',
    organization: 'Organization',
    place: 'Place',
    event: 'Event',
    agreement: 'Agreement',
    equipment: 'Equipment',
    office: 'Office',
    concept: 'Concept',
  },
  close: 'Close',
  back: 'Back',
  statements: 'Background',
  before: 'Before this article',
  since: 'Since this article',
  thisArticle: 'This article',
  claim: 'One side’s account',
  accordingTo: 'According to',
  sources: 'Sources',
  officeThen: (date) => `On ${date}`,
  officeNow: (date) => `As of ${date}`,
  officeFrom: (from) => `since ${from}`,
  officeSpan: (from, to) => `${from} to ${to}`,
  formerly: 'Formerly',
  related: 'Related',
  why: 'Why here',
  rules: {
    name: () => 'named in the text',
    cues: (words) => (words ? `with it in the text: ${words}` : 'fits the context'),
    'full-name': (words) => (words ? `full name earlier: ${words}` : 'full name earlier'),
    role: (words) => (words ? `role before it: ${words}` : 'role before it'),
    related: (words) => (words ? `related and also named: ${words}` : 'related names are there too'),
  },
  asOf: (date) => `As of ${date}`,
  wikipedia: 'Wikipedia',
  newTab: 'opens in a new tab',
};

/** The card's words by language. */
export const cardStrings: Readonly<Record<Lang, CardStrings>> = { de, en };
