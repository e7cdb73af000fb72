/**
 * Scores annotations against gold. Pure counting; how gold is read is in gold.ts, what is told of it in report.ts.
 * A prediction is *right* when it overlaps a gold mention and names its entity; *exact* when the span is equal too.
 * One prediction serves one gold mention, so that a second mark on the same mention is wrong.
 */
import type { Annotation, Span } from '../../engine/index.ts';
import type { GoldDocument, GoldMention, Trap } from './gold.ts';

/** What is known of an entity: by this it is compared with the gold. */
export interface EntityNames {
  readonly titles: readonly string[];
  readonly wikidata: string | null;
}

/** What the data says about entities; the scorer's only way to it. */
export interface Knowledge {
  /** What is known of a predicted entity. */
  namesOf(entity: string): EntityNames;
  /** Ids of the entities that a gold mention may mean. Empty: it is not in the data. */
  entitiesOf(mention: GoldMention): readonly string[];
  /** Whether one of the entity's forms is in this piece of text, whatever its conditions say. */
  hasForm(entity: string, surface: string, lang: 'de' | 'en'): boolean;
}

/**
 * Of marks: `boundary` (right, but another span), `wrong sense` (a name that means something else), `spurious` (no name),
 * `trap`. Of names without a mark: `not in data`, `alias missing` (the entity is there, this name of it not), `abstained`.
 */
export const CAUSES = [
  'wrong sense',
  'spurious',
  'trap',
  'boundary',
  'abstained',
  'alias missing',
  'not in data',
] as const;
export type ErrorCause = (typeof CAUSES)[number];

export interface ScoredError {
  readonly cause: ErrorCause;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** What was predicted; for a miss, what the gold says. */
  readonly entity: string;
}

/** What a score counts; sums of it are scores again. */
export interface Counts {
  readonly documents: number;
  readonly words: number;
  /** Predictions that are judged at all. */
  readonly judged: number;
  readonly right: number;
  readonly exact: number;
  /** Gold mentions that are required and linked. */
  readonly gold: number;
  readonly goldFound: number;
  /** Of them, those whose entity is in the data. */
  readonly known: number;
  readonly knownFound: number;
  readonly traps: number;
  readonly trapsSprung: number;
}

/** A judged prediction: how sure it was, and whether it was right. */
export interface Judgement {
  readonly confidence: number;
  readonly right: boolean;
}

export interface Score extends Counts {
  readonly errors: readonly ScoredError[];
  readonly judgements: readonly Judgement[];
}

/**
 * Scores one document.
 *
 * @param complete Whether a prediction beside the gold is wrong (see GoldSet).
 */
export function scoreDocument(
  gold: GoldDocument,
  predictions: readonly Annotation[],
  complete: boolean,
  knowledge: Knowledge,
): Score {
  const errors: ScoredError[] = [];
  const judgements: Judgement[] = [];
  const note = (cause: ErrorCause, { start, end }: { start: number; end: number }, entity: string) =>
    errors.push({ cause, document: gold.id, start, end, entity });
  const required = gold.mentions.filter((mention) => !mention.optional);
  const served = new Set<GoldMention>();
  let exact = 0;
  const judge = createJudge(gold, complete, knowledge);
  for (const prediction of predictions) {
    const { entity, confidence } = prediction;
    const verdict = judge(prediction, entity, served);
    if (verdict === 'neutral') continue;
    if (typeof verdict === 'string') {
      judgements.push({ confidence, right: false });
      note(verdict, prediction, entity);
      continue;
    }
    served.add(verdict);
    judgements.push({ confidence, right: true });
    if (verdict.start === prediction.start && verdict.end === prediction.end) exact++;
    else note('boundary', prediction, entity);
  }

  const linked = required.filter(isLinked);
  const known = linked.filter((mention) => knowledge.entitiesOf(mention).length > 0);
  for (const mention of linked) {
    // Where something else was marked, that mark is the error.
    if (served.has(mention) || predictions.some((prediction) => overlap(mention, prediction))) continue;
    note(causeOfMiss(mention, gold, knowledge), mention, mention.titles[0] ?? mention.wikidata ?? '');
  }
  const sprung = gold.traps.filter((trap) => springs(trap, predictions, knowledge));
  for (const trap of sprung) note('trap', trap, trap.not);
  return {
    documents: 1,
    words: gold.text.match(/\p{L}+/gu)?.length ?? 0,
    judged: judgements.length,
    right: judgements.filter(({ right }) => right).length,
    exact,
    gold: linked.length,
    goldFound: linked.filter((mention) => served.has(mention)).length,
    known: known.length,
    knownFound: known.filter((mention) => served.has(mention)).length,
    traps: gold.traps.length,
    trapsSprung: sprung.length,
    errors,
    judgements,
  };
}

