/**
 * Where the browsers are that tests and the demo drive. Looks at the environment, then at PATH; on Debian as root a
 * missing browser is installed. Anything else ends with one sentence that says what to do.
 */
import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Wanted {
  readonly name: string;
  readonly variable: string;
  /** Command names, the best first. */
  readonly commands: readonly string[];
  /** Where installers put it outside PATH. */
  readonly places: readonly string[];
  readonly debianPackage: string;
}

const CHROMIUM: Wanted = {
  name: 'Chromium',
  variable: 'SIDELIGHT_CHROMIUM',
  commands: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  places: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  debianPackage: 'chromium',
};

const FIREFOX: Wanted = {
  name: 'Firefox',
  variable: 'SIDELIGHT_FIREFOX',
  commands: ['firefox', 'firefox-esr'],
  places: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  debianPackage: 'firefox-esr',
};

/**
 * Path of a Chromium that can run extensions. Installs it on Debian as root when there is none.
 * @throws {Error} Not found and not installable; the message says what to install and which variable points to it.
 */
export function findChromium(): string {
  return find(CHROMIUM);
}

/** Path of a Firefox; otherwise as {@link findChromium}. */
export function findFirefox(): string {
  return find(FIREFOX);
}

/** What Chromium needs to start as root and not to wait for hosts that are not there. */
export function chromiumArguments(): string[] {
  const quiet = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  return isRoot() ? ['--no-sandbox', ...quiet] : quiet;
}

function find(wanted: Wanted): string {
  const chosen = process.env[wanted.variable];
  if (chosen) {
    if (isExecutable(chosen)) return chosen;
    throw new Error(`${wanted.variable} points to ${chosen}, which is not a program that can be run.`);
  }
  const found = look(wanted) ?? install(wanted);
  if (found) return found;
  throw new Error(
    `${wanted.name} was not found: install it (on Debian: apt-get install ${wanted.debianPackage}) or set ${wanted.variable} to its path.`,
  );
}

function look(wanted: Wanted): string | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  const paths = wanted.commands.flatMap((command) => folders.map((folder) => join(folder, command)));
  return [...paths, ...wanted.places].find(isExecutable);
}

/** On Debian as root: apt-get. Elsewhere, or when that fails, nothing. */
function install(wanted: Wanted): string | undefined {
  if (!isRoot() || !existsSync('/etc/debian_version')) return undefined;
  const apt = (...args: string[]) =>
    execFileSync('apt-get', args, { stdio: 'ignore', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  try {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', wanted.debianPackage);
  } catch {
    // No mirror within reach or a locked package database: the caller's sentence says what to do.
    return undefined;
  }
  return look(wanted);
}

function isRoot(): boolean {
  return process.getuid?.() === 0;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
