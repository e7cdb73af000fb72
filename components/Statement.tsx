/** One dated, sourced statement. A claim says first whose claim it is. */
import type { CardStatement, Lang } from '../engine/index.ts';
import { formatDate } from './dates.ts';
import { SourceList } from './SourceList.tsx';
import { cardStrings } from './strings.ts';

interface StatementProps {
  readonly statement: CardStatement;
  readonly lang: Lang;
  /** The reader wants the card of another entity, here the claimant. */
  readonly onOpen?: ((id: string) => void) | undefined;
}

/** A list item of the timeline. */
export function Statement({ statement, lang, onOpen }: StatementProps) {
  const { claimant } = statement;
  const strings = cardStrings[lang];
  return (
    <li class={claimant ? 'sl-statement sl-claim' : 'sl-statement'}>
      <p class="sl-date">
        <time dateTime={statement.date}>{formatDate(statement.date, lang)}</time>
      </p>
      {claimant && (
        <p class="sl-claimant" title={strings.claim}>
          {strings.accordingTo}{' '}
          {onOpen ? (
            <button type="button" class="sl-textlink" onClick={() => onOpen(claimant.id)}>
              {claimant.label[lang]}
            </button>
          ) : (
            <span>{claimant.label[lang]}</span>
          )}
        </p>
      )}
      <p class="sl-text">{statement.text[lang]}</p>
      <SourceList sources={statement.sources} lang={lang} />
    </li>
  );
}
