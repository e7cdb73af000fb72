/**
 * The popup's side of the messages: questions about the tab in front of the reader and about the data.
 * Made for one tab; the popup is opened anew for the next.
 */
import { browser } from 'wxt/browser';
import { briefOpener } from './brief-panel.ts';
import type { PageStatus, SiteStatus } from './messages.ts';
import { sendToBackground, sendToTab } from './messaging.ts';
import { requestAccess } from './site-access.ts';
import type { TabInfo } from './tabs.ts';

/** How long to wait before asking a page again that is still being read, in ms. Short enough to look immediate. */
const ASK_AGAIN_MS = 150;

/** How often to ask. A page that has not started after three seconds was not given the script. */
const MAX_QUESTIONS = 20;

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

    watchPage(report: (status: PageStatus | null) => void, signal: AbortSignal) {
      void (async () => {
        for (let asked = 1; asked <= MAX_QUESTIONS && !signal.aborted; asked++) {
          const reply = await sendToTab(tab.id, 'page/status', null);
          if (signal.aborted) return;
          if (reply.ok) report(reply.value);
          else if (asked === MAX_QUESTIONS) report(null);
          if (reply.ok && reply.value.state !== 'reading') return;
          await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN_MS));
        }
      })();
    },

    async showOnPage(id: string) {
      await sendToTab(tab.id, 'page/show', { id });
      // Shown in a tab of its own, the popup would stay in front of the page it speaks of.
      await browser.tabs.update(tab.id, { active: true });
      window.close();
    },

    card: (id: string) => sendToBackground('card/get', { id }),
    entries: () => sendToBackground('search/entries', null),
    pack: () => sendToBackground('pack/info', null),

    openBrief: brief && (() => void brief().then(() => window.close())),
    openOptions: () => void browser.runtime.openOptionsPage().then(() => window.close()),
  };
}
