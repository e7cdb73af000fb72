/**
 * The background: one copy of the gazetteer for all tabs, and the switchboard of the sites. Wires only.
 * Listeners are added in the first turn, because the browser starts this script anew for every burst of events.
 */
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { annotate } from '../../engine/index.ts';
import { createCorrector } from '../../platform/corrector.ts';
import { createGazetteerSource, reader } from '../../platform/gazetteer-source.ts';
import type { PageMessages } from '../../platform/messages.ts';
import { isExtensionPage, onBackgroundMessage, sendToTab } from '../../platform/messaging.ts';
import { createMapmaker } from '../../platform/outlines-source.ts';
import { chooseDensity, readDensity } from '../../platform/reading-choices.ts';
import { onAccessGranted } from '../../platform/site-access.ts';
import { createSites } from '../../platform/sites.ts';
import { createAnnotateService, toBriefEntry } from './annotate-service.ts';

/** The manifest's commands that a page answers. */
const MOVEMENTS: Readonly<Record<string, PageMessages['page/move']['request']['to']>> = {
  'next-mention': 'next',
  'previous-mention': 'previous',
  'open-card': 'open',
};

export default defineBackground(() => {
  const source = createGazetteerSource();
  const open = async () => (await source.open()).gazetteer;
  const maps = createMapmaker();
  const sites = createSites();
  const corrections = createCorrector({ siteOf: async (url) => (await sites.status(url)).host });
  const service = createAnnotateService({ open, annotate, correct: corrections.apply, density: readDensity, reader });

  onBackgroundMessage({
    'page/annotate': (article, { url = '' }) => service.annotatePage(article, url),
    'card/get': async ({ id }) => maps.locate(await service.card(id)),
    'search/entries': () => service.entries(),
    'pack/info': async () => {
      const { gazetteer, hash } = await source.open();
      return { entities: gazetteer.entityCount, date: gazetteer.date, hash };
    },
    'site/status': ({ url }) => sites.status(url),
    'site/switch': ({ url, on }) => sites.turn(url, on),
    'site/forget': ({ host }) => sites.forget(host),
    'correction/add': ({ url: about, ...correction }, sender) =>
      corrections.add(correction, isExtensionPage(sender) ? (about ?? '') : (sender.url ?? '')),
    'correction/remove': ({ correction }) => corrections.remove(correction),
    'correction/import': ({ corrections: list }) => corrections.addAll(list),
    'density/choose': ({ density }) => chooseDensity(density),
    'search/describe': async ({ ids }) => (await service.cards(ids)).map(toBriefEntry),
    'brief/entries': async ({ ids }) => {
      const cards = await service.cards(ids);
      return { entries: cards.map(toBriefEntry), map: await maps.survey(cards) };
    },
  });

  // Access granted to a single site means: read it. The browser's question may close the popup that asked it, so
  // the answer is awaited here.
  onAccessGranted((hosts) => {
    for (const host of hosts) void sites.turn(`https://${host}/`, true);
  });

  browser.commands?.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    const to = MOVEMENTS[command];
    if (to) void sendToTab(tab.id, 'page/move', { to });
    else if (command === 'pause') void sendToTab(tab.id, 'page/pause', null);
  });

  browser.runtime.onInstalled.addListener(() => void sites.restore());
  browser.runtime.onStartup.addListener(() => void sites.restore());
});
