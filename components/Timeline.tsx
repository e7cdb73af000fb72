/** What happened, with the article's own place in it when its date is known. Looks: `.sl-timeline` in card.css. */
import type { CardStatement, Lang } from '../engine/index.ts';
import { formatDate, isAfter, isNear, isOld } from './dates.ts';
import { Statement } from './Statement.tsx';
import { cardStrings } from './strings.ts';

interface TimelineProps {
  /** In order of date. */
  readonly statements: readonly CardStatement[];
  readonly lang: Lang;
  /** YYYY-MM-DD. Without it the timeline is one piece. */
  readonly articleDate?: string | undefined;
  /** YYYY-MM-DD: what "now" means in this record. */
  readonly reviewed: string;
  readonly onOpen?: ((id: string) => void) | undefined;
}

/**
 * The statements before, around and since the article; one list where there is nothing to tell apart. What has happened
 * since an old article begins with the newest: its readers ask how things stand.
 */
export function Timeline({ statements, lang, articleDate, reviewed, onOpen }: TimelineProps) {
  const strings = cardStrings[lang];
  const list = (part: readonly CardStatement[]) =>
    part.length > 0 && (
      <ol class="sl-timeline">
        {part.map((statement, index) => (
          <Statement key={`${statement.date}/${index}`} statement={statement} lang={lang} onOpen={onOpen} />
        ))}
      </ol>
    );
  if (statements.length === 0) return null;
  if (articleDate === undefined) {
    return (
      <section>
        <h3>{strings.statements}</h3>
        {list(statements)}
      </section>
    );
  }

  const { before, weekBefore, weekAfter, since } = split(statements, articleDate);
  const newestFirst = since.length > 1 && isOld(articleDate, reviewed);
  const marker = weekBefore.length + weekAfter.length + since.length > 0 && (
    <p class="sl-now">
      <span>
        {strings.thisArticle} <time dateTime={articleDate}>{formatDate(articleDate, lang)}</time>
      </span>
    </p>
  );
  const hasWeek = weekBefore.length + weekAfter.length > 0;
  return (
    <>
      {before.length > 0 && (
        <section>
          <h3>{strings.before}</h3>
          {list(before)}
        </section>
      )}
      {hasWeek ? (
        <section>
          <h3>{strings.sameWeek}</h3>
          {list(weekBefore)}
          {marker}
          {list(weekAfter)}
        </section>
      ) : (
        marker
      )}
      {since.length > 0 && (
        <section>
          <h3>
            {strings.since}
            {newestFirst && <span class="sl-order">{strings.newestFirst}</span>}
          </h3>
          {list(newestFirst ? since.toReversed() : since)}
        </section>
      )}
    </>
  );
}

function split(statements: readonly CardStatement[], day: string) {
  const near = statements.filter(({ date }) => isNear(date, day));
  const far = statements.filter(({ date }) => !isNear(date, day));
  return {
    before: far.filter(({ date }) => !isAfter(date, day)),
    weekBefore: near.filter(({ date }) => !isAfter(date, day)),
    weekAfter: near.filter(({ date }) => isAfter(date, day)),
    since: far.filter(({ date }) => isAfter(date, day)),
  };
}
