/** The evidence of an annotation in words that a card can show: what stood in the text, and what entities are called. */
import type { Reason } from '../../components/Evidence.tsx';
import type { Annotation, EntityLink, Evidence, Lang } from '../../engine/index.ts';

/** More words than this do not make a reason clearer. */
const MAX_WORDS = 4;

/**
 * The reasons for an annotation, in the engine's order.
 *
 * @param text The text that was annotated.
 * @param entities What the page's entities are called.
 */
export function reasonsFor(
  annotation: Annotation,
  text: string,
  entities: readonly EntityLink[],
  lang: Lang,
): Reason[] {
  return annotation.evidence.map((evidence) => ({
    rule: evidence.rule,
    words: distinct(wordsOf(evidence, text, entities, lang)),
  }));
}

function wordsOf(evidence: Evidence, text: string, entities: readonly EntityLink[], lang: Lang): string[] {
  switch (evidence.rule) {
    case 'name':
      return [];
    case 'cues':
      return evidence.spans.map(({ start, end }) => text.slice(start, end));
    case 'full-name':
    case 'role':
      return [text.slice(evidence.span.start, evidence.span.end)];
    case 'related':
      return evidence.entities.flatMap((id) => entities.find((entity) => entity.id === id)?.label[lang] ?? []);
  }
}

function distinct(words: readonly string[]): string[] {
  const clean = words.map((word) => word.replaceAll('\u00AD', '').replace(/\s+/g, ' ').trim());
  return [...new Set(clean)].filter((word) => word !== '').slice(0, MAX_WORDS);
}
