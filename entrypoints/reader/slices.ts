/**
 * Work on a page that is already in use, in slices with the page's own work in between. The clock and the pause are
 * handed in, so that a test can see a slice end.
 */

/** The longest that a slice goes on before it pauses, in ms. A step more may follow, so it is below the goal of 4. */
export const SLICE_MS = 2;

export interface SliceOptions {
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
  /** Resolves when the page has had its turn. */
  readonly pause: () => Promise<void>;
  readonly signal: AbortSignal;
  /** Told how long each slice was, in ms. */
  readonly onSlice?: (ms: number) => void;
}

/** Runs the steps to their end and gives their result; null when the signal was aborted on the way. */
export async function runInSlices<T>(steps: Iterator<void, T>, options: SliceOptions): Promise<T | null> {
  const { clock, pause, signal, onSlice } = options;
  let began = clock();
  for (;;) {
    if (signal.aborted) return null;
    const step = steps.next();
    const spent = clock() - began;
    if (step.done || spent >= SLICE_MS) onSlice?.(spent);
    if (step.done) return step.value;
    if (spent < SLICE_MS) continue;
    await pause();
    began = clock();
  }
}

/** Resolves in a task of its own. Not a timer: those wait a second each in a tab that is not in front. */
export function nextTask(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
