/** What the first-level regions of a country are called, how they are named beside their class word, and as articles. */
import type { Localized } from '../../../engine/index.ts';

export interface RegionKind {
  /** «Bundesland in Deutschland». */
  readonly summary: Localized;
  /** Whether the name alone means the region. Otherwise the city, the river or the people. */
  readonly bare: boolean;
  /** Names with a class word; `X` stands for the name. */
  readonly long: Readonly<Record<'de' | 'en', readonly string[]>>;
  /** Titles of articles, where they follow a pattern. */
  readonly titles: Readonly<Partial<Record<'de' | 'en', string>>>;
}

const kind = (
  de: string,
  en: string,
  long: RegionKind['long'] = { de: [], en: [] },
  titles: RegionKind['titles'] = { de: 'X', en: 'X' },
  bare = true,
): RegionKind => ({ summary: { de, en }, bare, long, titles });

const STATE = { de: ['Bundesstaat X', 'US-Bundesstaat X'], en: ['X State', 'X state', 'state of X'] };
const MEXICAN = { de: ['Bundesstaat X'], en: ['X State', 'X state', 'state of X'] };
const PROVINCE = { de: ['Provinz X'], en: ['X Province', 'X province', 'province of X'] };
const REGION = { de: ['Region X'], en: ['X Region', 'X region'] };
const COUNTY = { de: ['Bezirk X', 'X County'], en: ['X County', 'X county'] };
const DISTRICT = { de: ['Distrikt X', 'Bezirk X'], en: ['X District', 'X district'] };
const GOVERNORATE = {
  de: ['Provinz X', 'Gouvernement X'],
  en: ['X Governorate', 'X governorate', 'X Province', 'X province'],
};

