/** When the card opens, stays and closes. Rows are short stories: events in, state and effects out. */
import { expect, test } from 'vitest';
import {
  type CardEvent,
  type CardState,
  CLOSED,
  DWELL_MS,
  LEAVE_MS,
  MAX_SPEED,
  SWITCH_MS,
  step,
} from '../../entrypoints/reader/card-state.ts';

const over = (mark: number | null, speed = 0): CardEvent => ({ kind: 'pointer', mark, speed });
const fast = MAX_SPEED * 2;
/** The timer that was started last. */
const ring = 'ring';
/** A timer that was started before the last one. */
const late = 'late';
type Story = readonly (CardEvent | typeof ring | typeof late)[];

const card = (kind: 'card-entered' | 'card-left' | 'card-used' | 'escape' | 'mark-lost'): CardEvent => ({ kind });
const OPENED: Story = [over(1), ring];

function tell(story: Story): { state: CardState; effects: string[] } {
  let state = CLOSED;
  let effects: string[] = [];
  for (const part of story) {
    const event: CardEvent =
      part === ring
        ? { kind: 'timer', visit: state.visit }
        : part === late
          ? { kind: 'timer', visit: state.visit - 1 }
          : part;
    const next = step(state, event);
    state = next.state;
    effects = next.effects.map((effect) =>
      effect.kind === 'start-timer'
        ? `timer ${effect.ms}`
        : effect.kind === 'hide'
          ? 'hide'
          : `${effect.kind} ${effect.mark}`,
    );
  }
  return { state, effects };
}

