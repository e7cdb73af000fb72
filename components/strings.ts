/**
 * The words of the card in both languages. The type makes a missing one a compile error. The popup's own words are in
 * popup-strings.ts.
 */
import type { Evidence, Kind, Lang } from '../engine/index.ts';
import type { CorrectionKind } from './CorrectionMenu.tsx';

/** Every word and sentence the card says by itself. */
export interface CardStrings {
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly close: string;
  readonly back: string;
  readonly statements: string;
  readonly before: string;
  /** Within three days of the article. */
  readonly sameWeek: string;
  readonly since: string;
  /** Beside `since`, where that part is turned round. */
  readonly newestFirst: string;
  /** Marks the article's place in the timeline. */
  readonly thisArticle: string;
  readonly claim: string;
  /** Stands before the claimant's name, which stays as it is: no preposition that would ask for another case. */
  readonly accordingTo: string;
  readonly sources: string;
  /** Before an office held at the article's date. */
  readonly officeThen: (date: string) => string;
  readonly officeNow: (date: string) => string;
  readonly officeFrom: (from: string) => string;
  readonly officeSpan: (from: string, to: string) => string;
  readonly formerly: string;
  readonly related: string;
  /** What the map shows; without a country the place is at sea. */
  readonly map: (label: string, country: string | undefined) => string;
  readonly why: string;
  /** Before the government for which a capital stands. */
  readonly standsFor: string;
  /** Before other bearers of the name. */
  readonly otherSenses: string;
  /** The rules in words; `words` are quoted from the text and may be empty. */
  readonly rules: Readonly<Record<Evidence['rule'], (words: string) => string>>;
  /** Of the data that a record from packages was made of. */
  readonly asOf: (date: string) => string;
  /** How far what the card tells reaches. */
  readonly sourcesTo: (month: string) => string;
  /** When somebody last read the record against its sources. */
  readonly checked: (date: string) => string;
  /** Before the source of a record that nobody wrote by hand. */
  readonly origin: string;
  readonly wikipedia: string;
  /** Opens the corrections. */
  readonly correct: string;
  /** What will hold after the click; `words` are the marked ones. */
  readonly corrections: Readonly<Record<CorrectionKind, (words: string) => string>>;
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
  sameWeek: 'In derselben Woche',
  since: 'Seit diesem Artikel',
  newestFirst: 'Neuestes zuerst',
  thisArticle: 'Dieser Artikel',
  claim: 'Darstellung einer Seite',
  accordingTo: 'Darstellung:',
  sources: 'Quellen',
  officeThen: (date) => `Am ${date}`,
  officeNow: (date) => `Stand ${date}`,
  officeFrom: (from) => `seit ${from}`,
  officeSpan: (from, to) => `${from} bis ${to}`,
  formerly: 'Früher',
  related: 'Gehört dazu',
  map: (label, country) => (country ? `Karte: ${label} (${country})` : `Karte: ${label}`),
  why: 'Warum hier',
  standsFor: 'Steht hier wohl für:',
  otherSenses: 'Kann auch meinen',
  rules: {
    name: () => 'Name im Text',
    cues: (words) => (words ? `mit im Text: ${words}` : 'passender Zusammenhang'),
    'full-name': (words) => (words ? `voller Name weiter oben: ${words}` : 'voller Name weiter oben'),
    role: (words) => (words ? `Amt davor: ${words}` : 'Amt davor'),
    related: (words) => (words ? `verwandt und auch genannt: ${words}` : 'Verwandtes ist auch genannt'),
  },
  asOf: (date) => `Stand ${date}`,
  sourcesTo: (month) => `Quellen bis ${month}`,
  checked: (date) => `Geprüft am ${date}`,
  origin: 'Angaben aus:',
  wikipedia: 'Wikipedia',
  correct: 'Korrigieren',
  corrections: {
    'wrong-here': (words) => `„${words}“ meint auf dieser Website etwas anderes`,
    never: (words) => `„${words}“ nirgends mehr markieren`,
    known: () => 'Kenne ich, nicht mehr unterstreichen',
  },
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
  sameWeek: 'The same week',
  since: 'Since this article',
  newestFirst: 'newest first',
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
  map: (label, country) => (country ? `Map: ${label} (${country})` : `Map: ${label}`),
  why: 'Why here',
  standsFor: 'Here probably stands for:',
  otherSenses: 'Can also mean',
  rules: {
    name: () => 'named in the text',
    cues: (words) => (words ? `with it in the text: ${words}` : 'fits the context'),
    'full-name': (words) => (words ? `full name earlier: ${words}` : 'full name earlier'),
    role: (words) => (words ? `role before it: ${words}` : 'role before it'),
    related: (words) => (words ? `related and also named: ${words}` : 'related names are there too'),
  },
  asOf: (date) => `As of ${date}`,
  sourcesTo: (month) => `Sources to ${month}`,
  checked: (date) => `Checked on ${date}`,
  origin: 'Data from:',
  wikipedia: 'Wikipedia',
  correct: 'Correct',
  corrections: {
    'wrong-here': (words) => `“${words}” means something else on this site`,
    never: (words) => `Never mark “${words}” again`,
    known: () => 'I know this, stop underlining',
  },
  newTab: 'opens in a new tab',
};

/** The card's words by language. */
export const cardStrings: Readonly<Record<Lang, CardStrings>> = { de, en };
