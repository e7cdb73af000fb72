/**
 * What a mention could mean here: each reading with the conditions of its record checked against the article. A
 * candidate says what it rests on; which one wins is disambiguation.ts's to say.
 */
import { hasSuffix, hasUnknownFirstName, isPlural, roleCompoundBefore } from './beside.ts';
import type { Context } from './context.ts';
import { assertRange } from './format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isNamesake, isPartOfName, isTeam } from './longer-names.ts';
import { findMentions, type Mention } from './mentions.ts';
import { ALONE, FULL_NAME, READING, SCOPE, SURNAME, YIELDS } from './readings.ts';
import type { Span } from './types.ts';

export interface Candidate {
  /** Number of the entity in the gazetteer. */
  readonly entity: number;
  /** How likely the form means this entity when nothing else is known, 0 to 1. */
  readonly prior: number;
  /** The form introduces the entity: later short forms may rest on it. */
  readonly introduces: boolean;
  /** Gives way where it may be part of another name: it comes from packages. */
  readonly yields: boolean;
  /** Cues that its condition asked for and found. Empty for a reading without condition. */
  readonly cues: readonly Span[];
  /** For a surname: what stands beside it. `null` for any other name. */
  readonly surname: SurnameSetting | null;
}

interface SurnameSetting {
  /** Counts without the full name in the article. */
  readonly alone: boolean;
  /** «Präsident», "Secretary" directly before it. */
  readonly role: Span | null;
  /** Another first name or a family word beside it: somebody else is meant. */
  readonly foreign: boolean;
}

/** The readings of a mention whose conditions hold. */
export function findCandidates(mention: Mention, context: Context, gazetteer: Gazetteer): Candidate[] {
  const { readingTargets, readingShapes, shapeFlags, shapePriors, shapeConditions } = gazetteer.sections;
  const candidates: Candidate[] = [];
  if (LETTER_BEFORE.test(context.text.slice(Math.max(0, mention.start - 3), mention.start))) return [];
  const bareArticle = startsWithArticle(mention, context) && !context.isArticleOfName(mention);
  const suffixed = hasSuffix(mention, context);
  for (const reading of mention.readings) {
    const shape = readingShapes[reading]!;
    const cues = checkCondition(shapeConditions[shape]!, mention, context, gazetteer);
    if (!cues) continue;
    const flags = shapeFlags[shape]!;
    // At the start of a sentence «Der Spiegel» may be a mirror: the article's capital says nothing there.
    if (bareArticle && cues.length === 0) continue;
    const kind = gazetteer.kind(readingTargets[reading]!);
    // «Donald Trump Jr.»: the whole name is another one.
    if (suffixed && kind === 'person' && (flags & FULL_NAME) !== 0) continue;
    if ((kind === 'place' || kind === 'person') && isNamesake(mention, context)) continue;
    if (kind === 'place' && isTeam(mention, (flags & YIELDS) !== 0, context)) continue;
    if (((flags & YIELDS) !== 0 || kind === 'place') && isPartOfName(mention, context)) continue;
    candidates.push({
      entity: readingTargets[reading]!,
      prior: shapePriors[shape]! / 255,
      introduces: (flags & FULL_NAME) !== 0,
      yields: (flags & YIELDS) !== 0,
      cues,
      // A full name that a surname of one language happens to be in the other needs no more evidence.
      surname:
        (flags & SURNAME) !== 0 && (flags & FULL_NAME) === 0
          ? surnameSetting(mention, readingTargets[reading]!, flags, suffixed, context, gazetteer)
          : null,
    });
  }
  return onePerEntity(candidates);
}

/** Two spellings or two conditions of a record are two readings, but one meaning: the one for which more speaks. */
function onePerEntity(candidates: Candidate[]): Candidate[] {
  if (candidates.length < 2) return candidates;
  const best = new Map<number, Candidate>();
  for (const candidate of candidates) {
    const known = best.get(candidate.entity);
    if (!known || isStronger(candidate, known)) best.set(candidate.entity, candidate);
  }
  return [...best.values()];
}

