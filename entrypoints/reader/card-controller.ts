/**
 * Runs the card: feeds what the reader does to the reducer, and does what the reducer says with timers, the
 * background's cards and the host. Holds no rule of its own about when a card opens or closes.
 */
import type { CorrectionKind } from '../../components/CorrectionMenu.tsx';
import type { EntityCardProps } from '../../components/EntityCard.tsx';
import type { Reason } from '../../components/Evidence.tsx';
import type { CardSenses } from '../../components/Senses.tsx';
import type { Card, Lang } from '../../engine/index.ts';
import { createCardHost, type Placement } from './card-host.tsx';
import { type CardEffect, type CardEvent, type CardState, CLOSED, step as stepState } from './card-state.ts';
import { markAt, watchPointer } from './hit-test.ts';
import type { Mark, Painter } from './painter.ts';

export interface CardControllerOptions {
  readonly document: Document;
  readonly painter: Painter;
  readonly shadowRoots: () => readonly ShadowRoot[];
  readonly lang: Lang;
  /** YYYY-MM-DD. */
  readonly articleDate?: string | undefined;
  /** Null when there is no such card now; asked again at the next hover. */
  readonly getCard: (id: string) => Promise<Card | null>;
  readonly reasonsOf: (mark: Mark) => readonly Reason[];
  /** What the mark may also mean. */
  readonly sensesOf: (mark: Mark) => CardSenses;
  /** The words of a mark as they stand in the text. */
  readonly wordsOf: (mark: Mark) => string;
  /** The reader says that a mark is not wanted. */
  readonly onCorrect: (kind: CorrectionKind, entity: string, words: string) => void;
  readonly signal: AbortSignal;
}

/** The card of a page; made by {@link createCardController}. */
export interface CardController {
  /** Scrolls to the entity's next mention and opens its card. False when the page does not name it. */
  readonly reveal: (entity: string) => boolean;
  /** Goes to the next or previous first mention, or opens the card of the one that was gone to, with the focus in it. */
  readonly move: (movement: Movement) => void;
  /** The page was painted again: a card whose mark has gone closes. */
  readonly refresh: () => void;
}

/** What the keyboard asks for. */
export type Movement = 'next' | 'previous' | 'open';

/** Listens until the signal is aborted. The page's tree is not touched before the first card. */
export function createCardController(options: CardControllerOptions): CardController {
  const { document, painter, shadowRoots, signal } = options;
  const cards = new Map<string, Promise<Card | null>>();
  let state: CardState = CLOSED;
  let placement: Placement = 'beside';
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The mention that `reveal` or the keyboard went to last. */
  let current: Mark | null = null;
  /** The card that opens next was asked for with the keyboard. */
  let focusNext = false;

  const dispatch = (event: CardEvent) => {
    if (signal.aborted) return;
    const next = stepState(state, event);
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
        void fetchCard(effect.mark);
        return;
      case 'show':
        void show(effect.mark, []);
        return;
      case 'hide':
        host.hide();
        painter.activate(null);
    }
  };

  const fetchCard = (number: number) => {
    const mark = painter.markNumbered(number);
    if (mark) void cardOf(mark.annotation.entity);
  };

  /** Shows the mark's card, or the last one of a trail of related entities that started there. */
  const show = async (number: number, trail: readonly string[]) => {
    const entity = trail.at(-1) ?? painter.markNumbered(number)?.annotation.entity;
    const card = entity === undefined ? null : await cardOf(entity);
    const mark = painter.markNumbered(number);
    if (signal.aborted || state.kind === 'closed' || state.kind === 'dwelling' || state.mark !== number) return;
    if (!card || !mark) {
      if (trail.length === 0) dispatch({ kind: 'mark-lost' });
      return;
    }
    const words = options.wordsOf(mark);
    const onCorrect = (kind: CorrectionKind) => options.onCorrect(kind, mark.annotation.entity, words);
    const props: EntityCardProps = {
      card,
      lang: options.lang,
      articleDate: options.articleDate,
      reasons: trail.length === 0 ? options.reasonsOf(mark) : [],
      senses: trail.length === 0 ? options.sensesOf(mark) : undefined,
      corrections: trail.length === 0 ? { words, onCorrect } : undefined,
      onOpen: (id) => void show(number, [...trail, id]),
      onBack: trail.length > 0 ? () => void show(number, trail.slice(0, -1)) : undefined,
      onClose: () => dispatch({ kind: 'escape' }),
    };
    host.show(props, mark.range, placement);
    painter.activate(mark);
    if (!focusNext) return;
    focusNext = false;
    host.focus();
  };

  const numberOf = (mark: Mark | null) => mark?.number ?? null;

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
    const mark = numberOf(markAt(painter, event.clientX, event.clientY, shadowRoots()));
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

  /** The marks behind the current one, then those before it: the way round. */
  const from = (start: Mark | null, marks: readonly Mark[]): readonly Mark[] => {
    const at = start ? painter.marks.findIndex(({ number }) => number === start.number) : -1;
    const order = new Map(painter.marks.map((mark, index) => [mark.number, index]));
    const isBehind = (mark: Mark) => (order.get(mark.number) ?? 0) > at;
    return [...marks.filter(isBehind), ...marks.filter((mark) => !isBehind(mark))];
  };

  const isShowing = () => state.kind === 'open' || state.kind === 'leaving';

  const goTo = (mark: Mark) => {
    current = mark;
    mark.range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    placement = 'beside';
  };

  const step = (forwards: boolean) => {
    const firsts = painter.marks.filter(({ isFirst }) => isFirst);
    const start = current ?? (forwards ? lastAbove(firsts) : (firsts.find(isBelowTop) ?? null));
    const others = from(start, firsts).filter(({ number }) => number !== start?.number);
    const mark = forwards ? others[0] : others.at(-1);
    if (!mark) return;
    goTo(mark);
    if (isShowing()) dispatch({ kind: 'asked', mark: mark.number });
    else painter.activate(mark);
  };

  return {
    reveal(entity) {
      const [mark] = from(
        current,
        painter.marks.filter(({ annotation }) => annotation.entity === entity),
      );
      if (!mark) return false;
      goTo(mark);
      dispatch({ kind: 'asked', mark: mark.number });
      return true;
    },
    move(movement) {
      if (movement !== 'open') {
        step(movement === 'next');
        return;
      }
      const shown = isShowing() && 'mark' in state ? painter.markNumbered(state.mark) : undefined;
      const mark = shown ?? current ?? painter.marks.find((one) => one.isFirst && isBelowTop(one));
      if (!mark) return;
      focusNext = true;
      if (!shown) goTo(mark);
      dispatch({ kind: 'asked', mark: mark.number });
    },
    refresh() {
      if (current && !painter.markNumbered(current.number)) current = null;
      if (state.kind !== 'closed' && !painter.markNumbered(state.mark)) dispatch({ kind: 'mark-lost' });
      else if (isShowing() && 'mark' in state) painter.activate(painter.markNumbered(state.mark) ?? null);
    },
  };
}

/** Whether the mark's line is not above the viewport. */
function isBelowTop({ range }: Mark): boolean {
  return (range.startContainer.parentElement?.getBoundingClientRect().bottom ?? -1) > 0;
}

/** The last mark before the first one that is in view. */
function lastAbove(marks: readonly Mark[]): Mark | null {
  const inView = marks.findIndex(isBelowTop);
  return inView < 0 ? null : (marks[inView - 1] ?? null);
}
