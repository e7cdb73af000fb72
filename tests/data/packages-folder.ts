/** The folder `packages` of a data folder for tests: a few rows, everything else as in the smallest valid one. */
import {
  CITY_COLUMNS,
  COUNTRY_COLUMNS,
  CURRENCY_COLUMNS,
  MACRO_REGION_COLUMNS,
  REGION_COLUMNS,
} from '../../data/packages/columns.ts';
import { formatTsv, type Row } from '../../data/packages/tsv.ts';

interface Rows {
  readonly countries?: readonly Partial<Row<(typeof COUNTRY_COLUMNS)[number]>>[];
  readonly macroRegions?: readonly Partial<Row<(typeof MACRO_REGION_COLUMNS)[number]>>[];
  readonly regions?: readonly Partial<Row<(typeof REGION_COLUMNS)[number]>>[];
  readonly cities?: readonly Partial<Row<(typeof CITY_COLUMNS)[number]>>[];
  readonly currencies?: readonly Partial<Row<(typeof CURRENCY_COLUMNS)[number]>>[];
  /** Lists of overrides.yaml that are not empty, as YAML flow. */
  readonly overrides?: Readonly<Record<string, string>>;
}

const NO_NAMES = '{ de: [], en: [] }';
const NO_OVERRIDES = {
  places: '{}',
  omit: '[]',
  certain: NO_NAMES,
  held: NO_NAMES,
  never: NO_NAMES,
  behind_prepositions: NO_NAMES,
  part_words: NO_NAMES,
  decoys: '[]',
  cues: '{}',
};

/** Files for `makeDataFolder`. */
export function packageFiles(rows: Rows): Record<string, string> {
  const overrides = { ...NO_OVERRIDES, ...rows.overrides };
  return {
    'packages/countries.tsv': table(COUNTRY_COLUMNS, rows.countries ?? []),
    'packages/macro-regions.tsv': table(MACRO_REGION_COLUMNS, rows.macroRegions ?? []),
    'packages/regions.tsv': table(REGION_COLUMNS, rows.regions ?? []),
    'packages/cities.tsv': table(CITY_COLUMNS, rows.cities ?? []),
    'packages/currencies.tsv': table(CURRENCY_COLUMNS, rows.currencies ?? []),
    'packages/overrides.yaml': Object.entries(overrides)
      .map(([key, value]) => `${key}: ${value}`)
      .join('\n'),
  };
}

function table<C extends string>(columns: readonly C[], rows: readonly Partial<Row<C>>[]): string {
  const whole = rows.map(
    (row) => Object.fromEntries(columns.map((column) => [column, defaultOf(row, column)])) as Row<C>,
  );
  return formatTsv('a test', columns, whole);
}

/** German and English names are the same when only one is given. */
function defaultOf<C extends string>(row: Partial<Row<C>>, column: C): string {
  const { de, en } = row as { de?: string; en?: string };
  if (column === 'de') return de ?? en ?? '';
  if (column === 'en') return en ?? de ?? '';
  return row[column] ?? (column === 'class' ? '3' : '');
}