function isStronger(a: Candidate, b: Candidate): boolean {
  if (a.cues.length !== b.cues.length) return a.cues.length > b.cues.length;
  if ((a.surname === null) !== (b.surname === null)) return a.surname === null;
  return a.prior > b.prior;
}

/** «Alan N. » before a surname. */
const INITIAL = /^\p{Lu}\.\s$/u;

/** «K-Fed», «T-Mobile»: a single letter before a hyphen makes another name. */
const LETTER_BEFORE = /(?:^|[^\p{L}\p{N}.-])\p{L}[-\u2010\u2011]$/u;

/** A German name that an article opens, such as «Der Spiegel». */
function startsWithArticle({ start }: Span, { text, lang }: Context): boolean {
  return lang === 'de' && /^D(?:er|ie|as)\s/.test(text.slice(start, start + 4));
}

function surnameSetting(
  mention: Span,
  entity: number,
  flags: number,
  suffixed: boolean,
  context: Context,
  gazetteer: Gazetteer,
): SurnameSetting {
  const alone = (flags & ALONE) !== 0;
  const family = context.signBefore(READING.family, mention.start) ?? context.signAfter(READING.family, mention.end);
  if (family || suffixed || isPlural(mention, context)) return { alone, role: null, foreign: true };
  const role = context.signBefore(READING.role, mention.start) ?? roleCompoundBefore(mention, context);
  // «General» and «Prince» are first names too: a word that can be a role is one.
  if (role) return { alone, role, foreign: false };
  if (context.signBefore(READING.firstName, mention.start)) return { alone, role, foreign: true };
  const behindInitial = INITIAL.test(context.text.slice(Math.max(0, mention.start - 3), mention.start))
    ? context.signBefore(READING.firstName, mention.start - 3)
    : null;
  if (!behindInitial) return { alone, role, foreign: hasUnknownFirstName(mention, context) };
  return { alone, role, foreign: !isNamed(entity, behindInitial, mention, context, gazetteer) };
}

/** «Vladimir V. Putin» is «Vladimir Putin», whom the pack knows; «Alan N. Trump» is nobody's name. */
function isNamed(
  entity: number,
  firstName: Span,
  surname: Span,
  { text, lang }: Context,
  gazetteer: Gazetteer,
): boolean {
  const name = `${text.slice(firstName.start, firstName.end)} ${text.slice(surname.start, surname.end)}`;
  const { readingTargets } = gazetteer.sections;
  return findMentions(name, lang, gazetteer).mentions.some(
    ({ start, end, readings }) =>
      start === 0 && end === name.length && readings.some((reading) => readingTargets[reading] === entity),
  );
}

/**
 * The cues that satisfy a condition; empty when there is no condition.
 *
 * @returns `null` when the condition does not hold.
 */
function checkCondition(condition: number, mention: Span, context: Context, gazetteer: Gazetteer): Span[] | null {
  if (condition === 0) return [];
  const { conditionStarts, conditionWords } = gazetteer.sections;
  const start = conditionStarts[condition - 1]!;
  const end = conditionStarts[condition]!;
  const scope = conditionWords[start]!;
  const atLeast = conditionWords[start + 1]!;
  const firstNegative = start + 3 + conditionWords[start + 2]!;
  assertRange(firstNegative, end, conditionWords, 'conditionStarts');
  for (let at = firstNegative; at < end; at++) {
    if (context.findCue(conditionWords[at]!, SCOPE.sentence, mention, true)) return null;
  }
  const found: Span[] = [];
  for (let at = start + 3; at < firstNegative; at++) {
    const span = context.findCue(conditionWords[at]!, scope, mention);
    // Two cues that are the same words («Su-27» as word and as record) are one piece of evidence.
    if (span && !found.some((known) => known.start === span.start)) found.push(span);
  }
  return found.length >= atLeast ? found : null;
}
