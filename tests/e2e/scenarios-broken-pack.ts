/** A pack that is not what was built: refused with a clear error, and the page stays as it was. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { eventually, pause, type Start } from './driver.ts';
import { cardText, hover, NO_CARD_MS, whenRead } from './reading.ts';
import { servePages } from './server.ts';

/** Declares the scenarios. Each starts a browser of its own with a damaged copy of the extension. */
export function describeBrokenPack(start: Start, extension: string, fixtures: string): void {
  const cleanUp: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const step of cleanUp.splice(0).reverse()) await step();
  });

  describe('with a broken pack', () => {
    test.each([
      ['cut short', (pack: Buffer) => pack.subarray(0, pack.length >> 1), /cut short/],
      ['altered in one byte', flipLastByte, /altered/],
      ['something else', () => Buffer.from('no pack at all'.repeat(100)), /not a Sidelight pack/],
    ])('that is %s, the page stays as it was and the popup says why', async (_, damage, reason) => {
      const copy = await mkdtemp(join(tmpdir(), 'sidelight-broken-'));
      cleanUp.push(() => rm(copy, { recursive: true, force: true }));
      await cp(extension, copy, { recursive: true });
      const pack = join(copy, 'sidelight.pack');
      await writeFile(pack, damage(await readFile(pack)));
      const server = await servePages(fixtures);
      cleanUp.push(() => server.close());
      const driver = await start({ extension: copy, port: server.port });
      cleanUp.push(() => driver.close());

      const tab = await driver.open(server.url('/demo/de.html'));
      const before = await tab.evaluate(() => document.documentElement.outerHTML, null);
      expect(await whenRead(driver, tab)).toMatchObject({
        state: 'failed',
        entities: [],
        error: expect.stringMatching(reason),
      });
      await hover(tab, 'MQ-9');
      await pause(NO_CARD_MS);
      expect(await cardText(tab)).toBeNull();
      expect(await tab.evaluate(() => document.documentElement.outerHTML, null)).toBe(before);

      const popup = await driver.openPopup();
      const text = await eventually('the reason', async () => {
        const now = await popup.evaluate(() => document.body.textContent ?? '', null);
        return reason.test(now) ? now : null;
      });
      expect(text).toContain('The data cannot be opened');
    });
  });
}

function flipLastByte(pack: Buffer): Buffer {
  const altered = Buffer.from(pack);
  altered[altered.length - 1]! ^= 1;
  return altered;
}
