/**
 * When to read a changing page again: soon after it has been quiet for a moment, at the latest after a while, rarely
 * when nothing comes of it. Knows no page: it is told of changes and calls the pass. Clock and timers are handed in.
 */

/** A page that was quiet for so long is probably done with this change, in ms. */
export const QUIET_MS = 250;
/** A page that does not become quiet is read after this time all the same, in ms. */
export const LONGEST_WAIT_MS = 1500;
/** So many passes in a row that changed no mark, and the page is changing for nothing. */
export const MAX_FRUITLESS = 8;
/** Such a page is read again once it has been calm for so long, in ms … */
export const CALM_MS = 3000;
/** … and if it never is, after this time, in ms. */
export const RARE_MS = 20_000;

export interface PaceOptions {
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
  readonly setTimer: (run: () => void, ms: number) => unknown;
  readonly clearTimer: (timer: unknown) => void;
  /** Reads the page again. Resolves to whether anything came of it. Never rejects. */
  readonly pass: () => Promise<boolean>;
  readonly signal: AbortSignal;
}

/** The pace of one page; made by {@link createPace}. */
export interface Pace {
  /** The page has changed in a way that may matter. Cheap: call it as often as that happens. */
  readonly changed: () => void;
  /** Whether it has given up for now. */
  readonly isResting: () => boolean;
}

/** A pace that waits for the first change. Aborting ends its timer. */
export function createPace({ clock, setTimer, clearTimer, pass, signal }: PaceOptions): Pace {
  let timer: unknown = null;
  let isRunning = false;
  let fruitless = 0;
  /** When the oldest change was that no pass has seen; null for none. */
  let oldest: number | null = null;
  let newest = 0;

  const isResting = () => fruitless >= MAX_FRUITLESS;

  const due = () => {
    const [quiet, longest] = isResting() ? [CALM_MS, RARE_MS] : [QUIET_MS, LONGEST_WAIT_MS];
    return Math.min(newest + quiet, (oldest ?? newest) + longest);
  };

  const wait = () => {
    if (timer !== null || isRunning || oldest === null || signal.aborted) return;
    timer = setTimer(onTimer, Math.max(0, due() - clock()));
  };

  const onTimer = () => {
    timer = null;
    if (signal.aborted || oldest === null) return;
    // Changes since the timer was set have moved its end: one timer for any number of changes.
    if (clock() < due()) wait();
    else void run();
  };

  const run = async () => {
    const wasCalm = clock() - newest >= CALM_MS;
    oldest = null;
    isRunning = true;
    const isFruitful = await pass();
    isRunning = false;
    fruitless = isFruitful || wasCalm ? 0 : fruitless + 1;
    wait();
  };

  signal.addEventListener('abort', () => clearTimer(timer), { once: true });

  return {
    changed() {
      newest = clock();
      oldest ??= newest;
      wait();
    },
    isResting,
  };
}
