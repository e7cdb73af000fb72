/**
 * Where the reading content script runs: registered at run time for the sites of the policy, put into open tabs at
 * once when a site is switched on. The files are WXT's output of `entrypoints/reader/` and `entrypoints/highlight.css`.
 */
import { browser } from 'wxt/browser';
import { sendToTab } from './messaging.ts';
import type { ScriptScope } from './site-policy.ts';

const SCRIPT = '/reader.js';
const STYLES = '/assets/highlight.css';

/** Makes the browser's registrations equal to these scopes. They outlive the background and the browser. */
export async function registerReader(scopes: readonly ScriptScope[]): Promise<void> {
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id));
  const wanted = new Set(scopes.map(({ id }) => id));
  const superfluous = [...registered].filter((id) => !wanted.has(id));
  if (superfluous.length > 0) await browser.scripting.unregisterContentScripts({ ids: superfluous });
  const scripts = scopes.map(registration);
  const known = scripts.filter(({ id }) => registered.has(id));
  const unknown = scripts.filter(({ id }) => !registered.has(id));
  if (known.length > 0) await browser.scripting.updateContentScripts(known);
  if (unknown.length > 0) await browser.scripting.registerContentScripts(unknown);
}

/** Starts reading in an open tab. Does nothing where the browser lets no extension in. */
async function startReader(tabId: number): Promise<void> {
  const target = { tabId };
  try {
    await browser.scripting.insertCSS({ target, files: [STYLES] });
    await browser.scripting.executeScript({ target, files: [SCRIPT] });
  } catch {
    // The tab is gone, shows another page by now, or is closed to extensions: the next load decides.
  }
}

/** Starts reading in an open tab where nothing of ours runs yet; a reader at work keeps its marks and its card. */
export async function ensureReader(tabId: number): Promise<void> {
  const { ok } = await sendToTab(tabId, 'page/status', null);
  if (!ok) await startReader(tabId);
}

/** Takes every mark out of an open tab and ends the script there. The style sheet stays: it names only our marks. */
export async function stopReader(tabId: number): Promise<void> {
  await sendToTab(tabId, 'page/stop', null);
}

/** Reads every page anew that is being read now, as after a correction. Pages without our script stay without it. */
export async function restartReaders(): Promise<void> {
  const tabs = await browser.tabs.query({});
  const restart = async ({ id }: { id?: number | undefined }) => {
    if (id === undefined) return;
    const { ok } = await sendToTab(id, 'page/stop', null);
    if (ok) await startReader(id);
  };
  await Promise.all(tabs.map(restart));
}

function registration({ id, matches, excludeMatches }: ScriptScope) {
  return {
    id,
    matches: [...matches],
    excludeMatches: [...excludeMatches],
    js: [SCRIPT],
    css: [STYLES],
    runAt: 'document_idle' as const,
    allFrames: false,
    persistAcrossSessions: true,
  };
}
