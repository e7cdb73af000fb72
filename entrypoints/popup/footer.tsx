/** The popup's last line: how much is known, how fresh it is, and the way to the settings. */
import { formatDate } from '../../components/dates.ts';
import type { PopupStrings } from '../../components/popup-strings.ts';
import type { Lang } from '../../engine/index.ts';
import type { Reply } from '../../platform/messages.ts';
import type { PackInfo } from './popup-api.ts';

interface FooterProps {
  readonly lang: Lang;
  readonly words: PopupStrings;
  /** Null until it is known. */
  readonly pack: Reply<PackInfo> | null;
  readonly onOptions: () => void;
}

/** Draws the line; the reason of a failure, as the data's reader gave it, when there are no data. */
export function Footer({ lang, words, pack, onOptions }: FooterProps) {
  return (
    <footer class="footer">
      <span>
        {pack && (pack.ok ? words.data(pack.value.entities, formatDate(pack.value.date, lang, 'short')) : pack.error)}
      </span>
      <button type="button" class="text-button" onClick={onOptions}>
        {words.options}
      </button>
    </footer>
  );
}
