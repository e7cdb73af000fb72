import { beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageMessages } from '../../platform/messages.ts';

type Listener = (message: unknown, sender: unknown, sendResponse: (reply: unknown) => void) => true | undefined;

const OWN = { id: 'sidelight', url: 'chrome-extension://sidelight/popup.html' };
const PAGE = { id: 'sidelight', url: 'https://example.de/article' };

// The browser's side: delivers to every listener, as a browser does, and answers nothing when nobody listens.
const { listeners, deliver } = vi.hoisted(() => {
  const listeners = new Set<Listener>();
  const deliver = (message: unknown, sender: unknown): Promise<unknown> =>
    new Promise((resolve) => {
      const waiting = [...listeners].filter((listener) => listener(message, sender, resolve) === true);
      if (waiting.length === 0) resolve(undefined);
    });
  Object.assign(globalThis, {
    chrome: {
      runtime: {
        id: 'sidelight',
        getURL: (path: string) => `chrome-extension://sidelight${path}`,
        onMessage: { addListener: listeners.add.bind(listeners), removeListener: listeners.delete.bind(listeners) },
        sendMessage: (message: unknown) => deliver(message, { id: 'sidelight', url: 'https://example.de/article' }),
      },
      tabs: {
        sendMessage: (tabId: number, message: unknown) =>
          tabId === 1
            ? deliver(message, { id: 'sidelight' })
            : Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
      },
    },
  });
  return { listeners, deliver };
});

const { onBackgroundMessage, onPageMessage, sendToBackground, sendToTab } = await import('../../platform/messaging.ts');

const PAGE_HANDLERS = {
  'page/status': () => ({ state: 'annotated', entities: [] }) as const,
  'page/show': ({ id }: PageMessages['page/show']['request']) => {
    throw new Error(`no ${id} here`);
  },
  'page/move': () => null,
  'page/pause': () => null,
  'page/stop': () => null,
};

function listenInBackground(): void {
  onBackgroundMessage({
    'page/annotate': async ({ text }) => ({
      annotations: [],
      entities: [{ id: text, kind: 'place', label, mentions: 1, words: text }],
      links: [],
      density: 'first',
    }),
    'card/get': ({ id }) => Promise.reject(new Error(`no ${id}`)),
    'search/entries': () => [],
    'pack/info': () => ({ entities: 1, date: '2026-01-01', hash: 'x' }),
    'site/status': ({ url }) => ({ host: url, on: true, rule: 'user-on' }),
    'site/switch': ({ url, on }) => ({ host: url, on, rule: 'user-on' }),
    'site/forget': ({ host }) => ({ host, on: true, rule: 'news-list' }),
    'correction/add': (_, { url }) => {
      if (url !== PAGE.url) throw new Error(`not from ${url}`);
      return null;
    },
    'correction/remove': () => null,
    'correction/import': () => null,
    'density/choose': () => null,
    'search/describe': () => [],
    'brief/entries': () => ({ entries: [], map: null }),
  });
}
const label = { de: 'x', en: 'x' };

beforeEach(() => listeners.clear());

describe('a message to the background', () => {
  test('brings the reply', async () => {
    listenInBackground();
    const reply = await sendToBackground('page/annotate', { text: 'kyiv', lang: 'en' });
    expect(reply).toMatchObject({
      ok: true,
      value: { annotations: [], entities: [{ id: 'kyiv', kind: 'place', label, mentions: 1, words: 'kyiv' }] },
    });
  });

  test('brings what the handler threw as data', async () => {
    listenInBackground();
    expect(await sendToBackground('card/get', { id: 'nobody' })).toEqual({ ok: false, error: 'no nobody' });
  });

  test('fails as data when nobody listens', async () => {
    expect(await sendToBackground('pack/info', null)).toEqual({ ok: false, error: 'nobody answered' });
  });

  test.each([
    ['of another extension', { name: 'pack/info', request: null }, { ...OWN, id: 'other' }],
    ['without a name', { request: null }, OWN],
    ['that is no record', 'pack/info', OWN],
    ['with an unknown name', { name: 'pack/delete', request: null }, OWN],
    ['named like a property of every object', { name: 'toString', request: null }, OWN],
    ['from a page that only the options may send', { name: 'correction/import', request: { corrections: [] } }, PAGE],
    ['from a page that only the popup may send', { name: 'site/switch', request: { url: 'x', on: false } }, PAGE],
  ])('is ignored when it is one %s', async (_, message, sender) => {
    listenInBackground();
    expect(await deliver(message, sender)).toBeUndefined();
  });

  test('tells the handler who sent it', async () => {
    listenInBackground();
    const message = { name: 'correction/add', request: { kind: 'known', entity: 'x', name: 'X' } };
    expect(await deliver(message, PAGE)).toEqual({ ok: true, value: null });
  });

  test('may switch sites when it comes from the popup', async () => {
    listenInBackground();
    const message = { name: 'site/switch', request: { url: 'x', on: false } };
    expect(await deliver(message, OWN)).toEqual({ ok: true, value: { host: 'x', on: false, rule: 'user-on' } });
  });
});

describe('a message to a tab', () => {
  test('brings the reply', async () => {
    onPageMessage(PAGE_HANDLERS, new AbortController().signal);
    expect(await sendToTab(1, 'page/status', null)).toEqual({ ok: true, value: { state: 'annotated', entities: [] } });
  });

  test('brings what the handler threw as data', async () => {
    onPageMessage(PAGE_HANDLERS, new AbortController().signal);
    expect(await sendToTab(1, 'page/show', { id: 'kyiv' })).toEqual({ ok: false, error: 'no kyiv here' });
  });

  test('fails as data in a tab without our script', async () => {
    expect(await sendToTab(2, 'page/stop', null)).toMatchObject({ ok: false });
  });

  test('is not heard any more after the signal', async () => {
    const life = new AbortController();
    onPageMessage(PAGE_HANDLERS, life.signal);
    life.abort();
    expect(listeners.size).toBe(0);
    onPageMessage(PAGE_HANDLERS, life.signal);
    expect(listeners.size).toBe(0);
  });
});
