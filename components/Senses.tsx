/** What the marked words may mean besides the card's entity, one click away. */
import type { EntityLink, Lang } from '../engine/index.ts';
import { cardStrings } from './strings.ts';

export interface CardSenses {
  /** Whom a capital that acts stands for. */
  readonly standsFor: EntityLink | undefined;
  /** Other bearers of the name. */
  readonly others: readonly EntityLink[];
}

interface LinkProps {
  readonly lang: Lang;
  readonly onOpen: ((id: string) => void) | undefined;
}

/** «Moskau bestritt»: the city's card points to the government. */
export function StandsFor({ link, lang, onOpen }: LinkProps & { readonly link: EntityLink | undefined }) {
  if (!link) return null;
  return (
    <p class="sl-stands-for">
      {cardStrings[lang].standsFor} <SenseLink link={link} lang={lang} onOpen={onOpen} />
    </p>
  );
}

/** One quiet line under the evidence. */
export function OtherSenses({ links, lang, onOpen }: LinkProps & { readonly links: readonly EntityLink[] }) {
  if (links.length === 0) return null;
  return (
    <p class="sl-senses">
      {cardStrings[lang].otherSenses}:{' '}
      {links.map((link, i) => (
        <span key={link.id}>
          {i > 0 && ', '}
          <SenseLink link={link} lang={lang} onOpen={onOpen} />
        </span>
      ))}
    </p>
  );
}

function SenseLink({ link, lang, onOpen }: LinkProps & { readonly link: EntityLink }) {
  const label = link.label[lang];
  if (!onOpen) return <span>{label}</span>;
  return (
    <button type="button" class="sl-textlink" onClick={() => onOpen(link.id)}>
      {label}
    </button>
  );
}
