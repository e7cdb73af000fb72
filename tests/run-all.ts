/**
 * `npm test`: every check of the project, one after the other, and one sum at the end. A check that is not made of tests
 * counts as one. What fails does not keep the rest from running; the exit code tells.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** Made of one command that succeeds or not. */
const CHECKS: readonly (readonly string[])[] = [
  ['wxt', 'prepare'],
  ['biome', 'ci', '--error-on-warnings', '.'],
  ['tsc', '--project', 'tsconfig.json'],
  ['tsc', '--project', 'engine/tsconfig.json'],
  ['knip'],
  ['node', 'data/compile/check-cli.ts'],
];

/** Vitest configurations: engine, data and pages; then the built extension. */
const SUITES = ['vitest.config.ts', 'vitest.e2e.config.ts'];

const reports = mkdtempSync(join(tmpdir(), 'sidelight-tests-'));
const counts = [...CHECKS.map(runCheck), ...SUITES.map(runSuite)];
rmSync(reports, { recursive: true });
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

function runCheck(command: readonly string[]): Counts {
  return run(command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
}

function runSuite(config: string): Counts {
  const report = join(reports, `${config}.json`);
  const ok = run([
    'vitest',
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  try {
    const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8')) as Record<string, number>;
    const failures = numFailedTests ?? 0;
    // A suite can fail outside its tests: a file that does not load, an unhandled error.
    return { passed: numPassedTests ?? 0, failed: ok ? failures : Math.max(1, failures) };
  } catch {
    console.error(`${config}: the test runner ended without a report`);
    return { passed: 0, failed: 1 };
  }
}

/** Commands come from node_modules/.bin, which npm puts on the path. */
function run(command: readonly string[]): boolean {
  console.log(`\n> ${command.join(' ')}`);
  const { status, error } = spawnSync(command[0]!, command.slice(1), { stdio: 'inherit' });
  if (error) console.error(`${command[0]}: ${error.message}`);
  return status === 0;
}
