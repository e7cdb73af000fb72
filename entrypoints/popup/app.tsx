/**
 * The popup: what it knows of the tab and the data, and which of its two views is shown — the page with the search,
 * or the card of one entity. Asks only through PopupApi.
 */
import { useEffect, useState } from 'preact/hooks';
import { POPUP_STRINGS } from '../../components/popup-strings.ts';
import type { Card, Lang } from '../../engine/index.ts';
import type { Reply, SiteStatus } from '../../platform/messages.ts';
import { CardView } from './card-view.tsx';
import { Footer } from './footer.tsx';
import type { PageKnowledge } from './page-view.tsx';
import { PageView } from './page-view.tsx';
import type { PackInfo, PopupApi } from './popup-api.ts';
import type { Search } from './search.ts';
import { createSearch } from './search.ts';
import { useSummaries } from './summaries.ts';

interface AppProps {
  readonly lang: Lang;
  readonly api: PopupApi;
}

/** The whole popup for one tab. */
export function App({ lang, api }: AppProps) {
  const words = POPUP_STRINGS[lang];
  const [site, setSite] = useState<SiteStatus | null>(null);
  const [page, setPage] = useState<PageKnowledge>('asking');
  const [pack, setPack] = useState<Reply<PackInfo> | null>(null);
  const [search, setSearch] = useState<Search>(() => () => []);
  const [query, setQuery] = useState('');
  const [cards, setCards] = useState<readonly Card[]>([]);

  useEffect(() => {
    api.site().then((reply) => reply.ok && setSite(reply.value));
    api.pack().then(setPack);
    api.entries().then((reply) => reply.ok && setSearch(() => createSearch(reply.value)));
  }, [api]);

  const on = site?.on ?? false;
  useEffect(() => {
    const life = new AbortController();
    setPage('asking');
    if (on) api.watchPage((status) => setPage(status ?? 'absent'), life.signal);
    return () => life.abort();
  }, [api, on]);

  const turn = async (known: SiteStatus, next: boolean) => {
    const reply = await api.switchSite(known, next);
    if (!reply.ok) return;
    setSite(reply.value);
    // Switched on where it was on already: the script was put into this tab, so the page has to be asked again.
    if (known.on && reply.value.on) api.watchPage((status) => setPage(status ?? 'absent'), AbortSignal.timeout(5000));
  };
  const open = async (id: string) => {
    const reply = await api.card(id);
    if (reply.ok) setCards((shown) => [...shown, reply.value]);
  };

  const results = search(query);
  const summaries = useSummaries(results, api);

  const card = cards.at(-1);
  return (
    <>
      {card ? (
        <CardView card={card} lang={lang} words={words} onOpen={open} onBack={() => setCards(cards.slice(0, -1))} />
      ) : (
        <PageView
          lang={lang}
          words={words}
          site={site}
          page={page}
          packFailed={pack?.ok === false}
          query={query}
          results={results}
          summaries={summaries}
          onSwitch={turn}
          onQuery={setQuery}
          onOpen={open}
          onShow={api.showOnPage}
          onGoOn={api.goOn}
          onBrief={api.openBrief}
        />
      )}
      {!card && <Footer lang={lang} words={words} pack={pack} onOptions={api.openOptions} />}
    </>
  );
}
