/**
 * Answers the questions about articles and entities: the text of a page in, annotations and cards out.
 * Holds nothing itself; the gazetteer, the engine and the card reader are handed in.
 */
import type { Annotation, Article, Card, EntityEntry, Gazetteer } from '../../engine/index.ts';
import type { AnnotatedPage, BriefEntry, PageEntity } from '../../platform/messages.ts';

/** What the service works with. */
export interface AnnotateTools {
  readonly open: () => Promise<Gazetteer>;
  readonly annotate: (article: Article, gazetteer: Gazetteer) => readonly Annotation[];
  /** What the reader has corrected, applied to the annotations of an article on this site. */
  readonly correct: (
    annotations: readonly Annotation[],
    page: { readonly text: string; readonly url: string },
  ) => Promise<readonly Annotation[]>;
  readonly readCard: (gazetteer: Gazetteer, index: number) => Card & Pick<EntityEntry, 'names'>;
}

/** The answers to `page/annotate`, `card/get` and the two lists. All reject when the pack is unusable. */
export interface AnnotateService {
  /** `url` is the page's address: corrections can be for one site. */
  annotatePage(article: Article, url: string): Promise<AnnotatedPage>;
  card(id: string): Promise<Card>;
  entries(): Promise<EntityEntry[]>;
  brief(ids: readonly string[]): Promise<BriefEntry[]>;
}

/** Makes the service. */
export function createAnnotateService({ open, annotate, correct, readCard }: AnnotateTools): AnnotateService {
  const cardOf = (gazetteer: Gazetteer, id: string) => {
    const index = gazetteer.indexOf(id);
    if (index < 0) throw new Error(`No entity has the id «${id}»`);
    return readCard(gazetteer, index);
  };
  return {
    async annotatePage(article, url) {
      const gazetteer = await open();
      const annotations = await correct(annotate(article, gazetteer), { text: article.text, url });
      const entities = countEntities(annotations, (id) => cardOf(gazetteer, id).label);
      return { annotations, entities };
    },
    async card(id) {
      return cardOf(await open(), id);
    },
    async entries() {
      const gazetteer = await open();
      return Array.from({ length: gazetteer.entityCount }, (_, index) => {
        const { id, kind, label, summary, names } = readCard(gazetteer, index);
        return { id, kind, label, summary, names };
      });
    },
    async brief(ids) {
      const gazetteer = await open();
      return ids
        .map((id) => gazetteer.indexOf(id))
        .filter((index) => index >= 0)
        .map((index) => {
          const { id, kind, label, summary, date } = readCard(gazetteer, index);
          return { id, kind, label, summary, date };
        });
    },
  };
}

function countEntities(annotations: readonly Annotation[], labelOf: (id: string) => Card['label']): PageEntity[] {
  const entities = new Map<string, PageEntity>();
  for (const { entity, kind } of annotations) {
    const known = entities.get(entity);
    const next = known ?? { id: entity, kind, label: labelOf(entity), mentions: 0 };
    entities.set(entity, { ...next, mentions: next.mentions + 1 });
  }
  return [...entities.values()];
}
