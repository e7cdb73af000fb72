/**
 * What stands where in an article: which sentence a position is in, where a cue occurs near it, what word comes
 * directly before a name. Built once per article, asked for each mention.
 */
import { type DateMention, findDates, monthOf } from './dates.ts';
import type { Gazetteer } from './gazetteer.ts';
import { type Found, findMentions, type Mention, type Sign } from './mentions.ts';
import { ALONE, DATE_CUE, ENTITY_CUE, FULL_NAME, READING, SCOPE, SURNAME } from './readings.ts';
import { sentenceStarts } from './sentences.ts';
import { firstFrom } from './spans.ts';
import type { Article, Lang, Span } from './types.ts';

export interface Context {
  readonly text: string;
  readonly lang: Lang;
  /**
   * The first occurrence of a cue within a condition's scope around a span. What overlaps the span is no evidence for
   * it, but may well be against it: «Costa Rica» for «Costa».
   *
   * @param cue As the pack stores it: a cue word's number, or an entity's with ENTITY_CUE, or a date with DATE_CUE.
   */
  findCue(cue: number, scope: number, around: Span, against?: boolean): Span | null;
  /** The sign of this type whose last letter stands directly before the position, one space or hyphen between. */
  signBefore(type: number, position: number): Sign | null;
  /** The same behind a position. */
  signAfter(type: number, position: number): Sign | null;
  /** Whether the article is about sports. */
  readonly isAboutSports: boolean;
  /** Whether a word of sports stands in the sentence around a position. */
  isSportsSentence(position: number): boolean;
  /** Whether a sentence starts here, opening quotes aside. */
  isSentenceStart(position: number): boolean;
  /** Whether this capital article belongs to the name and not to the start of a sentence: «Der Spiegel» and not «der Spiegel». */
  isArticleOfName(mention: Mention): boolean;
  /** Whether a mention covers the letter at this position. */
  isMention(position: number): boolean;
  /** Whether a mention starts here that may be more than a surname that many bear: «Smith» behind a name is rather part of it. */
  isMentionByItself(position: number): boolean;
  /** Whether a mention or a sign covers the letter at this position. */
  isTaken(position: number): boolean;
  /** Whether a German word is a compound whose last part is a role: «Bundestagspräsidentin». */
  isRole(word: string): boolean;
}

