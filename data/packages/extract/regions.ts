/** First-level regions and currencies, from CLDR. */
import type { CURRENCY_COLUMNS, REGION_COLUMNS } from '../columns.ts';
import { joinNames, type Row } from '../tsv.ts';
import type { Cldr } from './cldr.ts';
import { REGION_COUNTRIES } from './selection.ts';

/** Regions that have a name in both languages. */
export function extractRegions(cldr: Cldr): Row<(typeof REGION_COLUMNS)[number]>[] {
  const de = cldr.regions('de');
  const en = cldr.regions('en');
  return REGION_COUNTRIES.flatMap((country) =>
    cldr.regionsOf(country).flatMap((code) => {
      // Some countries' overseas territories are in the list of regions too; they are countries here.
      if (!de.has(code) || !en.has(code)) return [];
      const own = code.slice(2);
      return [{ code: `${country.toLowerCase()}-${own}`, country, de: de.get(code)!, en: en.get(code)! }];
    }),
  );
}

/** Currencies that are legal tender somewhere today. */
export function extractCurrencies(cldr: Cldr): Row<(typeof CURRENCY_COLUMNS)[number]>[] {
  const de = cldr.currencies('de');
  const en = cldr.currencies('en');
  return [...cldr.currencyUsers()].flatMap(([code, countries]) => {
    const [german, english] = [de.get(code), en.get(code)];
    if (!german || !english) return [];
    return [
      {
        code,
        de: german.name,
        en: english.name,
        more_de: joinNames(german.more.filter((name) => name !== german.name)),
        more_en: joinNames(english.more.filter((name) => name !== english.name)),
        countries: countries.sort().join(' '),
      },
    ];
  });
}
