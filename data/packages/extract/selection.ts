/** What is taken over from the packages, and what their codes mean. Reasons and measurements: data/README.md. */

/** Countries whose first-level regions are taken over: those that the news name by themselves. */
export const REGION_COUNTRIES = [
  ...['DE', 'AT', 'CH', 'IT', 'FR', 'ES', 'GB', 'BE', 'NL', 'PL', 'UA', 'RU', 'BY', 'GE'],
  ...['US', 'CA', 'MX', 'BR', 'AR', 'AU', 'CN', 'IN', 'JP', 'MM', 'PK', 'AF', 'IQ', 'SY', 'IR', 'YE'],
  ...['SD', 'NG', 'ET', 'CD', 'ZA', 'ML', 'MZ', 'SO', 'KE', 'LY', 'LB', 'PS', 'KR', 'VN', 'GR', 'PT', 'RO', 'BG'],
];

/** Territories without inhabitants or news. */
export const NO_COUNTRIES: ReadonlySet<string> = new Set(['BV', 'HM', 'UM', 'TF', 'CP', 'GS']);

/** Inhabitants from which a city is taken over, where news in German and English comes from, or is about small towns. */
const MINIMUM_POPULATIONS: readonly (readonly [number, readonly string[]])[] = [
  [10_000, ['UA']],
  [20_000, ['DE', 'AT', 'CH', 'IL', 'PS', 'LB']],
  [50_000, ['GB', 'IE', 'SY', 'GE', 'AM', 'AZ', 'MD', 'XK', 'BA', 'BY']],
  [100_000, ['FR', 'IT', 'ES', 'PT', 'NL', 'BE', 'DK', 'SE', 'NO', 'FI', 'PL', 'CZ', 'SK', 'HU']],
  [100_000, ['SI', 'HR', 'RS', 'RO', 'BG', 'GR', 'EE', 'LV', 'LT', 'RU', 'IQ', 'LY', 'SD', 'YE']],
];
const ELSEWHERE = 250_000;

/** Inhabitants from which a city of a country is taken over. Capitals always are. */
export function minimumPopulation(country: string): number {
  return MINIMUM_POPULATIONS.find(([, countries]) => countries.includes(country))?.[0] ?? ELSEWHERE;
}

/** Feature codes of places that are no city of their own: quarters, abandoned and historical ones, seats of estates. */
export const NO_CITIES: ReadonlySet<string> = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLR', 'PPLF']);

/** Where the figures of 2023 and before say nothing about today. */
export const NO_POPULATION: ReadonlySet<string> = new Set(['UA', 'PS', 'SY', 'SD']);

/** GeoNames' codes of first-level regions as CLDR's, where the two differ. */
export const REGION_CODES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  DE: {
    ...{ '01': 'bw', '02': 'by', '03': 'hb', '04': 'hh', '05': 'he', '06': 'ni', '07': 'nw', '08': 'rp' },
    ...{ '09': 'sl', '10': 'sh', '11': 'bb', '12': 'mv', '13': 'sn', '14': 'st', '15': 'th', '16': 'be' },
  },
  AT: { '01': '1', '02': '2', '03': '3', '04': '4', '05': '5', '06': '6', '07': '7', '08': '8', '09': '9' },
  UA: {
    ...{ '01': '71', '02': '74', '03': '77', '04': '12', '05': '14', '06': '26', '07': '63', '08': '65', '09': '68' },
    ...{ '10': '35', '11': '43', '12': '30', '13': '32', '14': '09', '15': '46', '16': '48', '17': '51', '18': '53' },
    ...{ '19': '56', '20': '40', '21': '59', '22': '61', '23': '05', '24': '07', '25': '21', '26': '23', '27': '18' },
  },
  CA: {
    ...{ '01': 'ab', '02': 'bc', '03': 'mb', '04': 'nb', '05': 'nl', '07': 'ns', '08': 'on' },
    ...{ '09': 'pe', '10': 'qc', '11': 'sk', '12': 'yt', '13': 'nt', '14': 'nu' },
  },
  AU: { '01': 'act', '02': 'nsw', '03': 'nt', '04': 'qld', '05': 'sa', '06': 'tas', '07': 'vic', '08': 'wa' },
  GB: { ENG: 'eng', SCT: 'sct', WLS: 'wls', NIR: 'nir' },
};
/** Countries in which GeoNames' codes are CLDR's, in capitals. */
export const SAME_REGION_CODES: ReadonlySet<string> = new Set(['CH', 'US']);
