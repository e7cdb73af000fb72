/** Names of countries and parts of the world inside a sentence: «in der Schweiz», «des Iran», "in the Netherlands". */
import type { Localized } from '../../../engine/index.ts';

interface GermanCases {
  /** With its preposition: «im Iran». */
  readonly in: string;
  /** «des Iran»; without it «von …». */
  readonly of: string;
}

const feminine = (name: string): GermanCases => ({ in: `in der ${name}`, of: `der ${name}` });
const masculine = (name: string): GermanCases => ({ in: `im ${name}`, of: `des ${name}` });
const plural = (dative: string, genitive: string, preposition = 'in'): GermanCases => ({
  in: `${preposition} den ${dative}`,
  of: `der ${genitive}`,
});
const island = (name: string): GermanCases => ({ in: `auf ${name}`, of: `von ${name}` });
const islands = (dative: string, genitive: string) => plural(dative, genitive, 'auf');

/** Countries whose German name takes an article or another preposition than «in». */
const GERMAN: Readonly<Record<string, GermanCases>> = {
  ...{ CH: feminine('Schweiz'), TR: feminine('Türkei'), UA: feminine('Ukraine'), SK: feminine('Slowakei') },
  ...{ MN: feminine('Mongolei'), CI: feminine('Elfenbeinküste'), CD: feminine('Demokratischen Republik Kongo') },
  ...{ CG: feminine('Republik Kongo'), DO: feminine('Dominikanischen Republik'), EH: feminine('Westsahara') },
  ...{ CF: feminine('Zentralafrikanischen Republik'), AQ: feminine('Antarktis') },
  ...{ IR: masculine('Iran'), IQ: masculine('Irak'), YE: masculine('Jemen'), LB: masculine('Libanon') },
  ...{ SD: masculine('Sudan'), SS: masculine('Südsudan'), TD: masculine('Tschad'), SN: masculine('Senegal') },
  ...{ VA: masculine('Vatikan'), XK: { in: 'im Kosovo', of: 'des Kosovo' } },
  ...{
    US: plural('USA', 'USA'),
    NL: plural('Niederlanden', 'Niederlande'),
    PS: plural('palästinensischen Gebieten', 'palästinensischen Gebiete'),
  },
  ...{
    AE: plural('Vereinigten Arabischen Emiraten', 'Vereinigten Arabischen Emirate'),
    GB: { in: 'im Vereinigten Königreich', of: 'des Vereinigten Königreichs' },
  },
  ...{
    PH: islands('Philippinen', 'Philippinen'),
    BS: islands('Bahamas', 'Bahamas'),
    MV: islands('Malediven', 'Malediven'),
  },
  ...{ KM: islands('Komoren', 'Komoren'), SC: islands('Seychellen', 'Seychellen'), FO: islands('Färöern', 'Färöer') },
  ...{ MH: islands('Marshallinseln', 'Marshallinseln'), SB: islands('Salomonen', 'Salomonen') },
  ...{ CK: islands('Cookinseln', 'Cookinseln'), KY: islands('Kaimaninseln', 'Kaimaninseln') },
  ...{
    TC: islands('Turks- und Caicosinseln', 'Turks- und Caicosinseln'),
    FK: islands('Falklandinseln', 'Falklandinseln'),
  },
  ...{
    VG: islands('Britischen Jungferninseln', 'Britischen Jungferninseln'),
    PN: islands('Pitcairninseln', 'Pitcairninseln'),
  },
  ...{
    VI: islands('Amerikanischen Jungferninseln', 'Amerikanischen Jungferninseln'),
    CC: islands('Kokosinseln', 'Kokosinseln'),
  },
  ...{
    MP: islands('Nördlichen Marianen', 'Nördlichen Marianen'),
    BQ: islands('Karibischen Niederlanden', 'Karibischen Niederlande'),
  },
  ...{
    CX: { in: 'auf der Weihnachtsinsel', of: 'der Weihnachtsinsel' },
    IM: { in: 'auf der Isle of Man', of: 'der Isle of Man' },
  },
  ...{ NF: { in: 'auf der Norfolkinsel', of: 'der Norfolkinsel' } },
  ...{ MT: island('Malta'), CU: island('Kuba'), CY: island('Zypern'), JM: island('Jamaika'), MG: island('Madagaskar') },
  ...{
    MU: island('Mauritius'),
    GU: island('Guam'),
    SJ: island('Spitzbergen'),
    JE: island('Jersey'),
    GG: island('Guernsey'),
  },
};

