/**
 * The content script: reads an article, asks the background what is named in it, marks that and shows cards.
 * Wires only. It never runs on a site that is off, and whatever goes wrong leaves the page as it was.
 */
import { defineContentScript } from 'wxt/utils/define-content-script';
import { onPageMessage, sendToBackground } from '../../platform/messaging.ts';
import './highlight.css';
import { createReader } from './reader.ts';

export default defineContentScript({
  registration: 'runtime',
  matches: [],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  async main(context) {
    // A second injection aborts the first one's context, which takes its marks, card and listeners away.
    const stop = new AbortController();
    const signal = AbortSignal.any([stop.signal, context.signal]);
    const reader = createReader({
      document,
      url: location.href,
      clock: () => performance.now(),
      annotate: (request) => sendToBackground('page/annotate', request),
      getCard: async (id) => {
        // After an update or removal of the extension nobody answers any more; asking aborts the context, and with
        // it the marks that would lead nowhere.
        if (context.isInvalid) return { ok: false, error: 'The extension is gone.' };
        return sendToBackground('card/get', { id });
      },
      signal,
    });
    onPageMessage(
      {
        'page/status': async () => reader.status(),
        'page/show': async ({ id }) => {
          reader.reveal(id);
          return null;
        },
        'page/stop': async () => {
          stop.abort();
          return null;
        },
      },
      signal,
    );
    await reader.start();
  },
});