/** By ISO code of the country. */
export const REGION_KINDS: Readonly<Record<string, RegionKind>> = {
  DE: kind('Bundesland in Deutschland', 'State of Germany'),
  AT: kind('Bundesland in Österreich', 'State of Austria', { de: ['Land X', 'Bundesland X'], en: ['state of X'] }),
  CH: kind(
    'Kanton in der Schweiz',
    'Canton of Switzerland',
    { de: ['Kanton X'], en: ['canton of X'] },
    { de: 'Kanton X' },
  ),
  IT: kind('Region in Italien', 'Region of Italy'),
  FR: kind('Region in Frankreich', 'Region of France'),
  ES: kind('Autonome Gemeinschaft in Spanien', 'Autonomous community of Spain'),
  GB: kind('Landesteil des Vereinigten Königreichs', 'Country of the United Kingdom'),
  BE: kind('Region in Belgien', 'Region of Belgium'),
  NL: kind('Provinz der Niederlande', 'Province of the Netherlands', PROVINCE),
  PL: kind(
    'Woiwodschaft in Polen',
    'Voivodeship of Poland',
    { de: ['Woiwodschaft X'], en: ['X Voivodeship', 'X voivodeship'] },
    { de: 'Woiwodschaft X' },
    false,
  ),
  UA: kind(
    'Oblast in der Ukraine',
    'Oblast of Ukraine',
    { de: ['Oblast X', 'Region X', 'Gebiet X'], en: ['X Oblast', 'X oblast', 'X region', 'X Region'] },
    { de: 'Oblast X', en: 'X Oblast' },
    false,
  ),
  BY: kind(
    'Gebiet in Belarus',
    'Region of Belarus',
    { de: ['Woblast X', 'Region X', 'Gebiet X'], en: ['X Region', 'X region', 'X oblast'] },
    { en: 'X Region' },
    false,
  ),
  GE: kind('Region in Georgien', 'Region of Georgia'),
  US: kind('Bundesstaat der USA', 'US state', STATE),
  CA: kind('Provinz oder Territorium in Kanada', 'Province or territory of Canada', PROVINCE),
  MX: kind('Bundesstaat in Mexiko', 'State of Mexico', MEXICAN, {}),
  BR: kind('Bundesstaat in Brasilien', 'State of Brazil', MEXICAN, {}),
  AR: kind('Provinz in Argentinien', 'Province of Argentina', PROVINCE, { de: 'Provinz X', en: 'X Province' }, false),
  AU: kind('Bundesstaat oder Territorium in Australien', 'State or territory of Australia', MEXICAN),
  CN: kind('Provinz in China', 'Province of China', PROVINCE),
  IN: kind('Bundesstaat oder Unionsterritorium in Indien', 'State or union territory of India', MEXICAN),
  JP: kind(
    'Präfektur in Japan',
    'Prefecture of Japan',
    { de: ['Präfektur X'], en: ['X Prefecture', 'X prefecture'] },
    { de: 'Präfektur X', en: 'X Prefecture' },
  ),
  MM: kind(
    'Teilstaat in Myanmar',
    'State of Myanmar',
    { de: ['X-Staat', 'Bundesstaat X', 'Teilstaat X'], en: ['X State', 'X state'] },
    {},
    false,
  ),
  PK: kind('Provinz oder Gebiet in Pakistan', 'Province or territory of Pakistan', PROVINCE),
  AF: kind('Provinz in Afghanistan', 'Province of Afghanistan', PROVINCE, { en: 'X Province' }),
  IQ: kind('Provinz im Irak', 'Governorate of Iraq', GOVERNORATE, { en: 'X Governorate' }),
  SY: kind('Provinz in Syrien', 'Governorate of Syria', GOVERNORATE, { en: 'X Governorate' }),
  IR: kind('Provinz im Iran', 'Province of Iran', PROVINCE, { en: 'X province' }),
  YE: kind('Provinz im Jemen', 'Governorate of Yemen', GOVERNORATE, { en: 'X Governorate' }),
  SD: kind('Bundesstaat im Sudan', 'State of Sudan', MEXICAN, {}),
  NG: kind(
    'Bundesstaat in Nigeria',
    'State of Nigeria',
    { de: ['Bundesstaat X'], en: ['X State', 'X state'] },
    { en: 'X State' },
  ),
  ET: kind('Region in Äthiopien', 'Region of Ethiopia', { de: ['Region X'], en: ['X Region', 'X region'] }, {}),
  CD: kind(
    'Provinz der Demokratischen Republik Kongo',
    'Province of the Democratic Republic of the Congo',
    PROVINCE,
    {},
  ),
  ZA: kind('Provinz in Südafrika', 'Province of South Africa', PROVINCE),
  ML: kind('Region in Mali', 'Region of Mali', REGION, { en: 'X Region' }, false),
  MZ: kind('Provinz in Mosambik', 'Province of Mozambique', PROVINCE, {}, false),
  SO: kind('Region in Somalia', 'Region of Somalia', REGION, {}, false),
  KE: kind('Bezirk in Kenia', 'County of Kenya', COUNTY, { en: 'X County' }, false),
  LY: kind('Munizip in Libyen', 'District of Libya', DISTRICT, {}, false),
  LB: kind('Gouvernement im Libanon', 'Governorate of Lebanon', GOVERNORATE, {}, false),
  PS: kind(
    'Gouvernement der palästinensischen Gebiete',
    'Governorate of the Palestinian territories',
    GOVERNORATE,
    {},
    false,
  ),
  KR: kind('Provinz in Südkorea', 'Province of South Korea', PROVINCE, {}),
  VN: kind('Provinz in Vietnam', 'Province of Vietnam', PROVINCE, { de: 'X', en: 'X province' }),
  GR: kind('Region in Griechenland', 'Region of Greece'),
  PT: kind('Distrikt in Portugal', 'District of Portugal', DISTRICT, {}, false),
  RO: kind(
    'Kreis in Rumänien',
    'County of Romania',
    { de: ['Kreis X'], en: COUNTY.en },
    { de: 'Kreis X', en: 'X County' },
    false,
  ),
  BG: kind(
    'Oblast in Bulgarien',
    'Province of Bulgaria',
    { de: ['Oblast X'], en: PROVINCE.en },
    { de: 'Oblast X', en: 'X Province' },
    false,
  ),
};

/** Myanmar has regions beside its states. */
export const BURMESE_REGION: RegionKind = kind(
  'Region in Myanmar',
  'Region of Myanmar',
  { de: ['X-Region', 'Region X'], en: ['X Region', 'X region'] },
  {},
  false,
);

/** Russia’s are of several kinds, told from the class word in their German name. */
export const RUSSIAN_KINDS: Readonly<Record<'Oblast' | 'Region' | 'Republik', RegionKind>> = {
  Oblast: kind(
    'Oblast in Russland',
    'Oblast of Russia',
    { de: ['Oblast X', 'Region X', 'Gebiet X'], en: ['X Oblast', 'X oblast', 'X region', 'X Region'] },
    { de: 'Oblast X', en: 'X Oblast' },
    false,
  ),
  Region: kind(
    'Region in Russland',
    'Krai of Russia',
    { de: ['Region X'], en: ['X Krai', 'X region', 'X Region'] },
    { de: 'Region X', en: 'X Krai' },
    false,
  ),
  Republik: kind('Teilrepublik oder autonomer Kreis in Russland', 'Republic or autonomous district of Russia'),
};

