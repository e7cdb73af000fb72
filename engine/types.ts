/**
 * The words that the engine and its users share: what goes in (an article), what comes out (annotations), and
 * what a card holds. Types only. Meanings: DESIGN.md, "Words".
 */

export type Lang = 'de' | 'en';

export type Kind = 'person' | 'organization' | 'place' | 'event' | 'agreement' | 'equipment' | 'office' | 'concept';

/** Who needs no underline for it. */
export type Familiarity = 'everyone' | 'many' | 'rare';

export type Localized = Readonly<Record<Lang, string>>;

/** A span of the article's text in UTF-16 code units; `text.slice(start, end)` is what it covers. */
export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** What the engine reads. */
export interface Article {
  /** Paragraphs separated by a blank line. A name never crosses a blank line. */
  readonly text: string;
  readonly lang: Lang;
  /** Publication day, YYYY-MM-DD, when the page says it. */
  readonly date?: string;
}

/** Why an annotation was made. Data, so that a card can tell it in the reader's language. */
export type Evidence =
  /** The words are a name that stands for nothing else that we know. */
  | { readonly rule: 'name' }
  /** Words or names nearby decide between meanings. */
  | { readonly rule: 'cues'; readonly spans: readonly Span[] }
  /** A surname or short name after the full name in the same article. */
  | { readonly rule: 'full-name'; readonly span: Span }
  /** A surname after a role such as «Präsident» or "Secretary". */
  | { readonly rule: 'role'; readonly span: Span }
  /** Related entities are named in the same article. */
  | { readonly rule: 'related'; readonly entities: readonly string[] };

/** A mention resolved to an entity. */
export interface Annotation extends Span {
  /** Id of the record, such as `black-sea-drone-incident-2023`. */
  readonly entity: string;
  readonly kind: Kind;
  readonly familiarity: Familiarity;
  /** How sure the engine is, 0 to 1. */
  readonly confidence: number;
  /** The rules that decided, the strongest first. Never empty. */
  readonly evidence: readonly Evidence[];
  /** A capital that acts: id of whom it stands for. */
  readonly standsFor?: string;
  /** Ids of what else these words can mean, a few. */
  readonly otherSenses: readonly string[];
}

export interface CardSource {
  readonly publisher: string;
  readonly title: string;
  readonly date?: string;
  readonly url: string;
}

/** A dated sentence or two. With a claimant it is that party's claim, without one it is undisputed. */
export interface CardStatement {
  /** YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly date: string;
  readonly text: Localized;
  readonly claimant?: EntityLink;
  readonly sources: readonly CardSource[];
}

export interface CardOffice {
  readonly title: Localized;
  readonly from: string;
  readonly to?: string;
  readonly sources: readonly CardSource[];
}

export interface EntityLink {
  readonly id: string;
  readonly label: Localized;
}

export interface CardRelation extends EntityLink {
  readonly type: string;
}

/** Where a record comes from that nobody wrote by hand. */
export interface CardOrigin {
  readonly source: string;
  readonly licence: string;
  /** Of the source’s page about it, or of the source. */
  readonly url: string;
}

/** Everything a card can show about one entity. */
export interface Card {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Localized;
  readonly summary: Localized;
  readonly date?: { readonly start: string; readonly end?: string };
  readonly offices: readonly CardOffice[];
  /** In order of date. */
  readonly statements: readonly CardStatement[];
  readonly related: readonly CardRelation[];
  readonly place?: { readonly lat: number; readonly lon: number };
  /** Article titles by language. */
  readonly wikipedia: Readonly<Partial<Record<Lang, string>>>;
  readonly familiarity: Familiarity;
  /** YYYY-MM-DD: when somebody last checked the record; of a record with an origin, the day of the source’s data. */
  readonly reviewed: string;
  /** Shown in place of statements; such a record has none. */
  readonly origin?: CardOrigin;
}

/** One entity as a search looks through it. */
export interface EntityEntry {
  readonly id: string;
  readonly kind: Kind;
  readonly label: Localized;
  /** Every other base form by which it is known, both languages, without duplicates. */
  readonly names: readonly string[];
}
