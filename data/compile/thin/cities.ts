/** Cities and capitals. */
import type { Localized } from '../../../engine/index.ts';
import { SIZE_CLASSES } from '../../packages/columns.ts';
import { inCountry, ofCountry } from './grammar.ts';
import { LANGS, type Place, withOverrides } from './place.ts';
import { idOf, type ThinSource } from './source.ts';
import { cityTitles } from './titles.ts';

/** What stands behind the name proper: «(Saale)», «/Weser», «, Rheinland». */
const BEHIND = / ?(?:\(| ?\/|, ).*$/;
/** What tells a town from others of its name, and is left out where it is clear: «am Main», «an der Havel». */
const SITUATION = / (?:am|an der|an den|im|in der|in|vor der|bei|ob der|auf) .*$/;
const SITUATION_COUNTRIES = new Set(['DE', 'AT', 'CH']);
/** Class words that are part of the label only in some lists. */
const CLASS_BEHIND = / City$|-si$/;

/** One place for each city. Capitals of countries that are no records are left out. */
export function cityPlaces(
  source: ThinSource,
  countries: ReadonlyMap<string, Localized>,
  regions: ReadonlyMap<string, Place>,
): Place[] {
  return source.cities.flatMap((row) => {
    const country = countries.get(row.country);
    if (!country) return [];
    const id = idOf.city(row.geonames);
    const decision = source.overrides.value.places[id];
    const label = {
      de: decision?.de ?? plainGerman(row.de, row.country),
      en: decision?.en ?? plainEnglish(row.en, row.country),
    };
    const region = regions.get(idOf.region(row.region));
    const size = Number(row.population) || SIZE_CLASSES[Number(row.class)]!;
    return [
      withOverrides(
        {
          id,
          type: 'city' as const,
          capital: row.capital === 'yes',
          country: row.country,
          region: region?.id ?? '',
          label,
          summary: summaryOf(row, label, country, region),
          names: namesOf(row, label),
          long: { de: [], en: [] },
          size,
          wikidata: null,
          wikipedia: cityTitles(row, titled(label), size, region?.label.en),
          position: { lat: Number(row.lat), lon: Number(row.lon) },
        },
        source.overrides.value,
      ),
    ];
  });
}

type CityRow = ThinSource['cities'][number];

/** «Cebu City» is Cebu; but Kansas City is not Kansas. */
function plainGerman(name: string, country: string): string {
  return name
    .replace(/^(?:Stadt|Municipio) /, '')
    .replace(country === 'US' ? /-si$/ : /(?: City|-si)$/, '')
    .replace(BEHIND, '');
}

/** Apostrophes for the Slavic soft sign are not written in the news. */
function plainEnglish(name: string, country: string): string {
  const plain = /^(?:UA|RU|BY)$/.test(country) ? name.replace(/['’ʼ]/g, '') : name;
  return plain
    .replace(/^Borough of | city$/g, '')
    .replace(/-si$/, '')
    .replace(BEHIND, '');
}

function namesOf(row: CityRow, label: Localized): Place['names'] {
  const short = (name: string) => (SITUATION_COUNTRIES.has(row.country) ? name.replace(SITUATION, '') : name);
  const de = [label.de, short(label.de)];
  const en = [label.en, short(label.en)];
  // «Davao City» is «Davao» as well, when the German list has it so; «Malmo» is written «Malmö» too.
  const bare = label.en.replace(CLASS_BEHIND, '');
  if (bare === label.de || sameLetters(label.en, label.de)) en.push(label.de);
  return { de: [...new Set(de)], en: [...new Set(en)] };
}

/** GeoNames’ English labels leave accents out; articles have them. */
function titled({ de, en }: Localized): Localized {
  return { de, en: sameLetters(en, de) ? de : en };
}

function sameLetters(plain: string, name: string): boolean {
  const bare = name.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('ß', 'ss');
  return plain !== name && plain === bare;
}

function summaryOf(row: CityRow, label: Localized, country: Localized, region: Place | undefined): Localized {
  if (row.capital === 'yes') {
    const of = ofCountry(row.country, country);
    return { de: `Hauptstadt ${of.de}`, en: `Capital ${of.en}` };
  }
  const where = inCountry(row.country, country);
  // A city that is a region of its own lies in the country only.
  if (!region || LANGS.some((lang) => region.names[lang].includes(label[lang])))
    return { de: `Stadt ${where.de}`, en: `City ${where.en}` };
  return {
    de: `Stadt ${inRegion(region)}, ${country.de}`,
    en: `City in ${region.label.en}, ${where.en.replace(/^in /, '')}`,
  };
}

const WITH_ARTICLE: Readonly<Record<string, string>> = {
  Saarland: 'im',
  Burgenland: 'im',
  Steiermark: 'in der',
  Krim: 'auf der',
};

function inRegion({ country, label }: Place): string {
  if (country === 'CH') return `im Kanton ${label.de}`;
  if (label.de.startsWith('Oblast ')) return `in der ${label.de}`;
  return `${WITH_ARTICLE[label.de] ?? 'in'} ${label.de}`;
}
