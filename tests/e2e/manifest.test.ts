/** What the built packages ask of the browser and of the reader: exactly this and nothing more. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readNewsSites } from '../../data/news-sites.ts';
import { sitePattern } from '../../platform/site-policy.ts';
import { BUILT } from './build.ts';

async function filesOf(folder: string): Promise<Map<string, string>> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = names.filter((name) => name.isFile()).map((name) => join(name.parentPath, name.name));
  const contents = await Promise.all(files.map((file) => readFile(file, 'latin1')));
  return new Map(files.map((file, at) => [file.slice(folder.length + 1), contents[at]!]));
}

describe.each(['chrome', 'firefox'] as const)('the package for %s', async (browser) => {
  const files = await filesOf(BUILT.production[browser]);
  const manifest = JSON.parse(files.get('manifest.json')!);

  test('asks for storage, scripting, the active tab and a place beside the page, and for the known news sites', () => {
    const panel = browser === 'chrome' ? ['sidePanel'] : [];
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', ...panel]);
    expect(manifest.host_permissions).toEqual(readNewsSites().map(({ host }) => sitePattern(host)));
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(manifest.optional_permissions).toBeUndefined();
  });

  test('shows pages nothing of itself and runs nowhere before it is told to', () => {
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('forbids itself every connection but to its own files', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toMatch(/https?:|\*|unsafe|wasm/);
  });

  test('shows the brief in the side panel or the sidebar, which opens only when asked', () => {
    if (browser === 'chrome') expect(manifest.side_panel).toEqual({ default_path: 'sidepanel.html' });
    else {
      expect(manifest.sidebar_action).toMatchObject({
        default_panel: 'sidepanel.html',
        default_title: 'Sidelight',
        open_at_install: false,
      });
    }
  });

  test('says for whom it is', () => {
    if (browser === 'chrome') {
      expect(manifest.minimum_chrome_version).toBe('140');
      expect(manifest.browser_specific_settings).toBeUndefined();
    } else {
      expect(manifest.browser_specific_settings.gecko).toMatchObject({
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      });
    }
    expect(manifest).toMatchObject({ manifest_version: 3, default_locale: 'en', name: '__MSG_name__' });
  });

  test('holds the same files as the tested build, but for the test host in the manifest', async () => {
    const tested = await filesOf(BUILT.e2e[browser]);
    const testedManifest = JSON.parse(tested.get('manifest.json')!);
    expect(testedManifest).toEqual({
      ...manifest,
      host_permissions: [...manifest.host_permissions, sitePattern('127.0.0.1')],
    });
    const others = [...files.keys()].filter((name) => name !== 'manifest.json').sort();
    expect([...tested.keys()].filter((name) => name !== 'manifest.json').sort()).toEqual(others);
    expect(others.filter((name) => tested.get(name) !== files.get(name))).toEqual([]);
  });
});
