/**
 * Scores annotations against gold. Pure counting; how gold is read is in gold.ts.
 * A prediction is *right* when it overlaps a gold mention and names its entity; *exact* when the span is equal too.
 * One prediction serves one gold mention, so that a second mark on the same mention is wrong.
 */
import type { Annotation } from '../../engine/index.ts';
import type { GoldDocument, GoldMention, Trap } from './gold.ts';

/** What is known of a predicted entity: by this it is compared with the gold. */
export interface EntityNames {
  readonly titles: readonly string[];
  readonly wikidata: string | null;
}

type ErrorCause = 'wrong entity' | 'spurious' | 'missed' | 'boundary' | 'trap';

export interface ScoredError {
  readonly cause: ErrorCause;
  readonly document: string;
  readonly start: number;
  readonly end: number;
  /** What was predicted; for a miss, what the gold says. */
  readonly entity: string;
}

export interface Score {
  readonly documents: number;
  readonly words: number;
  /** Predictions that are judged at all. */
  readonly judged: number;
  readonly right: number;
  readonly exact: number;
  /** Gold mentions that are required. */
  readonly gold: number;
  readonly goldFound: number;
  /** Of them, those whose entity is in the data. */
  readonly known: number;
  readonly knownFound: number;
  readonly traps: number;
  readonly trapsSprung: number;
  readonly errors: readonly ScoredError[];
}

/**
 * Scores one document.
 *
 * @param complete Whether a prediction beside the gold is wrong (see GoldSet).
 * @param namesOf What is known of a predicted entity.
 * @param isKnown Whether the data has an entity for a gold mention.
 */
export function scoreDocument(
  gold: GoldDocument,
  predictions: readonly Annotation[],
  complete: boolean,
  namesOf: (entity: string) => EntityNames,
  isKnown: (mention: GoldMention) => boolean,
): Score {
  const errors: ScoredError[] = [];
  const note = (cause: ErrorCause, { start, end }: { start: number; end: number }, entity: string) =>
    errors.push({ cause, document: gold.id, start, end, entity });
  const required = gold.mentions.filter((mention) => !mention.optional);
  const optional = gold.mentions.filter((mention) => mention.optional);
  const served = new Set<GoldMention>();
  let judged = 0;
  let right = 0;
  let exact = 0;
  for (const prediction of predictions) {
    const touched = required.filter((mention) => overlap(mention, prediction));
    const equal = touched.find((mention) => mention.start === prediction.start && mention.end === prediction.end);
    // A mention whose entity the gold does not tell can only be judged as a name.
    const fits = (mention: GoldMention) => !isLinked(mention) || isSame(mention, namesOf(prediction.entity));
    const match = [...(equal ? [equal] : []), ...touched].find((mention) => fits(mention) && !served.has(mention));
    if (match) {
      served.add(match);
      judged++;
      right++;
      if (match === equal) exact++;
      else note('boundary', prediction, prediction.entity);
    } else if (optional.some((mention) => overlap(mention, prediction))) {
      // Neutral.
    } else if (touched.length > 0) {
      judged++;
      note('wrong entity', prediction, prediction.entity);
    } else if (complete) {
      judged++;
      note('spurious', prediction, prediction.entity);
    }
  }
  const linked = required.filter(isLinked);
  const known = linked.filter(isKnown);
  for (const mention of known)
    if (!served.has(mention)) note('missed', mention, mention.titles[0] ?? mention.wikidata ?? '');
  const sprung = gold.traps.filter((trap) => springs(trap, predictions, namesOf));
  for (const trap of sprung) note('trap', trap, trap.not);
  return {
    documents: 1,
    words: gold.text.match(/\p{L}+/gu)?.length ?? 0,
    judged,
    right,
    exact,
    gold: linked.length,
    goldFound: linked.filter((mention) => served.has(mention)).length,
    known: known.length,
    knownFound: known.filter((mention) => served.has(mention)).length,
    traps: gold.traps.length,
    trapsSprung: sprung.length,
    errors,
  };
}

/** Sums scores of several documents. */
export function sumScores(scores: readonly Score[]): Score {
  const sum = (key: Exclude<keyof Score, 'errors'>) => scores.reduce((total, score) => total + score[key], 0);
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
    errors: scores.flatMap((score) => score.errors),
  };
}

/** Whether a gold mention and an entity are the same article or Wikidata item. */
export function isSame(mention: GoldMention, names: EntityNames): boolean {
  if (mention.wikidata !== null && mention.wikidata === names.wikidata) return true;
  return mention.titles.some((title) => names.titles.includes(title));
}

function isLinked(mention: GoldMention): boolean {
  return mention.titles.length > 0 || mention.wikidata !== null;
}

function springs(trap: Trap, predictions: readonly Annotation[], namesOf: (entity: string) => EntityNames): boolean {
  return predictions.some(
    (prediction) => overlap(trap, prediction) && namesOf(prediction.entity).titles.includes(trap.not),
  );
}

function overlap(a: { start: number; end: number }, b: { start: number; end: number }): boolean {
  return a.start < b.end && b.start < a.end;
}
