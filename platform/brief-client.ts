/**
 * The brief's side of the messages: follows the tab in front of the reader. Browsers tell of tabs and loads; what a
 * page's own script changes nobody tells, so the page is asked again while the brief can be seen.
 */
import { browser } from 'wxt/browser';
import type { BriefEntry, PageStatus, Reply, SiteStatus } from './messages.ts';
import { sendToBackground, sendToTab } from './messaging.ts';
import { subjectTab } from './tabs.ts';

/** How long to wait before asking again, in ms: a page that is being read, any other page. */
const ASK_AGAIN_MS = { reading: 250, settled: 2000 };

/** The page in front of the reader. */
interface Subject {
  readonly tab: number;
  readonly site: SiteStatus;
  readonly page: PageStatus | null;
  readonly entries: readonly BriefEntry[];
}

/** Makes the client of one panel. */
export function createBriefClient() {
  const own = browser.tabs.getCurrent();
  let subject = -1;

  const ask = async (): Promise<Subject | null> => {
    const tab = await subjectTab();
    if (!tab) return null;
    subject = tab.id;
    const [site, page] = await Promise.all([
      sendToBackground('site/status', { url: tab.url }),
      sendToTab(tab.id, 'page/status', null),
    ]);
    if (!site.ok) return null;
    const ids = page.ok ? page.value.entities.map(({ id }) => id) : [];
    const entries: Reply<readonly BriefEntry[]> =
      ids.length > 0 ? await sendToBackground('brief/entries', { ids }) : { ok: true, value: [] };
    const failed: PageStatus = { state: 'failed', entities: [] };
    return {
      tab: tab.id,
      site: site.value,
      page: page.ok ? (entries.ok ? page.value : failed) : null,
      entries: entries.ok ? entries.value : [],
    };
  };

  return {
    follow(report: (subject: Subject) => void, signal: AbortSignal) {
      let timer: ReturnType<typeof setTimeout> | undefined;
      let asked = 0;
      let said = '';
      const look = async () => {
        clearTimeout(timer);
        const question = ++asked;
        const answer = document.hidden ? null : await ask();
        // Another tab came to the front meanwhile: its answer counts.
        if (signal.aborted || question !== asked) return;
        const text = JSON.stringify(answer);
        if (answer && text !== said) report(answer);
        if (answer) said = text;
        const wait = answer?.page?.state === 'reading' ? ASK_AGAIN_MS.reading : ASK_AGAIN_MS.settled;
        timer = setTimeout(look, wait);
      };
      const again = () => void look();
      browser.tabs.onActivated.addListener(again);
      browser.tabs.onUpdated.addListener(again);
      document.addEventListener('visibilitychange', again, { signal });
      signal.addEventListener(
        'abort',
        () => {
          clearTimeout(timer);
          browser.tabs.onActivated.removeListener(again);
          browser.tabs.onUpdated.removeListener(again);
        },
        { once: true },
      );
      again();
    },

    card: (id: string) => sendToBackground('card/get', { id }),

    async showOnPage(id: string) {
      await sendToTab(subject, 'page/show', { id });
      // Shown in a tab of its own, the brief would stay in front of the page it speaks of.
      if (await own) await browser.tabs.update(subject, { active: true });
    },
  };
}
