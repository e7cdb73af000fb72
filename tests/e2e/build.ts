/** Builds the extension for both browsers: as readers get it, and in the mode that also reads loopback pages. */
import { resolve } from 'node:path';
import { build } from 'wxt';

const root = resolve(import.meta.dirname, '../..');

/** Folders of the built extensions: what is tested, and what readers get. */
export const BUILT = {
  e2e: { chrome: resolve(root, '.output/chrome-e2e'), firefox: resolve(root, '.output/firefox-e2e') },
  production: { chrome: resolve(root, '.output/chrome'), firefox: resolve(root, '.output/firefox') },
} as const;

/** Builds one of them. */
export async function buildExtension(mode: keyof typeof BUILT, browser: 'chrome' | 'firefox'): Promise<void> {
  await build({ root, browser, mode });
}

/** Called by Vitest before the first test. */
export async function setup(): Promise<void> {
  for (const browser of ['chrome', 'firefox'] as const) {
    await buildExtension('e2e', browser);
    await buildExtension('production', browser);
  }
}
