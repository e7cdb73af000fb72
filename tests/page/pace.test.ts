/** When a changing page is read again, and that a slice of work ends. Time is a number here. */
import { expect, test } from 'vitest';
import {
  CALM_MS,
  createPace,
  LONGEST_WAIT_MS,
  MAX_FRUITLESS,
  QUIET_MS,
  RARE_MS,
} from '../../entrypoints/reader/pace.ts';
import { runInSlices, SLICE_MS } from '../../entrypoints/reader/slices.ts';

/** A clock that moves by hand, and one timer. */
function makeTime() {
  let now = 0;
  let timer: { run: () => void; at: number } | null = null;
  return {
    clock: () => now,
    setTimer: (run: () => void, ms: number) => {
      timer = { run, at: now + ms };
    },
    clearTimer: () => {
      timer = null;
    },
    pass: async (ms: number) => {
      const end = now + ms;
      while (timer && timer.at <= end) {
        const { run, at } = timer;
        now = at;
        timer = null;
        run();
        // The pass of a page is asynchronous.
        await new Promise((resolve) => setTimeout(resolve));
      }
      now = end;
    },
  };
}

function makePace(isFruitful: () => boolean) {
  const time = makeTime();
  const stop = new AbortController();
  const passes: number[] = [];
  const pass = async () => {
    passes.push(time.clock());
    return isFruitful();
  };
  const pace = createPace({ ...time, pass, signal: stop.signal });
  return { time, stop, passes, pace };
}

test('reads once for many changes, as soon as the page is quiet', async () => {
  const { time, passes, pace } = makePace(() => true);
  for (let change = 0; change < 5; change += 1) {
    pace.changed();
    await time.pass(QUIET_MS / 2);
  }
  await time.pass(10_000);
  expect(passes).toEqual([QUIET_MS * 3]);
});

test('reads a page that is never quiet after a while all the same', async () => {
  const { time, passes, pace } = makePace(() => true);
  for (let ms = 0; ms < LONGEST_WAIT_MS * 2.5; ms += 50) {
    pace.changed();
    await time.pass(50);
  }
  expect(passes).toHaveLength(2);
});

test('gives up when a page keeps changing for nothing, and resumes when it calms', async () => {
  const { time, passes, pace } = makePace(() => false);
  const keepChanging = async (total: number) => {
    for (let ms = 0; ms < total; ms += 500) {
      pace.changed();
      await time.pass(500);
    }
  };
  await keepChanging(MAX_FRUITLESS * 500);
  expect(pace.isResting()).toBe(true);
  expect(passes).toHaveLength(MAX_FRUITLESS);
  await keepChanging(RARE_MS - 2 * CALM_MS);
  expect(passes).toHaveLength(MAX_FRUITLESS);
  await time.pass(CALM_MS);
  expect(passes).toHaveLength(MAX_FRUITLESS + 1);
  expect(pace.isResting()).toBe(false);
});

test('looks rarely at a page that never calms, and stays awake when something came of it', async () => {
  let isFruitful = false;
  const { time, passes, pace } = makePace(() => isFruitful);
  for (let ms = 0; ms < MAX_FRUITLESS * 500 + RARE_MS + 2000; ms += 500) {
    if (ms > MAX_FRUITLESS * 500) isFruitful = true;
    pace.changed();
    await time.pass(500);
  }
  expect(passes.length).toBeGreaterThan(MAX_FRUITLESS);
  expect(pace.isResting()).toBe(false);
});

test('does nothing after it was stopped', async () => {
  const { time, stop, passes, pace } = makePace(() => true);
  pace.changed();
  stop.abort();
  pace.changed();
  await time.pass(10_000);
  expect(passes).toEqual([]);
});

test('a slice ends after its time, and the work goes on after a pause', async () => {
  let now = 0;
  const slices: number[] = [];
  let pauses = 0;
  function* work(): Generator<void, string> {
    for (let step = 0; step < 100; step += 1) {
      now += 0.5;
      yield;
    }
    return 'done';
  }
  const result = await runInSlices(work(), {
    clock: () => now,
    pause: async () => {
      pauses += 1;
      now += 16;
    },
    signal: new AbortController().signal,
    onSlice: (ms) => slices.push(ms),
  });
  expect(result).toBe('done');
  expect(pauses).toBe(50 / SLICE_MS);
  expect(Math.max(...slices)).toBe(SLICE_MS);
});

test('work in slices stops when it is aborted', async () => {
  const stop = new AbortController();
  let now = 0;
  let steps = 0;
  function* work(): Generator<void, string> {
    for (;;) {
      steps += 1;
      now += SLICE_MS;
      yield;
    }
  }
  const pause = async () => {
    if (steps === 3) stop.abort();
  };
  expect(await runInSlices(work(), { clock: () => now, pause, signal: stop.signal })).toBeNull();
  expect(steps).toBe(3);
});
