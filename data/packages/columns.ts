/** Columns of the extracts. The first is the id in the source; `more_…` holds further names. */

/** `part`: UN M.49 code of its part of the world. `belongs_to`: ISO code of the country that a territory belongs to. */
export const COUNTRY_COLUMNS = [
  'iso',
  'wikidata',
  'de',
  'en',
  'more_de',
  'more_en',
  'part',
  'belongs_to',
  'lat',
  'lon',
] as const;

/** `code` is UN M.49. */
export const MACRO_REGION_COLUMNS = ['code', 'wikidata', 'de', 'en'] as const;

/** `code` is ISO 3166-2 as CLDR writes it: `de-he`. */
export const REGION_COLUMNS = ['code', 'country', 'de', 'en'] as const;

/**
 * `region`: code of the region, where it is known. `german`: where the German name is from, see extract/cities.ts. `class`:
 * size, in classes of `SIZE_CLASSES`. `population` is empty where war made the figure worthless. `rival`: inhabitants of the
 * largest other place that bears the English name, from 15,000.
 */
export const CITY_COLUMNS = [
  'geonames',
  'country',
  'region',
  'capital',
  'de',
  'en',
  'german',
  'lat',
  'lon',
  'class',
  'population',
  'rival',
] as const;

/** `countries`: ISO codes of those that use it. */
export const CURRENCY_COLUMNS = ['code', 'de', 'en', 'more_de', 'more_en', 'countries'] as const;

/** Lower bounds of the size classes of cities, from class 0. */
export const SIZE_CLASSES = [0, 20_000, 50_000, 100_000, 250_000, 500_000, 1_000_000, 2_500_000, 5_000_000, 10_000_000];
