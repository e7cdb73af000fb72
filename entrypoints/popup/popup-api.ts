/** What the popup can ask for. Declared here, so that the popup's parts need to know no messages and no browser. */
import type { Card, EntityEntry } from '../../engine/index.ts';
import type { BriefEntry, PageStatus, Reply, SiteStatus } from '../../platform/messages.ts';

/** The data pack in use. */
export interface PackInfo {
  readonly entities: number;
  /** YYYY-MM-DD. */
  readonly date: string;
}

/** The popup's questions about one tab and about the data. */
export interface PopupApi {
  site(): Promise<Reply<SiteStatus>>;
  /** Call it synchronously from a click: it may ask the browser for access. */
  switchSite(site: SiteStatus, on: boolean): Promise<Reply<SiteStatus>>;
  /**
   * Reports what is known of the page now, and again whenever that changes. `null` means that nothing of ours runs there.
   */
  watchPage(report: (status: PageStatus | null) => void, signal: AbortSignal): void;
  /** Ends a pause of the page. */
  goOn(): Promise<unknown>;
  /** Leads to the entity's mention; the popup is in the way then and closes. */
  showOnPage(id: string): Promise<void>;
  card(id: string): Promise<Reply<Card>>;
  entries(): Promise<Reply<readonly EntityEntry[]>>;
  /** What some entities are, in one line each. */
  describe(ids: readonly string[]): Promise<Reply<readonly BriefEntry[]>>;
  pack(): Promise<Reply<PackInfo>>;
  /** Opens the brief beside the page; call it synchronously from a click. Null where the browser has no place for it. */
  readonly openBrief: (() => void) | null;
  openOptions(): void;
}
