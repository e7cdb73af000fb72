/**
 * Runs in Node beside the browser: hands the saved real pages to a test. The pages belong to their publishers and are
 * no part of the project; where their folder is absent there are simply none.
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserCommand } from 'vitest/node';
import type { Lang, Span } from '../../engine/index.ts';
import { createRecogniser, type Recogniser } from '../eval/recogniser.ts';

/** One saved page with what a careful reader found on it. */
export interface SavedPage {
  readonly file: string;
  readonly kind: 'article' | 'not-article';
  readonly lang: string;
  readonly url: string;
  readonly title: string | null;
  /** YYYY-MM-DD; null where there is none. */
  readonly date: string | null;
  /** Paragraphs separated by blank lines; null where there is no article. */
  readonly body: string | null;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** Without a file: all pages. With one: that page's HTML. */
    savedPages: (file?: string) => Promise<SavedPage[] | string>;
    /** What the recogniser, with the project's data, marks in a text. */
    marksIn: (text: string, lang: Lang) => Promise<Span[]>;
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

let recogniser: Recogniser | null = null;

/** The command that tests call as `commands.marksIn()`. The data are compiled at the first call. */
export const marksIn: BrowserCommand<[text: string, lang: Lang]> = async (_context, text, lang) => {
  recogniser ??= createRecogniser();
  return recogniser.annotate({ text, lang }).map(({ start, end }) => ({ start, end }));
};