/** The gold mention that a mark serves, or what the mark is instead. */
export type Verdict = GoldMention | 'wrong sense' | 'spurious' | 'neutral';

/**
 * What the gold of one document says of a mark.
 *
 * @returns Asked with the span, the entity, and the gold mentions that other marks serve already.
 */
export function createJudge(gold: GoldDocument, complete: boolean, knowledge: Knowledge) {
  const required = gold.mentions.filter((mention) => !mention.optional);
  const optional = gold.mentions.filter((mention) => mention.optional);
  return (span: Span, entity: string, served: ReadonlySet<GoldMention>): Verdict => {
    const touched = required.filter((mention) => overlap(mention, span));
    const equal = touched.find((mention) => mention.start === span.start && mention.end === span.end);
    // A mention whose entity the gold does not tell can only be judged as a name.
    const fits = (mention: GoldMention) => !isLinked(mention) || isSame(mention, knowledge.namesOf(entity));
    const match = [...(equal ? [equal] : []), ...touched].find((mention) => fits(mention) && !served.has(mention));
    if (match) return match;
    if (optional.some((mention) => overlap(mention, span))) return 'neutral';
    if (touched.some((mention) => !isComparable(mention, knowledge.namesOf(entity)))) return 'neutral';
    if (touched.length > 0) return 'wrong sense';
    return complete ? 'spurious' : 'neutral';
  };
}

/** Sums scores of several documents. */
export function sumScores(scores: readonly Score[]): Score {
  return {
    ...sumCounts(scores),
    errors: scores.flatMap((score) => score.errors),
    judgements: scores.flatMap((score) => score.judgements),
  };
}

/** Sums what can be counted. */
export function sumCounts(counts: readonly Counts[]): Counts {
  const sum = (key: keyof Counts) => counts.reduce((total, one) => total + one[key], 0);
  return {
    documents: sum('documents'),
    words: sum('words'),
    judged: sum('judged'),
    right: sum('right'),
    exact: sum('exact'),
    gold: sum('gold'),
    goldFound: sum('goldFound'),
    known: sum('known'),
    knownFound: sum('knownFound'),
    traps: sum('traps'),
    trapsSprung: sum('trapsSprung'),
  };
}

/** Share of judged marks that are right; NaN where none was judged. */
export const precisionOf = ({ right, judged }: Counts): number => right / judged;
/** Share of the names whose entity is in the data that are marked with it; NaN where there is none. */
export const recallOf = ({ knownFound, known }: Counts): number => knownFound / known;
/** Harmonic mean of both; NaN where one of them is not defined. */
export function f1Of(counts: Counts): number {
  const precision = precisionOf(counts);
  const recall = recallOf(counts);
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Whether a gold mention and an entity are the same article or Wikidata item. */
function isSame(mention: GoldMention, names: EntityNames): boolean {
  if (mention.wikidata !== null && mention.wikidata === names.wikidata) return true;
  return mention.titles.some((title) => names.titles.includes(title));
}

function causeOfMiss(mention: GoldMention, { text, lang }: GoldDocument, knowledge: Knowledge): ErrorCause {
  const entities = knowledge.entitiesOf(mention);
  if (entities.length === 0) return 'not in data';
  const surface = text.slice(mention.start, mention.end);
  return entities.some((entity) => knowledge.hasForm(entity, surface, lang)) ? 'abstained' : 'alias missing';
}

/** Whether the data can say if it means the same: some gold has only Wikidata ids, and not every entity has one. */
function isComparable(mention: GoldMention, names: EntityNames): boolean {
  return mention.titles.length > 0 || mention.wikidata === null || names.wikidata !== null;
}

function isLinked(mention: GoldMention): boolean {
  return mention.titles.length > 0 || mention.wikidata !== null;
}

function springs(trap: Trap, predictions: readonly Annotation[], knowledge: Knowledge): boolean {
  return predictions.some(
    (prediction) => overlap(trap, prediction) && knowledge.namesOf(prediction.entity).titles.includes(trap.not),
  );
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
