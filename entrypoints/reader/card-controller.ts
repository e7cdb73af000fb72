/**
 * Runs the card: feeds what the reader does to the reducer, and does what the reducer says with timers, the
 * background's cards and the host. Holds no rule of its own about when a card opens or closes.
 */
import type { EntityCardProps } from '../../components/EntityCard.tsx';
import type { Reason } from '../../components/Evidence.tsx';
import type { Card, Lang } from '../../engine/index.ts';
import { createCardHost, type Placement } from './card-host.tsx';
import { type CardEffect, type CardEvent, type CardState, CLOSED, step } from './card-state.ts';
import { markAt, watchPointer } from './hit-test.ts';
import type { Mark, Painter } from './painter.ts';

export interface CardControllerOptions {
  readonly document: Document;
  readonly painter: Painter;
  readonly shadowRoots: readonly ShadowRoot[];
  readonly lang: Lang;
  /** YYYY-MM-DD. */
  readonly articleDate?: string | undefined;
  /** Null when there is no such card now; asked again at the next hover. */
  readonly getCard: (id: string) => Promise<Card | null>;
  readonly reasonsOf: (mark: Mark) => readonly Reason[];
  readonly signal: AbortSignal;
}

/** The card of a page; made by {@link createCardController}. */
export interface CardController {
  /** Scrolls to the entity's next mention and opens its card. False when the page does not name it. */
  readonly reveal: (entity: string) => boolean;
}

/** Listens until the signal is aborted. The page's tree is not touched before the first card. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, painter, shadowRoots, signal } = options;
  const cards = new Map<string, Promise<Card | null>>();
  let state: CardState = CLOSED;
  let placement: Placement = 'beside';
  let timer: ReturnType<typeof setTimeout> | undefined;
  let revealed = -1;

  const dispatch = (event: CardEvent) => {
    if (signal.aborted) return;
    const next = step(state, event);
    state = next.state;
    for (const effect of next.effects) run(effect);
  };

  const host = createCardHost({
    document,
    signal,
    onEnter: () => dispatch({ kind: 'card-entered' }),
    onLeave: () => dispatch({ kind: 'card-left' }),
    onUse: () => dispatch({ kind: 'card-used' }),
    onLost: () => dispatch({ kind: 'mark-lost' }),
  });

  const cardOf = (id: string): Promise<Card | null> => {
    const known = cards.get(id);
    if (known) return known;
    const asked = options.getCard(id).then((card) => {
      if (!card) cards.delete(id);
      return card;
    });
    cards.set(id, asked);
    return asked;
  };

  const run = (effect: CardEffect) => {
    switch (effect.kind) {
      case 'start-timer':
        clearTimeout(timer);
        timer = setTimeout(() => dispatch({ kind: 'timer', visit: effect.visit }), effect.ms);
        return;
      case 'fetch':
        void cardOf(painter.marks[effect.mark].annotation.entity);
        return;
      case 'show':
        void show(effect.mark, []);
        return;
      case 'hide':
        host.hide();
        painter.activate(null);
    }
  };

  /** Shows the mark's card, or the last one of a trail of related entities that started there. */
  const show = async (number: number, trail: readonly string[]) => {
    const mark = painter.marks[number];
    const card = await cardOf(trail.at(-1) ?? mark.annotation.entity);
    if (signal.aborted || state.kind === 'closed' || state.kind === 'dwelling' || state.mark !== number) return;
    if (!card) {
      if (trail.length === 0) dispatch({ kind: 'mark-lost' });
      return;
    }
    const props: EntityCardProps = {
      card,
      lang: options.lang,
      articleDate: options.articleDate,
      reasons: trail.length === 0 ? options.reasonsOf(mark) : [],
      onOpen: (id) => void show(number, [...trail, id]),
      onBack: trail.length > 0 ? () => void show(number, trail.slice(0, -1)) : undefined,
      onClose: () => dispatch({ kind: 'escape' }),
    };
    host.show(props, mark.range, placement);
    painter.activate(mark);
  };

  const numberOf = (mark: Mark | null) => (mark ? painter.marks.indexOf(mark) : null);

  watchPointer({ painter, shadowRoots, ignore: host.owns, signal }, ({ mark, speed }) => {
    placement = 'beside';
    dispatch({ kind: 'pointer', mark: numberOf(mark), speed });
  });

  const on = <K extends keyof WindowEventMap>(type: K, listener: (event: WindowEventMap[K]) => void) =>
    window.addEventListener(type, listener, { capture: true, signal });

  on('keydown', (event) => {
    if (event.key !== 'Escape' || event.isComposing || (state.kind !== 'open' && state.kind !== 'leaving')) return;
    // This Escape was for the card; the page's own dialogs must not close with it.
    event.preventDefault();
    event.stopImmediatePropagation();
    dispatch({ kind: 'escape' });
  });

  on('pointerdown', (event) => {
    if (event.pointerType !== 'touch' && !host.owns(event)) dispatch({ kind: 'tap', mark: null });
  });

  on('click', (event) => {
    if ((event as PointerEvent).pointerType !== 'touch' || host.owns(event)) return;
    const mark = numberOf(markAt(painter, event.clientX, event.clientY, shadowRoots));
    // The second tap on a name is the page's: it may be a link.
    if (mark !== null && state.kind === 'open' && state.mark === mark) return;
    if (mark !== null) {
      event.preventDefault();
      event.stopPropagation();
      placement = 'sheet';
    }
    dispatch({ kind: 'tap', mark });
  });

  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    reveal(entity) {
      const numbers = painter.marks.flatMap((mark, number) => (mark.annotation.entity === entity ? [number] : []));
      const number = numbers.find((candidate) => candidate > revealed) ?? numbers[0];
      if (number === undefined) return false;
      revealed = number;
      const element = painter.marks[number].range.startContainer.parentElement;
      element?.scrollIntoView({ block: 'center', behavior: 'instant' });
      placement = 'beside';
      dispatch({ kind: 'asked', mark: number });
      return true;
    },
  };
}
