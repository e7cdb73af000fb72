/** What happened, in order of date, with the article's own place in it when its date is known. */
import type { CardStatement, Lang } from '../engine/index.ts';
import { formatDate, isAfter } from './dates.ts';
import { Statement } from './Statement.tsx';
import { cardStrings } from './strings.ts';

interface TimelineProps {
  /** In order of date. */
  readonly statements: readonly CardStatement[];
  readonly lang: Lang;
  /** YYYY-MM-DD. Without it the timeline is one piece. */
  readonly articleDate?: string | undefined;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** The statements before and since the article; one list where there is nothing to tell apart. */
export function Timeline({ statements, lang, articleDate, onOpen }: TimelineProps) {
  const strings = cardStrings[lang];
  if (statements.length === 0) return null;
  const since = articleDate ? statements.filter((statement) => isAfter(statement.date, articleDate)) : [];
  const before = statements.filter((statement) => !since.includes(statement));

  const list = (part: readonly CardStatement[]) => (
    <ol class="sl-timeline">
      {part.map((statement, index) => (
        <Statement key={`${statement.date}/${index}`} statement={statement} lang={lang} onOpen={onOpen} />
      ))}
    </ol>
  );

  return (
    <>
      {before.length > 0 && (
        <section>
          <h3>{articleDate ? strings.before : strings.statements}</h3>
          {list(before)}
        </section>
      )}
      {articleDate && since.length > 0 && (
        <>
          <p class="sl-now">
            <span>
              {strings.thisArticle} <time dateTime={articleDate}>{formatDate(articleDate, lang)}</time>
            </span>
          </p>
          <section>
            <h3>{strings.since}</h3>
            {list(since)}
          </section>
        </>
      )}
    </>
  );
}
