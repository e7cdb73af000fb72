/**
 * What the reader has set, typed and defaulted, in `storage.local`. One record with a version: a newer build reads
 * the records of older ones, and what does not look like a setting is dropped instead of believed.
 */
import { browser } from 'wxt/browser';
import { type Correction, parseCorrections } from './corrections.ts';
import { type Density, parseDensity } from './density.ts';
import type { SiteSwitches } from './site-policy.ts';

/** Everything that is kept between two starts of the browser. */
export interface Settings {
  /** 1 had no corrections, 2 no density. */
  readonly version: 3;
  /** The reader's choices by host; hosts that follow the list are absent. */
  readonly sites: SiteSwitches;
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  readonly density: Density;
}

const KEY = 'settings';
const VERSIONS: readonly unknown[] = [1, 2, 3];
const DEFAULTS: Settings = { version: 3, sites: {}, corrections: [], density: parseDensity(undefined) };

/** Reads the settings; the defaults where nothing usable is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/**
 * Replaces the settings by what is made of them. Two changes at the same time, also from two pages of the extension,
 * happen one after the other.
 *
 * @returns The new settings.
 */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(KEY, async () => {
    const settings = change(await readSettings());
    await browser.storage.local.set({ [KEY]: settings });
    return settings;
  });
}

/** Tells the settings after each change, wherever it was made, until the signal aborts. */
export function watchSettings(report: (settings: Settings) => void, signal: AbortSignal): void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    if (KEY in changes) report(parseSettings(changes[KEY]?.newValue));
  };
  if (signal.aborted) return;
  browser.storage.local.onChanged.addListener(listener);
  signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener), { once: true });
}

/** Makes settings of whatever was stored. Unknown versions, which only a newer build can have written, give defaults. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored) || !VERSIONS.includes(stored.version)) return DEFAULTS;
  const sites = isRecord(stored.sites) ? stored.sites : {};
  const entries = Object.entries(sites).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return {
    version: 3,
    sites: Object.fromEntries(entries),
    corrections: parseCorrections(stored.corrections),
    density: parseDensity(stored.density),
  };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
