/**
 * Which names of places are words or names of persons as well. The word lists are used while building and never shipped;
 * `data/packages/overrides.yaml` says where reading news teaches otherwise.
 */
import { foldForm } from '../../../engine/build.ts';
import { isEnglishWord, isGermanNoun, personNames } from '../hazards.ts';
import type { Overrides } from './overrides.ts';
import type { Place } from './place.ts';

export interface Hazards {
  /** How a name counts. `large`: big enough to be the city when a person bears the name too. */
  ruleOf(form: string, lang: 'de' | 'en', large: boolean): 'sure' | 'near' | 'word';
  isNever(form: string, lang: 'de' | 'en'): boolean;
  /** Whether the place counts by its longer names, although it has the bare one: that is a word. */
  needsClass(place: Place, lang: 'de' | 'en'): boolean;
  /** Whether a form made by rule is better dropped: a word or a person's name. */
  isTaken(form: string, lang: 'de' | 'en'): boolean;
  /** Whether a preposition of place makes it the place. */
  countsBehindPreposition(form: string, lang: 'de' | 'en'): boolean;
}

/** Names of fewer letters are too often something else. */
const SHORTEST = 4;

/** Loads the lists. */
export function openHazards(overrides: Overrides): Hazards {
  // Folded: «Malé» is «Male» in many a text.
  const folded = (names: readonly string[]) => {
    const keys = new Set(names.map(foldForm));
    return { has: (form: string) => keys.has(foldForm(form)) };
  };
  const sets = (list: Overrides['certain']) => ({ de: folded(list.de), en: folded(list.en) });
  const certain = sets(overrides.certain);
  const held = sets(overrides.held);
  const never = sets(overrides.never);
  const behind = sets(overrides.behind_prepositions);
  const persons = personNames();
  const isWord = (form: string, lang: 'de' | 'en') => (lang === 'de' ? isGermanNoun(form) : isEnglishWord(form));

  const ruleOf: Hazards['ruleOf'] = (form, lang, large) => {
    if (certain[lang].has(form)) return 'sure';
    const word = isWord(form, lang);
    if (held[lang].has(form)) return word || behind[lang].has(form) ? 'word' : 'near';
    if (/[^\p{L}]/u.test(form)) return 'sure';
    if (form.length < SHORTEST || word) return 'word';
    return persons.has(form) && !large ? 'near' : 'sure';
  };
  return {
    ruleOf,
    isNever: (form, lang) => never[lang].has(form),
    needsClass: (place, lang) =>
      place.names[lang].length > 0 && place.names[lang].every((form) => ruleOf(form, lang, false) !== 'sure'),
    isTaken: (form, lang) => isWord(form, lang) || persons.has(form),
    countsBehindPreposition: (form, lang) => behind[lang].has(form),
  };
}
