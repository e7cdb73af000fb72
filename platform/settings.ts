/**
 * What the reader has set, typed and defaulted, in `storage.local`. One record with a version: a newer build reads
 * the records of older ones, and what does not look like a setting is dropped instead of believed.
 */
import { browser } from 'wxt/browser';
import type { SiteSwitches } from './site-policy.ts';

/** Everything that is kept between two starts of the browser. */
export interface Settings {
  readonly version: 1;
  /** The reader's choices by host; hosts that follow the list are absent. */
  readonly sites: SiteSwitches;
}

const KEY = 'settings';
const DEFAULTS: Settings = { version: 1, sites: {} };

/** Reads the settings; the defaults where nothing usable is stored. */
export async function readSettings(): Promise<Settings> {
  return parseSettings((await browser.storage.local.get(KEY))[KEY]);
}

/** Replaces the settings. */
export async function writeSettings(settings: Settings): Promise<void> {
  await browser.storage.local.set({ [KEY]: settings });
}

/** Makes settings of whatever was stored. Unknown versions, which only a newer build can have written, give defaults. */
export function parseSettings(stored: unknown): Settings {
  if (!isRecord(stored) || stored.version !== 1) return DEFAULTS;
  const sites = isRecord(stored.sites) ? stored.sites : {};
  const entries = Object.entries(sites).filter((entry): entry is [string, boolean] => typeof entry[1] === 'boolean');
  return { version: 1, sites: Object.fromEntries(entries) };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
