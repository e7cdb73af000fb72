/**
 * What beside a surname says that somebody else is meant, or that its known bearer is: first names that no list knows,
 * plurals of families, «Jr.», roles inside German compounds. Rules for the shape of words; none knows a name.
 */
import type { Context } from './context.ts';
import { READING } from './readings.ts';
import type { Span } from './types.ts';

/** How far before a name its setting is read, in code units. */
const REACH = 80;

/** Up to three capitalised words directly before a name, an initial among them or behind them. */
const NAMES_BEFORE = /(?<![\p{L}\p{N}.'’-])((?:\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)?\s(?:\p{Lu}\.\s)?){1,3})$/u;
/** Behind these a sentence goes on, so that a capital is a name's: a word in small letters, a comma, a possessive. */
const GOES_ON = /(?:\p{Ll}|\p{Ll}['’]s|,)\s$/u;

/**
 * English words that are capitalised within a sentence and are nobody's first name: days, months, peoples, parties, forms
 * of address.
 */
const ENGLISH_CAPITALS =
  /^(?:\p{L}+day|January|February|March|April|May|June|July|August|September|October|November|December|\p{L}+(?:ian|ish|ese|can|ean|crats?|cratic|ists?)|\p{L}+[ln]i|French|Dutch|Greek|Czech|Swiss|Thai|Arab|Kurd|Republicans?|Conservatives?|Labour|Tory|Liberal|Green|Sir|Lord|Lady|Dame|Baron|Baroness|Judge|Justice|Prince|Princess|Dr|Prof|Professor|Captain|Colonel|Major|Lieutenant|Sergeant|Sheikh|Ayatollah|Imam|Mullah|Father|Rabbi|Cardinal|Bishop|Archbishop|Mayor|Team|Camp|Operation|President-elect)$/u;

/** German endings that nouns for persons rarely have and first names often: «Kodjo», «Moritz». */
const GERMAN_NAME_ENDING = /(?:[^t]z|[aouy]|ai|ei|sh|[bdgjvw]|im|am|ar|as|id|il|al|if|af|uf)$/u;
/** Nouns with such an ending that stand before the name of somebody known. */
const GERMAN_NOUNS =
  /^(?:Ära|Causa|Duo|Trio|Villa|Agenda|Thema|Drama|Kommando|Opa|Oma|Papa|Mama|Parteifreund|Freund|Fall|Lager|Star|Skandal|Prinzip|Modell|Kandidat\p{L}*|\p{L}+(?:freund|anwalt|rival|general|admiral|liberal|kardinal|marschall|bild|band|feind|held|wahlkampf|tag|abend|ag|ei|al|iv|ab|ung|and|rad|lob|kritik|held|star|duo|trio|fall|krieg))$/u;
/** Before a noun that belongs to a name («der Fall Epstein») stands an article, before a bare first name none. */
const GERMAN_BARE =
  /(?:^|[\s(])(?:von|vom|mit|und|oder|bei|für|gegen|an|um|durch|ohne|wie|als|sowie|\p{Ll}+te|sagt|ist|hat|war)\s$/u;

/** «Donald Trump Jr.», «Trump junior»: the son. */
const SUFFIX = {
  de: /^,?\s(?:Jr|Sr|jr|sr|junior|senior|Junior|Senior|jun\.|sen\.|II|III|IV)(?![\p{L}\p{N}])/u,
  en: /^,?\s(?:Jr|Sr|II|III|IV)(?![\p{L}\p{N}])/u,
};
const LONGEST_SUFFIX = 10;

/** «die Trumps», but not the relative clause «…, die Trumps Kurs folgt» nor the genitive in «die Trumps Kurs». */
const PLURAL_BEFORE = /(?<!,)\s(?:die|den|der|beiden|alle|aller|allen|zwei|drei)\s$/iu;
const SENTENCE_PLURAL = /^(?:Die|Den|Der|Beide|Alle)\s$/u;
const GENITIVE_BEHIND = /^\s\p{Lu}/u;

/** Whether a suffix behind the name makes it somebody else's: a son's, a forebear's. */
export function hasSuffix({ end }: Span, { text, lang }: Context): boolean {
  return SUFFIX[lang].test(text.slice(end, end + LONGEST_SUFFIX));
}

/** Whether the name is a German plural: a family. English plurals are no forms of a surname in the first place. */
export function isPlural({ start, end }: Span, { text, lang, isSentenceStart }: Context): boolean {
  if (lang !== 'de' || text.charAt(end - 1) !== 's' || text.charAt(end) === '-') return false;
  if (GENITIVE_BEHIND.test(text.slice(end, end + 2))) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (PLURAL_BEFORE.test(before)) return true;
  return SENTENCE_PLURAL.test(text.slice(start - 4, start)) && isSentenceStart(start - 4);
}

/** Whether words directly before a surname are the first names of somebody whom no list knows: «Kodjo Mensah». */
export function hasUnknownFirstName({ start }: Span, context: Context): boolean {
  const { text, lang } = context;
  const before = text.slice(Math.max(0, start - REACH), start);
  const { words, at } = unknownWordsBefore(before, start, context);
  if (words.length === 0 || context.isSentenceStart(at)) return false;
  const setting = before.slice(0, before.length - (start - at));
  const afterRole = context.signBefore(READING.role, at) !== null;
  if (lang === 'en') {
    if (words.some((word) => ENGLISH_CAPITALS.test(word))) return false;
    return (afterRole || GOES_ON.test(setting)) && !isInTitleCase(text, start);
  }
  const word = words[0]!;
  if (words.length > 1 || word.includes('-') || GERMAN_NOUNS.test(word) || context.isRole(word)) return false;
  return afterRole || (GERMAN_BARE.test(setting) && GERMAN_NAME_ENDING.test(word));
}

/** The capitalised words directly before a name that are neither names nor signs, in order, and where they start. */
function unknownWordsBefore(before: string, start: number, context: Context): { words: string[]; at: number } {
  const found = NAMES_BEFORE.exec(before);
  const words: string[] = [];
  let at = start;
  for (const part of found?.[1]?.match(/\S+\s/gu)?.reverse() ?? []) {
    if (context.isTaken(at - part.length)) break;
    at -= part.length;
    if (!part.endsWith('. ')) words.unshift(part.trim());
  }
  return { words, at };
}

/** A word long enough to be a compound, directly before a name. */
const COMPOUND = /(?<![\p{L}])(\p{Lu}\p{Ll}{7,39})\s$/u;

/** The German compound directly before a name when its last part is a role: «Bundestagspräsidentin Klöckner». */
export function roleCompoundBefore({ start }: Span, { text, lang, isRole }: Context): Span | null {
  if (lang !== 'de') return null;
  const word = COMPOUND.exec(text.slice(Math.max(0, start - REACH), start))?.[1];
  return word && isRole(word) ? { start: start - 1 - word.length, end: start - 1 } : null;
}

/** Longest headline, in code units. */
const LONGEST_HEADLINE = 200;
/** Words of this many letters and more are capitals in a headline. */
const HEADLINE_WORD = /(?<!\p{L})\p{L}{5,}/gu;

/** Whether a position is in a headline in title case: its capitals say nothing. */
function isInTitleCase(text: string, position: number): boolean {
  const from = Math.max(0, position - LONGEST_HEADLINE);
  const [before] = text.slice(from, position).split('\n').slice(-1);
  const [behind] = text.slice(position, position + LONGEST_HEADLINE).split('\n', 1);
  const line = `${before}${behind}`;
  if (line.length > LONGEST_HEADLINE || /[.;]\s*$/.test(line)) return false;
  return (line.match(HEADLINE_WORD) ?? []).every((word) => /^\p{Lu}/u.test(word));
}
