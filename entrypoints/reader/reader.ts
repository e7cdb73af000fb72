/**
 * The way of one article, once: detect, collect, annotate, paint, listen. Everything from outside is handed in; each
 * step is a file of its own.
 */
import type { Card } from '../../engine/index.ts';
import type { AnnotatedPage, BackgroundMessages, PageStatus, PageTimings, Reply } from '../../platform/messages.ts';
import { findArticle } from './article.ts';
import { type CardController, createCardController } from './card-controller.ts';
import { collectPageText } from './page-text.ts';
import { createPainter } from './painter.ts';
import { reasonsFor } from './reasons.ts';

export interface ReaderOptions {
  readonly document: Document;
  readonly url: string;
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
  readonly annotate: (request: BackgroundMessages['page/annotate']['request']) => Promise<Reply<AnnotatedPage>>;
  readonly getCard: (id: string) => Promise<Reply<Card>>;
  readonly signal: AbortSignal;
}

/** What reads one page; made by {@link createReader}. */
export interface Reader {
  /** Goes the whole way once. Never throws: failures end in the status `failed`, with the page as it was. */
  readonly start: () => Promise<void>;
  readonly status: () => PageStatus;
  /** Scrolls to the entity's next mention and opens its card. Does nothing when the page does not name it. */
  readonly reveal: (entity: string) => void;
}

/** A reader that has not looked at the page yet. Aborting takes everything of ours off the page. */
export function createReader(options: ReaderOptions): Reader {
  const { document, clock, signal } = options;
  let status: PageStatus = { state: 'reading', entities: [] };
  let cards: CardController | null = null;

  const read = async () => {
    // 1. Is this an article, and where is its body?
    const began = clock();
    const article = findArticle(document, options.url);
    if (!article?.lang) {
      status = { state: 'not-article', entities: [] };
      return;
    }
    const { lang } = article;
    const articleDate = article.date ?? undefined;

    // 2. Its text, with the way back.
    const found = clock();
    const page = collectPageText(article.body.roots, article.body.boxes);
    const collected = clock();

    // 3. What is named in it: the background knows.
    const request = articleDate ? { text: page.text, lang, date: articleDate } : { text: page.text, lang };
    const reply = await options.annotate(request);
    if (signal.aborted) return;
    if (!reply.ok) {
      status = { state: 'failed', entities: [], error: reply.error };
      return;
    }
    const annotated = clock();

    // 4. Marks.
    const painter = createPainter(signal);
    painter.paint(page, reply.value.annotations);
    const painted = clock();

    // 5. Pointer, keyboard and card.
    const { entities } = reply.value;
    cards = createCardController({
      document,
      painter,
      shadowRoots: page.shadowRoots,
      lang,
      articleDate,
      getCard: async (id) => {
        const card = await options.getCard(id);
        return card.ok ? card.value : null;
      },
      reasonsOf: (mark) => reasonsFor(mark.annotation, page.text, entities, lang),
      signal,
    });
    const timings: PageTimings = {
      detect: found - began,
      collect: collected - found,
      annotate: annotated - collected,
      paint: painted - annotated,
    };
    status = { state: 'annotated', entities, timings };
  };

  return {
    async start() {
      try {
        await read();
      } catch (error) {
        status = { state: 'failed', entities: [], error: error instanceof Error ? error.message : String(error) };
      }
    },
    status: () => status,
    reveal: (entity) => void cards?.reveal(entity),
  };
}
