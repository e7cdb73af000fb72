/** The words of the brief in both languages. The type makes a missing translation a compile error. */
import type { Lang } from '../engine/index.ts';

/** Everything that the brief says by itself; kinds and what is the matter with a page come from popup-strings.ts. */
export interface BriefStrings {
  readonly title: string;
  readonly timeline: string;
  readonly thisArticle: string;
  /** Above the map of the places. */
  readonly map: string;
  /** What the map shows, for those who do not see it. */
  readonly mapOf: (places: readonly string[]) => string;
  readonly show: (label: string) => string;
  /** How much the page names; for one and more. */
  readonly count: (entities: number) => string;
  readonly off: string;
  readonly absent: string;
}

const de: BriefStrings = {
  title: 'Überblick',
  timeline: 'Zeitlinie',
  thisArticle: 'Dieser Artikel',
  map: 'Karte',
  mapOf: (places) => `Karte mit ${places.join(', ')}`,
  show: (label) => `Im Text zeigen: ${label}`,
  count: (entities) => (entities === 1 ? 'Ein Name in diesem Artikel' : `${entities} Namen in diesem Artikel`),
  off: 'Hier werden keine Namen markiert. Einschalten lässt sich Sidelight über sein Symbol in der Leiste.',
  absent: 'Diese Seite war schon offen, bevor Sidelight hier lesen durfte. Neu geladen, wird sie gelesen.',
};

const en: BriefStrings = {
  title: 'Brief',
  timeline: 'Timeline',
  thisArticle: 'This article',
  map: 'Map',
  mapOf: (places) => `Map with ${places.join(', ')}`,
  show: (label) => `Show in the text: ${label}`,
  count: (entities) => (entities === 1 ? 'One name in this article' : `${entities} names in this article`),
  off: 'No names are marked here. The toolbar button switches Sidelight on.',
  absent: 'This page was open before Sidelight could read here. Reload it to have it read.',
};

/** The words for each language of the interface. */
export const BRIEF_STRINGS: Readonly<Record<Lang, BriefStrings>> = { de, en };
