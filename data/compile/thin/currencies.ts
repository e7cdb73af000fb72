/** Currencies in use. */
import type { Localized } from '../../../engine/index.ts';
import { splitNames } from '../../packages/tsv.ts';
import { inCountry, ofCountry } from './grammar.ts';
import { type Place, withOverrides } from './place.ts';
import { idOf, type ThinSource } from './source.ts';

/** More users than these are only counted. */
const MOST_NAMED = 3;
const GERMAN_ADJECTIVE = /^(\p{Lu}\p{L}+?)(?:er|e|es) (?=\p{Lu})/u;

/** One record for each currency. */
export function currencyPlaces({ currencies, overrides }: ThinSource, labels: ReadonlyMap<string, Localized>): Place[] {
  return currencies.map((row) => {
    const users = row.countries.split(' ').filter((iso) => labels.has(iso));
    const label = { de: row.de.replace(/ \(.*\)$/, ''), en: lowerNoun(row.en) };
    return withOverrides(
      {
        id: idOf.currency(row.code),
        type: 'currency' as const,
        capital: false,
        country: '',
        region: '',
        label,
        summary: summaryOf(users, labels),
        names: {
          de: [row.de, ...splitNames(row.more_de)].filter(isSpecific).flatMap(germanForms),
          en: [row.en, ...splitNames(row.more_en)].filter(isSpecific),
        },
        long: { de: [], en: [] },
        size: 0,
        wikidata: null,
        wikipedia: {},
        position: null,
      },
      overrides.value,
    );
  });
}

/** «Euro» needs no card, and «Kwacha» alone is two currencies. */
function isSpecific(name: string): boolean {
  return /[ -]/.test(name) && !/[()]/.test(name) && name !== 'US-Dollar' && !/^US [Dd]ollars?$/.test(name);
}

/** In a sentence the adjective is in lower case and has an ending: «in türkischer Lira». */
function germanForms(name: string): string[] {
  const adjective = GERMAN_ADJECTIVE.exec(name);
  if (!adjective || /^Schweizer /.test(name)) return [name];
  const stem = adjective[1]!.charAt(0).toLowerCase() + adjective[1]!.slice(1);
  const noun = name.slice(adjective[0].length);
  return [name, ...['e', 'er', 'en', 'em', 'es'].map((ending) => `${stem}${ending} ${noun}`)];
}

/** "Ukrainian hryvnia": only the adjective has a capital in English. */
function lowerNoun(name: string): string {
  return name.replace(/ (\p{Lu}\p{Ll}+)$/u, (_, noun: string) => ` ${noun.toLowerCase()}`);
}

function summaryOf(users: readonly string[], labels: ReadonlyMap<string, Localized>): Localized {
  if (users.length > MOST_NAMED) {
    return {
      de: `Währung in ${users.length} Staaten und Gebieten`,
      en: `Currency of ${users.length} countries and territories`,
    };
  }
  const german = users.map((iso) => inCountry(iso, labels.get(iso)!).de);
  const english = users.map((iso) => ofCountry(iso, labels.get(iso)!).en);
  return { de: `Währung ${listed(german, 'und')}`, en: `Currency ${listed(english, 'and')}` };
}

function listed(parts: readonly string[], and: string): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} ${and} ${parts.at(-1)}`;
}
