/**
 * Sending and answering the messages of messages.ts between page, popup and background.
 * Failures cross as data: no function here rejects because the other side is missing, broken or silent.
 * Only messages of this extension count, and a page may ask the background only for what PAGE_REQUESTS lists.
 */
import { browser } from 'wxt/browser';
import type { BackgroundMessages, PageMessages, Reply } from './messages.ts';

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

function isExtensionPage(sender: Sender): boolean {
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
