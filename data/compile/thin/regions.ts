/** First-level regions: states, provinces, oblasts, cantons. */
import type { Localized } from '../../../engine/index.ts';
import { type Place, withOverrides } from './place.ts';
import {
  BURMESE_REGION,
  ENGLISH_TITLES,
  GERMAN_TITLES,
  REGION_KINDS,
  type RegionKind,
  RUSSIAN_KINDS,
} from './region-kinds.ts';
import { idOf, type ThinSource } from './source.ts';

/** Ranks a region among cities of other countries that bear its name. */
const REGION_SIZE = 500_000;

/** Countries some of whose regions stand without a class word in the source: «Tschetschenien», «Azoren». */
const MIXED = new Set(['RU', 'UA', 'LB', 'PT']);

const CLASS_BEFORE =
  /^(?:Oblast|Woblast|Provinz|Region|Woiwodschaft|Gouvernement|Governorat|Präfektur|Kreis|Distrikt|Munizip|Autonome Region|Autonome Gemeinschaft|Bundesstaat|Kanton) /;
const CLASS_BEHIND =
  /(?:[- ](?:Oblast|Krai|Region|Staat|State|Province|Governorate|Gouvernement|Voivodeship|County|District|oblysy|region|province)| \((?:Provinz|Region)\))$/;

/** One place for each region. */
export function regionPlaces({ regions, overrides }: ThinSource): Place[] {
  return regions.map((row) => {
    const kind = kindOf(row);
    const id = idOf.region(row.code);
    const decision = overrides.value.places[id];
    const label = { de: decision?.de ?? germanLabel(row), en: decision?.en ?? englishLabel(row, kind) };
    const base = { de: bareName(label.de), en: bareName(label.en) };
    // A name without class word in the source stands alone, also in a country where most do not.
    const alone = (lang: 'de' | 'en') => kind.bare || (lang === 'de' && label.de === base.de && MIXED.has(row.country));
    return withOverrides(
      {
        id,
        type: 'region' as const,
        capital: false,
        country: row.country,
        region: '',
        label,
        summary: kind.summary,
        names: { de: alone('de') ? [base.de] : [], en: alone('en') ? [base.en] : [] },
        long: { de: longNames(kind, base.de, 'de'), en: longNames(kind, base.en, 'en') },
        size: REGION_SIZE,
        wikidata: null,
        wikipedia: titlesOf(id, kind, base),
        position: null,
      },
      // The label has been replaced already; the names follow from it.
      { ...overrides.value, places: decision ? { [id]: { ...decision, de: undefined, en: undefined } } : {} },
    );
  });
}

type RegionRow = ThinSource['regions'][number];

function kindOf({ country, de }: RegionRow): RegionKind {
  if (country === 'RU') {
    if (de.startsWith('Oblast ')) return RUSSIAN_KINDS.Oblast;
    return de.startsWith('Region ') ? RUSSIAN_KINDS.Region : RUSSIAN_KINDS.Republik;
  }
  if (country === 'MM' && de.endsWith('-Region')) return BURMESE_REGION;
  const kind = REGION_KINDS[country];
  if (!kind) throw new Error(`no kind of region is known for ${country}`);
  return kind;
}

/** The class word stays where the bare name is something else’s. */
function germanLabel(row: RegionRow): string {
  return kindOf(row).bare ? bareName(row.de) : row.de;
}

/** CLDR gives the bare name; the news says «Kursk Oblast». */
function englishLabel({ en }: RegionRow, { bare, long }: RegionKind): string {
  return bare || CLASS_BEHIND.test(en) ? en : long.en[0]!.replace('X', en);
}

function bareName(name: string): string {
  return name.replace(CLASS_BEFORE, '').replace(CLASS_BEHIND, '');
}

function longNames({ long }: RegionKind, base: string, lang: 'de' | 'en'): string[] {
  return long[lang].map((pattern) => pattern.replace('X', base));
}

function titlesOf(id: string, { titles }: RegionKind, base: Localized): Place['wikipedia'] {
  const en = ENGLISH_TITLES[id] ?? titles.en?.replace('X', base.en);
  const de = GERMAN_TITLES[id] ?? titles.de?.replace('X', base.de);
  return {
    ...(de === undefined ? {} : { de }),
    ...(en === undefined ? {} : { en }),
  };
}
