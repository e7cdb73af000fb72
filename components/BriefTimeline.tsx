/** The article's timeline: what it names that has a date, and itself among it. Looks: `.moments` in brief.css. */
import type { EntityLink, Kind, Lang } from '../engine/index.ts';
import type { BriefStrings } from './brief-strings.ts';
import { formatSpan } from './dates.ts';

interface DatedEntry extends EntityLink {
  readonly kind: Kind;
  readonly date?: { readonly start: string; readonly end?: string } | undefined;
}

interface BriefTimelineProps {
  readonly lang: Lang;
  readonly words: BriefStrings;
  /** In order; the one without an entry is the article. */
  readonly moments: readonly { readonly date: string; readonly entry?: DatedEntry }[];
  readonly onOpen: (id: string) => void;
}

/** Draws the line; each moment leads to its entry. */
export function BriefTimeline({ lang, words, moments, onOpen }: BriefTimelineProps) {
  return (
    <section class="moments" aria-labelledby="timeline">
      <h2 id="timeline">{words.timeline}</h2>
      <ol>
        {moments.map(({ date, entry }) => (
          <li key={entry?.id ?? 'article'} class={entry ? 'moment' : 'moment moment-now'} data-kind={entry?.kind}>
            <time dateTime={date}>{formatSpan(entry?.date ?? { start: date }, lang, 'short')}</time>
            {entry ? (
              <button type="button" onClick={() => onOpen(entry.id)}>
                {entry.label[lang]}
              </button>
            ) : (
              <strong>{words.thisArticle}</strong>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