/** Article titles that follow no pattern: another kind of thing bears the plain name. English, by id. */
export const ENGLISH_TITLES: Readonly<Record<string, string>> = {
  'cldr-de-hb': 'Bremen (state)',
  'cldr-at-5': 'Salzburg (federal state)',
  'cldr-at-7': 'Tyrol (federal state)',
  'cldr-ch-ag': 'Aargau',
  'cldr-ch-be': 'Canton of Bern',
  'cldr-ch-ge': 'Canton of Geneva',
  'cldr-ch-gr': 'Grisons',
  'cldr-ch-lu': 'Canton of Lucerne',
  'cldr-ch-sg': 'Canton of St. Gallen',
  'cldr-ch-so': 'Canton of Solothurn',
  'cldr-ch-sh': 'Canton of Schaffhausen',
  'cldr-ch-tg': 'Thurgau',
  'cldr-ch-vd': 'Vaud',
  'cldr-ch-vs': 'Valais',
  'cldr-ch-zg': 'Canton of Zug',
  'cldr-ch-zh': 'Canton of Zurich',
  'cldr-ch-fr': 'Canton of Fribourg',
  'cldr-ch-ne': 'Canton of Neuchâtel',
  'cldr-es-vc': 'Valencian Community',
  'cldr-es-md': 'Community of Madrid',
  'cldr-fr-cvl': 'Centre-Val de Loire',
  'cldr-fr-ges': 'Grand Est',
  'cldr-fr-bfc': 'Bourgogne-Franche-Comté',
  'cldr-fr-pac': "Provence-Alpes-Côte d'Azur",
  'cldr-fr-pdl': 'Pays de la Loire',
  'cldr-nl-fr': 'Friesland',
  'cldr-be-bru': 'Brussels',
  'cldr-be-wal': 'Wallonia',
  'cldr-mx-chp': 'Chiapas',
  'cldr-mx-jal': 'Jalisco',
  'cldr-mx-mic': 'Michoacán',
  'cldr-mx-nle': 'Nuevo León',
  'cldr-mx-oax': 'Oaxaca',
  'cldr-mx-roo': 'Quintana Roo',
  'cldr-mx-sin': 'Sinaloa',
  'cldr-mx-son': 'Sonora',
  'cldr-mx-tam': 'Tamaulipas',
  'cldr-mx-bcn': 'Baja California',
  'cldr-br-ba': 'Bahia',
  'cldr-br-am': 'Amazonas (Brazilian state)',
  'cldr-br-mg': 'Minas Gerais',
  'cldr-br-mt': 'Mato Grosso',
  'cldr-br-pe': 'Pernambuco',
  'cldr-br-pr': 'Paraná (state)',
  'cldr-br-pa': 'Pará',
  'cldr-br-ce': 'Ceará',
  'cldr-br-rs': 'Rio Grande do Sul',
  'cldr-br-sc': 'Santa Catarina (state)',
  'cldr-br-sp': 'São Paulo (state)',
  'cldr-br-rj': 'Rio de Janeiro (state)',
  'cldr-jp-01': 'Hokkaido',
  'cldr-jp-13': 'Tokyo',
  'cldr-mm-11': 'Kachin State',
  'cldr-mm-16': 'Rakhine State',
  'cldr-mm-17': 'Shan State',
  'cldr-sd-dn': 'North Darfur',
  'cldr-sd-ds': 'South Darfur',
  'cldr-sd-dw': 'West Darfur',
  'cldr-sd-dc': 'Central Darfur',
  'cldr-sd-ks': 'South Kordofan',
  'cldr-sd-kn': 'North Kordofan',
  'cldr-et-or': 'Oromia',
  'cldr-cd-it': 'Ituri Province',
  'cldr-cd-hk': 'Haut-Katanga Province',
  'cldr-in-dl': 'Delhi',
  'cldr-cn-jl': 'Jilin',
  'cldr-pk-sd': 'Sindh',
  'cldr-za-nc': 'Northern Cape',
};

/** The same in German. */
export const GERMAN_TITLES: Readonly<Record<string, string>> = {
  'cldr-us-ms': 'Mississippi (Bundesstaat)',
  'cldr-de-hb': 'Freie Hansestadt Bremen',
  'cldr-at-5': 'Land Salzburg',
};
