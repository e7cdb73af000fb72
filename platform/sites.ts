/**
 * Switching sites: keeps the reader's choices, the registered content scripts and the open tabs in step.
 * Everything is read from storage and the browser each time, so the background may be stopped between two calls.
 */
import type { SiteStatus } from './messages.ts';
import { ensureReader, registerReader, stopReader } from './reader-script.ts';
import { changeSettings, readSettings, type Settings } from './settings.ts';
import { dropAccess, hasAccess, knownNewsSites } from './site-access.ts';
import { decideSite, type SiteSwitches, scriptScopes, withoutChoice, withSwitch } from './site-policy.ts';
import { type TabInfo, tabsOfSite } from './tabs.ts';

/** What the background does with sites. */
export interface Sites {
  /** Registers the content scripts as the settings say. Safe to repeat. */
  restore(): Promise<void>;
  /** Whether the page at this address is read. Off as well where the browser's own settings keep us out. */
  status(url: string): Promise<SiteStatus>;
  /** Switches the site of this address for good; its open tabs follow at once. */
  turn(url: string, on: boolean): Promise<SiteStatus>;
  /** Takes the reader's choice for a host back; its open tabs follow the list, or the choice for its parent, at once. */
  forget(host: string): Promise<SiteStatus>;
}

/** Makes the one switchboard of the background. */
export function createSites(): Sites {
  const newsSites = knownNewsSites();
  // Two switches in a row must not read the same old settings: each change waits for the one before.
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(change: () => Promise<T>): Promise<T> => {
    const next = last.then(change, change);
    last = next.catch(() => undefined);
    return next;
  };

  const status = async (url: string): Promise<SiteStatus> => {
    const { sites } = await readSettings();
    const decided = decideSite(url, sites, newsSites);
    return decided.on && !(await hasAccess(decided.host)) ? { ...decided, on: false } : decided;
  };

  /** Makes registrations, tabs and access to a site what the reader's choices now say. */
  const follow = async (host: string, { sites }: Settings): Promise<SiteStatus> => {
    await registerReader(scriptScopes(sites, newsSites));
    // The tabs first: without access to the site their addresses cannot be asked for.
    const tabs = await tabsOfSite(host);
    // A subdomain may have a choice of its own.
    const start = (tab: TabInfo) => (decideSite(tab.url, sites, newsSites).on ? ensureReader : stopReader)(tab.id);
    await Promise.all(tabs.map(start));
    const address = `https://${host}/`;
    if (!decideSite(address, sites, newsSites).on) await dropAccess(host);
    return status(address);
  };
  const change = (sites: (sites: SiteSwitches) => SiteSwitches) =>
    changeSettings((settings) => ({ ...settings, sites: sites(settings.sites) }));

  return {
    status,
    restore: () => inTurn(async () => registerReader(scriptScopes((await readSettings()).sites, newsSites))),
    turn: (url, on) =>
      inTurn(async () => {
        const { host } = decideSite(url, (await readSettings()).sites, newsSites);
        await follow(host, await change((sites) => withSwitch(url, on, sites, newsSites)));
        return status(url);
      }),
    forget: (host) => inTurn(async () => follow(host, await change((sites) => withoutChoice(host, sites)))),
  };
}
