/** Reads `data/packages/`: the extracts and the decisions by hand about them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import {
  CITY_COLUMNS,
  COUNTRY_COLUMNS,
  CURRENCY_COLUMNS,
  MACRO_REGION_COLUMNS,
  REGION_COLUMNS,
} from '../../packages/columns.ts';
import { type Row, readTsv } from '../../packages/tsv.ts';
import type { Problem } from '../problem.ts';
import { readYaml, type YamlFile } from '../yaml-file.ts';
import { type Overrides, overridesSchema } from './overrides.ts';

export interface ThinSource {
  readonly countries: readonly Row<(typeof COUNTRY_COLUMNS)[number]>[];
  readonly macroRegions: readonly Row<(typeof MACRO_REGION_COLUMNS)[number]>[];
  readonly regions: readonly Row<(typeof REGION_COLUMNS)[number]>[];
  readonly cities: readonly Row<(typeof CITY_COLUMNS)[number]>[];
  readonly currencies: readonly Row<(typeof CURRENCY_COLUMNS)[number]>[];
  readonly overrides: YamlFile<Overrides>;
}

/** Ids of thin records: made of the source and its code, so that they outlive a change of name. */
export const idOf = {
  country: (iso: string) => `iso-${iso.toLowerCase()}`,
  macroRegion: (code: string) => `m49-${code}`,
  region: (code: string) => `cldr-${code}`,
  city: (geonames: string) => `geonames-${geonames}`,
  currency: (code: string) => `iso4217-${code.toLowerCase()}`,
} as const;

/**
 * Loads the folder `packages` of a data folder.
 *
 * @returns `null` when there is none: the data is then the records alone.
 */
export function loadThinSource(
  folder: string,
): { ok: true; source: ThinSource | null } | { ok: false; problems: Problem[] } {
  const packages = join(folder, 'packages');
  if (!existsSync(packages)) return { ok: true, source: null };
  const overrides = readYaml(join(packages, 'overrides.yaml'), overridesSchema);
  if (!overrides.ok) return overrides;
  const read = <C extends string>(name: string, columns: readonly C[]) =>
    readTsv(join(packages, `${name}.tsv`), columns);
  const source: ThinSource = {
    countries: read('countries', COUNTRY_COLUMNS),
    macroRegions: read('macro-regions', MACRO_REGION_COLUMNS),
    regions: read('regions', REGION_COLUMNS),
    cities: read('cities', CITY_COLUMNS),
    currencies: read('currencies', CURRENCY_COLUMNS),
    overrides: overrides.yaml,
  };
  const problems = unknownIds(source);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, source };
}

/** A decision about a row that a newer extract no longer has. */
function unknownIds(source: ThinSource): Problem[] {
  const { overrides } = source;
  const ids = new Set([
    ...source.countries.map((row) => idOf.country(row.iso)),
    ...source.macroRegions.map((row) => idOf.macroRegion(row.code)),
    ...source.regions.map((row) => idOf.region(row.code)),
    ...source.cities.map((row) => idOf.city(row.geonames)),
    ...source.currencies.map((row) => idOf.currency(row.code)),
  ]);
  const places = [
    ...Object.keys(overrides.value.places).map((id) => ({ id, path: ['places', id] })),
    ...overrides.value.omit.map((id, i) => ({ id, path: ['omit', i] })),
    ...Object.keys(overrides.value.cues).map((id) => ({ id, path: ['cues', id] })),
  ];
  return places
    .filter(({ id }) => !ids.has(id))
    .map(({ id, path }) => ({
      file: overrides.file,
      line: overrides.lineOf(path),
      message: `no extract has a row for ${id}`,
    }));
}
