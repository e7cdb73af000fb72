/**
 * The way of one article: detect, collect, annotate, paint, listen; and again, more gently, when the page changes.
 * Everything from outside is handed in; each step is a file of its own.
 */
import type { Annotation, Card, EntityLink, Lang } from '../../engine/index.ts';
import type {
  AnnotatedPage,
  BackgroundMessages,
  PageEntity,
  PageStatus,
  PageTimings,
  Reply,
} from '../../platform/messages.ts';
import { type FoundArticle, findArticle } from './article.ts';
import { type CardController, createCardController, type Movement } from './card-controller.ts';
import { type LiveWatch, type PageChange, watchPage } from './live.ts';
import { createPace } from './pace.ts';
import { collectInSteps, collectPageText, type PageText } from './page-text.ts';
import { createPainter, type Painter } from './painter.ts';
import { reasonsFor } from './reasons.ts';
import { nextTask, runInSlices, type SliceOptions } from './slices.ts';

export interface ReaderOptions {
  readonly document: Document;
  /** The page's address now. */
  readonly url: () => string;
  /** Milliseconds from any fixed point. */
  readonly clock: () => number;
  readonly annotate: (request: BackgroundMessages['page/annotate']['request']) => Promise<Reply<AnnotatedPage>>;
  readonly getCard: (id: string) => Promise<Reply<Card>>;
  readonly correct: (request: BackgroundMessages['correction/add']['request']) => void;
  readonly signal: AbortSignal;
}

/** What reads one page; made by {@link createReader}. */
export interface Reader {
  /** Goes the whole way, then follows the page. Never throws: failures end in the status `failed`, without marks. */
  readonly start: () => Promise<void>;
  readonly status: () => PageStatus;
  /** Calls back at every change of the status, until the signal is aborted. Returns what it is now. */
  readonly watch: (listener: (status: PageStatus) => void, signal: AbortSignal) => PageStatus;
  /** Takes the marks and the card away until it is called again. */
  readonly pause: () => void;
  /** Scrolls to the entity's next mention and opens its card. Does nothing when the page does not name it. */
  readonly reveal: (entity: string) => void;
  /** Goes to another mention, or into the card of this one. */
  readonly move: (movement: Movement) => void;
}

/** What was read last. */
interface Reading {
  readonly article: FoundArticle & { readonly lang: Lang };
  readonly url: string;
  readonly page: PageText;
  readonly annotations: readonly Annotation[];
  readonly entities: readonly PageEntity[];
  readonly links: readonly EntityLink[];
  readonly painter: Painter;
  readonly cards: CardController;
  /** Takes the marks and the card of this article away. */
  readonly life: AbortController;
}

