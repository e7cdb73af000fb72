/** The popup's first view: the switch, the search, and what is known of the page. Draws its props. */
import { EntityList } from '../../components/EntityList.tsx';
import type { PopupStrings } from '../../components/popup-strings.ts';
import { SearchBox } from '../../components/SearchBox.tsx';
import { SiteSwitch } from '../../components/SiteSwitch.tsx';
import type { EntityEntry, Lang, Localized } from '../../engine/index.ts';
import type { PageStatus, SiteStatus } from '../../platform/messages.ts';

/** `asking`: no answer yet; `absent`: nothing of ours runs in this page. */
export type PageKnowledge = PageStatus | 'asking' | 'absent';

interface PageViewProps {
  readonly lang: Lang;
  readonly words: PopupStrings;
  /** Null until it is known. */
  readonly site: SiteStatus | null;
  readonly page: PageKnowledge;
  readonly packFailed: boolean;
  readonly query: string;
  readonly results: readonly EntityEntry[];
  /** One line on each result, as soon as it is known. */
  readonly summaries: ReadonlyMap<string, Localized>;
  readonly onSwitch: (site: SiteStatus, on: boolean) => void;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
  readonly onShow: (id: string) => void;
  /** Ends a pause. */
  readonly onGoOn: () => void;
  /** Null where the browser has no place for the brief. */
  readonly onBrief: (() => void) | null;
}

/** Draws the switch, then the search, then its results or the page's entities. */
export function PageView(props: PageViewProps) {
  const { lang, words, site, page, packFailed, query, results, summaries } = props;
  return (
    <main class="view">
      <SiteSwitch
        site={site === null ? '' : site.host || words.browserPage}
        rule={site === null ? '' : ruleOf(site, words)}
        label={words.siteSwitch}
        on={site?.on ?? false}
        disabled={site === null || site.rule === 'browser-page'}
        onSwitch={(on) => site && props.onSwitch(site, on)}
      />
      {packFailed ? (
        <p class="note note-error" role="alert">
          {words.packFailed}
        </p>
      ) : (
        <SearchBox
          lang={lang}
          words={words}
          query={query}
          results={results}
          summaries={summaries}
          onQuery={props.onQuery}
          onOpen={props.onOpen}
        />
      )}
      {site && query.trim() === '' && !packFailed && (
        <PageSummary
          lang={lang}
          words={words}
          site={site}
          page={page}
          onShow={props.onShow}
          onGoOn={props.onGoOn}
          onBrief={props.onBrief}
          onRead={() => props.onSwitch(site, true)}
        />
      )}
    </main>
  );
}

interface PageSummaryProps extends Pick<PageViewProps, 'lang' | 'words' | 'page' | 'onShow' | 'onGoOn' | 'onBrief'> {
  readonly site: SiteStatus;
  readonly onRead: () => void;
}

function PageSummary({ lang, words, site, page, onShow, onGoOn, onBrief, onRead }: PageSummaryProps) {
  if (!site.on) return <p class="note">{words.siteIsOff}</p>;
  if (page === 'absent') {
    return (
      <p class="note">
        {words.notRead}{' '}
        <button type="button" class="text-button" onClick={onRead}>
          {words.readNow}
        </button>
      </p>
    );
  }
  if (page === 'asking' || page.state === 'reading') return <p class="note note-waiting">{words.reading}</p>;
  if (page.state === 'paused') {
    return (
      <p class="note">
        {words.paused}{' '}
        <button type="button" class="text-button" onClick={onGoOn}>
          {words.goOn}
        </button>
      </p>
    );
  }
  if (page.state === 'not-article') return <p class="note">{words.notArticle}</p>;
  if (page.state === 'failed') return <p class="note note-error">{words.pageFailed}</p>;
  if (page.entities.length === 0) return <p class="note">{words.nothingFound}</p>;
  return (
    <section class="on-page" aria-labelledby="on-page">
      <div class="on-page-head">
        <h2 id="on-page">
          {words.onThisPage} <span class="count">{page.entities.length}</span>
        </h2>
        {onBrief && (
          <button type="button" class="text-button" onClick={onBrief}>
            {words.brief}
          </button>
        )}
      </div>
      <EntityList lang={lang} words={words} entities={page.entities} onShow={onShow} />
    </section>
  );
}

function ruleOf({ on, rule }: SiteStatus, words: PopupStrings): string {
  const barred = !on && (rule === 'news-list' || rule === 'user-on');
  return words.rules[barred ? 'no-access' : rule];
}
