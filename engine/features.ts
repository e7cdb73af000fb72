/**
 * What is known of a candidate where it stands, as numbers: the input of the linear model (model.ts). Rules that forbid a
 * candidate are not here; they have been asked before.
 */
import type { Candidate } from './candidates.ts';
import { type Context, OPENING_QUOTE } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Mention } from './mentions.ts';
import { KIND_ORDER } from './readings.ts';
import type { Span } from './types.ts';

/** A candidate in its place in the article. */
export interface Situation {
  readonly mention: Mention;
  readonly candidate: Candidate;
  /** The full name that a surname rests on. */
  readonly fullName: Span | null;
  /** Several bearers of the surname are named in full. */
  readonly isShared: boolean;
  /** Entities of the article that the records relate to this one. */
  readonly related: number;
  /** Other mentions of the article that may mean this entity by more than a surname. */
  readonly repeated: number;
}

/** In the order of the model's input. Each is between 0 and 1. */
export const FEATURES = [
  /** A condition holds; with more cues than one. */
  'cued',
  'further cues',
  /** How a surname counts: after its full name, after a role, by itself. */
  'full name',
  'several bearers',
  'role',
  'alone',
  'related',
  'repeated',
  'everyone',
  'rare',
  /** From packages: nobody chose the name. */
  'thin',
  'one word',
  'short',
  'all capitals',
  /** Its capital says nothing there. */
  'sentence start',
  'quoted',
  /** Capitals directly beside it: it may be part of a longer name. */
  'capital before',
  'capital behind',
  'hyphen behind',
  'English',
  ...KIND_ORDER.map((kind) => `is ${kind}` as const),
] as const;

const MOST = 3;
const SHORT = 4;
const HYPHENS = '-\u2010\u2011';
const NOT_LETTERS = ' \n\t\u00a0.,;:!?()[]"„“”«»';

/** The model's input for a candidate, in the order of FEATURES. */
export function featuresOf(situation: Situation, context: Context, gazetteer: Gazetteer): number[] {
  const { mention, candidate, fullName, isShared } = situation;
  const { text, lang } = context;
  const { start, end } = mention;
  const surface = text.slice(start, end);
  const oneWord = !/\s/.test(surface);
  const familiarity = gazetteer.familiarity(candidate.entity);
  const kind = gazetteer.kind(candidate.entity);
  const bySurname = candidate.surname !== null && fullName === null && candidate.cues.length === 0;
  return [
    flag(candidate.cues.length > 0),
    share(candidate.cues.length - 1),
    flag(fullName !== null),
    flag(isShared),
    flag(bySurname && candidate.surname?.role !== null),
    flag(bySurname && candidate.surname?.role === null),
    share(situation.related),
    share(situation.repeated),
    flag(familiarity === 'everyone'),
    flag(familiarity === 'rare'),
    flag(candidate.yields),
    flag(oneWord),
    flag(surface.length <= SHORT),
    flag(isCapital(text.charAt(end - 1)) && surface === surface.toUpperCase()),
    flag(oneWord && context.isSentenceStart(start)),
    flag(OPENING_QUOTE.test(text.charAt(start - 1))),
    flag(isCapital(wordStartBefore(text, start)) && !context.isMention(start - 2)),
    flag(text.charAt(end) === ' ' && isCapital(text.charAt(end + 1)) && !context.isMention(end + 1)),
    flag(HYPHENS.includes(text.charAt(end)) && end < text.length),
    flag(lang === 'en'),
    ...KIND_ORDER.map((other) => flag(other === kind)),
  ];
}

/** First letter of the word before a position, one space between; none where something else stands there. */
function wordStartBefore(text: string, position: number): string {
  if (text.charAt(position - 1) !== ' ') return '';
  let at = position - 2;
  while (at >= 0 && !NOT_LETTERS.includes(text.charAt(at))) at--;
  return at === position - 2 ? '' : text.charAt(at + 1);
}

function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

function flag(holds: boolean | undefined): number {
  return holds ? 1 : 0;
}

/** A count as a share of what is worth telling apart. */
function share(count: number): number {
  return Math.min(Math.max(count, 0), MOST) / MOST;
}
