/**
 * The browser's side of the site policy: which hosts the manifest names, and which the browser lets us read.
 * The manifest is the one list of news sites at run time; `data/news-sites.yaml` is written into it by the build.
 */
import { browser } from 'wxt/browser';
import { decideSite, patternHost, sitePattern } from './site-policy.ts';

/** Hosts of the news sites that this build knows. */
export function knownNewsSites(): ReadonlySet<string> {
  const patterns: readonly string[] = browser.runtime.getManifest().host_permissions ?? [];
  return new Set(patterns.flatMap((pattern) => patternHost(pattern) ?? []));
}

/** Whether the browser lets the extension read this site now. */
export function hasAccess(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [sitePattern(host)] });
}

/**
 * Asks the reader, through the browser, for access to a site. Call it synchronously from a click; without a question
 * when access is there already.
 */
export function requestAccess(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [sitePattern(host)] });
}

/** Gives access back. What the manifest itself names stays: browsers refuse to take that away. */
export async function dropAccess(host: string): Promise<void> {
  const { rule } = decideSite(`https://${host}/`, {}, knownNewsSites());
  if (rule === 'not-listed') await browser.permissions.remove({ origins: [sitePattern(host)] });
}

/** Tells which single sites the reader gave access to, here or in the browser's own settings. */
export function onAccessGranted(listener: (hosts: readonly string[]) => void): void {
  browser.permissions.onAdded.addListener(({ origins }) => {
    const hosts = (origins ?? []).flatMap((pattern) => patternHost(pattern) ?? []);
    if (hosts.length > 0) listener(hosts);
  });
}
