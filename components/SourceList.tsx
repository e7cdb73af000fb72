/** Where a statement comes from: publishers as links, with the title for those who want to know. */
import type { CardSource, Lang } from '../engine/index.ts';
import { formatDate } from './dates.ts';
import { cardStrings } from './strings.ts';

interface SourceListProps {
  readonly sources: readonly CardSource[];
  readonly lang: Lang;
}

/** The sources of one statement on one line, in the record's order. */
export function SourceList({ sources, lang }: SourceListProps) {
  const strings = cardStrings[lang];
  return (
    <ul class="sl-sources" aria-label={strings.sources}>
      {sources.map((source) => (
        <li key={source.url}>
          <a
            href={source.url}
            target="_blank"
            rel="noopener noreferrer"
            title={describe(source, lang)}
            aria-label={`${source.publisher}: ${describe(source, lang)} (${strings.newTab})`}
          >
            {source.publisher}
            {/* What `title` tells the mouse, for the keyboard. */}
            <span class="sl-source-title" aria-hidden="true">
              {describe(source, lang)}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function describe(source: CardSource, lang: Lang): string {
  const date = source.date ? `, ${formatDate(source.date, lang)}` : '';
  return `${source.title}${date}`;
}
