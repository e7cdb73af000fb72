/** How long an article waits for its annotations when the background has to be woken, and when it is awake. */
import { resolve } from 'node:path';
import { BUILT } from '../e2e/build.ts';
import { startChromium } from '../e2e/chromium.ts';
import { whenRead } from '../e2e/reading.ts';
import { servePages } from '../e2e/server.ts';

const ARTICLES = resolve(import.meta.dirname, '../fixtures');

export interface WakingTimes {
  /** From the message of the page to the reply, in ms: one of each run. */
  readonly asleep: readonly number[];
  readonly awake: readonly number[];
}

/** Opens the same article in a browser that runs, with the background stopped before and then again at once. */
export async function measureWaking(runs: number): Promise<WakingTimes> {
  const server = await servePages(ARTICLES);
  const driver = await startChromium({ extension: BUILT.e2e.chrome, port: server.port });
  const annotate = async () => {
    const tab = await driver.open(server.url('/demo/de.html'));
    const { timings } = await whenRead(driver, tab);
    await tab.close();
    return timings?.annotate ?? Number.NaN;
  };
  try {
    // The browser's own first time is not what a reader meets again.
    await annotate();
    const asleep: number[] = [];
    const awake: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      await driver.stopBackground();
      asleep.push(await annotate());
      awake.push(await annotate());
    }
    return { asleep, awake };
  } finally {
    await driver.close();
    await server.close();
  }
}
