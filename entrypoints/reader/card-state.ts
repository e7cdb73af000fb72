/**
 * When a card opens, stays and closes: a pure reducer. Timers are asked for as data and carry the token of their
 * visit; a timer that fires late has an old token and changes nothing. Who runs timers and draws: card-controller.ts.
 */

/** How long the pointer rests on a mark before its card opens, in ms. Shorter opens cards while reading along. */
export const DWELL_MS = 250;
/** The same while another card is open, in ms: the reader wants cards, but may be on the way to the open one. */
export const SWITCH_MS = 180;
/** How long the pointer may be on neither mark nor card before the card closes, in ms: the way from word to card. */
export const LEAVE_MS = 300;
/** A faster pointer is on its way elsewhere, in CSS pixels per ms. */
export const MAX_SPEED = 0.6;

/** A mark is known here by its number only: the painter's own for it. */
export type MarkNumber = number;

/** `visit` counts up with every timer that is started; it is the token of the newest. */
export type CardState =
  | { readonly kind: 'closed'; readonly visit: number }
  | { readonly kind: 'dwelling'; readonly visit: number; readonly mark: MarkNumber }
  | {
      readonly kind: 'open';
      readonly visit: number;
      readonly mark: MarkNumber;
      readonly pinned: boolean;
      readonly next: MarkNumber | null;
    }
  | { readonly kind: 'leaving'; readonly visit: number; readonly mark: MarkNumber };

/** What happened. */
export type CardEvent =
  /** The pointer is over a mark, or over none, and not over the card. Speed in CSS pixels per ms. */
  | { readonly kind: 'pointer'; readonly mark: MarkNumber | null; readonly speed: number }
  | { readonly kind: 'card-entered' }
  | { readonly kind: 'card-left' }
  /** The reader uses the card: it stays until closed on purpose. */
  | { readonly kind: 'card-used' }
  /** A tap or a click in the page; on a mark (touch only) or elsewhere. */
  | { readonly kind: 'tap'; readonly mark: MarkNumber | null }
  /** Asked for from elsewhere, such as the list in the popup. */
  | { readonly kind: 'asked'; readonly mark: MarkNumber }
  | { readonly kind: 'escape' }
  /** The mark has been scrolled out of view or is gone. */
  | { readonly kind: 'mark-lost' }
  | { readonly kind: 'timer'; readonly visit: number };

/** What is to be done about it, in this order. */
export type CardEffect =
  | { readonly kind: 'start-timer'; readonly visit: number; readonly ms: number }
  /** Get the card's data; it will probably be shown soon. */
  | { readonly kind: 'fetch'; readonly mark: MarkNumber }
  | { readonly kind: 'show'; readonly mark: MarkNumber }
  | { readonly kind: 'hide' };

/** The next state, and what to do. No effects and the same state mean: nothing happened. */
export interface CardStep {
  readonly state: CardState;
  readonly effects: readonly CardEffect[];
}

/** No card, no visit yet. */
export const CLOSED: CardState = { kind: 'closed', visit: 0 };

/** What an event makes of a state. */
export function step(state: CardState, event: CardEvent): CardStep {
  switch (event.kind) {
    case 'pointer':
      return pointer(state, event.mark, event.speed);
    case 'timer':
      return event.visit === state.visit ? timer(state) : same(state);
    case 'tap':
      if (event.mark !== null) return open(state, event.mark, true);
      return state.kind === 'closed' ? same(state) : close(state);
    case 'asked':
      return open(state, event.mark, true);
    case 'card-entered':
      return isShown(state) ? stay(state, state.kind === 'open' && state.pinned) : same(state);
    case 'card-left':
      return state.kind === 'open' && !state.pinned ? leave(state) : same(state);
    case 'card-used':
      return isShown(state) ? stay(state, true) : same(state);
    case 'escape':
    case 'mark-lost':
      return state.kind === 'closed' ? same(state) : close(state);
  }
}

type Shown = Extract<CardState, { kind: 'open' | 'leaving' }>;

function isShown(state: CardState): state is Shown {
  return state.kind === 'open' || state.kind === 'leaving';
}

function pointer(state: CardState, mark: MarkNumber | null, speed: number): CardStep {
  const fast = speed > MAX_SPEED;
  switch (state.kind) {
    case 'closed':
      return mark === null ? same(state) : dwell(state, mark);
    case 'dwelling':
      if (mark === null) return close(state);
      // A fast pointer starts its rest anew with every move, so that it need not move again once it stops.
      return mark === state.mark && !fast ? same(state) : dwell(state, mark);
    case 'open':
      if (mark === null) {
        if (state.next !== null && state.pinned)
          return { state: { ...state, visit: state.visit + 1, next: null }, effects: [] };
        return state.pinned ? same(state) : leave(state);
      }
      if (mark === state.mark) return state.next === null ? same(state) : stay(state, state.pinned);
      return mark === state.next && !fast ? same(state) : turn(state, mark, state.pinned);
    case 'leaving':
      if (mark === null) return same(state);
      return mark === state.mark ? stay(state, false) : turn(state, mark, false);
  }
}

function timer(state: CardState): CardStep {
  if (state.kind === 'dwelling') return open(state, state.mark, false);
  if (state.kind === 'leaving') return close(state);
  if (state.kind === 'open' && state.next !== null) return open(state, state.next, false);
  return same(state);
}

function same(state: CardState): CardStep {
  return { state, effects: [] };
}

function dwell(state: CardState, mark: MarkNumber): CardStep {
  const visit = state.visit + 1;
  return {
    state: { kind: 'dwelling', visit, mark },
    effects: [
      { kind: 'start-timer', visit, ms: DWELL_MS },
      ...(state.kind === 'dwelling' && state.mark === mark ? [] : [{ kind: 'fetch', mark } as const]),
    ],
  };
}

/** The card stays open while the pointer rests on another mark. */
function turn(state: Shown, next: MarkNumber, pinned: boolean): CardStep {
  const visit = state.visit + 1;
  return {
    state: { kind: 'open', visit, mark: state.mark, pinned, next },
    effects: [
      { kind: 'start-timer', visit, ms: SWITCH_MS },
      { kind: 'fetch', mark: next },
    ],
  };
}

function open(state: CardState, mark: MarkNumber, pinned: boolean): CardStep {
  const known = state.kind === 'dwelling' ? state.mark === mark : state.kind === 'open' && state.next === mark;
  return {
    state: { kind: 'open', visit: state.visit + 1, mark, pinned, next: null },
    effects: [...(known ? [] : [{ kind: 'fetch', mark } as const]), { kind: 'show', mark }],
  };
}

function stay(state: Shown, pinned: boolean): CardStep {
  return { state: { kind: 'open', visit: state.visit + 1, mark: state.mark, pinned, next: null }, effects: [] };
}

function leave(state: Shown): CardStep {
  const visit = state.visit + 1;
  return {
    state: { kind: 'leaving', visit, mark: state.mark },
    effects: [{ kind: 'start-timer', visit, ms: LEAVE_MS }],
  };
}

function close(state: CardState): CardStep {
  return { state: { kind: 'closed', visit: state.visit + 1 }, effects: isShown(state) ? [{ kind: 'hide' }] : [] };
}
