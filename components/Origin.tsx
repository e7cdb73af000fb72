/** Where a record comes from that nobody wrote by hand: stands where the statements are otherwise. */
import type { Card, Lang } from '../engine/index.ts';
import { cardStrings } from './strings.ts';

/** Source, as a link, and licence. */
export function Origin({ origin, lang }: { readonly origin: Card['origin']; readonly lang: Lang }) {
  if (!origin) return null;
  const strings = cardStrings[lang];
  return (
    <p class="sl-origin">
      {strings.origin}{' '}
      <a
        href={origin.url}
        target="_blank"
        rel="noopener noreferrer"
        aria-label={`${origin.source} (${strings.newTab})`}
      >
        {origin.source}
      </a>{' '}
      ({origin.licence})
    </p>
  );
}