/** A reader that has not looked at the page yet. Aborting takes everything of ours off the page. */
export function createReader(options: ReaderOptions): Reader {
  const { document, clock, signal } = options;
  let status: PageStatus = { state: 'reading', entities: [] };
  const listeners = new Set<(status: PageStatus) => void>();
  const say = (next: PageStatus) => {
    status = next;
    for (const listener of listeners) listener(status);
  };
  let isPaused = false;
  /** One look at the page at a time. */
  let last: Promise<unknown> = Promise.resolve();
  let reading: Reading | null = null;
  let live: LiveWatch | null = null;
  let slice = 0;
  /** Something has changed that another look at the same text would not show. */
  let isElsewhere = false;

  const slices: SliceOptions = {
    clock,
    pause: nextTask,
    signal,
    onSlice: (ms) => {
      slice = Math.max(slice, ms);
    },
  };

  const drop = () => {
    reading?.life.abort();
    reading = null;
  };

  /** The first time, and whenever the page has become another one. Returns whether other names are marked now. */
  const read = async (): Promise<boolean> => {
    // 1. Is this an article, and where is its body?
    isElsewhere = false;
    const began = clock();
    const url = options.url();
    const article = findArticle(document, url);
    if (!article?.lang) {
      const wasArticle = reading !== null;
      drop();
      say({ state: 'not-article', entities: [] });
      return wasArticle;
    }
    const { lang } = article;

    // 2. Its text, with the way back.
    const found = clock();
    const page = collectPageText(article.body.roots, article.body.boxes);
    const collected = clock();

    // 3. What is named in it: the background knows.
    const reply = await options.annotate(requestFor(page, lang, article.date));
    if (signal.aborted || isPaused) return false;
    const before = reading?.annotations ?? [];
    drop();
    if (!reply.ok) {
      say({ state: 'failed', entities: [], error: reply.error });
      return false;
    }
    const annotated = clock();

    // 4. Marks.
    const { annotations, entities, links, density } = reply.value;
    const life = new AbortController();
    const both = AbortSignal.any([signal, life.signal]);
    const painter = createPainter(both, density);
    slice = 0;
    let paint = 0;
    const onSlice = (ms: number) => {
      paint += ms;
      slices.onSlice?.(ms);
    };
    await runInSlices(painter.paintInSteps(page, annotations), { ...slices, onSlice });
    if (signal.aborted) return false;
    if (isPaused) {
      life.abort();
      return false;
    }

    // 5. Pointer, keyboard and card.
    const cards = createCardController({
      document,
      painter,
      shadowRoots: () => reading?.page.shadowRoots ?? [],
      lang,
      articleDate: article.date ?? undefined,
      getCard: async (id) => {
        const card = await options.getCard(id);
        return card.ok ? card.value : null;
      },
      reasonsOf: (mark) =>
        reading ? reasonsFor(mark.annotation, reading.page.text, reading.entities, reading.article.lang) : [],
      sensesOf: ({ annotation: { standsFor, otherSenses } }) => {
        const link = (id: string | undefined) => reading?.links.filter((one) => one.id === id) ?? [];
        return { standsFor: link(standsFor)[0], others: otherSenses.flatMap(link) };
      },
      wordsOf: ({ annotation }) => reading?.page.text.slice(annotation.start, annotation.end) ?? '',
      onCorrect: (kind, entity, name) => options.correct({ kind, entity, name }),
      signal: both,
    });
    reading = { article: { ...article, lang }, url, page, annotations, entities, links, painter, cards, life };
    const timings: PageTimings = {
      detect: found - began,
      collect: collected - found,
      annotate: annotated - collected,
      paint,
      slice,
    };
    say({ state: 'annotated', entities, article: { lang, date: article.date ?? undefined }, timings });
    live?.alsoInside(page.shadowRoots);
    return namesOf(before) !== namesOf(annotations);
  };

  /** The page has changed. Returns whether any mark has. */
  const readAgain = async (): Promise<boolean> => {
    if (!reading || !isSamePage(reading, options.url())) return read();
    if (isElsewhere) {
      isElsewhere = false;
      const began = clock();
      const again = findArticle(document, reading.url);
      slices.onSlice?.(clock() - began);
      if (!again || again.body.main !== reading.article.body.main) return read();
      reading = { ...reading, article: { ...reading.article, body: again.body } };
    }
    const { article, painter, cards } = reading;
    const page = await runInSlices(collectInSteps(article.body.roots, article.body.boxes), slices);
    if (!page || !reading) return false;
    let { annotations, entities, links } = reading;
    if (page.text !== reading.page.text) {
      const reply = await options.annotate(requestFor(page, article.lang, article.date));
      // What is painted is still right where its words stand; the next change asks again.
      if (signal.aborted || !reading || !reply.ok) return false;
      ({ annotations, entities, links } = reply.value);
    }
    const before = namesOf(reading.annotations);
    await runInSlices(painter.paintInSteps(page, annotations), slices);
    if (signal.aborted || !reading) return false;
    live?.alsoInside(page.shadowRoots);
    reading = { ...reading, page, annotations, entities, links };
    cards.refresh();
    if (status.timings) say({ ...status, entities, timings: { ...status.timings, slice } });
    return namesOf(annotations) !== before;
  };

  const safely = async (work: () => Promise<boolean>): Promise<boolean> => {
    try {
      return await work();
    } catch (error) {
      drop();
      say({ state: 'failed', entities: [], error: error instanceof Error ? error.message : String(error) });
      return false;
    }
  };
  const inTurn = (work: () => Promise<boolean>): Promise<boolean> => {
    const next = last.then(() => !isPaused && safely(work));
    last = next;
    return next;
  };

  return {
    async start() {
      // Watched from the beginning, so that no change falls between reading and watching.
      const first = inTurn(read);
      const pace = createPace({
        clock,
        setTimer: (run, ms) => setTimeout(run, ms),
        clearTimer: (timer) => clearTimeout(timer as number),
        pass: () => inTurn(readAgain),
        signal,
      });
      const onChange = (change: PageChange) => {
        if (change === 'page') isElsewhere = true;
        pace.changed();
      };
      live = watchPage({ document, roots: () => reading?.article.body.roots ?? [], onChange, signal });
      await first;
    },
    status: () => status,
    watch(listener, until) {
      listeners.add(listener);
      until.addEventListener('abort', () => listeners.delete(listener), { once: true });
      return status;
    },
    pause() {
      isPaused = !isPaused;
      if (isPaused) {
        drop();
        say({ state: 'paused', entities: [] });
      } else {
        say({ state: 'reading', entities: [] });
        void inTurn(read);
      }
    },
    reveal: (entity) => void reading?.cards.reveal(entity),
    move: (movement) => reading?.cards.move(movement),
  };
}

function requestFor({ text }: PageText, lang: Lang, date: string | null) {
  return date ? { text, lang, date } : { text, lang };
}

/** Whether the article that was read is still the one on the page. */
function isSamePage({ url, article }: Reading, now: string): boolean {
  return withoutHash(url) === withoutHash(now) && article.body.roots.every((root) => root.isConnected);
}

/** What is named, in order: another pass is worth its time only when this changes. */
function namesOf(annotations: readonly Annotation[]): string {
  return annotations.map(({ entity }) => entity).join(' ');
}

function withoutHash(url: string): string {
  return url.replace(/#.*$/s, '');
}
