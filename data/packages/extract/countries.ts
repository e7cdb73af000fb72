/** Countries, territories and macro-regions: names from CLDR and i18n-iso-countries, ids and shapes from country-coder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { COUNTRY_COLUMNS, MACRO_REGION_COLUMNS } from '../columns.ts';
import { joinNames, type Row } from '../tsv.ts';
import type { Cldr, CldrNames } from './cldr.ts';
import { NO_COUNTRIES } from './selection.ts';

interface Feature {
  readonly properties: {
    readonly wikidata: string;
    readonly iso1A2?: string;
    readonly m49?: string;
    readonly country?: string;
    readonly groups?: readonly string[];
  };
  readonly geometry: { readonly coordinates: readonly (readonly Ring[])[] } | null;
}
type Ring = readonly (readonly [number, number])[];

/** Every country and territory that has an ISO code of its own. */
export function extractCountries(
  cldr: Cldr,
  countryCoder: string,
  isoCountries: string,
): Row<(typeof COUNTRY_COLUMNS)[number]>[] {
  const names = { de: cldr.territories('de'), en: cldr.territories('en') };
  const further = { de: readIsoNames(isoCountries, 'de'), en: readIsoNames(isoCountries, 'en') };
  return readFeatures(countryCoder).flatMap(({ properties, geometry }) => {
    const iso = properties.iso1A2;
    if (!iso || NO_COUNTRIES.has(iso) || !names.de.has(iso)) return [];
    const [lon, lat] = geometry ? centre(geometry.coordinates.map((polygon) => polygon[0]!)) : ['', ''];
    const more = (lang: 'de' | 'en') => furtherNames(names[lang].get(iso)!, further[lang].get(iso) ?? []);
    return [
      {
        iso,
        wikidata: properties.wikidata,
        de: plain(names.de.get(iso)!.name),
        en: plain(names.en.get(iso)!.name),
        more_de: more('de'),
        more_en: more('en'),
        part: partOfWorld(properties.groups ?? []),
        belongs_to: properties.country ?? '',
        lat: String(lat),
        lon: String(lon),
      },
    ];
  });
}

/** Continents and parts of them, without the world. */
export function extractMacroRegions(cldr: Cldr, countryCoder: string): Row<(typeof MACRO_REGION_COLUMNS)[number]>[] {
  const ids = new Map(readFeatures(countryCoder).map(({ properties }) => [properties.m49, properties.wikidata]));
  const names = { de: cldr.territories('de'), en: cldr.territories('en') };
  return [...names.de]
    .filter(([code]) => /^\d{3}$/.test(code) && code !== '001')
    .map(([code, { name }]) => ({ code, wikidata: ids.get(code) ?? '', de: name, en: names.en.get(code)!.name }));
}

/** Parts of the world that nobody calls so, with the larger one that people mean. */
const WIDER: Readonly<Record<string, string>> = { '021': '003', '053': '009', '057': '009' };

/** UN M.49 code of the smallest part of the world that the country is in; empty where its shape is in several pieces. */
function partOfWorld(groups: readonly string[]): string {
  const code = groups.find((group) => /^\d{3}$/.test(group)) ?? '';
  return WIDER[code] ?? code;
}

function readFeatures(countryCoder: string): Feature[] {
  const file = join(countryCoder, 'src/data/borders.json');
  return (JSON.parse(readFileSync(file, 'utf8')) as { features: Feature[] }).features;
}

function readIsoNames(isoCountries: string, lang: string): Map<string, string[]> {
  const file = join(isoCountries, 'langs', `${lang}.json`);
  const { countries } = JSON.parse(readFileSync(file, 'utf8')) as { countries: Record<string, string | string[]> };
  return new Map(Object.entries(countries).map(([iso, name]) => [iso, [name].flat()]));
}

/** Names that stand in running text: not «Kongo (Republik)», not «Tansania, Vereinigte Republik». */
function furtherNames({ name, more }: CldrNames, others: readonly string[]): string {
  return joinNames([...more, ...others].filter((other) => !/[(,]/.test(other) && other !== plain(name)));
}

/** «Sonderverwaltungsregion Hongkong» is told from the country by hand, see overrides.yaml. */
function plain(name: string): string {
  return name.replace(/ \(.*\)$/, '');
}

/** Centre of gravity of the largest ring, in whole degrees and tenths: [longitude, latitude]. */
function centre(rings: readonly Ring[]): [number, number] {
  const weighed = rings.map((ring) => {
    let area = 0;
    let x = 0;
    let y = 0;
    for (let i = 0; i < ring.length - 1; i++) {
      const [[x0, y0], [x1, y1]] = [ring[i]!, ring[i + 1]!];
      const cross = x0 * y1 - x1 * y0;
      area += cross / 2;
      x += ((x0 + x1) * cross) / 6;
      y += ((y0 + y1) * cross) / 6;
    }
    return { size: Math.abs(area), x: x / area, y: y / area };
  });
  const largest = weighed.reduce((best, ring) => (ring.size > best.size ? ring : best));
  return [Math.round(largest.x * 10) / 10, Math.round(largest.y * 10) / 10];
}
