/** The options page's side: reads the settings as they change, and asks the background for everything that acts. */
import { readCorrectionFile, writeCorrectionFile } from './corrections.ts';
import type { Correction, Density } from './messages.ts';
import { sendToBackground } from './messaging.ts';
import { readSettings, type Settings, watchSettings } from './settings.ts';

const FILE_NAME = 'sidelight-corrections.json';

/** Makes the client. */
export function createOptionsClient() {
  return {
    watch(report: (settings: Settings) => void, signal: AbortSignal) {
      watchSettings(report, signal);
      void readSettings().then((settings) => signal.aborted || report(settings));
    },
    forgetSite: (host: string) => sendToBackground('site/forget', { host }),
    chooseDensity: (density: Density) => sendToBackground('density/choose', { density }),
    takeBack: (correction: Correction) => sendToBackground('correction/remove', { correction }),

    exportFile(corrections: readonly Correction[]) {
      const url = URL.createObjectURL(new Blob([writeCorrectionFile(corrections)], { type: 'application/json' }));
      const link = Object.assign(document.createElement('a'), { href: url, download: FILE_NAME });
      link.click();
      // The download has its own hold of the data once it has begun, which is after this turn.
      setTimeout(() => URL.revokeObjectURL(url), 10_000);
    },

    async importFile(text: string): Promise<number | null> {
      const corrections = readCorrectionFile(text);
      if (!corrections) return null;
      const { ok } = await sendToBackground('correction/import', { corrections });
      return ok ? corrections.length : null;
    },

    pack: () => sendToBackground('pack/info', null),
    entries: () => sendToBackground('search/entries', null),
  };
}
