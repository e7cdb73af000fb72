/**
 * Every message between contexts, declared once. Requests and replies are plain data; a failure is a reply, not an
 * exception. Sending and answering: messaging.ts.
 */
import type { Annotation, Card, EntityEntry, EntityLink, Kind, Lang, Localized } from '../engine/index.ts';
import type { Correction } from './corrections.ts';
import type { Density } from './density.ts';

export type { Correction, Density };

/** A reply is never `undefined`: silence means nobody listened. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: string };

/** Which rule decides whether a site is read. */
export type SiteRule = 'news-list' | 'user-on' | 'user-off' | 'not-listed' | 'browser-page';

export interface SiteStatus {
  /** Host without `www.`; empty on pages of the browser itself. */
  readonly host: string;
  readonly on: boolean;
  readonly rule: SiteRule;
}

/** One entity of the page, with how often it is named. In order of first mention. */
export interface PageEntity extends EntityLink {
  readonly kind: Kind;
  readonly mentions: number;
  /** How the text names it first. */
  readonly words: string;
}

/** How long each step on the page took, in ms; `annotate` is the way to the background and back. */
export interface PageTimings {
  readonly detect: number;
  readonly collect: number;
  readonly annotate: number;
  readonly paint: number;
  /** The longest piece of work without a pause, since the first text was collected. */
  readonly slice: number;
}

/** The article's own language and day. */
export interface PageArticle {
  readonly lang: Lang;
  /** YYYY-MM-DD, when the page says it. */
  readonly date?: string | undefined;
}

/** What the content script can tell about its page. */
export interface PageStatus {
  /** `not-article`: the page is left alone. `paused`: by the reader, for now. `failed`: see `error`. */
  readonly state: 'reading' | 'not-article' | 'annotated' | 'paused' | 'failed';
  readonly entities: readonly PageEntity[];
  readonly error?: string;
  /** What the page says of itself; only when `annotated`. */
  readonly article?: PageArticle;
  /** Only when `annotated`. */
  readonly timings?: PageTimings;
}

export interface AnnotatedPage {
  readonly annotations: readonly Annotation[];
  /** One per entity in `annotations`, in order of first mention. */
  readonly entities: readonly PageEntity[];
  /** What the annotations name beside their entities: for whom a capital stands, other senses. */
  readonly links: readonly EntityLink[];
  /** What of it the reader wants underlined. */
  readonly density: Density;
}

/** One entity as brief and search show it before its card is opened. */
export interface BriefEntry extends EntityLink, Pick<Card, 'kind' | 'summary'> {
  /** When it happened or was agreed. */
  readonly date?: Card['date'] | undefined;
}

/** A small map with a place in its middle, as SVG paths in a field of `width` by `height`. */
export interface Locator {
  readonly width: number;
  readonly height: number;
  /** All other countries. */
  readonly land: string;
  /** The country that holds the place; empty at sea. */
  readonly country: string;
  readonly name?: Localized;
}

/** Several places on one map, as an SVG path in a field of `width` by `height`. */
export interface Overview {
  readonly width: number;
  readonly height: number;
  readonly land: string;
  /** In the order in which they were asked for; what has no place, or what everyone knows, is left out. */
  readonly places: readonly (EntityLink & { readonly x: number; readonly y: number })[];
}

/** What the brief shows of a page's entities. */
export interface BriefContents {
  readonly entries: readonly BriefEntry[];
  readonly map: Overview | null;
}

/** A card with what is drawn for it; the map only where the record has a place. */
export type ShownCard = Card & { readonly locator?: Locator };

/** Messages to the background. */
export interface BackgroundMessages {
  /** Page → background. The article's visible text; blocks separated by a blank line. */
  'page/annotate': { request: { text: string; lang: Lang; date?: string }; reply: AnnotatedPage };
  /** Page, popup → background. One card by the record's id. */
  'card/get': { request: { id: string }; reply: ShownCard };
  /** Popup → background. What a search looks through. */
  'search/entries': { request: null; reply: readonly EntityEntry[] };
  /** Popup → background. Whether the page at this address is read, and why. */
  'site/status': { request: { url: string }; reply: SiteStatus };
  /** Popup → background. Switches the site of this address on or off for good; its open tabs follow at once. */
  'site/switch': { request: { url: string; on: boolean }; reply: SiteStatus };
  /** Options → background. Takes the reader's choice for a host back; its open tabs follow at once. */
  'site/forget': { request: { host: string }; reply: SiteStatus };
  /**
   * Page, brief → background. The reader corrects a mark; open pages follow at once. `name`: the marked words. The site
   * is that of the page that asks, or of the one that the brief speaks of.
   */
  'correction/add': { request: { kind: Correction['kind']; entity: string; name: string; url?: string }; reply: null };
  /** Options → background. Takes one correction back; open pages follow at once. */
  'correction/remove': { request: { correction: Correction }; reply: null };
  /** Options → background. Adds corrections of a file; open pages follow at once. */
  'correction/import': { request: { corrections: readonly Correction[] }; reply: null };
  /** Options → background. What is underlined from now on; open pages follow at once. */
  'density/choose': { request: { density: Density }; reply: null };
  /** Popup → background. The entities with these ids in the same order; ids without an entity are left out. */
  'search/describe': { request: { ids: readonly string[] }; reply: readonly BriefEntry[] };
  /** Brief → background. The same, and the map with their places; null when none has one, or none can be drawn. */
  'brief/entries': { request: { ids: readonly string[] }; reply: BriefContents };
  /** Popup, options → background. The data pack that is in use. */
  'pack/info': { request: null; reply: { entities: number; date: string; hash: string } };
}

/** Messages to the content script of one tab. */
export interface PageMessages {
  /** Background → page. Popup and brief are told of every change instead: {@link followTab} of messaging.ts. */
  'page/status': { request: null; reply: PageStatus };
  /** Popup → page. Scrolls to the entity's next mention and opens its card. */
  'page/show': { request: { id: string }; reply: null };
  /** Background → page. A keyboard command: to the next or previous mention, or into its card. */
  'page/move': { request: { to: 'next' | 'previous' | 'open' }; reply: null };
  /** Background, popup → page. Takes the marks away until it is sent again or the page is loaded anew. */
  'page/pause': { request: null; reply: null };
  /** Background → page. Takes every mark and the card away and stops listening. */
  'page/stop': { request: null; reply: null };
}
