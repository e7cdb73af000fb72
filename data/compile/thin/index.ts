/**
 * Thin records: countries, regions, cities and currencies from the extracts in `data/packages/`, with names and one line
 * each, for what no record was written by hand. `data/README.md` says what they are, and why each rule is there.
 */
import { type EntitySource, type FormSource, SURNAME } from '../../../engine/build.ts';

import type { Card, EntityEntry } from '../../../engine/index.ts';
import { aliasesOf } from '../../aliases.ts';
import type { SourceRecord } from '../../schema.ts';
import { type CueResolver, LANG_FLAG } from '../alias-forms.ts';
import { furtherNames } from '../cards.ts';
import { cityPlaces } from './cities.ts';
import { type Claim, type Curated, type Dropped, decideClaims, keyOf } from './claims.ts';
import { countryLabels, countryPlaces } from './countries.ts';
import { currencyPlaces } from './currencies.ts';
import { thinForms } from './forms.ts';
import { openHazards } from './hazards.ts';
import { originOf } from './origins.ts';
import { LANGS, type Place } from './place.ts';
import { regionPlaces } from './regions.ts';
import type { ThinSource } from './source.ts';

/** A thin record as the pack, the search and the tools want it. */
export interface ThinRecord {
  readonly place: Place;
  readonly card: Card;
  readonly entry: EntityEntry;
  readonly entity: EntitySource;
}

export interface ThinData {
  /** In order of id. */
  readonly records: readonly ThinRecord[];
  /** Names and forms that do not count, and why. */
  readonly dropped: readonly Dropped[];
  readonly claims: readonly Claim[];
  /** Surface forms. */
  forms(toCue: CueResolver): FormSource[];
}

/** Cities from these sizes are known to many. */
const KNOWN_SIZE = 1_000_000;
const KNOWN_SIZE_AT_HOME = 100_000;

/**
 * Makes the thin records that the hand-written ones leave room for.
 *
 * @param written Records by hand.
 * @param writtenForms Every surface form of theirs.
 */
export function makeThinData(
  source: ThinSource,
  written: readonly SourceRecord[],
  writtenForms: readonly FormSource[],
): ThinData {
  const overrides = source.overrides.value;
  const hazards = openHazards(overrides);
  const curated = formsByKey(writtenForms);
  const same = findSame(written);
  const labels = countryLabels(source);
  const regions = regionPlaces(source);
  const all = [
    ...countryPlaces(source, labels),
    ...regions,
    ...cityPlaces(source, labels, new Map(regions.map((region) => [region.id, region]))),
    ...currencyPlaces(source, labels),
  ];
  const omitted = new Set(overrides.omit);
  const writtenFor = new Map(all.map((place) => [place.id, same(place)]));
  const candidates = all.filter((place) => !omitted.has(place.id) && writtenFor.get(place.id) === null);
  const decided = decideClaims(candidates, curated, hazards);
  const claimsOf = Map.groupBy(decided.claims, ({ place }) => place);
  const places = candidates.filter((place) => claimsOf.has(place)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Set(places.map(({ id }) => id));
  /** A country or region may be known by a record written by hand. */
  const entityOf = (id: string): string | null => (ids.has(id) ? id : (writtenFor.get(id) ?? null));
  const cuesOf = (place: Place) => ({
    country: place.type === 'country' || place.country === '' ? null : entityOf(`iso-${place.country.toLowerCase()}`),
    region: place.region === '' ? null : entityOf(place.region),
  });
  const dropped = [...decided.dropped];
  return {
    records: places.map((place) => toRecord(place, claimsOf.get(place)!, cuesOf(place))),
    dropped,
    claims: decided.claims,
    forms(toCue) {
      const made = thinForms(decided.claims, {
        curated,
        hazards,
        toCue,
        cuesOf,
        words: (id, lang) => overrides.cues[id]?.[lang] ?? [],
      });
      dropped.push(...made.dropped);
      return made.forms;
    },
  };
}

/** Forms of records by hand that count by themselves. */
function formsByKey(forms: readonly FormSource[]): Curated {
  const byKey = new Map<string, { id: string; surname: boolean }>();
  for (const { text, flags, target, condition } of forms) {
    if (condition && condition.needs.length > 0) continue;
    for (const lang of LANGS) {
      if ((flags & LANG_FLAG[lang]) === 0) continue;
      const key = keyOf(lang, text);
      const surname = (flags & SURNAME) !== 0;
      if (byKey.get(key)?.surname !== false) byKey.set(key, { id: target!, surname });
    }
  }
  return byKey;
}

/**
 * Finds the record by hand that is the same place: by Wikidata id, by article, or a place of the same country that has its
 * name. A record about a region is not that of a city in it.
 */
function findSame(written: readonly SourceRecord[]): (place: Place) => string | null {
  const byItem = new Map<string, string>();
  const byTitle = new Map<string, string>();
  const byName = new Map<string, SourceRecord>();
  for (const record of written) {
    if (record.wikidata) byItem.set(record.wikidata, record.id);
    for (const lang of LANGS) {
      const title = record.wikipedia?.[lang];
      if (title) byTitle.set(`${lang}:${title}`, record.id);
    }
    if (record.kind !== 'place') continue;
    for (const { form, lang, needs } of aliasesOf(record)) if (!needs) byName.set(keyOf(lang, form), record);
  }
  return (place) => {
    const item = place.wikidata === null ? undefined : byItem.get(place.wikidata);
    if (item !== undefined) return item;
    for (const lang of LANGS) {
      const title = place.wikipedia[lang];
      const known = title === undefined ? undefined : byTitle.get(`${lang}:${title}`);
      if (known !== undefined) return known;
    }
    for (const lang of LANGS) {
      const record = byName.get(keyOf(lang, place.label[lang]));
      if (record && (record.country === undefined || record.country === place.country)) return record.id;
    }
    return null;
  };
}

interface Surroundings {
  readonly country: string | null;
  readonly region: string | null;
}

function toRecord(place: Place, claims: readonly Claim[], surroundings: Surroundings): ThinRecord {
  const { id, label, summary, wikipedia, position, capital, country, size, type } = place;
  const kind = type === 'currency' ? 'concept' : 'place';
  const known =
    type === 'country' ||
    type === 'macro-region' ||
    capital ||
    (type === 'city' && size >= (/^(?:DE|AT|CH)$/.test(country) ? KNOWN_SIZE_AT_HOME : KNOWN_SIZE));
  const familiarity = known ? 'many' : 'rare';
  const names = furtherNames(
    label,
    claims.map(({ form }) => form),
  );
  const entry: EntityEntry = { id, kind, label, names };
  const { origin, day } = originOf(place);
  const card: Card = {
    id,
    kind,
    label,
    summary,
    offices: [],
    statements: [],
    related: [],
    ...(position ? { place: position } : {}),
    wikipedia,
    familiarity,
    reviewed: day,
    origin,
  };
  return {
    place,
    card,
    entry,
    entity: {
      id,
      kind,
      familiarity,
      related: Object.values(surroundings).filter((other) => other !== null),
      // The packages know no governments; the country's card is the nearest.
      government: capital ? (surroundings.country ?? undefined) : undefined,
      label,
      card: JSON.stringify(card),
      names,
    },
  };
}