/** Shortest role at the end of a compound, and shortest part before it, in letters. */
const SHORTEST_ROLE = 4;
const SHORTEST_FIRST_PART = 3;
/** An article with so many words of sports, and one in so many code units, is about sports. */
const FEWEST_SPORTS = 3;
const SPORTS_EVERY = 900;
const ARTICLE = /^D(?:er|ie|as)\s/;
const QUOTE = /["'»«“”‘’]/;
/** What a quotation begins with, in either language. */
export const OPENING_QUOTE = /["'»«„“‘]/;
const OPENING = /["'»«„“‘([\s]/;

/** Reads the article's mentions and signs into a form that can be asked. */
export function createContext({ text, lang, date }: Article, found: Found, gazetteer: Gazetteer): Context {
  const { readingTargets, readingShapes, shapeFlags } = gazetteer.sections;
  const starts = sentenceStarts(text);
  const occurrences = new Map<number, Span[]>();
  const note = (cue: number, span: Span) => {
    const spans = occurrences.get(cue);
    if (!spans) occurrences.set(cue, [span]);
    else if (spans[spans.length - 1] !== span) spans.push(span);
  };
  const sports: Sign[] = [];
  const byEnd = new Map<number, Sign[]>();
  const byStart = new Map<number, Sign[]>();
  for (const sign of found.signs) {
    if (sign.type === READING.cue) note(sign.target, sign);
    else if (sign.type === READING.sports) sports.push(sign);
    else {
      append(byEnd, sign.end, sign);
      append(byStart, sign.start, sign);
    }
  }
  for (const mention of found.mentions) {
    for (const reading of mention.readings) note((readingTargets[reading]! | ENTITY_CUE) >>> 0, mention);
  }

  const sentenceAt = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const roles = new Map<string, boolean>();
  const endsInRole = (word: string): boolean => {
    for (let at = SHORTEST_FIRST_PART; at <= word.length - SHORTEST_ROLE; at++) {
      const part = word.charAt(at).toUpperCase() + word.slice(at + 1);
      const { signs } = findMentions(part, lang, gazetteer);
      if (signs.some(({ type, start, end }) => type === READING.role && start === 0 && end === part.length))
        return true;
    }
    return false;
  };
  const startOf = (sentence: number): number => starts[Math.max(0, sentence)] ?? text.length;

  // Few conditions ask for a date, so a sentence is read for dates when one near it does.
  const dates = new Map<number, readonly DateMention[]>();
  const datesIn = (sentence: number): readonly DateMention[] => {
    const known = dates.get(sentence);
    if (known) return known;
    const from = startOf(sentence);
    const found = findDates(text.slice(from, startOf(sentence + 1)), lang, date).map((mention) => ({
      ...mention,
      start: mention.start + from,
      end: mention.end + from,
    }));
    dates.set(sentence, found);
    return found;
  };
  const findDate = (wanted: number, from: number, to: number, around: Span): Span | null => {
    for (let sentence = from; sentence <= to; sentence++) {
      const found = datesIn(sentence).find(
        ({ value, relative, start, end }) =>
          (value === wanted || (!relative && monthOf(value) === wanted)) &&
          (end <= around.start || start >= around.end),
      );
      if (found) return found;
    }
    return null;
  };

  const isSentenceStart = (position: number): boolean => {
    let at = position;
    const start = startOf(sentenceAt(position));
    while (at > start && OPENING.test(text.charAt(at - 1))) at--;
    return at === start;
  };
  const isQuoted = ({ start, end }: Span) => OPENING_QUOTE.test(text.charAt(start - 1)) && QUOTE.test(text.charAt(end));
  /** Readings of the names whose article is a capital for no other reason. */
  const articlesOfNames = new Set<number>();
  for (const mention of found.mentions) {
    if (!ARTICLE.test(text.slice(mention.start, mention.start + 4))) continue;
    if (!isQuoted(mention) && isSentenceStart(mention.start)) continue;
    for (const reading of mention.readings) articlesOfNames.add(reading);
  }

  return {
    text,
    lang,
    isAboutSports: sports.length >= Math.max(FEWEST_SPORTS, text.length / SPORTS_EVERY),
    isSportsSentence(position) {
      if (sports.length === 0) return false;
      const sentence = sentenceAt(position);
      const next = sports[firstFrom(sports, startOf(sentence))];
      return next !== undefined && next.start < startOf(sentence + 1);
    },
    isSentenceStart,
    isArticleOfName: ({ readings }) => readings.some((reading) => articlesOfNames.has(reading)),
    findCue(cue, scope, around, against = false) {
      const sentence = sentenceAt(around.start);
      const reach = scope === SCOPE.sentence ? 0 : 1;
      if ((cue & DATE_CUE) !== 0 && (cue & ENTITY_CUE) === 0) {
        const all = scope === SCOPE.article;
        const last = starts.length - 1;
        return findDate(
          cue & ~DATE_CUE,
          all ? 0 : Math.max(0, sentence - reach),
          all ? last : Math.min(last, sentence + reach),
          around,
        );
      }
      const spans = occurrences.get(cue);
      if (!spans) return null;
      // One space or hyphen between, as for signs.
      if (scope === SCOPE.beside) {
        return spans.find(({ start, end }) => end + 1 === around.start || start === around.end + 1) ?? null;
      }
      const from = scope === SCOPE.article ? 0 : startOf(sentence - reach);
      const to = scope === SCOPE.article ? text.length : startOf(sentence + reach + 1);
      for (let i = firstFrom(spans, from); i < spans.length && spans[i]!.start < to; i++) {
        const span = spans[i]!;
        if (span.end <= around.start || span.start >= around.end) return span;
        if (against && span.end - span.start > around.end - around.start) return span;
      }
      return null;
    },
    signBefore: (type, position) => byEnd.get(position - 1)?.find((sign) => sign.type === type) ?? null,
    signAfter: (type, position) => byStart.get(position + 1)?.find((sign) => sign.type === type) ?? null,
    isMention: (position) => covering(found.mentions, position) !== undefined,
    isMentionByItself(position) {
      const mention = covering(found.mentions, position);
      // The word may be part of the longer name that gave way to this one: «Kansas» in "Kansas City Star".
      if (mention?.start !== position) return false;
      return mention.readings.some((reading) => {
        const flags = shapeFlags[readingShapes[reading]!]!;
        return (flags & SURNAME) === 0 || (flags & (ALONE | FULL_NAME)) !== 0;
      });
    },
    isTaken: (position) =>
      covering(found.mentions, position) !== undefined || covering(found.signs, position) !== undefined,
    isRole(word) {
      const known = roles.get(word);
      if (known !== undefined) return known;
      const is = endsInRole(word);
      roles.set(word, is);
      return is;
    },
  };
}

function append(map: Map<number, Sign[]>, key: number, sign: Sign): void {
  const signs = map.get(key);
  if (signs) signs.push(sign);
  else map.set(key, [sign]);
}

/** The one of the spans, in order of position, that covers a position. Signs may overlap, by a few words at most. */
function covering<T extends Span>(spans: readonly T[], position: number): T | undefined {
  for (let i = firstFrom(spans, position + 1) - 1, looked = 0; i >= 0 && looked < 4; i--, looked++) {
    if (spans[i]!.start <= position && position < spans[i]!.end) return spans[i];
  }
  return undefined;
}
