/**
 * Chooses one entity for each mention, or none. Surnames wait for the second pass, when it is known which full names the
 * article has. Rules say what cannot be meant; how sure the rest is, the model says (model.ts).
 */
import type { Candidate } from './candidates.ts';
import type { Context } from './context.ts';
import { featuresOf, type Situation } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import { confidenceOf, THRESHOLD } from './model.ts';
import { firstFrom } from './spans.ts';
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

/** A candidate must be this much surer than the next one, or nothing is marked. */
const MARGIN = 0.1;
/** How much the odds between rivals change, as a power of e, with each other entity of the article that is related to one. */
const RELATED = 0.6;
const MOST_RELATED = 3;
/**
 * Share of a prior's doubt that is left when no other reading is. Measured, `npm run eval`: marks with a prior of 0.86 and
 * no rival were right 99 times of 100.
 */
const DOUBT_LEFT = 0.1;

export interface Choice {
  readonly mention: Mention;
  readonly candidates: readonly Candidate[];
}

/** Resolves all mentions of an article. */
export function disambiguate(choices: readonly Choice[], context: Context, gazetteer: Gazetteer): Resolved[] {
  const resolved: Resolved[] = [];
  for (const situations of situate(choices, gazetteer)) {
    const shares = sharesOf(situations);
    const rated = situations
      .map((situation, i) => ({
        ...situation,
        confidence: shares[i]! * confidenceOf(featuresOf(situation, context, gazetteer)),
      }))
      .sort((a, b) => b.confidence - a.confidence);
    const best = rated[0];
    const second = rated.find((rating) => rating.candidate.entity !== best?.candidate.entity);
    if (!best || !(best.confidence >= THRESHOLD)) continue;
    if (second && best.confidence - second.confidence < MARGIN) continue;
    const { mention, candidate, fullName, confidence } = best;
    resolved.push({ ...mention, entity: candidate.entity, candidate, fullName, confidence });
  }
  return resolved;
}

/** What falls to each candidate of what the priors of all leave, if the words mean one of them. */
function sharesOf(situations: readonly Situation[]): number[] {
  const entities = new Set(situations.map(({ candidate }) => candidate.entity));
  if (entities.size < 2) return situations.map(({ candidate: { prior } }) => 1 - (1 - prior) * DOUBT_LEFT);
  const odds = situations.map(
    ({ candidate, related }) => candidate.prior * Math.exp(RELATED * Math.min(related, MOST_RELATED)),
  );
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
  const whole = Math.min(1, sum(situations.map(({ candidate }) => candidate.prior)));
  return odds.map((value) => (whole * value) / sum(odds));
}

/**
 * What each mention may mean after the rules have spoken.
 *
 * @param choices In order of position.
 * @returns One list for each choice, in the same order.
 */
export function situate(choices: readonly Choice[], gazetteer: Gazetteer): Situation[][] {
  const introductions = new Map<number, Span[]>();
  /** Where somebody else of the name stands, by the entity that it is not. */
  const foreigners = new Map<number, Span>();
  /** How often an entity may be named by more than a surname. */
  const present = new Map<number, number>();
  for (const { mention, candidates } of choices) {
    for (const candidate of candidates) {
      if (candidate.surname?.foreign) {
        if (!foreigners.has(candidate.entity)) foreigners.set(candidate.entity, mention);
      }
      if (!candidate.surname) present.set(candidate.entity, (present.get(candidate.entity) ?? 0) + 1);
    }
    const certain = candidates.length === 1 ? candidates[0]! : null;
    if (!certain?.introduces) continue;
    const spans = introductions.get(certain.entity);
    if (spans) spans.push(mention);
    else introductions.set(certain.entity, [mention]);
  }
  const related = countRelated([...present.keys()], gazetteer);

  return choices.map(({ mention, candidates }) => {
    const { standing, isShared } = nearestBearer(
      candidates
        .map((candidate) => stand(candidate, mention, introductions, foreigners))
        .filter((standing) => standing !== null),
      mention.start,
    );
    return mostSpecific(standing).map(({ candidate, fullName }): Situation => {
      const { entity, surname } = candidate;
      return {
        mention,
        candidate,
        fullName,
        isShared,
        related: related(entity, candidates),
        repeated: (present.get(entity) ?? 0) - (surname ? 0 : 1),
      };
    });
  });
}

/** Counts the entities of an article that are related to one, those that the same words may mean aside. */
function countRelated(present: readonly number[], { related }: Gazetteer) {
  const known = new Map<number, readonly number[]>();
  const relativesOf = (entity: number): readonly number[] => {
    const relatives = known.get(entity) ?? present.filter((other) => other !== entity && related(entity, other));
    known.set(entity, relatives);
    return relatives;
  };
  return (entity: number, candidates: readonly Candidate[]): number =>
    relativesOf(entity).filter((other) => candidates.every((candidate) => candidate.entity !== other)).length;
}

/** A candidate that no rule forbids. */
interface Standing {
  readonly candidate: Candidate;
  readonly fullName: Span | null;
}

/**
 * Of several bearers of a surname, the one named last before it counts. What asks for nothing but the surname gives way to
 * a bearer whom the article names in full, unless a role stands before the name: «Präsident Trump» in a text on his son.
 */
function nearestBearer(
  standing: readonly Standing[],
  position: number,
): { readonly standing: readonly Standing[]; readonly isShared: boolean } {
  const named = standing.filter(({ fullName }) => fullName !== null);
  if (named.length === 0 || standing.length === 1) return { standing, isShared: false };
  const nearest = named.reduce((best, one) =>
    isNearer(one.fullName!.start, best.fullName!.start, position) ? one : best,
  );
  if (named.length === standing.length) return { standing: [nearest], isShared: true };
  const others = standing.filter(({ candidate }) => !candidate.surname || candidate.surname.role);
  return { standing: [nearest, ...others.filter((one) => one !== nearest)], isShared: false };
}

/** Before the position, the later one is nearer; behind it, where no other stands before, the earlier one. */
function isNearer(start: number, than: number, position: number): boolean {
  if (start < position !== than < position) return start < position;
  return start < position ? start > than : start < than;
}

/** A reading whose condition holds is more specific than one that asks for nothing. */
function mostSpecific(standing: readonly Standing[]): readonly Standing[] {
  const cued = standing.filter(({ candidate }) => candidate.cues.length > 0);
  return cued.length > 0 ? cued : standing;
}

/** Whether the rules let a candidate stand, and the full name it rests on. */
function stand(
  candidate: Candidate,
  mention: Span,
  introductions: ReadonlyMap<number, readonly Span[]>,
  foreigners: ReadonlyMap<number, Span>,
): Standing | null {
  const { cues, surname } = candidate;
  if (!surname) return { candidate, fullName: null };
  if (surname.foreign) return null;
  const fullName = nearest(introductions.get(candidate.entity), mention.start);
  if (fullName) return { candidate, fullName };
  // «Eric Trump … Trump»: the other bearer has just been named.
  const foreigner = foreigners.get(candidate.entity);
  // Also behind it, when only a role speaks for the known bearer: headlines come first.
  if (foreigner && (foreigner.start < mention.start || !surname.alone)) return null;
  return cues.length > 0 || surname.alone || surname.role ? { candidate, fullName: null } : null;
}

/** The last full name before a position; the first one behind it when there is none (headlines name the surname first). */
function nearest(spans: readonly Span[] | undefined, position: number): Span | null {
  if (!spans) return null;
  return spans[Math.max(0, firstFrom(spans, position) - 1)]!;
}
