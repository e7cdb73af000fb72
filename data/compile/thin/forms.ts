/** Surface forms of thin records: the names that count, their cases, and the conditions under which they do. */
import {
  type ConditionSource,
  type CueSource,
  type FormSource,
  FULL_NAME,
  foldForm,
  YIELDS,
} from '../../../engine/build.ts';
import { type CueResolver, LANG_FLAG, RULES } from '../alias-forms.ts';
import { type Claim, type Curated, type Dropped, keyOf } from './claims.ts';
import type { Hazards } from './hazards.ts';
import type { Place } from './place.ts';

/** Below any name of a record written by hand that happens to share the form: a surname, for instance. */
const PRIOR = 0.85;
/** Of several bearers whose countries are all named, the far larger one is meant. */
const LESSER_PRIOR = 0.7;

const PREPOSITIONS = { de: ['in', 'aus', 'nach', 'bei', 'Raum', 'Stadt'], en: ['in'] } as const;
/** Letters, inhabitants: shorter names of smaller cities abroad get no genitive. */
const SHORT = 5;
const KNOWN_CITY = 1_000_000;

/** Countries that an article in the language names too often for it to be a cue. */
const HOME: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set(['DE', 'AT', 'CH']),
  en: new Set(['US', 'GB']),
};

export interface FormContext {
  readonly curated: Curated;
  readonly hazards: Hazards;
  readonly toCue: CueResolver;
  /** Ids of the entities that stand for a country and a region; none when there is no such entity. */
  readonly cuesOf: (place: Place) => { readonly country: string | null; readonly region: string | null };
  /** Further cues by hand. */
  readonly words: (id: string, lang: 'de' | 'en') => readonly string[];
}

/** All forms of all claims. Claims that could only count with a cue, and have none, give no form. */
export function thinForms(claims: readonly Claim[], context: FormContext): { forms: FormSource[]; dropped: Dropped[] } {
  const dropped: Dropped[] = [];
  const names = new Set(claims.map(({ lang, form }) => keyOf(lang, form)));
  /** The name, folded, that a form was made of. */
  const made = new Map<string, string>();
  const shared = new Set<string>();
  const inflected = claims.map((claim) => {
    // Where the name itself is in the lists and counts all the same, so do its cases: «Niederlanden», «Afrikas».
    const ownWord =
      claim.rule === 'sure' &&
      (claim.place.type === 'country' ||
        claim.place.type === 'macro-region' ||
        context.hazards.isTaken(claim.form, claim.lang));
    const furtherForms = inflect(claim).filter((text) => {
      const key = keyOf(claim.lang, text);
      const owner = context.curated.get(key)?.id;
      const reason =
        owner !== undefined
          ? `a name of ${owner}`
          : names.has(key)
            ? 'another name'
            : !ownWord && context.hazards.isTaken(text, claim.lang)
              ? 'a word or a person’s name'
              : null;
      if (reason) dropped.push({ id: claim.place.id, form: text, reason: `made of «${claim.form}», is ${reason}` });
      return reason === null;
    });
    const stem = foldForm(claim.form);
    for (const text of furtherForms) {
      const key = keyOf(claim.lang, text);
      const other = made.get(key);
      if (other !== undefined && other !== stem) shared.add(key);
      made.set(key, stem);
    }
    return { claim, furtherForms };
  });
  const forms = inflected.flatMap(({ claim, furtherForms }) => {
    // Bearers of one name share its genitive; one that two different names give counts for neither.
    const own = [claim.form, ...furtherForms.filter((text) => !shared.has(keyOf(claim.lang, text)))];
    return own.flatMap((text) => readings(text, claim, context));
  });
  return { forms, dropped };
}

function inflect({ place, lang, form }: Claim): string[] {
  if (place.type === 'currency') return [];
  const rules = RULES[lang];
  const spellings = [form, ...rules.transcribe(form)];
  const cases = (spelling: string) => {
    if (lang === 'en') return [];
    // Cities take a plain -s; countries and regions have adjectives and plurals («den Vereinigten Emiraten»).
    if (place.type !== 'city' && !/^\p{L}+$/u.test(spelling)) return rules.inflect(spelling, 'place');
    if (place.type === 'country' && /(?:en|e|a)$/.test(spelling)) return [`${spelling}s`, `${spelling}n`];
    // «Nahas» is somebody, not the genitive of a city that few have heard of.
    const obscure = place.type === 'city' && !place.capital && spelling.length <= SHORT && place.size < KNOWN_CITY;
    if (obscure && !HOME.de.has(place.country)) return [];
    return /[sxzß’']$/u.test(spelling) ? [] : [`${spelling}s`];
  };
  const own = foldForm(form);
  const all = new Set(spellings.flatMap((spelling) => [spelling, ...cases(spelling)]));
  // Accents fold away in the pack: what differs in nothing else is the name itself.
  return [...all].filter((text) => foldForm(text) !== own);
}

function readings(text: string, claim: Claim, context: FormContext): FormSource[] {
  const { place, lang, rule, leads } = claim;
  const always: FormSource = {
    text,
    type: 'entity',
    target: place.id,
    flags: LANG_FLAG[lang] | FULL_NAME | YIELDS,
    prior: PRIOR,
  };
  if (rule === 'sure') return [always];
  const condition = (scope: ConditionSource['scope'], needs: readonly CueSource[]): FormSource[] =>
    needs.length === 0 ? [] : [{ ...always, condition: { scope, atLeast: 1, needs, not: [] } }];
  const words = context.words(place.id, lang).map((cue) => context.toCue(cue, lang));
  const { country, region } = context.cuesOf(place);
  const abroad = HOME[lang].has(place.country) ? null : country;
  const entities = (ids: readonly (string | null)[]) => ids.filter((id) => id !== null).map((id) => ({ entity: id }));
  switch (rule) {
    case 'article': {
      const bearers = condition('article', [...entities([country, region]), ...words]);
      const lesser = leads ? bearers : bearers.map((form) => ({ ...form, prior: LESSER_PRIOR }));
      return leads ? [always, ...lesser] : lesser;
    }
    case 'near':
      return condition('neighbours', [...entities([abroad, region]), ...words]);
    case 'word': {
      const prepositions = context.hazards.countsBehindPreposition(claim.form, lang)
        ? PREPOSITIONS[lang].map((word) => context.toCue(word, lang))
        : [];
      return [
        // A German noun stands with any region; «Lage» is no town for it.
        ...(lang === 'en' ? condition('sentence', entities([region, abroad])) : []),
        ...condition('article', words),
        ...condition('beside', prepositions),
      ];
    }
  }
}
