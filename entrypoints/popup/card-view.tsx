/** The popup's second view: the card of one entity, with the way back. */
import { useEffect, useRef } from 'preact/hooks';
import { EntityCard } from '../../components/EntityCard.tsx';
import type { PopupStrings } from '../../components/popup-strings.ts';
import type { Card, Lang } from '../../engine/index.ts';

interface CardViewProps {
  readonly card: Card;
  readonly lang: Lang;
  readonly words: PopupStrings;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
}

/** Draws the card. The way back has the focus, because what had it before is gone. */
export function CardView({ card, lang, words, onOpen, onBack }: CardViewProps) {
  const back = useRef<HTMLButtonElement>(null);
  // Another card is another page: read from its top.
  useEffect(() => {
    back.current?.focus();
    scrollTo(0, 0);
  }, [card.id]);
  return (
    <main class="view view-card">
      <button type="button" class="back" ref={back} onClick={onBack}>
        <span aria-hidden="true">←</span> {words.back}
      </button>
      <EntityCard card={card} lang={lang} onOpen={onOpen} />
    </main>
  );
}
