/**
 * The card for one entity, on the page and in the popup. Draws its props only: no timers, no positioning, no
 * look-ups. Looks: card.css.
 */
import { useState } from 'preact/hooks';
import type { Card, Lang } from '../engine/index.ts';
import { type CardCorrections, CorrectionMenu } from './CorrectionMenu.tsx';
import { formatDate, formatSpan } from './dates.ts';
import { Evidence, type Reason } from './Evidence.tsx';
import { KindIcon } from './KindIcon.tsx';
import { LocatorMap, type LocatorPaths } from './LocatorMap.tsx';
import { Offices } from './Offices.tsx';
import { Origin } from './Origin.tsx';
import { type CardSenses, OtherSenses, StandsFor } from './Senses.tsx';
import { cardStrings } from './strings.ts';
import { Timeline } from './Timeline.tsx';

export interface EntityCardProps {
  readonly card: Card & { readonly locator?: LocatorPaths | undefined };
  /** The language the card speaks; on a page the article's. */
  readonly lang: Lang;
  /** YYYY-MM-DD. Splits the timeline and picks the offices; absent in the popup. */
  readonly articleDate?: string | undefined;
  /** Why the mark was made; absent when the card was not opened from a mark. */
  readonly reasons?: readonly Reason[] | undefined;
  /** What else the marked words may mean; absent when the card was not opened from a mark. */
  readonly senses?: CardSenses | undefined;
  /** The reader wants the card of a related entity. Without it, related names are text. */
  readonly onOpen?: ((id: string) => void) | undefined;
  /** Shows a way back to the card before. */
  readonly onBack?: (() => void) | undefined;
  /** Shows a button that closes. */
  readonly onClose?: (() => void) | undefined;
  /** Offers to correct the mark; absent when the card was not opened from a mark. */
  readonly corrections?: CardCorrections | undefined;
}

/** Everything that is known about one entity, for the reader of one article. */
export function EntityCard(props: EntityCardProps) {
  const { card, lang, articleDate, reasons = [], senses, corrections, onOpen, onBack, onClose } = props;
  const [correcting, setCorrecting] = useState(false);
  const strings = cardStrings[lang];
  // A place is first of all somewhere; of an event one wants to know what happened.
  const map = card.locator && <LocatorMap locator={card.locator} label={card.label[lang]} lang={lang} />;
  return (
    <article class="sl-card" data-kind={card.kind} lang={lang} aria-labelledby="sl-label">
      <header>
        <p class="sl-kind">
          <KindIcon kind={card.kind} />
          <span>{strings.kinds[card.kind]}</span>
          {card.date && <span class="sl-when">{formatSpan(card.date, lang)}</span>}
        </p>
        {(onBack || onClose) && (
          <div class="sl-buttons">
            {onBack && <IconButton label={strings.back} path="M9.6 3.4 5 8l4.6 4.6" onClick={onBack} />}
            {onClose && <IconButton label={strings.close} path="m4 4 8 8m0-8-8 8" onClick={onClose} />}
          </div>
        )}
        <h2 id="sl-label">{card.label[lang]}</h2>
        <p class="sl-summary">{card.summary[lang]}</p>
        <StandsFor link={senses?.standsFor} lang={lang} onOpen={onOpen} />
        <Offices offices={card.offices} lang={lang} articleDate={articleDate} reviewed={card.reviewed} />
      </header>
      {/* A region that scrolls must be reachable with the keyboard: some have no link inside. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: see above */}
      <section class="sl-scroll" tabIndex={0} aria-label={strings.statements}>
        {card.kind === 'place' && map}
        <Timeline
          statements={card.statements}
          lang={lang}
          articleDate={articleDate}
          reviewed={card.reviewed}
          onOpen={onOpen}
        />
        <Origin origin={card.origin} lang={lang} />
        {card.kind !== 'place' && map}
        <Related card={card} lang={lang} onOpen={onOpen} />
      </section>
      <footer>
        <Evidence reasons={reasons} lang={lang} />
        <OtherSenses links={senses?.others ?? []} lang={lang} onOpen={onOpen} />
        <p class="sl-foot">
          <Freshness card={card} lang={lang} />
          {corrections && (
            <button
              type="button"
              class="sl-textlink sl-correct"
              aria-expanded={correcting}
              aria-controls="sl-corrections"
              onClick={() => setCorrecting(!correcting)}
            >
              {strings.correct}
            </button>
          )}
          <WikipediaLink card={card} lang={lang} />
        </p>
        {corrections && correcting && <CorrectionMenu {...corrections} lang={lang} id="sl-corrections" />}
      </footer>
    </article>
  );
}

/** How far the card reaches: to its newest source, which is not the day on which somebody last looked at it. */
function Freshness({ card, lang }: Pick<EntityCardProps, 'card' | 'lang'>) {
  const strings = cardStrings[lang];
  const reviewed = formatDate(card.reviewed, lang);
  if (card.origin) return <span>{strings.asOf(reviewed)}</span>;
  const newest = newestSource(card);
  if (newest === null) return <span>{strings.checked(reviewed)}</span>;
  // Months are how long the news of a card stays new.
  return <span title={strings.checked(reviewed)}>{strings.sourcesTo(formatDate(newest.slice(0, 7), lang))}</span>;
}

/** The youngest date of a source, or of a statement beside it; null when no source has one. */
function newestSource({ statements, offices }: Card): string | null {
  const sources = [...statements, ...offices].flatMap((part) => part.sources).flatMap(({ date }) => date ?? []);
  if (sources.length === 0) return null;
  return [...sources, ...statements.map(({ date }) => date)].reduce((newest, date) => (date > newest ? date : newest));
}

function Related({ card, lang, onOpen }: Pick<EntityCardProps, 'card' | 'lang' | 'onOpen'>) {
  if (card.related.length === 0) return null;
  return (
    <section class="sl-related">
      <h3>{cardStrings[lang].related}</h3>
      <ul>
        {card.related.map(({ id, type, label }) => (
          <li key={`${type}/${id}`}>
            {onOpen ? (
              <button type="button" onClick={() => onOpen(id)}>
                {label[lang]}
              </button>
            ) : (
              <span>{label[lang]}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function WikipediaLink({ card, lang }: Pick<EntityCardProps, 'card' | 'lang'>) {
  const other: Lang = lang === 'de' ? 'en' : 'de';
  const edition = card.wikipedia[lang] ? lang : other;
  const title = card.wikipedia[edition];
  if (!title) return null;
  const strings = cardStrings[lang];
  const address = `https://${edition}.wikipedia.org/wiki/${encodeURIComponent(title.replaceAll(' ', '_'))}`;
  return (
    <a
      href={address}
      target="_blank"
      rel="noopener noreferrer"
      hreflang={edition}
      aria-label={`${strings.wikipedia}: ${title} (${strings.newTab})`}
    >
      {strings.wikipedia}
      {edition !== lang && ` (${edition})`}
    </a>
  );
}

function IconButton({
  label,
  path,
  onClick,
}: {
  readonly label: string;
  readonly path: string;
  readonly onClick: () => void;
}) {
  return (
    <button type="button" class="sl-iconbutton" aria-label={label} title={label} onClick={onClick}>
      <svg class="sl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </button>
  );
}
