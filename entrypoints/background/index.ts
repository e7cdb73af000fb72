/**
 * The background: one copy of the gazetteer for all tabs, and the switchboard of the sites. Wires only.
 * Listeners are added in the first turn, because the browser starts this script anew for every burst of events.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '../../engine/index.ts';
import { createGazetteerSource, readCard } from '../../platform/gazetteer-source.ts';
import { onBackgroundMessage } from '../../platform/messaging.ts';
import { onAccessGranted } from '../../platform/site-access.ts';
import { createSites } from '../../platform/sites.ts';
import { createAnnotateService } from './annotate-service.ts';

export default defineBackground(() => {
  const source = createGazetteerSource();
  const open = async () => (await source.open()).gazetteer;
  const service = createAnnotateService({ open, annotate, readCard });
  const sites = createSites();

  onBackgroundMessage({
    'page/annotate': (article) => service.annotatePage(article),
    'card/get': ({ id }) => service.card(id),
    'search/entries': () => service.entries(),
    'pack/info': async () => {
      const { gazetteer, hash } = await source.open();
      return { entities: gazetteer.entityCount, date: gazetteer.date, hash };
    },
    'site/status': ({ url }) => sites.status(url),
    'site/switch': ({ url, on }) => sites.turn(url, on),
  });

  // Access granted to a single site means: read it. The browser's question may close the popup that asked it, so
  // the answer is awaited here.
  onAccessGranted((hosts) => {
    for (const host of hosts) void sites.turn(`https://${host}/`, true);
  });

  browser.runtime.onInstalled.addListener(() => void sites.restore());
  browser.runtime.onStartup.addListener(() => void sites.restore());
});
