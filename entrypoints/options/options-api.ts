/** What the options page can ask for. Declared here, so that its parts need to know no messages and no browser. */
import type { EntityEntry } from '../../engine/index.ts';
import type { Correction, Density, Reply } from '../../platform/messages.ts';

/** What the reader has set. */
export interface Choices {
  /** Host → on or off, where it is not as the list says. */
  readonly sites: Readonly<Record<string, boolean>>;
  readonly corrections: readonly Correction[];
  readonly density: Density;
}

/** The data pack in use. */
export interface PackInfo {
  readonly entities: number;
  /** YYYY-MM-DD. */
  readonly date: string;
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
}

/** The options page's questions and commands. */
export interface OptionsApi {
  /** Reports the choices now and after each change. */
  watch(report: (choices: Choices) => void, signal: AbortSignal): void;
  chooseDensity(density: Density): Promise<unknown>;
  forgetSite(host: string): Promise<unknown>;
  takeBack(correction: Correction): Promise<unknown>;
  /** Offers a file with these corrections to keep. */
  exportFile(corrections: readonly Correction[]): void;
  /** Adds the corrections of a file's text. Null when it is no such file, else how many it holds. */
  importFile(text: string): Promise<number | null>;
  pack(): Promise<Reply<PackInfo>>;
  /** For the names of corrected entities. */
  entries(): Promise<Reply<readonly EntityEntry[]>>;
}
