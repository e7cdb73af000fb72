/**
 * What the scenarios need of a browser with the built extension in it. Two browsers, two libraries, one list of
 * scenarios: chromium.ts and firefox.ts each make one of these.
 */

/** A tab, in the words that both libraries share. */
export interface Tab {
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Runs a function in the page; argument and result are plain data. */
  evaluate<A, R>(run: (argument: A) => R | Promise<R>, argument: A): Promise<R>;
  /** Brings the tab to the front; only there the pointer works. */
  focus(): Promise<void>;
  /** Moves the pointer in several steps, as a hand does. CSS pixels. */
  moveTo(x: number, y: number): Promise<void>;
  /** Taps with a finger. Only where the browser was started with a touch screen. */
  tap(x: number, y: number): Promise<void>;
  press(key: string): Promise<void>;
  /** Clicks with the pointer, so that the browser takes it for the reader's own doing. */
  click(selector: string): Promise<void>;
  type(selector: string, text: string): Promise<void>;
  /** Of the view, or of what it shows of the one element that the selector names. */
  screenshot(path: string, selector?: string): Promise<void>;
  close(): Promise<void>;
}

export interface Driver {
  readonly name: 'chromium' | 'firefox';
  /** A new tab in front. */
  open(url: string): Promise<Tab>;
  /** The popup as a page of its own; it finds the tab that was in front before. */
  openPopup(): Promise<Tab>;
  /** Another page of the extension in a tab of its own. The brief then follows the tab that was in front before. */
  openOwn(page: 'options' | 'sidepanel'): Promise<Tab>;
  /** Whether the browser can be told to grant an optional permission when an extension asks for it. */
  readonly grantsAccess: boolean;
  /** Ends the background as the browser does when it is idle; resolves when it is gone. */
  stopBackground(): Promise<void>;
  /** Addresses of the requests that left pages, extension pages and the background. */
  readonly requests: readonly string[];
  /** Resolves when the browser is gone, whoever closed it. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface StartOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The test's server. When given, every host of the internet leads there. */
  readonly port?: number;
  readonly headless?: boolean;
  /** What the system and the screen are like. Chromium only. */
  readonly looks?: Looks;
}

export interface Looks {
  /** The system prefers dark. */
  readonly dark?: boolean;
  /** The system has colours of its own, as for high contrast. */
  readonly forcedColors?: boolean;
  /** A telephone: narrow, with a touch screen. */
  readonly phone?: boolean;
}

export type Start = (options: StartOptions) => Promise<Driver>;

/** Asks until the answer is not null, at most ten seconds. */
export async function eventually<T>(what: string, ask: () => Promise<T | null>, seconds = 10): Promise<T> {
  const end = performance.now() + seconds * 1000;
  for (;;) {
    const answer = await ask();
    if (answer !== null) return answer;
    if (performance.now() > end) throw new Error(`waited ${seconds} s in vain: ${what}`);
    await pause(50);
  }
}

/** Waits, in ms. For proving that something does not happen. */
export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
