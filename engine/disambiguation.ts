/**
 * Chooses one entity for each mention, or none. Surnames wait for the second pass, when it is known which full names
 * the article has. The constants are set by hand; what they mean is said beside each.
 */
import type { Candidate } from './candidates.ts';
import type { Mention } from './mentions.ts';
import type { Span } from './types.ts';

/** A mention whose entity is decided. */
export interface Resolved extends Span {
  readonly entity: number;
  readonly confidence: number;
  readonly candidate: Candidate;
  /** The full name that a surname rests on. */
  readonly fullName: Span | null;
  /** All readings of the words, as in Mention. */
  readonly readings: readonly number[];
}

/** A name that stands for nothing else that we know. Not 1: somebody else may bear it. */
const NAME_CONFIDENCE = 0.97;
/** A condition that holds; each cue beyond the first adds a little. */
const CUES_CONFIDENCE = 0.92;
const FURTHER_CUE = 0.01;
/** A surname after its full name; after a role; unmistakable by itself. */
const CHAIN_CONFIDENCE = 0.96;
/** The same where several bearers are named: the text may have returned to an earlier one. */
const SHARED_CONFIDENCE = 0.85;
const ROLE_CONFIDENCE = 0.8;
const ALONE_CONFIDENCE = 0.92;
/** A candidate must be this sure, and this much surer than the next one, or nothing is marked. */
const THRESHOLD = 0.5;
const MARGIN = 0.1;
/** Another entity of the article that its record names as related speaks for a candidate. */
const RELATED_BONUS = 0.15;

/**
 * Share of a prior's doubt that is left when no other reading is. Measured, `npm run eval`: marks with a prior of 0.86 and
 * no rival were right 99 times of 100.
 */
const DOUBT_LEFT = 0.1;

export interface Choice {
  readonly mention: Mention;
  readonly candidates: readonly Candidate[];
}

/**
 * Resolves all mentions of an article.
 *
 * @param choices In order of position.
 * @param related Whether two entities are related.
 */
export function disambiguate(choices: readonly Choice[], related: (a: number, b: number) => boolean): Resolved[] {
  const introductions = new Map<number, Span[]>();
  /** Where somebody else of the name stands, by the entity that it is not. */
  const foreigners = new Map<number, Span>();
  const present = new Set<number>();
  for (const { mention, candidates } of choices) {
    for (const candidate of candidates) {
      if (candidate.surname?.foreign) {
        if (!foreigners.has(candidate.entity)) foreigners.set(candidate.entity, mention);
      }
      if (!candidate.surname) present.add(candidate.entity);
    }
    const certain = candidates.length === 1 ? candidates[0]! : null;
    if (!certain?.introduces) continue;
    const spans = introductions.get(certain.entity);
    if (spans) spans.push(mention);
    else introductions.set(certain.entity, [mention]);
  }

  const resolved: Resolved[] = [];
  for (const { mention, candidates } of choices) {
    const rated = nearestBearer(
      candidates
        .map((candidate) => rate(candidate, mention, introductions, foreigners))
        .filter((rating) => rating !== null),
      mention.start,
    )
      .map((rating) => {
        const supported = candidates.length > 1 && isSupported(rating.candidate.entity, present, candidates, related);
        return supported
          ? { ...rating, confidence: Math.min(NAME_CONFIDENCE, rating.confidence + RELATED_BONUS) }
          : rating;
      })
      // A reading whose condition holds is more specific than one that asks for nothing.
      .sort(
        (a, b) =>
          Number(b.candidate.cues.length > 0) - Number(a.candidate.cues.length > 0) || b.confidence - a.confidence,
      );
    const best = rated[0];
    const second = rated.find((rating) => rating.candidate.entity !== best?.candidate.entity);
    if (!best || best.confidence < THRESHOLD) continue;
    const specific = best.candidate.cues.length > 0 && second?.candidate.cues.length === 0;
    if (second && !specific && best.confidence - second.confidence < MARGIN) continue;
    const confidence = second ? best.confidence : settled(best);
    resolved.push({ ...mention, entity: best.candidate.entity, ...best, confidence });
  }
  return resolved;
}

/**
 * Of several bearers of a surname, the one named last before it counts. What asks for nothing but the surname gives way to
 * a bearer whom the article names in full, unless a role stands before the name: «Präsident Trump» in a text on his son.
 */
function nearestBearer(ratings: readonly Rating[], position: number): readonly Rating[] {
  const named = ratings.filter(({ fullName }) => fullName !== null);
  if (named.length === 0 || ratings.length === 1) return ratings;
  const nearest = named.reduce((best, rating) =>
    isNearer(rating.fullName!.start, best.fullName!.start, position) ? rating : best,
  );
  const others = ratings.filter(({ candidate }) => !candidate.surname || candidate.surname.role);
  return named.length === ratings.length
    ? [{ ...nearest, confidence: Math.min(nearest.confidence, SHARED_CONFIDENCE) }]
    : [nearest, ...others.filter((rating) => rating !== nearest)];
}

/** Before the position, the later one is nearer; behind it, where no other stands before, the earlier one. */
function isNearer(start: number, than: number, position: number): boolean {
  if (start < position !== than < position) return start < position;
  return start < position ? start > than : start < than;
}

/** How sure a candidate is when nothing else is left: what its prior allowed for has been ruled out. */
function settled({ candidate: { prior }, confidence }: Rating): number {
  return Math.min(NAME_CONFIDENCE, (confidence / prior) * (1 - (1 - prior) * DOUBT_LEFT));
}

interface Rating {
  readonly candidate: Candidate;
  readonly confidence: number;
  readonly fullName: Span | null;
}

function rate(
  candidate: Candidate,
  mention: Span,
  introductions: ReadonlyMap<number, readonly Span[]>,
  foreigners: ReadonlyMap<number, Span>,
): Rating | null {
  const { cues, prior, surname } = candidate;
  const rating = (confidence: number, fullName: Span | null = null): Rating => ({
    candidate,
    confidence: confidence * prior,
    fullName,
  });
  if (surname?.foreign) return null;
  if (surname) {
    const fullName = nearest(introductions.get(candidate.entity), mention.start);
    if (fullName) return rating(CHAIN_CONFIDENCE, fullName);
    // «Eric Trump … Trump»: the other bearer has just been named.
    const foreigner = foreigners.get(candidate.entity);
    // Also behind it, when only a role speaks for the known bearer: headlines come first.
    if (foreigner && (foreigner.start < mention.start || !surname.alone)) return null;
    if (cues.length === 0)
      return surname.alone ? rating(ALONE_CONFIDENCE) : surname.role ? rating(ROLE_CONFIDENCE) : null;
  }
  if (cues.length > 0) return rating(Math.min(NAME_CONFIDENCE, CUES_CONFIDENCE + FURTHER_CUE * (cues.length - 1)));
  return rating(NAME_CONFIDENCE);
}

/** The last full name before a position; the first one behind it when there is none (headlines name the surname first). */
function nearest(spans: readonly Span[] | undefined, position: number): Span | null {
  if (!spans) return null;
  return spans.findLast((span) => span.start < position) ?? spans[0]!;
}

function isSupported(
  entity: number,
  present: ReadonlySet<number>,
  candidates: readonly Candidate[],
  related: (a: number, b: number) => boolean,
): boolean {
  for (const other of present) {
    if (candidates.every((candidate) => candidate.entity !== other) && related(entity, other)) return true;
  }
  return false;
}
