/** What the brief can ask for. Declared here, so that its parts need to know no messages and no browser. */
import type { CorrectionKind } from '../../components/CorrectionMenu.tsx';
import type { Card } from '../../engine/index.ts';
import type { BriefContents, PageStatus, Reply, SiteStatus } from '../../platform/messages.ts';

/** The page in front of the reader. */
export interface Subject extends BriefContents {
  /** Changes with the tab. */
  readonly tab: number;
  readonly site: SiteStatus;
  /** Null: nothing of ours runs there. */
  readonly page: PageStatus | null;
}

/** The brief's questions and commands. */
export interface BriefApi {
  /** Reports the page in front now, and whenever it is another one or has changed. */
  follow(report: (subject: Subject) => void, signal: AbortSignal): void;
  card(id: string): Promise<Reply<Card>>;
  /** The reader says that a mark is not wanted; `words` are how the page names the entity. */
  correct(kind: CorrectionKind, entity: string, words: string): Promise<unknown>;
  /** Scrolls the page to the entity's next mention. */
  showOnPage(id: string): Promise<unknown>;
}
