/**
 * Two groups of tests: what needs no browser runs in Node, what reads or paints a page runs in a real Chromium.
 * The built extension has its own configuration, because it is built first: vitest.e2e.config.ts.
 */
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArguments, findChromium } from './tests/browsers.ts';
import { marksIn, savedPages } from './tests/page/saved-pages-command.ts';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: ['tests/{engine,data,platform,entry,eval}/**/*.test.ts', 'tests/*.test.ts'],
        },
      },
      {
        extends: true,
        // Found late, they would make Vite reload a running test.
        optimizeDeps: {
          include: [
            '@floating-ui/dom',
            '@mozilla/readability/Readability-readerable.js',
            'fuse.js',
            'preact',
            'preact/hooks',
            'preact/test-utils',
            'preact/jsx-runtime',
            'preact/jsx-dev-runtime',
            'axe-core',
          ],
        },
        test: {
          name: 'page',
          include: ['tests/page/**/*.test.{ts,tsx}'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            viewport: { width: 1000, height: 800 },
            commands: { marksIn, savedPages },
            provider: playwright({ launchOptions: { executablePath: findChromium(), args: chromiumArguments() } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
