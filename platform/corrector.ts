/**
 * The background's side of corrections: applies them to articles, keeps them in the settings, and lets every open page
 * follow at once. What a correction means: corrections.ts.
 */
import type { Annotation } from '../engine/index.ts';
import {
  type Correction,
  correct,
  parseCorrection,
  parseCorrections,
  withCorrections,
  withoutCorrection,
} from './corrections.ts';
import type { BackgroundMessages } from './messages.ts';
import { restartReaders } from './reader-script.ts';
import { changeSettings, readSettings } from './settings.ts';

/** What the background does with corrections. */
export interface Corrector {
  /** The annotations of the page at this address as the reader wants them. */
  apply(
    annotations: readonly Annotation[],
    page: { readonly text: string; readonly url: string },
  ): Promise<readonly Annotation[]>;
  /**
   * Keeps a correction that was made on the page at this address.
   *
   * @throws {Error} It says nothing that could be kept.
   */
  add(request: BackgroundMessages['correction/add']['request'], url: string): Promise<null>;
  /** Keeps a list, as from a file. What looks like no correction is left out. */
  addAll(corrections: readonly Correction[]): Promise<null>;
  /** Takes one back. */
  remove(correction: Correction): Promise<null>;
}

/** Makes the one of the background. `siteOf` gives the host that stands for the site of an address; empty for none. */
export function createCorrector({ siteOf }: { readonly siteOf: (url: string) => Promise<string> }): Corrector {
  const change = async (next: (corrections: readonly Correction[]) => readonly Correction[]): Promise<null> => {
    await changeSettings((settings) => ({ ...settings, corrections: next(settings.corrections) }));
    await restartReaders();
    return null;
  };
  return {
    async apply(annotations, { text, url }) {
      const { corrections } = await readSettings();
      if (corrections.length === 0) return annotations;
      return correct(annotations, corrections, { text, site: await siteOf(url) });
    },
    async add(request, url) {
      const correction = parseCorrection({ ...request, site: await siteOf(url) });
      if (!correction) throw new Error('This correction says nothing that could be kept');
      return change((corrections) => withCorrections(corrections, [correction]));
    },
    addAll: (list) => change((corrections) => withCorrections(corrections, parseCorrections(list))),
    remove: (correction) => change((corrections) => withoutCorrection(corrections, correction)),
  };
}
