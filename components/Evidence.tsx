/** Why this card appeared, in words: the rules that decided, with what they found in the text. */
import type { Lang, Evidence as Rule } from '../engine/index.ts';
import { cardStrings } from './strings.ts';

/** One rule that decided, with the words of the article, or the names, that it rests on. */
export interface Reason {
  readonly rule: Rule['rule'];
  /** As they stand in the text; may be empty. */
  readonly words: readonly string[];
}

interface EvidenceProps {
  /** The strongest first. */
  readonly reasons: readonly Reason[];
  readonly lang: Lang;
}

/** One quiet line. */
export function Evidence({ reasons, lang }: EvidenceProps) {
  if (reasons.length === 0) return null;
  const strings = cardStrings[lang];
  const sentence = reasons.map(({ rule, words }) => strings.rules[rule](words.join(', '))).join('; ');
  return (
    <p class="sl-why">
      <span>{strings.why}:</span> {sentence}
    </p>
  );
}
