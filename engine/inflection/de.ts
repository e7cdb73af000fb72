/**
 * German forms of a name, made by rule while compiling. Rules are declared for the shape of the name, not for single
 * names; what they make too much («Merzs») stands in no text. Collisions with other names are the compiler's to drop.
 */
import type { Kind } from '../types.ts';
import type { InflectionRules } from './rules.ts';

/** Kinds whose names are common nouns with cases and plurals: «Dialog», «Rat», «Abkommen». */
const NOUN_KINDS: ReadonlySet<Kind> = new Set([
  'organization',
  'event',
  'agreement',
  'equipment',
  'office',
  'concept',
  'place',
]);
const ADJECTIVE = /^(\p{L}{2,}?)(er|es|en|em|e)$/u;
/** Words in -er and -en that look like adjectives before a noun and are none. */
const INVARIABLE =
  /^(?:Der|Die|Das|Den|Dem|Des|Bayer|Super|Unter|Über|Oder|Österreicher|Pariser|Berliner|Wiener|Genfer|Minsker|Münchner|Budapester|Istanbuler)$/u;
/** What opens an attribute behind the noun: «Kommando der …», «Dialog über …». */
const ATTRIBUTE = /^(?:der|des|von|vom|für|in|im|zur|zum|über|zwischen|auf|mit|gegen|zu|und)$/u;
const ENDINGS = ['e', 'er', 'es', 'en', 'em'];
const NOUN_ENDINGS = ['s', 'es', 'e', 'en', 'n', 'er', 'ern'];

/** Every further form of a name in running text: cases, adjective endings, plural of common nouns. */
function inflect(name: string, kind: Kind): string[] {
  const words = name.split(' ');
  const forms = new Set<string>();
  const head = headIndex(words, kind);
  const adjectives = kind === 'person' ? [] : leadingAdjectives(words, head);
  for (const noun of nounForms(words[head]!, kind)) {
    if (adjectives.length === 0) forms.add(replace(words, new Map([[head, noun]])));
    for (const ending of adjectives.length > 0 ? ENDINGS : []) {
      const changed = new Map(adjectives.map((i) => [i, words[i]!.replace(ADJECTIVE, `$1${ending}`)]));
      forms.add(replace(words, changed.set(head, noun)));
    }
  }
  forms.delete(name);
  return [...forms];
}

/** How others write umlauts and ß: «Söder» as «Soeder», «Weißes Haus» as «Weisses Haus». */
function transcribe(name: string): string[] {
  const sharp = name.replaceAll('ß', 'ss');
  const umlauts: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };
  const plain = sharp.replace(/[äöüÄÖÜ]/g, (letter) => umlauts[letter]!);
  return [...new Set([sharp, plain])].filter((form) => form !== name);
}

/** Forms of a word that only speaks for a name nearby: any noun or adjective ending. */
function inflectCue(word: string): string[] {
  if (word.includes(' ') || /[\p{N}]$/u.test(word) || word.length < 4) return [];
  const stem = word.replace(/e$/, '');
  return [...new Set([...NOUN_ENDINGS, 'em'].map((ending) => stem + ending))].filter((form) => form !== word);
}

/**
 * The word that takes the case: the last one of a person's name; otherwise the first noun, as what follows it is an
 * attribute («Kommando der US-Streitkräfte») or a name («Region Kursk» keeps both its words, one of them inflected).
 */
function headIndex(words: readonly string[], kind: Kind): number {
  if (kind === 'person') return words.length - 1;
  const attribute = words.findIndex((word, i) => i > 0 && ATTRIBUTE.test(word) && !words[i - 1]!.endsWith('-'));
  if (attribute > 0) return attribute - 1;
  const noun = words.findIndex((word, i) => i < words.length - 1 && isNoun(word));
  return noun >= 0 && kind !== 'equipment' ? noun : words.length - 1;
}

function isNoun(word: string): boolean {
  return /^\p{Lu}.*[^-]$/u.test(word) && !ADJECTIVE.test(word) && !/^\p{Lu}+$/u.test(word);
}

function leadingAdjectives(words: readonly string[], head: number): number[] {
  const indices: number[] = [];
  for (let i = 0; i < head; i++) {
    const word = words[i]!;
    if (ADJECTIVE.test(word) && !INVARIABLE.test(word)) indices.push(i);
    else if (!/^\p{Ll}+$|-$/u.test(word)) break;
  }
  return indices;
}

function nounForms(noun: string, kind: Kind): string[] {
  if (!/\p{L}$/u.test(noun)) return [noun];
  // Abbreviations take a plain -s: «des IStGHs», «Ates ATACMS» none behind s.
  if (/\p{Lu}$/u.test(noun)) return [noun, `${noun}s`];
  if (!NOUN_KINDS.has(kind)) return /[sxzß]$/u.test(noun) ? [noun] : [noun, `${noun}s`];
  // Names of places are in the plural at most by themselves: «den Niederlanden».
  if (kind === 'place') return [noun, `${noun}s`, `${noun}es`, ...(noun.endsWith('e') ? [`${noun}n`] : [])];
  const genitive = [noun, `${noun}s`, `${noun}es`];
  return [...new Set([...genitive, ...NOUN_ENDINGS.map((ending) => noun.replace(/e$/, '') + ending)])];
}

function replace(words: readonly string[], changes: ReadonlyMap<number, string>): string {
  return words.map((word, i) => changes.get(i) ?? word).join(' ');
}

export const german: InflectionRules = { inflect, transcribe, inflectCue };
