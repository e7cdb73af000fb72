/**
 * Cities and capitals: GeoNames' dump for what there is, GeoNames' labels for what it is called.
 * The German name is GeoNames' own label (`label`), else for Ukraine a transcription that GeoNames knows as a spelling
 * (`spelling`) or does not (`rule`), else the main name (`main`).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CITY_COLUMNS, SIZE_CLASSES } from '../columns.ts';
import type { Row } from '../tsv.ts';
import { readCatalogue } from './gettext.ts';
import { minimumPopulation, NO_CITIES, NO_POPULATION, REGION_CODES, SAME_REGION_CODES } from './selection.ts';
import { germanFromUkrainian } from './transcription.ts';

/** Inhabitants from which another place of the same name counts as a rival. */
const RIVAL_POPULATION = 15_000;

interface Place {
  readonly id: string;
  readonly name: string;
  readonly spellings: ReadonlySet<string>;
  readonly lat: number;
  readonly lon: number;
  readonly feature: string;
  readonly country: string;
  readonly admin: string;
  readonly population: number;
}

/** Cities above the thresholds of selection.ts, and every capital. */
export function extractCities(cities: string, labels: string): Row<(typeof CITY_COLUMNS)[number]>[] {
  const [de, en, uk] = ['de', 'en', 'uk'].map((lang) =>
    readCatalogue(join(labels, `usr/share/locale/${lang}/LC_MESSAGES/geonames.mo`)),
  ) as [Map<string, string>, Map<string, string>, Map<string, string>];
  const places = readPlaces(join(cities, 'dist/cities500.txt'));
  const english = (place: Place) => en.get(place.id) ?? place.name;
  const bearers = new Map<string, Place[]>();
  for (const place of places) {
    if (place.population < RIVAL_POPULATION) continue;
    bearers.set(english(place), [...(bearers.get(english(place)) ?? []), place]);
  }
  return places
    .filter(({ feature, country, population }) => feature === 'PPLC' || population >= minimumPopulation(country))
    .map((place) => {
      const { id, country, admin, feature, lat, lon, population } = place;
      const rivals = (bearers.get(english(place)) ?? []).filter((other) => other.id !== id);
      const [german, from] = germanName(place, de, uk);
      return {
        geonames: id,
        country,
        region: regionCode(country, admin),
        capital: feature === 'PPLC' ? 'yes' : '',
        de: german,
        en: english(place),
        german: from,
        lat: lat.toFixed(2),
        lon: lon.toFixed(2),
        class: String(SIZE_CLASSES.findLastIndex((least) => population >= least)),
        population: NO_POPULATION.has(country) || population === 0 ? '' : String(population),
        rival: rivals.length === 0 ? '' : String(Math.max(...rivals.map((other) => other.population))),
      };
    });
}

function germanName(place: Place, de: Map<string, string>, uk: Map<string, string>): [string, string] {
  const label = de.get(place.id);
  if (label !== undefined) return [label, 'label'];
  const ukrainian = place.country === 'UA' ? uk.get(place.id) : undefined;
  const transcribed = ukrainian === undefined ? null : germanFromUkrainian(ukrainian);
  if (transcribed === null) return [place.name, 'main'];
  return [transcribed, place.spellings.has(transcribed) ? 'spelling' : 'rule'];
}

function regionCode(country: string, admin: string): string {
  const code = SAME_REGION_CODES.has(country) ? admin.toLowerCase() : REGION_CODES[country]?.[admin];
  return code ? `${country.toLowerCase()}-${code}` : '';
}

/** Columns as GeoNames documents them for its dumps. */
function readPlaces(file: string): Place[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'))
    .filter((cells) => !NO_CITIES.has(cells[7]!))
    .map((cells) => ({
      id: cells[0]!,
      name: cells[1]!,
      spellings: new Set(cells[3]!.split(',')),
      lat: Number(cells[4]),
      lon: Number(cells[5]),
      feature: cells[7]!,
      country: cells[8]!,
      admin: cells[10]!,
      population: Number(cells[14]),
    }));
}
