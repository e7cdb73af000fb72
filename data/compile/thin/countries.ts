/** Countries, territories and parts of the world. */
import type { Localized } from '../../../engine/index.ts';
import { splitNames } from '../../packages/tsv.ts';
import { ofCountry, partOfWorld } from './grammar.ts';
import { type Place, withOverrides } from './place.ts';
import { idOf, type ThinSource } from './source.ts';

/** Above any city: a country’s name is the country’s. */
const COUNTRY_SIZE = 1e9;

/** Labels of countries by ISO code, as they are shown. */
export function countryLabels({ countries, overrides }: ThinSource): Map<string, Localized> {
  const { places } = overrides.value;
  return new Map(
    countries.map(({ iso, de, en }) => {
      const decision = places[idOf.country(iso)];
      return [iso, { de: decision?.de ?? de, en: decision?.en ?? en }];
    }),
  );
}

/** One place for each country and each part of the world. */
export function countryPlaces(source: ThinSource, labels: ReadonlyMap<string, Localized>): Place[] {
  const overrides = source.overrides.value;
  const labelOf = ({ code, de, en }: { code: string; de: string; en: string }): Localized => {
    const decision = overrides.places[idOf.macroRegion(code)];
    return { de: decision?.de ?? de, en: decision?.en ?? en };
  };
  const parts = source.macroRegions.map((row) =>
    withOverrides(
      {
        ...NO_COUNTRY,
        id: idOf.macroRegion(row.code),
        type: 'macro-region' as const,
        label: labelOf(row),
        summary: CONTINENTS.test(row.de)
          ? { de: 'Erdteil', en: 'Continent' }
          : { de: 'Teil der Welt', en: 'Part of the world' },
        names: { de: [row.de], en: [row.en] },
        wikidata: row.wikidata || null,
        wikipedia: { de: labelOf(row).de, en: labelOf(row).en },
      },
      overrides,
    ),
  );
  const partLabels = new Map(source.macroRegions.map((row, i) => [row.code, parts[i]!.label]));
  const countries = source.countries.map((row) =>
    withOverrides(
      {
        ...NO_COUNTRY,
        id: idOf.country(row.iso),
        type: 'country' as const,
        country: row.iso,
        label: { de: row.de, en: row.en },
        summary: summaryOf(row, labels, partLabels),
        names: { de: [row.de, ...splitNames(row.more_de)], en: [row.en, ...splitNames(row.more_en)] },
        wikidata: row.wikidata,
        wikipedia: titlesOf(row.iso, labels.get(row.iso)!),
        position: row.lat === '' ? null : { lat: Number(row.lat), lon: Number(row.lon) },
      },
      overrides,
    ),
  );
  return [...parts, ...countries];
}

const CONTINENTS = /^(?:Afrika|Asien|Europa|Nordamerika|Südamerika)$/;

const NO_COUNTRY = {
  capital: false,
  country: '',
  region: '',
  long: { de: [], en: [] },
  size: COUNTRY_SIZE,
  position: null,
} as const;

function summaryOf(
  { iso, part, belongs_to: owner }: ThinSource['countries'][number],
  labels: ReadonlyMap<string, Localized>,
  parts: ReadonlyMap<string, Localized>,
): Localized {
  const where = partOfWorld(iso, parts.get(part));
  const behind = (lang: 'de' | 'en') => (where ? ` ${where[lang]}` : '');
  if (owner === '') return { de: `Staat${behind('de')}`, en: `Country${behind('en')}` };
  const of = ofCountry(owner, labels.get(owner)!);
  return { de: `Gebiet${behind('de')}, Teil ${of.de}`, en: `Territory${behind('en')}, part ${of.en}` };
}

/** Articles are called as the country is, but for what overrides.yaml says. */
function titlesOf(iso: string, label: Localized): Localized {
  const de = iso === 'US' ? 'Vereinigte Staaten' : label.de;
  return { de, en: label.en };
}
