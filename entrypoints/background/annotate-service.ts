/**
 * Answers the questions about articles and entities: the text of a page in, annotations and cards out.
 * Holds nothing itself; the gazetteer, the engine and the card reader are handed in.
 */
import type { Annotation, Article, Card, EntityEntry, EntityLink, Gazetteer, Localized } from '../../engine/index.ts';
import type { AnnotatedPage, BriefEntry, Density, PageEntity } from '../../platform/messages.ts';

/** What the service works with. */
export interface AnnotateTools {
  readonly open: () => Promise<Gazetteer>;
  readonly annotate: (article: Article, gazetteer: Gazetteer) => readonly Annotation[];
  /** What the reader has corrected, applied to the annotations of an article on this site. */
  readonly correct: (
    annotations: readonly Annotation[],
    page: { readonly text: string; readonly url: string },
  ) => Promise<readonly Annotation[]>;
  /** What the reader wants underlined. */
  readonly density: () => Promise<Density>;
  /** Decodes what the gazetteer holds for its readers. */
  readonly reader: {
    label(gazetteer: Gazetteer, index: number): Localized;
    cards(gazetteer: Gazetteer, indices: readonly number[]): Promise<Card[]>;
    entries(gazetteer: Gazetteer): Promise<EntityEntry[]>;
  };
}

/** The answers to `page/annotate`, `card/get` and the two lists. All reject when the pack is unusable. */
export interface AnnotateService {
  /** `url` is the page's address: corrections can be for one site. */
  annotatePage(article: Article, url: string): Promise<AnnotatedPage>;
  card(id: string): Promise<Card>;
  /** Those that there are, in the same order. */
  cards(ids: readonly string[]): Promise<Card[]>;
  entries(): Promise<EntityEntry[]>;
}

/** Makes the service. */
export function createAnnotateService({ open, annotate, correct, density, reader }: AnnotateTools): AnnotateService {
  const cards = async (ids: readonly string[]) => {
    const gazetteer = await open();
    const known = ids.map((id) => gazetteer.indexOf(id)).filter((index) => index >= 0);
    return reader.cards(gazetteer, known);
  };
  return {
    async annotatePage(article, url) {
      const gazetteer = await open();
      const annotations = await correct(annotate(article, gazetteer), { text: article.text, url });
      const labelOf = (id: string) => reader.label(gazetteer, gazetteer.indexOf(id));
      return {
        annotations,
        entities: countEntities(annotations, article.text, labelOf),
        links: collectLinks(annotations, labelOf),
        density: await density(),
      };
    },
    async card(id) {
      const gazetteer = await open();
      const index = gazetteer.indexOf(id);
      if (index < 0) throw new Error(`No entity has the id «${id}»`);
      return (await reader.cards(gazetteer, [index]))[0]!;
    },
    async entries() {
      return reader.entries(await open());
    },
    cards,
  };
}

/** A card's first lines. */
export function toBriefEntry({ id, kind, label, summary, date }: Card): BriefEntry {
  return { id, kind, label, summary, date };
}

function collectLinks(annotations: readonly Annotation[], labelOf: (id: string) => Localized): EntityLink[] {
  const ids = new Set(annotations.flatMap(({ standsFor, otherSenses }) => [standsFor ?? [], otherSenses].flat()));
  return [...ids].map((id) => ({ id, label: labelOf(id) }));
}

function countEntities(
  annotations: readonly Annotation[],
  text: string,
  labelOf: (id: string) => Card['label'],
): PageEntity[] {
  const entities = new Map<string, PageEntity>();
  for (const { entity, kind, start, end } of annotations) {
    const known = entities.get(entity);
    const next = known ?? { id: entity, kind, label: labelOf(entity), mentions: 0, words: text.slice(start, end) };
    entities.set(entity, { ...next, mentions: next.mentions + 1 });
  }
  return [...entities.values()];
}
