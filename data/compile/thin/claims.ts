/**
 * Which names of thin places count, and when. A record written by hand always wins; of nested places the capital wins over
 * the city and the city over the region; bearers of one name in several countries need their country in the article, but for
 * one that is far larger; a name that is a word or somebody's name, and a small city abroad, needs a cue. Reasons: data/README.md, "Thin records".
 */
import { foldForm } from '../../../engine/build.ts';
import type { Hazards } from './hazards.ts';
import { LANGS, type Place } from './place.ts';

/** When a name counts. */
export type Rule =
  /** Always. */
  | 'sure'
  /** It is somebody's name, or a small town abroad: its country or region is named near it. */
  | 'near'
  /** It is a word: its region is named in the sentence, or a preposition of place stands before it. */
  | 'word'
  /** Another place bears it: its country is named in the article. */
  | 'article';

export interface Claim {
  readonly place: Place;
  readonly lang: 'de' | 'en';
  readonly form: string;
  readonly rule: Rule;
  /** The largest of several bearers counts without its country, too. */
  readonly leads: boolean;
}

/** What a record written by hand has at a form: its name, or a surname, which counts only after the full name. */
export type Curated = ReadonlyMap<string, { readonly id: string; readonly surname: boolean }>;

export interface Claims {
  readonly claims: readonly Claim[];
  /** Names that do not count, and why; for the report. */
  readonly dropped: readonly Dropped[];
}

export interface Dropped {
  readonly id: string;
  readonly form: string;
  readonly reason: string;
}

/** A bearer with this part of all inhabitants is meant when nothing else is said. */
const LEADING_SHARE = 0.75;
/** Inhabitants from which a city that is also somebody's name is the city. */
const KNOWN_CITY = 750_000;

/** A smaller city is known where it lies and elsewhere needs its country. */
const KNOWN_ABROAD = 250_000;
const IN_THE_NEWS = ['DE', 'AT', 'CH', 'UA', 'RU', 'BY', 'IL', 'PS', 'LB', 'SY', 'GE', 'AM', 'AZ', 'MD', 'BA', 'XK'];
/**
 * Where the smaller cities make news by themselves, or readers of the language know them; American ones share their names
 * with too much.
 */
const KNOWN_TOWNS: Readonly<Record<'de' | 'en', ReadonlySet<string>>> = {
  de: new Set(IN_THE_NEWS),
  en: new Set([...IN_THE_NEWS, 'GB', 'IE']),
};

/** Key of a form in the maps here. */
export function keyOf(lang: 'de' | 'en', form: string): string {
  return `${lang}:${foldForm(form)}`;
}

/** Decides about every name of the places. */
export function decideClaims(places: readonly Place[], curated: Curated, hazards: Hazards): Claims {
  const dropped: Dropped[] = [];
  const bearers = new Map<string, { place: Place; lang: 'de' | 'en'; form: string }[]>();
  const put = (place: Place, lang: 'de' | 'en', form: string): void => {
    const key = keyOf(lang, form);
    const known = curated.get(key);
    if (known && !(known.surname && isLarge(place))) {
      dropped.push({ id: place.id, form, reason: `is a name of ${known.id}` });
      return;
    }
    if (hazards.isNever(form, lang)) {
      dropped.push({ id: place.id, form, reason: 'is never matched' });
      return;
    }
    const others = bearers.get(key);
    if (!others) bearers.set(key, [{ place, lang, form }]);
    else if (others.every((other) => other.place !== place)) others.push({ place, lang, form });
  };
  for (const place of places) for (const lang of LANGS) for (const form of place.names[lang]) put(place, lang, form);

  const kept = new Map<Place, Set<'de' | 'en'>>();
  for (const [key, entries] of bearers) {
    const winners = withoutNested(entries, (loser, winner) =>
      dropped.push({
        id: loser.place.id,
        form: loser.form,
        reason: `is a name of ${winner.place.id}, which it lies in`,
      }),
    );
    bearers.set(key, winners);
    for (const { place, lang } of winners) kept.set(place, (kept.get(place) ?? new Set()).add(lang));
  }
  // A region whose bare name is a city's is known by its longer ones.
  for (const place of places) {
    for (const lang of LANGS) {
      if (kept.get(place)?.has(lang) && !hazards.needsClass(place, lang)) continue;
      for (const form of place.long[lang]) put(place, lang, form);
    }
  }
  const claims = [...bearers.values()].flatMap((entries) => toClaims(entries, hazards));
  return { claims, dropped };
}

interface Bearer {
  readonly place: Place;
  readonly lang: 'de' | 'en';
  readonly form: string;
}

function withoutNested(entries: readonly Bearer[], onDrop: (loser: Bearer, winner: Bearer) => void): Bearer[] {
  return entries.filter((entry) => {
    const winner = entries.find(
      (other) =>
        other !== entry && other.place.country === entry.place.country && levelOf(other.place) > levelOf(entry.place),
    );
    if (winner) onDrop(entry, winner);
    return !winner;
  });
}

function levelOf({ type, capital }: Place): number {
  if (type === 'country') return 3;
  if (type === 'city') return capital ? 2 : 1;
  return 0;
}

function toClaims(entries: readonly Bearer[], hazards: Hazards): Claim[] {
  const total = entries.reduce((sum, { place }) => sum + place.size, 0);
  return entries.map(({ place, lang, form }): Claim => {
    const hazard = hazards.ruleOf(form, lang, isLarge(place) || place.type === 'currency');
    const leads = entries.length === 1 || place.size >= LEADING_SHARE * total;
    if (hazard !== 'sure') return { place, lang, form, rule: hazard, leads: false };
    if (isSmallAbroad(place, lang)) return { place, lang, form, rule: 'near', leads: false };
    return { place, lang, form, rule: entries.length === 1 ? 'sure' : 'article', leads };
  });
}

function isSmallAbroad({ type, capital, size, country }: Place, lang: 'de' | 'en'): boolean {
  return type === 'city' && !capital && size < KNOWN_ABROAD && !KNOWN_TOWNS[lang].has(country);
}

function isLarge({ type, capital, size }: Place): boolean {
  return (
    type === 'country' ||
    type === 'macro-region' ||
    (capital && size >= KNOWN_CITY / 2) ||
    (type === 'city' && size >= KNOWN_CITY)
  );
}
