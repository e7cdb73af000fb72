/** The brief's side of the messages: follows the tab in front of the reader, and what its page says of itself. */
import { browser } from 'wxt/browser';
import type { BriefContents, Correction, PageStatus, SiteStatus } from './messages.ts';
import { followTab, sendToBackground, sendToTab } from './messaging.ts';
import { watchSettings } from './settings.ts';
import { subjectTab, type TabInfo } from './tabs.ts';

/** The page in front of the reader. */
interface Subject extends BriefContents {
  readonly tab: number;
  readonly site: SiteStatus;
  readonly page: PageStatus | null;
}

const NOTHING: BriefContents = { entries: [], map: null };
const READING: PageStatus = { state: 'reading', entities: [] };
const FAILED: PageStatus = { state: 'failed', entities: [] };

/** Makes the client of one panel. */
export function createBriefClient() {
  const own = browser.tabs.getCurrent();
  let subject: TabInfo = { id: -1, url: '' };

  /** The page as it says it is, with its entities; null when the background cannot be asked. */
  const describe = async (site: SiteStatus, page: PageStatus | null): Promise<Subject> => {
    const known = { tab: subject.id, site };
    const ids = page?.entities.map(({ id }) => id) ?? [];
    if (ids.length === 0) return { ...known, page, ...NOTHING };
    const contents = await sendToBackground('brief/entries', { ids });
    return contents.ok ? { ...known, page, ...contents.value } : { ...known, page: FAILED, ...NOTHING };
  };

  return {
    follow(report: (subject: Subject) => void, signal: AbortSignal) {
      let visit = new AbortController();
      const look = async () => {
        visit.abort();
        visit = new AbortController();
        const here = AbortSignal.any([visit.signal, signal]);
        if (document.hidden) return;
        const tab = await subjectTab();
        if (!tab || here.aborted) return;
        const site = await sendToBackground('site/status', { url: tab.url });
        if (!site.ok || here.aborted) return;
        // What is known of another page goes at once.
        if (tab.id !== subject.id || tab.url !== subject.url)
          report({ tab: tab.id, site: site.value, page: site.value.on ? READING : null, ...NOTHING });
        subject = tab;
        let told = 0;
        const tell = async (page: PageStatus | null) => {
          const turn = ++told;
          const described = await describe(site.value, page);
          if (!here.aborted && turn === told) report(described);
        };
        followTab(tab.id, (page) => void tell(page), here);
      };
      const again = () => void look();
      const onUpdated = (tab: number, { status }: { status?: string }) => {
        if (tab === subject.id && status === 'complete') again();
      };
      browser.tabs.onActivated.addListener(again);
      browser.tabs.onUpdated.addListener(onUpdated);
      // A site may have been switched on or off.
      watchSettings(again, signal);
      document.addEventListener('visibilitychange', again, { signal });
      signal.addEventListener(
        'abort',
        () => {
          browser.tabs.onActivated.removeListener(again);
          browser.tabs.onUpdated.removeListener(onUpdated);
        },
        { once: true },
      );
      again();
    },

    card: (id: string) => sendToBackground('card/get', { id }),

    correct: (kind: Correction['kind'], entity: string, name: string) =>
      sendToBackground('correction/add', { kind, entity, name, url: subject.url }),

    async showOnPage(id: string) {
      await sendToTab(subject.id, 'page/show', { id });
      // Shown in a tab of its own, the brief would stay in front of the page it speaks of.
      if (await own) await browser.tabs.update(subject.id, { active: true });
    },
  };
}
