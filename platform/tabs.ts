/**
 * Tabs, without the `tabs` permission: addresses are known only for sites that the extension may read and for the
 * tab whose toolbar button was just pressed.
 */
import { browser } from 'wxt/browser';
import { sitePattern } from './site-policy.ts';

/** What the popup needs of a tab. */
export interface TabInfo {
  readonly id: number;
  /** Empty when the browser does not tell it, as for its own pages. */
  readonly url: string;
}

/**
 * The tab that the popup speaks about: the active one, or, when the popup itself is shown in a tab (as Firefox for
 * Android does), the one that was used before it. Null when there is none.
 */
export async function subjectTab(): Promise<TabInfo | null> {
  const own = await browser.tabs.getCurrent();
  const tabs = await browser.tabs.query(own ? { currentWindow: true } : { active: true, currentWindow: true });
  const others = tabs.filter((tab) => tab.id !== own?.id);
  others.sort((a, b) => (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  const tab = others[0];
  return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? '' };
}

/** The open tabs of a site and its subdomains, as far as the extension may read it. */
export async function tabsOfSite(host: string): Promise<TabInfo[]> {
  const tabs = await browser.tabs.query({ url: sitePattern(host) });
  return tabs.flatMap(({ id, url }) => (id === undefined || url === undefined ? [] : [{ id, url }]));
}
