/**
 * Text in, annotations out: the steps of the pipeline in order. Pure: the same article and gazetteer give the same
 * annotations. What each step does is in its file; why there are these steps: DESIGN.md.
 */
import { type Candidate, findCandidates } from './candidates.ts';
import { type Context, createContext } from './context.ts';
import { findShortForms } from './coreference.ts';
import { type Choice, disambiguate, type Resolved } from './disambiguation.ts';
import { phraseEnd } from './events.ts';
import type { Gazetteer } from './gazetteer.ts';
import { findMentions, type Mention } from './mentions.ts';
import { standsFor } from './metonyms.ts';
import { normalizeText } from './normalize.ts';
import type { Annotation, Article, Evidence, Span } from './types.ts';

/**
 * Recognises the entities that an article names.
 *
 * @returns Annotations in order of position, without overlaps; offsets are those of `article.text`. Linear in its length.
 */
export function annotate(article: Article, gazetteer: Gazetteer): Annotation[] {
  const { text, positions } = normalizeText(article.text);
  const { context, choices } = findChoices({ ...article, text }, gazetteer);
  const resolved = disambiguate(choices, context, gazetteer);
  const back = (offset: number) => (positions ? positions[offset]! : offset);
  const toOriginal = (span: Span): Span => ({ start: back(span.start), end: back(span.end) });

  const annotations = resolved.map((mention) => ({
    start: mention.start,
    end: rests(mention) ? phraseEnd(text, mention.end, context) : mention.end,
    mention,
    evidence: evidenceOf(mention, toOriginal),
  }));
  const shortForms = findShortForms(text, resolved).map(({ start, end, introducedBy }) => ({
    start,
    end,
    mention: introducedBy,
    evidence: [{ rule: 'full-name', span: toOriginal(introducedBy) }] satisfies Evidence[],
  }));
  const present = new Set(resolved.map(({ entity }) => entity));
  const described = new Map([...present].map((entity) => [entity, describe(entity, present, gazetteer)]));
  return withoutOverlaps([...annotations, ...shortForms].sort((a, b) => a.start - b.start || b.end - a.end)).map(
    ({ start, end, mention, evidence }): Annotation => {
      const { related, ...entity } = described.get(mention.entity)!;
      const government = standsFor({ ...mention, start, end }, context, gazetteer);
      return {
        ...toOriginal({ start, end }),
        ...entity,
        confidence: Math.round(mention.confidence * 100) / 100,
        evidence: [...evidence, ...related],
        ...(government < 0 ? {} : { standsFor: gazetteer.id(government) }),
        otherSenses: otherSenses(mention, gazetteer),
      };
    },
  );

  /** An event recognised by cues from the name of something else. */
  function rests(mention: Resolved): boolean {
    return gazetteer.kind(mention.entity) === 'event' && mention.candidate.cues.length > 0;
  }
}

/** Everything that an article may name, before anything is decided. */
export function findChoices(article: Article, gazetteer: Gazetteer): { context: Context; choices: Choice[] } {
  const { text, lang } = article;
  const found = findMentions(text, lang, gazetteer);
  const context = createContext(article, found, gazetteer);
  const choices = found.mentions.flatMap((mention, i) => {
    const candidates = findCandidates(mention, context, gazetteer);
    const title = isTitleOf(candidates, mention, found.mentions[i + 1], text, gazetteer);
    if (candidates.length > 0 && !title) return [{ mention, candidates }];
    return insideOf(mention, text, article, context, gazetteer);
  });
  return { context, choices };
}

/** What may stand between an office and the name of its holder. */
const APPOSITION = /^,?\s$/;

/**
 * An office directly before a person is that person's title. The person has a card; of the title, the names inside it are
 * marked («US-Präsident Donald Trump»: the country and the person).
 */
function isTitleOf(
  candidates: readonly Candidate[],
  { end }: Span,
  next: Mention | undefined,
  text: string,
  gazetteer: Gazetteer,
): boolean {
  if (!next || !candidates.some(({ entity }) => gazetteer.kind(entity) === 'office')) return false;
  const person = next.readings.some(
    (reading) => gazetteer.kind(gazetteer.sections.readingTargets[reading]!) === 'person',
  );
  return person && APPOSITION.test(text.slice(end, next.start));
}

/**
 * A longer name whose conditions do not hold gives way to the names inside it: «Berlin talks» may be none that we know,
 * and «Berlin» is still the city.
 */
function insideOf(mention: Mention, text: string, article: Article, context: Context, gazetteer: Gazetteer): Choice[] {
  const surface = text.slice(mention.start, mention.end);
  if (!/[\s-]/.test(surface)) return [];
  const inner = findMentions(surface, article.lang, gazetteer, surface.length);
  return inner.mentions
    .map((part) => ({ ...part, start: part.start + mention.start, end: part.end + mention.start }))
    .map((part) => ({ mention: part, candidates: findCandidates(part, context, gazetteer) }))
    .filter(({ candidates }) => candidates.length > 0);
}

function evidenceOf({ candidate, fullName }: Resolved, toOriginal: (span: Span) => Span): Evidence[] {
  const evidence: Evidence[] = [];
  if (candidate.cues.length > 0) evidence.push({ rule: 'cues', spans: candidate.cues.map(toOriginal) });
  if (fullName) evidence.push({ rule: 'full-name', span: toOriginal(fullName) });
  else if (candidate.surname?.role) evidence.push({ rule: 'role', span: toOriginal(candidate.surname.role) });
  return evidence.length > 0 ? evidence : [{ rule: 'name' }];
}

/** More of what the words can mean than this is no help. */
const MOST_SENSES = 3;

function otherSenses({ readings, entity }: Resolved, { sections, id }: Gazetteer): string[] {
  if (readings.length === 1) return [];
  const others = new Set(readings.map((reading) => sections.readingTargets[reading]!));
  others.delete(entity);
  return [...others].slice(0, MOST_SENSES).map(id);
}

/** What the annotations of one entity have in common. */
function describe(entity: number, present: ReadonlySet<number>, gazetteer: Gazetteer) {
  return {
    entity: gazetteer.id(entity),
    kind: gazetteer.kind(entity),
    familiarity: gazetteer.familiarity(entity),
    related: relatedEvidence(entity, present, gazetteer),
  };
}

/** At most this many related entities are worth telling. */
const MOST_RELATED = 3;

function relatedEvidence(entity: number, present: ReadonlySet<number>, gazetteer: Gazetteer): Evidence[] {
  const related: string[] = [];
  for (const other of present) {
    if (related.length === MOST_RELATED) break;
    if (other !== entity && gazetteer.related(entity, other)) related.push(gazetteer.id(other));
  }
  return related.length > 0 ? [{ rule: 'related', entities: related }] : [];
}

/** Of spans in order of position, each that does not start inside an earlier one. */
function withoutOverlaps<T extends Span>(spans: readonly T[]): T[] {
  let end = 0;
  return spans.filter((span) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}
