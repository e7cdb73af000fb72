/** The words of the options page in both languages. The type makes a missing translation a compile error. */
import type { Lang } from '../engine/index.ts';

/** Everything that the options page says by itself. */
export interface OptionsStrings {
  readonly title: string;
  readonly density: string;
  readonly densityIntro: string;
  readonly densities: Readonly<Record<'first' | 'every' | 'demand', string>>;
  readonly sites: string;
  readonly sitesIntro: string;
  readonly noSites: string;
  readonly siteOn: string;
  readonly siteOff: string;
  readonly takeBack: string;
  readonly corrections: string;
  readonly correctionsIntro: string;
  readonly noCorrections: string;
  /** Names come quoted from here; the label is the entity's. */
  readonly wrongHere: (name: string, label: string, site: string) => string;
  readonly never: (name: string) => string;
  readonly known: (label: string) => string;
  readonly exportFile: string;
  readonly importFile: string;
  /** How many corrections the file holds. */
  readonly imported: (count: number) => string;
  readonly importFailed: string;
  readonly data: string;
  readonly entries: string;
  readonly asOf: string;
  readonly fingerprint: string;
  readonly dataFailed: string;
  readonly licences: string;
  readonly licenceCode: string;
  readonly licenceData: string;
  readonly licenceLibraries: string;
  readonly licencePlaces: string;
  readonly privacy: string;
  readonly privacyText: string;
}

const de: OptionsStrings = {
  title: 'Einstellungen',
  density: 'Unterstreichen',
  densityIntro: 'Was beinahe alle kennen, bleibt ohne Linie. Die Karte öffnet sich über jedem erkannten Namen.',
  densities: {
    first: 'Die erste Nennung in jedem Abschnitt',
    every: 'Jede Nennung',
    demand: 'Nichts, nur auf Verlangen: mit dem Zeiger, der Tastatur oder in der Seitenleiste',
  },
  sites: 'Websites',
  sitesIntro:
    'Bekannte Nachrichtenseiten werden gelesen, alle anderen nicht. Hier steht, wo Sie es anders wollten. Geschaltet wird über das Symbol in der Leiste.',
  noSites: 'Sie haben keine Website ein- oder ausgeschaltet.',
  siteOn: 'eingeschaltet',
  siteOff: 'ausgeschaltet',
  takeBack: 'Zurücknehmen',
  corrections: 'Korrekturen',
  correctionsIntro: 'Was Sie auf Karten korrigiert haben. Was Sie zurücknehmen, gilt sofort in allen offenen Seiten.',
  noCorrections: 'Sie haben nichts korrigiert.',
  wrongHere: (name, label, site) => `„${name}“ auf ${site} ist nicht „${label}“`,
  never: (name) => `„${name}“ wird nirgends markiert`,
  known: (label) => `„${label}“ kennen Sie: ohne Unterstreichung`,
  exportFile: 'In eine Datei sichern',
  importFile: 'Aus einer Datei lesen',
  imported: (count) => (count === 1 ? 'Eine Korrektur gelesen.' : `${count} Korrekturen gelesen.`),
  importFailed: 'In dieser Datei stehen keine Korrekturen von Sidelight.',
  data: 'Daten',
  entries: 'Einträge',
  asOf: 'Stand',
  fingerprint: 'Prüfsumme (SHA-256)',
  dataFailed: 'Die Daten lassen sich nicht öffnen. Bitte installieren Sie Sidelight neu.',
  licences: 'Lizenzen',
  licenceCode: 'Programm: MIT',
  licenceData: 'Daten: Creative Commons Namensnennung 4.0 (CC BY 4.0)',
  licenceLibraries:
    'Enthält Preact und Floating UI (MIT), Readability und Fuse.js (Apache 2.0), Ländergrenzen von Natural Earth (gemeinfrei)',
  licencePlaces: 'Ortsnamen nach GeoNames (CC BY 4.0) und Unicode CLDR; alle Hinweise',
  privacy: 'Datenschutz',
  privacyText:
    'Sidelight hat kein Netz. Alle Einträge liegen der Erweiterung bei, Artikel werden in Ihrem Browser gelesen, und nichts davon verlässt ihn: keine Adressen, keine Texte, keine Statistik. Gespeichert wird nur, was auf dieser Seite steht, und nur auf diesem Gerät. Eine Seite kann erkennen, dass Namen hervorgehoben sind, aber nicht, was Sie lesen oder wissen. Links zu Quellen und zu Wikipedia öffnen sich erst, wenn Sie darauf klicken.',
};

const en: OptionsStrings = {
  title: 'Settings',
  density: 'Underlining',
  densityIntro: 'What nearly everyone knows has no line. The card opens over every name that is recognised.',
  densities: {
    first: 'The first mention in each section',
    every: 'Every mention',
    demand: 'Nothing, only on demand: with the pointer, the keyboard or in the side panel',
  },
  sites: 'Sites',
  sitesIntro:
    'Known news sites are read, all others are not. Here is where you chose otherwise. The switch itself is behind the toolbar button.',
  noSites: 'You have switched no site on or off.',
  siteOn: 'switched on',
  siteOff: 'switched off',
  takeBack: 'Take back',
  corrections: 'Corrections',
  correctionsIntro: 'What you corrected on cards. Taking one back acts at once in all open pages.',
  noCorrections: 'You have corrected nothing.',
  wrongHere: (name, label, site) => `“${name}” on ${site} is not “${label}”`,
  never: (name) => `“${name}” is marked nowhere`,
  known: (label) => `“${label}” is known to you: no underline`,
  exportFile: 'Save to a file',
  importFile: 'Read from a file',
  imported: (count) => (count === 1 ? 'One correction read.' : `${count} corrections read.`),
  importFailed: 'This file holds no corrections of Sidelight.',
  data: 'Data',
  entries: 'Entries',
  asOf: 'As of',
  fingerprint: 'Checksum (SHA-256)',
  dataFailed: 'The data cannot be opened. Please install Sidelight again.',
  licences: 'Licences',
  licenceCode: 'Program: MIT',
  licenceData: 'Data: Creative Commons Attribution 4.0 (CC BY 4.0)',
  licenceLibraries:
    'Contains Preact and Floating UI (MIT), Readability and Fuse.js (Apache 2.0), outlines of countries by Natural Earth (public domain)',
  licencePlaces: 'Names of places after GeoNames (CC BY 4.0) and Unicode CLDR; all notices',
  privacy: 'Privacy',
  privacyText:
    'Sidelight has no network. All entries come with the extension, articles are read in your browser, and nothing of them leaves it: no addresses, no texts, no statistics. Only what stands on this page is stored, and only on this device. A page can tell that names are highlighted, but not what you read or know. Links to sources and to Wikipedia open only when you click them.',
};

/** The words for each language of the interface. */
export const OPTIONS_STRINGS: Readonly<Record<Lang, OptionsStrings>> = { de, en };
