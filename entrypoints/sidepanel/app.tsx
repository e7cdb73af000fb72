/** The brief: follows the page in front of the reader and shows everything that is named there. Asks only BriefApi. */
import { useEffect, useState } from 'preact/hooks';
import { BRIEF_STRINGS } from '../../components/brief-strings.ts';
import { POPUP_STRINGS } from '../../components/popup-strings.ts';
import type { Lang } from '../../engine/index.ts';
import { Brief } from './brief.tsx';
import type { BriefApi, Subject } from './brief-api.ts';

interface AppProps {
  readonly lang: Lang;
  readonly api: BriefApi;
}

/** The whole panel. */
export function App({ lang, api }: AppProps) {
  const [subject, setSubject] = useState<Subject | null>(null);
  useEffect(() => {
    const life = new AbortController();
    api.follow(setSubject, life.signal);
    return () => life.abort();
  }, [api]);

  const words = BRIEF_STRINGS[lang];
  const note = subject && noteOn(subject, lang);
  const count = note === null ? (subject?.entries.length ?? 0) : 0;
  return (
    <main class="brief">
      <header class="brief-head">
        <h1>{words.title}</h1>
        <p class="brief-site">{subject?.site.host}</p>
        <p role="status" class={note === null ? 'brief-count' : 'note'}>
          {note ?? (count > 0 ? words.count(count) : '')}
        </p>
      </header>
      {subject?.page && count > 0 && (
        // Another page is another brief: nothing stays open from the one before.
        <Brief
          key={`${subject.tab}/${subject.site.host}/${subject.page.article?.date}`}
          lang={lang}
          page={subject.page}
          entries={subject.entries}
          onCard={api.card}
          map={subject.map}
          onCorrect={api.correct}
          onShow={api.showOnPage}
        />
      )}
    </main>
  );
}

/** What there is to say instead of a brief. */
function noteOn({ site, page }: Subject, lang: Lang): string | null {
  const words = POPUP_STRINGS[lang];
  if (site.rule === 'browser-page') return words.rules['browser-page'];
  if (page === null) return site.on ? BRIEF_STRINGS[lang].absent : BRIEF_STRINGS[lang].off;
  if (page.state === 'reading') return words.reading;
  if (page.state === 'paused') return words.paused;
  if (page.state === 'not-article') return words.notArticle;
  if (page.state === 'failed') return words.pageFailed;
  return page.entities.length === 0 ? words.nothingFound : null;
}
