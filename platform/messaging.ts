/**
 * Sending and answering the messages of messages.ts between page, popup and background.
 * Failures cross as data: no function here rejects because the other side is missing, broken or silent.
 * Only messages of this extension count, and a page may ask the background only for what PAGE_REQUESTS lists.
 */

import { type Browser, browser } from 'wxt/browser';
import type { BackgroundMessages, PageMessages, PageStatus, Reply } from './messages.ts';

type Shape = Record<string, { request: unknown; reply: unknown }>;
type Of<M> = { [K in keyof M]: M[K] extends { request: infer Q; reply: infer R } ? { request: Q; reply: R } : never };

/** One handler for each message; what it throws reaches the sender as `{ ok: false }`. */
export type Handlers<M> = {
  readonly [K in keyof M]: (
    request: Of<M>[K]['request'],
    sender: Sender,
  ) => Of<M>[K]['reply'] | Promise<Of<M>[K]['reply']>;
};

/** Who sent a message, in the browser's own words: a page cannot pretend to be another. */
export interface Sender {
  readonly id?: string;
  /** Address of the page or extension page. */
  readonly url?: string;
}

/**
 * What a content script may ask for. A hostile page that took over its renderer could send as one, so switching
 * sites, listing everything and taking corrections back stay with the extension's own pages.
 */
const PAGE_REQUESTS: ReadonlySet<string> = new Set<keyof BackgroundMessages>([
  'page/annotate',
  'card/get',
  'correction/add',
]);

/**
 * Asks the background.
 *
 * @returns The reply; `{ ok: false }` when the background failed, is gone (the extension was updated) or is silent.
 */
export function sendToBackground<K extends keyof BackgroundMessages>(
  name: K,
  request: BackgroundMessages[K]['request'],
): Promise<Reply<BackgroundMessages[K]['reply']>> {
  return settle(() => browser.runtime.sendMessage({ name, request }));
}

/**
 * Asks the content script in the top frame of a tab.
 *
 * @returns The reply; `{ ok: false }` when the tab has no content script of ours.
 */
export function sendToTab<K extends keyof PageMessages>(
  tabId: number,
  name: K,
  request: PageMessages[K]['request'],
): Promise<Reply<PageMessages[K]['reply']>> {
  return settle(() => browser.tabs.sendMessage(tabId, { name, request }, { frameId: 0 }));
}

/** The name of the line on which a page tells its status. */
const STATUS_LINE = 'page/status';
/** How long to wait before a tab without our script is tried again, in ms. Short enough to look immediate. */
const TRY_AGAIN_MS = 150;
/** How often to try. A page that has not started after three seconds was not given the script. */
const MOST_TRIES = 20;

/**
 * Follows what the content script of a tab says of its page, now and at every change, also when another page has come
 * into the tab.
 *
 * @param report Gets the status; null when nothing of ours runs there.
 */
export function followTab(tabId: number, report: (status: PageStatus | null) => void, signal: AbortSignal): void {
  let tries = 0;
  const connect = () => {
    if (signal.aborted) return;
    const port = browser.tabs.connect(tabId, { name: STATUS_LINE, frameId: 0 });
    const leave = () => port.disconnect();
    signal.addEventListener('abort', leave, { once: true });
    port.onMessage.addListener((status) => {
      tries = 0;
      if (!signal.aborted) report(status as PageStatus);
    });
    port.onDisconnect.addListener(() => {
      // Chrome complains of an error at which nobody looked; that nobody is there is none.
      void browser.runtime.lastError;
      signal.removeEventListener('abort', leave);
      if (signal.aborted) return;
      tries++;
      if (tries < MOST_TRIES) setTimeout(connect, TRY_AGAIN_MS);
      else report(null);
    });
  };
  connect();
}

/** The page's end of {@link followTab}: tells everybody who follows, until the signal aborts. */
export function onFollowed(
  watch: (listener: (status: PageStatus) => void, signal: AbortSignal) => PageStatus,
  signal: AbortSignal,
): void {
  const listener = (port: Browser.runtime.Port) => {
    if (port.name !== STATUS_LINE) return;
    const left = new AbortController();
    const until = AbortSignal.any([left.signal, signal]);
    port.onDisconnect.addListener(() => left.abort());
    until.addEventListener('abort', () => port.disconnect(), { once: true });
    port.postMessage(watch((status) => port.postMessage(status), until));
  };
  browser.runtime.onConnect.addListener(listener);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(listener), { once: true });
}

/** Answers in the background, as long as it lives. Call it in the first turn: a waking background must be listening. */
export function onBackgroundMessage(handlers: Handlers<BackgroundMessages>): void {
  listen(handlers, (name, sender) => PAGE_REQUESTS.has(name) || isExtensionPage(sender));
}

/** Answers in a page until the signal aborts. */
export function onPageMessage(handlers: Handlers<PageMessages>, signal: AbortSignal): void {
  listen(handlers, () => true, signal);
}

/** Whether the extension that this script came with is still there; false after an update or removal. */
export function isExtensionAlive(): boolean {
  return browser.runtime?.id !== undefined;
}

/** Whether a message came from one of the extension's own pages. */
export function isExtensionPage(sender: Sender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) ?? false;
}

function listen<M extends Shape | BackgroundMessages | PageMessages>(
  handlers: Handlers<M>,
  allows: (name: string, sender: Sender) => boolean,
  signal?: AbortSignal,
): void {
  // `sendResponse` with `return true` is the one form that Chrome, Firefox and the polyfill all understand.
  const listener = (message: unknown, sender: Sender, sendResponse: (reply: unknown) => void): true | undefined => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    if (!Object.hasOwn(handlers, message.name) || !allows(message.name, sender)) return undefined;
    const handler = handlers[message.name as keyof M] as (request: unknown, sender: Sender) => unknown;
    void answer(() => handler(message.request, sender)).then(sendResponse);
    return true;
  };
  if (signal?.aborted) return;
  browser.runtime.onMessage.addListener(listener);
  signal?.addEventListener('abort', () => browser.runtime.onMessage.removeListener(listener), { once: true });
}

async function answer(handler: () => unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await handler() };
  } catch (error) {
    return { ok: false, error: reason(error) };
  }
}

async function settle<T>(send: () => Promise<unknown>): Promise<Reply<T>> {
  try {
    const reply = await send();
    return isReply(reply) ? (reply as Reply<T>) : { ok: false, error: 'nobody answered' };
  } catch (error) {
    return { ok: false, error: reason(error) };
  }
}

function isMessage(message: unknown): message is { name: string; request: unknown } {
  return typeof message === 'object' && message !== null && 'name' in message && typeof message.name === 'string';
}

function isReply(reply: unknown): boolean {
  return typeof reply === 'object' && reply !== null && 'ok' in reply;
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
