/**
 * Runs in Node beside the browser: hands the saved real pages to a test. The pages belong to their publishers and are
 * no part of the project; where their folder is absent there are simply none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserCommand } from 'vitest/node';

/** One saved page with what a careful reader found on it. */
export interface SavedPage {
  readonly file: string;
  readonly kind: 'article' | 'not-article';
  readonly lang: string;
  readonly url: string;
  /** YYYY-MM-DD; null where there is none. */
  readonly date: string | null;
  /** Paragraphs separated by blank lines; null where there is no article. */
  readonly body: string | null;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Without a file: all pages. With one: that page's HTML. */
    savedPages: (file?: string) => Promise<SavedPage[] | string>;
  }
}

const FOLDER = process.env.SIDELIGHT_PAGES ?? resolve(import.meta.dirname, '../../../shared/pages');

/** The command that tests call as `commands.savedPages()`. */
export const savedPages: BrowserCommand<[file?: string]> = async (_context, file) => {
  const index = resolve(FOLDER, 'index.jsonl');
  if (!existsSync(index)) return [];
  const pages = readFileSync(index, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as SavedPage);
  if (file === undefined) return pages;
  const page = pages.find((candidate) => candidate.file === file);
  if (!page) throw new Error(`No saved page ${file}.`);
  return gunzipSync(readFileSync(resolve(FOLDER, page.file))).toString('utf8');
};
