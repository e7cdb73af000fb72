/**
 * Everything that must hold for a reader with the built extension, the same in every browser. One browser and one
 * server for all scenarios; each opens its own tabs and leaves every site as it found it.
 */
import { resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Driver, Start, Tab } from './driver.ts';
import { PAGES } from './fixtures.ts';
import { describeArticle } from './scenarios-article.ts';
import { describeBrief } from './scenarios-brief.ts';
import { describeBrokenPack } from './scenarios-broken-pack.ts';
import { describeCorrections } from './scenarios-corrections.ts';
import { describeOtherSite } from './scenarios-other-site.ts';
import { describePages } from './scenarios-pages.ts';
import { describePopup } from './scenarios-popup.ts';
import { type PageServer, servePages } from './server.ts';

const FIXTURES = resolve(import.meta.dirname, '../fixtures');

/** What a scenario works with; filled before the first one runs. */
export interface Stage {
  readonly driver: Driver;
  readonly server: PageServer;
  /** Opens a page of the server in a tab that is closed after the test. */
  visit(path: string, host?: string): Promise<Tab>;
  /** Opens the popup for the tab in front; closed after the test. */
  popup(): Promise<Tab>;
  /** Opens another page of the extension; closed after the test. */
  own(page: 'options' | 'sidepanel'): Promise<Tab>;
}

/** Declares all scenarios for one browser. */
export function describeScenarios(start: Start, extension: string): void {
  const tabs: Tab[] = [];
  const keep = async (opening: Promise<Tab>): Promise<Tab> => {
    const tab = await opening;
    tabs.push(tab);
    return tab;
  };
  const stage = {
    visit: (path: string, host?: string) => keep(stage.driver.open(stage.server.url(path, host))),
    popup: () => keep(stage.driver.openPopup()),
    own: (page: 'options' | 'sidepanel') => keep(stage.driver.openOwn(page)),
  } as { -readonly [K in keyof Stage]: Stage[K] };

  beforeAll(async () => {
    stage.server = await servePages(FIXTURES, PAGES);
    stage.driver = await start({ extension, port: stage.server.port });
  });
  afterEach(async ({ task }) => {
    // A popup that led to the page has closed itself, and tests may close tabs.
    await Promise.all(tabs.splice(0).map((tab) => tab.close().catch(() => undefined)));
    if (task.result?.state !== 'fail') return;
    // It broke off somewhere: the next one shall not find its switches and permissions.
    await stage.driver.close();
    stage.driver = await start({ extension, port: stage.server.port });
  });
  afterAll(async () => {
    await stage.driver?.close();
    await stage.server?.close();
  });

  describeArticle(stage);
  describePages(stage);
  describePopup(stage);
  describeOtherSite(stage);
  describeCorrections(stage);
  describeBrief(stage);

  describe('the network', () => {
    // The last scenario with this browser: everything above has been asked for by now.
    test('hears of nothing but the pages that were visited', () => {
      const own = /^(chrome|moz)-extension:|^data:|^blob:|^about:/;
      const foreign = stage.driver.requests.filter(
        (url) => !own.test(url) && new URL(url).port !== `${stage.server.port}`,
      );
      expect(foreign).toEqual([]);
      // Every host of the internet leads to the server; the browser itself asks one of them for updates.
      const hosts = new Set(stage.server.requests.map((request) => request.split(' ')[0]));
      hosts.delete('update.googleapis.com');
      expect([...hosts].sort()).toEqual([`127.0.0.1:${stage.server.port}`, `localhost:${stage.server.port}`]);
    });
  });

  describeBrokenPack(start, extension, FIXTURES);
}
