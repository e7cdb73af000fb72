/**
 * Which sites are read, and by which rule. Pure: addresses and lists in, decisions out.
 * One host stands for itself and all its subdomains; the reader's choice wins over the list of news sites, and of two
 * choices the one for the longer host.
 */
import type { SiteStatus } from './messages.ts';

/** The reader's choices: host without `www.` → on or off. Hosts that follow the list have no entry. */
export type SiteSwitches = Readonly<Record<string, boolean>>;

/** One content script registration: where it runs and where not. */
export interface ScriptScope {
  readonly id: string;
  readonly matches: readonly string[];
  readonly excludeMatches: readonly string[];
}

/** Pages on which browsers let no extension run, although their addresses look like any other. */
const CLOSED_HOSTS = [
  'chromewebstore.google.com',
  'chrome.google.com',
  'addons.mozilla.org',
  'microsoftedge.microsoft.com',
];

const LIST_SCOPE = 'news-list';
const CHOICE_SCOPE = 'choice:';

/**
 * Says whether the page at this address is read, and why. `host` in the answer is the site that the rule speaks of:
 * for `sport.example.org` it is `example.org` when that is what the list or the reader names.
 */
export function decideSite(url: string, switches: SiteSwitches, newsSites: ReadonlySet<string>): SiteStatus {
  const host = hostOf(url);
  if (host === null) return { host: '', on: false, rule: 'browser-page' };
  for (const candidate of withParents(host)) {
    if (Object.hasOwn(switches, candidate)) {
      const on = switches[candidate] === true;
      return { host: candidate, on, rule: on ? 'user-on' : 'user-off' };
    }
  }
  const listed = withParents(host).find((candidate) => newsSites.has(candidate));
  if (listed !== undefined) return { host: listed, on: true, rule: 'news-list' };
  return { host, on: false, rule: 'not-listed' };
}

/**
 * The choices after the reader switched the site of this address. A choice that says what would hold without it is
 * dropped, so that a site which is switched off and on again follows the list as before.
 */
export function withSwitch(
  url: string,
  on: boolean,
  switches: SiteSwitches,
  newsSites: ReadonlySet<string>,
): SiteSwitches {
  const { host } = decideSite(url, switches, newsSites);
  if (host === '') return switches;
  const others = withoutChoice(host, switches);
  const without = decideSite(`https://${host}/`, others, newsSites);
  return without.on === on ? others : { ...others, [host]: on };
}

/** The choices without the one for this host. */
export function withoutChoice(host: string, switches: SiteSwitches): SiteSwitches {
  const { [host]: _, ...others } = switches;
  return others;
}

/**
 * Where the content script has to be registered. Scopes never overlap, so a page is never read twice: the list's
 * scope leaves out every chosen host, and each chosen host leaves out the choices below it.
 */
export function scriptScopes(switches: SiteSwitches, newsSites: ReadonlySet<string>): ScriptScope[] {
  const chosen = Object.keys(switches).sort();
  const scopes = chosen
    .filter((host) => switches[host] === true)
    .map((host) => ({
      id: CHOICE_SCOPE + host,
      matches: [sitePattern(host)],
      excludeMatches: chosen.filter((other) => other !== host && isWithin(other, host)).map(sitePattern),
    }));
  const listed = [...newsSites].filter((host) => !Object.hasOwn(switches, host)).sort();
  if (listed.length === 0) return scopes;
  const list = { id: LIST_SCOPE, matches: listed.map(sitePattern), excludeMatches: chosen.map(sitePattern) };
  return [list, ...scopes];
}

/** The match pattern of a host and its subdomains, as manifests, permissions and scripts write it. */
export function sitePattern(host: string): string {
  return canHaveSubdomains(host) ? `*://*.${host}/*` : `*://${host}/*`;
}

/** The host of a match pattern; null when the pattern stands for more than one site, such as `*://*\/*`. */
export function patternHost(pattern: string): string | null {
  const host = /^[^:]+:\/\/(?:\*\.)?([^*/]+)\//.exec(pattern)?.[1];
  return host === undefined ? null : host.replace(/^www\./, '');
}

function hostOf(url: string): string | null {
  if (!URL.canParse(url)) return null;
  const { protocol, hostname } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') return null;
  if (CLOSED_HOSTS.includes(hostname)) return null;
  return hostname.replace(/\.$/, '').replace(/^www\./, '');
}

/** The host, then its parents, the longest first. */
function withParents(host: string): string[] {
  if (!canHaveSubdomains(host)) return [host];
  const labels = host.split('.');
  return labels.slice(0, -1).map((_, index) => labels.slice(index).join('.'));
}

function isWithin(host: string, parent: string): boolean {
  return host === parent || (canHaveSubdomains(parent) && host.endsWith(`.${parent}`));
}

/** Addresses of machines (127.0.0.1, [::1]) and single names (localhost) have none. */
function canHaveSubdomains(host: string): boolean {
  return host.includes('.') && !/^[\d.]+$/.test(host) && !host.startsWith('[');
}
