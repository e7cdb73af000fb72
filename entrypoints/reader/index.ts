/**
 * What runs in a page: reads an article, asks the background what is named in it, marks that and shows cards. Wires only.
 * It never runs on a site that is off, and whatever goes wrong leaves the page as it was.
 * An unlisted script: WXT's content scripts announce themselves in an event that pages can hear.
 */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { isExtensionAlive, onFollowed, onPageMessage, sendToBackground } from '../../platform/messaging.ts';
import { createReader } from './reader.ts';

/** The reader of this page, in the extension's own world: no page sees it. */
declare global {
  var sidelightReader: AbortController | undefined;
}

export default defineUnlistedScript(async () => {
  // A second injection takes the first one's marks, card and listeners away.
  globalThis.sidelightReader?.abort();
  const life = new AbortController();
  globalThis.sidelightReader = life;
  const { signal } = life;
  const reader = createReader({
    document,
    url: () => location.href,
    clock: () => performance.now(),
    annotate: (request) => sendToBackground('page/annotate', request),
    getCard: async (id) => {
      // After an update or removal of the extension nobody answers any more: its marks would lead nowhere.
      if (!isExtensionAlive()) life.abort();
      return sendToBackground('card/get', { id });
    },
    // The background starts this page's reader anew, as those of all other pages.
    correct: (correction) => void sendToBackground('correction/add', correction),
    signal,
  });
  onPageMessage(
    {
      'page/status': () => reader.status(),
      'page/show': ({ id }) => {
        reader.reveal(id);
        return null;
      },
      'page/move': ({ to }) => {
        reader.move(to);
        return null;
      },
      'page/pause': () => {
        reader.pause();
        return null;
      },
      'page/stop': () => {
        life.abort();
        return null;
      },
    },
    signal,
  );
  onFollowed(reader.watch, signal);
  await reader.start();
});
