/** Opening the browser's side panel: Chrome and Firefox call it differently. */
import { browser } from 'wxt/browser';

/** The part of the API that only one browser has. */
interface Panels {
  /** Chrome. */
  readonly sidePanel?: { open(options: { tabId: number }): Promise<void> };
  /** Firefox on the desktop. */
  readonly sidebarAction?: { open(): Promise<void> };
}

/** How to open the brief beside a tab; call it synchronously from a click. Null where the browser has no such place. */
export function briefOpener(tabId: number): (() => Promise<void>) | null {
  const { sidePanel, sidebarAction } = browser as unknown as Panels;
  if (sidePanel) return () => sidePanel.open({ tabId });
  if (sidebarAction) return () => sidebarAction.open();
  return null;
}