/** Countries whose English name takes an article. */
const ENGLISH_THE =
  /^(?:AE|BS|BQ|CC|CD|CF|CG|CK|CZ|DO|FK|FO|GB|GM|IM|IO|KM|KY|MH|MP|MV|NL|PH|PN|PS|SB|SC|TC|US|VG|VI)$/;

/** «in Frankreich», «in der Schweiz»; "in France", "in the Netherlands". */
export function inCountry(iso: string, label: Localized): Localized {
  return { de: GERMAN[iso]?.in ?? `in ${label.de}`, en: `in ${english(iso, label.en)}` };
}

/** «von Frankreich», «der Schweiz»; "of France", "of the Netherlands". */
export function ofCountry(iso: string, label: Localized): Localized {
  return { de: GERMAN[iso]?.of ?? `von ${label.de}`, en: `of ${english(iso, label.en)}` };
}

function english(iso: string, name: string): string {
  return ENGLISH_THE.test(iso) ? `the ${name}` : name;
}

const PARTS: readonly { readonly in: Localized; readonly countries: string }[] = [
  { in: { de: 'in Mitteleuropa', en: 'in Central Europe' }, countries: 'DE AT CH LI PL CZ SK HU SI' },
  { in: { de: 'in Westeuropa', en: 'in Western Europe' }, countries: 'FR BE NL LU MC GB IE' },
  { in: { de: 'in Südosteuropa', en: 'in south-eastern Europe' }, countries: 'HR BA RS ME XK MK AL BG RO GR' },
  { in: { de: 'in Südeuropa', en: 'in southern Europe' }, countries: 'ES PT' },
  { in: { de: 'in Nordeuropa', en: 'in northern Europe' }, countries: 'DK NO SE FI IS' },
  { in: { de: 'im Baltikum', en: 'in the Baltic region' }, countries: 'EE LV LT' },
  { in: { de: 'in Osteuropa', en: 'in Eastern Europe' }, countries: 'MD BY UA' },
  { in: { de: 'in Osteuropa und Nordasien', en: 'in Eastern Europe and northern Asia' }, countries: 'RU' },
  { in: { de: 'in Vorderasien und Südosteuropa', en: 'in western Asia and south-eastern Europe' }, countries: 'TR' },
  { in: { de: 'im Südkaukasus', en: 'in the South Caucasus' }, countries: 'GE AM AZ' },
  { in: { de: 'im östlichen Mittelmeer', en: 'in the eastern Mediterranean' }, countries: 'CY' },
  { in: { de: 'im Nahen Osten', en: 'in the Middle East' }, countries: 'IL JO LB SY IQ IR SA YE OM AE QA BH KW' },
  { in: { de: 'in Ostasien', en: 'in East Asia' }, countries: 'CN' },
  { in: { de: 'in Südasien', en: 'in South Asia' }, countries: 'IN' },
  { in: { de: 'in Südostasien', en: 'in South-East Asia' }, countries: 'ID MY' },
  { in: { de: 'in Nordamerika', en: 'in North America' }, countries: 'US CA MX' },
  { in: { de: 'in Südamerika', en: 'in South America' }, countries: 'EC' },
  { in: { de: 'in Ozeanien', en: 'in Oceania' }, countries: 'AU NZ' },
];

/** Part of the world as the news says it, where the United Nations’ statistics say something else or nothing. */
const PART_OF = new Map(PARTS.flatMap((part) => part.countries.split(' ').map((iso) => [iso, part.in] as const)));

/**
 * Where in the world a country lies: «in Westafrika», "in the Caribbean".
 *
 * @param part Label of the United Nations’ part of the world, when there is one.
 */
export function partOfWorld(iso: string, part: Localized | undefined): Localized | null {
  const known = PART_OF.get(iso);
  if (known) return known;
  if (!part) return null;
  const de =
    part.de === 'Karibik' ? 'in der Karibik' : part.de === 'Südliches Afrika' ? 'im südlichen Afrika' : `in ${part.de}`;
  return { de, en: part.en === 'Caribbean' ? 'in the Caribbean' : `in ${part.en}` };
}
