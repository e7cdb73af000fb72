/**
 * Whether the words directly beside a name make it part of a longer one that nobody listed: «Borussia Dortmund», "Boston
 * Globe", «Martin Kiel»; and whether a place is a team. Asked for places, and for names that yield (readings.ts): those that were not chosen one by one.
 */
import { type Context, OPENING_QUOTE } from './context.ts';
import { READING } from './readings.ts';
import type { Span } from './types.ts';

/** A word in capitals directly behind, or directly before a name, but not in a line that is all capitals. */
const CAPITALS_BEHIND = /^ (?=\p{Lu}\p{Ll})/u;
const CAPITALS_BEFORE = /(?:^|[\p{L}\p{N},;:] )(\p{Lu}\p{Ll}{2,}) $/u;
/** "On Tuesday Israel said". */
const CALENDAR =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December)$/;
/** «Neu-Moskau», «Groß-Gerau». */
const PREFIX = /(?<!\p{L})(?:Neu|Alt|Groß|Klein|Ober|Unter|Nieder|Bad)-$/u;
/** "Starmer & Sons" */
const FIRM_BEHIND = /^ & (?=\p{Lu})/u;
/** A ground is no team, in sports either. */
const GROUND = /(?:stadion|stadium|arena)$/iu;
/** How far is looked, in code units: the longest word, and more than any preposition. */
const LONGEST_WORD = 30;

/** Whether a name is rather part of another one. */
export function isPartOfName(name: Span, context: Context): boolean {
  if (context.signBefore(READING.firstName, name.start)) return true;
  // «Hotel Moskau», «Hotel „Moskau“»
  const quoted = OPENING_QUOTE.test(context.text.charAt(name.start - 1)) ? 1 : 0;
  if (context.signBefore(READING.part, name.start - quoted)) return true;
  if (context.signAfter(READING.part, name.end)) return true;
  if (context.lang === 'de' && PREFIX.test(context.text.slice(Math.max(0, name.start - LONGEST_WORD), name.start)))
    return true;
  return context.lang === 'en' && (hasCapitalsBehind(name, context) || hasCapitalsBefore(name, context));
}

/** Whether something is named after the bearer of the name: «Lenin-Allee», "Lincoln Avenue", "Starmer & Sons". */
export function isNamesake({ end }: Span, { text, lang, signAfter, isMention }: Context): boolean {
  const firm = FIRM_BEHIND.exec(text.slice(end, end + LONGEST_WORD));
  if (firm && !isMention(end + firm[0].length)) return true;
  const sign = signAfter(READING.namesake, end);
  if (!sign) return false;
  return lang === 'de' ? text.charAt(end) !== ' ' : /\p{Lu}/u.test(text.charAt(sign.start));
}

/** Behind these a place is one, in sports too: «in Doha». */
const PLACE_BEFORE = {
  de: /(?:^|[^\p{L}])(?:in|aus|nach|bei|um|über|bis)\s(?:de[mnr]\s|die\s|das\s)?$/iu,
  en: /(?:^|[^\p{L}])(?:in|at|near|around|outside)\s(?:the\s)?$/iu,
};

/**
 * Whether the name of a place is that of a team here: in an article about sports, but for «in Doha». A name that yields is
 * one in any sentence of sports.
 */
export function isTeam(
  { start, end }: Span,
  yields: boolean,
  { text, lang, isAboutSports, isSportsSentence }: Context,
): boolean {
  if (GROUND.test(text.slice(start, end))) return false;
  if (!isAboutSports && !(yields && isSportsSentence(start))) return false;
  return !PLACE_BEFORE[lang].test(text.slice(Math.max(0, start - LONGEST_WORD), start));
}

/** English has capitals in names only. Headlines in title case pay for this rule with some silence. */
function hasCapitalsBehind({ end }: Span, { text, isMentionByItself, signAfter }: Context): boolean {
  // Behind «U.S.» a sentence may start.
  if (text.charAt(end - 1) === '.') return false;
  if (!CAPITALS_BEHIND.test(text.slice(end, end + LONGEST_WORD))) return false;
  return !isMentionByItself(end + 1) && !signAfter(READING.role, end);
}

function hasCapitalsBefore({ start }: Span, { text, isSentenceStart, isMention, signBefore }: Context): boolean {
  const word = CAPITALS_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start))?.[1];
  if (word === undefined || CALENDAR.test(word)) return false;
  if (isSentenceStart(start - 1 - word.length)) return false;
  return !isMention(start - 2) && !signBefore(READING.role, start);
}