test.each<{ name: string; story: Story; state: object; effects: string[] }>([
  {
    name: 'starts a dwell and fetches when the pointer comes to a mark',
    story: [over(1)],
    state: { kind: 'dwelling', mark: 1 },
    effects: [`timer ${DWELL_MS}`, 'fetch 1'],
  },
  {
    name: 'opens after the dwell',
    story: OPENED,
    state: { kind: 'open', mark: 1, pinned: false },
    effects: ['show 1'],
  },
  {
    name: 'does nothing while the pointer moves slowly on the same mark',
    story: [over(1), over(1)],
    state: { kind: 'dwelling' },
    effects: [],
  },
  {
    name: 'starts the dwell anew while the pointer is fast',
    story: [over(1), over(1, fast)],
    state: { kind: 'dwelling' },
    effects: [`timer ${DWELL_MS}`],
  },
  {
    name: 'does not open on the timer of a dwell that was started anew',
    story: [over(1), over(1, fast), late],
    state: { kind: 'dwelling' },
    effects: [],
  },
  {
    name: 'forgets the dwell when the pointer leaves',
    story: [over(1), over(null)],
    state: { kind: 'closed' },
    effects: [],
  },
  {
    name: 'stays closed when the timer of a forgotten dwell comes',
    story: [over(1), over(null), late],
    state: { kind: 'closed' },
    effects: [],
  },
  {
    name: 'dwells on the next mark when the pointer goes straight to it',
    story: [over(1), over(2)],
    state: { kind: 'dwelling', mark: 2 },
    effects: [`timer ${DWELL_MS}`, 'fetch 2'],
  },
  {
    name: 'leaves slowly when the pointer is on nothing',
    story: [...OPENED, over(null)],
    state: { kind: 'leaving', mark: 1 },
    effects: [`timer ${LEAVE_MS}`],
  },
  {
    name: 'does not start leaving again with every move',
    story: [...OPENED, over(null), over(null)],
    state: { kind: 'leaving' },
    effects: [],
  },
  {
    name: 'closes when the leaving is over',
    story: [...OPENED, over(null), ring],
    state: { kind: 'closed' },
    effects: ['hide'],
  },
  {
    name: 'stays when the pointer comes back to the mark',
    story: [...OPENED, over(null), over(1)],
    state: { kind: 'open', mark: 1 },
    effects: [],
  },
  {
    name: 'stays when the pointer reaches the card in time',
    story: [...OPENED, over(null), card('card-entered')],
    state: { kind: 'open', mark: 1 },
    effects: [],
  },
  {
    name: 'does not close on the leaving that the card ended',
    story: [...OPENED, over(null), card('card-entered'), late],
    state: { kind: 'open', mark: 1 },
    effects: [],
  },
  {
    name: 'leaves when the pointer leaves the card',
    story: [...OPENED, card('card-entered'), card('card-left')],
    state: { kind: 'leaving' },
    effects: [`timer ${LEAVE_MS}`],
  },
  {
    name: 'goes to another mark after a shorter dwell',
    story: [...OPENED, over(2)],
    state: { kind: 'open', mark: 1, next: 2 },
    effects: [`timer ${SWITCH_MS}`, 'fetch 2'],
  },
  {
    name: 'shows the other mark after that dwell',
    story: [...OPENED, over(2), ring],
    state: { kind: 'open', mark: 2, next: null },
    effects: ['show 2'],
  },
  {
    name: 'keeps the card when the pointer only crossed another mark on the way to it',
    story: [...OPENED, over(2), card('card-entered'), late],
    state: { kind: 'open', mark: 1, next: null },
    effects: [],
  },
  {
    name: 'turns to another mark while leaving',
    story: [...OPENED, over(null), over(2), ring],
    state: { kind: 'open', mark: 2 },
    effects: ['show 2'],
  },
  { name: 'closes on Escape', story: [...OPENED, card('escape')], state: { kind: 'closed' }, effects: ['hide'] },
  {
    name: 'closes on Escape while leaving',
    story: [...OPENED, over(null), card('escape')],
    state: { kind: 'closed' },
    effects: ['hide'],
  },
  { name: 'ignores Escape when closed', story: [card('escape')], state: CLOSED, effects: [] },
  {
    name: 'closes when the mark is scrolled away',
    story: [...OPENED, card('mark-lost')],
    state: { kind: 'closed' },
    effects: ['hide'],
  },
  {
    name: 'is pinned by use and then stays when the pointer leaves',
    story: [...OPENED, card('card-entered'), card('card-used'), card('card-left'), over(null)],
    state: { kind: 'open', pinned: true },
    effects: [],
  },
  {
    name: 'closes a pinned card on a tap elsewhere',
    story: [...OPENED, card('card-used'), { kind: 'tap', mark: null }],
    state: { kind: 'closed' },
    effects: ['hide'],
  },
  {
    name: 'opens at once on a tap',
    story: [{ kind: 'tap', mark: 3 }],
    state: { kind: 'open', mark: 3, pinned: true },
    effects: ['fetch 3', 'show 3'],
  },
  {
    name: 'goes from card to card on taps',
    story: [
      { kind: 'tap', mark: 3 },
      { kind: 'tap', mark: 4 },
    ],
    state: { kind: 'open', mark: 4 },
    effects: ['fetch 4', 'show 4'],
  },
  { name: 'ignores a tap elsewhere when closed', story: [{ kind: 'tap', mark: null }], state: CLOSED, effects: [] },
  {
    name: 'opens at once when asked for, and stays',
    story: [{ kind: 'asked', mark: 5 }, over(null)],
    state: { kind: 'open', mark: 5, pinned: true },
    effects: [],
  },
  {
    name: 'gives up the next mark of a pinned card when the pointer leaves it',
    story: [{ kind: 'tap', mark: 3 }, over(4), over(null), late],
    state: { kind: 'open', mark: 3, next: null },
    effects: [],
  },
  { name: 'ignores the card when it is closed', story: [card('card-entered')], state: CLOSED, effects: [] },
])('the card $name', ({ story, state, effects }) => {
  const told = tell(story);
  expect(told.state).toMatchObject(state);
  expect(told.effects).toEqual(effects);
});

test('a timer with an old token changes nothing in any state', () => {
  const stories: Story[] = [[], [over(1)], OPENED, [...OPENED, over(null)], [...OPENED, over(2)]];
  for (const story of stories) {
    const { state } = tell(story);
    expect(step(state, { kind: 'timer', visit: state.visit - 1 })).toEqual({ state, effects: [] });
  }
});
