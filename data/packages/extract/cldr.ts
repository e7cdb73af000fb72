/** Reads what is needed of CLDR's XML: names of territories, regions and currencies; which currency is used where. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface CldrNames {
  readonly name: string;
  /** Shorter or other names: «Elfenbeinküste», "Ivory Coast". */
  readonly more: readonly string[];
}

export interface Cldr {
  /** By ISO 3166-1 or UN M.49 code. */
  territories(lang: 'de' | 'en'): Map<string, CldrNames>;
  /** By code as CLDR writes it: `dehe`. */
  regions(lang: 'de' | 'en'): Map<string, string>;
  /** By ISO 4217 code. */
  currencies(lang: 'de' | 'en'): Map<string, CldrNames>;
  /** Codes of a country's regions. */
  regionsOf(country: string): string[];
  /** Currencies in use today, with the countries that use them. */
  currencyUsers(): Map<string, string[]>;
}

/** Opens the package `cldr`. */
export function openCldr(packageFolder: string): Cldr {
  const read = (path: string) => readFileSync(join(packageFolder, '3rdparty/cldr/common', path), 'utf8');
  const supplemental = read('supplemental/supplementalData.xml');
  const subdivisions = read('supplemental/subdivisions.xml');
  return {
    territories: (lang) => collect(read(`main/${lang}.xml`), /<territory type="(\w+)"(?: alt="\w+")?>([^<]+)</g),
    currencies(lang) {
      const names = new Map<string, CldrNames>();
      for (const [, code, body] of read(`main/${lang}.xml`).matchAll(/<currency type="(\w+)">(.*?)<\/currency>/gs)) {
        const all = [...body!.matchAll(/<displayName(?: count="\w+")?[^>]*>([^<]+)</g)].map((match) =>
          clean(match[1]!),
        );
        if (all.length > 0) names.set(code!, { name: all[0]!, more: [...new Set(all.slice(1))] });
      }
      return names;
    },
    regions(lang) {
      const found = read(`subdivisions/${lang}.xml`).matchAll(/<subdivision type="(\w+)"[^>]*>([^<]+)</g);
      return new Map([...found].map(([, code, name]) => [code!, clean(name!)]));
    },
    regionsOf(country) {
      const list = new RegExp(`<subgroup type="${country}" contains="([^"]+)"`).exec(subdivisions)?.[1];
      if (list === undefined) throw new Error(`CLDR has no regions of ${country}`);
      return list.split(' ');
    },
    currencyUsers() {
      const users = new Map<string, string[]>();
      for (const [, country, body] of supplemental.matchAll(/<region iso3166="(\w+)">(.*?)<\/region>/gs)) {
        for (const [, code, rest] of body!.matchAll(/<currency iso4217="(\w+)"([^>]*)>/g)) {
          if (/ to=|tender="false"/.test(rest!) || /^(?:CP|DG|EA|IC|AC|TA|ZZ)$/.test(country!)) continue;
          users.set(code!, [...(users.get(code!) ?? []), country!]);
        }
      }
      return users;
    },
  };
}

function collect(xml: string, pattern: RegExp): Map<string, CldrNames> {
  const names = new Map<string, CldrNames>();
  for (const [, code, text] of xml.matchAll(pattern)) {
    const known = names.get(code!);
    names.set(code!, known ? { ...known, more: [...known.more, clean(text!)] } : { name: clean(text!), more: [] });
  }
  return names;
}

/** Superscripts tell homonyms apart in CLDR; they are no part of a name. */
function clean(text: string): string {
  return text.replace(/[²³]/g, '').replaceAll('&amp;', '&').trim();
}
