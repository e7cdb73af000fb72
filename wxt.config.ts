/**
 * The build: manifest for Chrome and Firefox, and the data pack and the outlines of countries beside the code.
 * Mode `e2e` is the production build that also reads pages of 127.0.0.1, for tests and the demo; nothing else
 * differs.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ConfigEnv, UserManifest } from 'wxt';
import { defineConfig } from 'wxt';
import { compileData } from './data/compile/index.ts';
import { readNewsSites } from './data/news-sites.ts';
import { makeOutlines } from './data/outlines.ts';
import { sitePattern } from './platform/site-policy.ts';

const PACK = 'sidelight.pack';
const OUTLINES = 'outlines.json';
const NOTICES = 'licences.txt';
const E2E_HOST = '127.0.0.1';

// `connect-src 'self'` lets the background read the pack out of its own package. Nothing else can be connected to.
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

// Letters with Alt and Shift belong to menus, layouts and pages' own access keys; these are free in both browsers.
const COMMANDS = {
  'next-mention': { suggested_key: { default: 'Alt+Shift+Period' }, description: '__MSG_nextMention__' },
  'previous-mention': { suggested_key: { default: 'Alt+Shift+Comma' }, description: '__MSG_previousMention__' },
  'open-card': { suggested_key: { default: 'Alt+Shift+Down' }, description: '__MSG_openCard__' },
  pause: { suggested_key: { default: 'Alt+Shift+Up' }, description: '__MSG_pause__' },
} as const;

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  modules: ['@wxt-dev/webextension-polyfill'],
  outDir: '.output',
  outDirTemplate: '{{browser}}{{modeSuffix}}',
  manifest,
  vite: ({ command }) => {
    const build = { target: ['chrome140', 'firefox150'] };
    if (command !== 'build') return { build };
    // Vite and WXT take any mode but `production` for a development build; the mode here changes the manifest only.
    process.env.NODE_ENV = 'production';
    return { build, define: { 'import.meta.env.MODE': '"production"' } };
  },
  hooks: {
    'prepare:publicPaths': (_, paths) => {
      paths.push(PACK, OUTLINES, NOTICES);
    },
    'build:publicAssets': async (wxt, files) => {
      const compiled = join(wxt.config.wxtDir, PACK);
      await mkdir(wxt.config.wxtDir, { recursive: true });
      await writeFile(compiled, compileData(join(wxt.config.root, 'data')).pack);
      files.push(
        { absoluteSrc: compiled, relativeDest: PACK },
        { contents: makeOutlines(), relativeDest: OUTLINES },
        // The licences of the lists ask to go with every copy.
        { absoluteSrc: join(wxt.config.root, 'data/packages/LICENSES.md'), relativeDest: NOTICES },
      );
    },
  },
});

function manifest({ browser, mode }: ConfigEnv): UserManifest {
  const hosts = readNewsSites().map(({ host }) => host);
  if (mode === 'e2e') hosts.push(E2E_HOST);
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    host_permissions: hosts.map(sitePattern),
    optional_host_permissions: ['*://*/*'],
    commands: COMMANDS,
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
    ...(browser === 'firefox' ? firefoxKeys() : { minimum_chrome_version: '140' }),
  };
}

function firefoxKeys(): UserManifest {
  return {
    browser_specific_settings: {
      gecko: {
        id: 'sidelight@sidelight.invalid',
        strict_min_version: '150.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
