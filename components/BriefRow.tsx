/** One entity of the brief: a row that opens its card in place, with the way to its mention. Looks: brief.css. */

import type { ComponentChildren } from 'preact';
import type { EntityLink, Kind, Lang, Localized } from '../engine/index.ts';
import type { BriefStrings } from './brief-strings.ts';
import type { PopupStrings } from './popup-strings.ts';

interface BriefRowProps {
  readonly lang: Lang;
  readonly words: BriefStrings & Pick<PopupStrings, 'mentions'>;
  readonly entry: EntityLink & { readonly kind: Kind; readonly summary: Localized; readonly mentions: number };
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onShow: () => void;
  /** The card while the row is open. */
  readonly children?: ComponentChildren;
}

/** The element id of an entity's row button, which takes the focus when something leads to the row. */
export function rowId(id: string): string {
  return `entry-${id}`;
}

/** Draws the row. */
export function BriefRow({ lang, words, entry, open, onToggle, onShow, children }: BriefRowProps) {
  const label = entry.label[lang];
  return (
    <li class={open ? 'entry entry-open' : 'entry'} data-kind={entry.kind}>
      <div class="entry-row">
        <button
          type="button"
          class="entry-button"
          id={rowId(entry.id)}
          aria-expanded={open}
          aria-controls={`card-${entry.id}`}
          onClick={onToggle}
        >
          <span class="entry-head">
            <span class="entry-label">{label}</span>
            {entry.mentions > 1 && (
              <span class="entry-mentions">
                <span aria-hidden="true">{entry.mentions}×</span>
                <span class="sl-unseen">, {words.mentions(entry.mentions)}</span>
              </span>
            )}
          </span>
          {!open && <span class="entry-summary">{entry.summary[lang]}</span>}
        </button>
        <button
          type="button"
          class="entry-show"
          aria-label={words.show(label)}
          title={words.show(label)}
          onClick={onShow}
        >
          <svg class="sl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
            <path d="M2.5 3.5h11M2.5 6.5h5M2.5 9.5h3.5M2.5 12.5h3.5M11 12.8V7.2M8.6 9.4 11 7l2.4 2.4" />
          </svg>
        </button>
      </div>
      <div id={`card-${entry.id}`} class="entry-card" hidden={!open}>
        {children}
      </div>
    </li>
  );
}
