/** The built extension in real browsers. Built first; one browser at a time. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    name: 'e2e',
    environment: 'node',
    include: ['tests/e2e/**/*.test.ts'],
    globalSetup: 'tests/e2e/build.ts',
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // A machine that is shared stalls a browser now and then; what fails again in a fresh one has found something.
    retry: 1,
  },
});
