/**
 * Every message between contexts, declared once. Requests and replies are plain data; a failure is a reply, not an
 * exception. Sending and answering: messaging.ts.
 */
import type { Annotation, Card, EntityEntry, EntityLink, Kind, Lang } from '../engine/index.ts';

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
}

/** How long each step on the page took, in ms; `annotate` is the way to the background and back. */
export interface PageTimings {
  readonly detect: number;
  readonly collect: number;
  readonly annotate: number;
  readonly paint: number;
}

/** What the content script can tell about its page. */
export interface PageStatus {
  /** `not-article`: the page is left alone. `failed`: see `error`. */
  readonly state: 'reading' | 'not-article' | 'annotated' | 'failed';
  readonly entities: readonly PageEntity[];
  readonly error?: string;
  /** Only when `annotated`. */
  readonly timings?: PageTimings;
}

export interface AnnotatedPage {
  readonly annotations: readonly Annotation[];
  /** One per entity in `annotations`, in order of first mention. */
  readonly entities: readonly PageEntity[];
}

/** Messages to the background. */
export interface BackgroundMessages {
  /** Page → background. The article's visible text; blocks separated by a blank line. */
  'page/annotate': { request: { text: string; lang: Lang; date?: string }; reply: AnnotatedPage };
  /** Page, popup → background. One card by the record's id. */
  'card/get': { request: { id: string }; reply: Card };
  /** Popup → background. What a search looks through. */
  'search/entries': { request: null; reply: readonly EntityEntry[] };
  /** Popup → background. Whether the page at this address is read, and why. */
  'site/status': { request: { url: string }; reply: SiteStatus };
  /** Popup → background. Switches the site of this address on or off for good; its open tabs follow at once. */
  'site/switch': { request: { url: string; on: boolean }; reply: SiteStatus };
  /** Popup → background. The data pack that is in use. */
  'pack/info': { request: null; reply: { entities: number; date: string; hash: string } };
}

/** Messages to the content script of one tab. */
export interface PageMessages {
  /** Popup → page. */
  'page/status': { request: null; reply: PageStatus };
  /** Popup → page. Scrolls to the entity's next mention and opens its card. */
  'page/show': { request: { id: string }; reply: null };
  /** Background → page. Takes every mark and the card away and stops listening. */
  'page/stop': { request: null; reply: null };
}
