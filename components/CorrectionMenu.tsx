/** Three ways to tell that a mark is not wanted, behind one quiet word in the card's last line. Looks: card.css. */
import type { Lang } from '../engine/index.ts';
import { cardStrings } from './strings.ts';

/** What can be wrong with a mark. */
export type CorrectionKind = 'wrong-here' | 'never' | 'known';

/** What the card needs to offer corrections. */
export interface CardCorrections {
  /** The marked words as they stand in the text. */
  readonly words: string;
  readonly onCorrect: (kind: CorrectionKind) => void;
}

const KINDS: readonly CorrectionKind[] = ['wrong-here', 'never', 'known'];

interface CorrectionMenuProps extends CardCorrections {
  readonly lang: Lang;
  readonly id: string;
}

/** Draws the three as buttons that say what will hold after the click. */
export function CorrectionMenu({ lang, words, id, onCorrect }: CorrectionMenuProps) {
  const strings = cardStrings[lang];
  return (
    <ul class="sl-corrections" id={id} aria-label={strings.correct}>
      {KINDS.map((kind) => (
        <li key={kind}>
          <button type="button" onClick={() => onCorrect(kind)}>
            {strings.corrections[kind](words)}
          </button>
        </li>
      ))}
    </ul>
  );
}
