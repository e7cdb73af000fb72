/**
 * The popup's side of the messages: questions about the tab in front of the reader and about the data.
 * Made for one tab; the popup is opened anew for the next.
 */
import { browser } from 'wxt/browser';
import { briefOpener } from './brief-panel.ts';
import type { PageStatus, SiteStatus } from './messages.ts';
import { followTab, sendToBackground, sendToTab } from './messaging.ts';
import { requestAccess } from './site-access.ts';
import type { TabInfo } from './tabs.ts';

/** Makes the client for a tab. */
export function createPopupClient(tab: TabInfo) {
  const brief = briefOpener(tab.id);
  return {
    site: () => sendToBackground('site/status', { url: tab.url }),

    async switchSite(site: SiteStatus, on: boolean) {
      // First of all and not awaited before: the browser's question needs the click that is being handled.
      const granted = on ? await requestAccess(site.host) : true;
      if (!granted) return sendToBackground('site/status', { url: tab.url });
      return sendToBackground('site/switch', { url: tab.url, on });
    },

    watchPage: (report: (status: PageStatus | null) => void, signal: AbortSignal) => followTab(tab.id, report, signal),
    goOn: () => sendToTab(tab.id, 'page/pause', null),

    async showOnPage(id: string) {
      await sendToTab(tab.id, 'page/show', { id });
      // Shown in a tab of its own, the popup would stay in front of the page it speaks of.
      await browser.tabs.update(tab.id, { active: true });
      window.close();
    },

    card: (id: string) => sendToBackground('card/get', { id }),
    entries: () => sendToBackground('search/entries', null),
    describe: (ids: readonly string[]) => sendToBackground('search/describe', { ids }),
    pack: () => sendToBackground('pack/info', null),

    openBrief: brief && (() => void brief().then(() => window.close())),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}
