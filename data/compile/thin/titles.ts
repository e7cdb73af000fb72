/** Titles of the articles about cities. Better none than a wrong one: a name that another place bears too has no title. */
import type { Localized } from '../../../engine/index.ts';
import type { Place } from './place.ts';
import type { ThinSource } from './source.ts';

/** US cities whose article is called by the name alone; all others add the state. */
const STAND_ALONE = new Set([
  ...['Atlanta', 'Baltimore', 'Boston', 'Chicago', 'Cincinnati', 'Cleveland', 'Dallas', 'Denver', 'Detroit', 'Houston'],
  ...['Indianapolis', 'Las Vegas', 'Los Angeles', 'Miami', 'Milwaukee', 'Minneapolis', 'New Orleans', 'New York City'],
  ...['Oklahoma City', 'Philadelphia', 'Phoenix', 'Pittsburgh', 'St. Louis', 'Salt Lake City', 'San Antonio'],
  ...['San Diego', 'San Francisco', 'Seattle', 'Washington, D.C.', 'Honolulu'],
]);
/** Boroughs have articles of their own name. */
const NO_STATE = new Set(['Brooklyn', 'Queens', 'The Bronx', 'Manhattan', 'Staten Island']);
/** How many times larger a city is than the next of its name, to be what the name alone leads to. */
const FAR_LARGER = 10;
/** Countries whose articles put the region behind the name of most cities. */
const WITH_REGION = new Set(['CA', 'AU']);
const CANADIAN_ALONE = /^(?:Toronto|Montreal|Vancouver|Calgary|Edmonton|Ottawa|Winnipeg|Quebec City|Halifax)$/;
const AUSTRALIAN_ALONE = /^(?:Sydney|Melbourne|Brisbane|Perth|Adelaide|Canberra|Hobart|Darwin)$/;

/** Titles by language; a language without a sure one is missing. */
export function cityTitles(
  { country, rival }: ThinSource['cities'][number],
  label: Localized,
  size: number,
  region: string | undefined,
): Place['wikipedia'] {
  const en = englishTitle(country, label.en, Number(rival), size, region);
  // In the German language area the German edition has «Freiburg im Breisgau» and «Baden (Niederösterreich)»: only long
  // names that nobody else bears are sure.
  const de = rival === '' && !/[\s(]/.test(label.de) && en !== undefined && size >= 100_000 ? label.de : undefined;
  return { ...(de === undefined ? {} : { de }), ...(en === undefined ? {} : { en }) };
}

function englishTitle(
  country: string,
  name: string,
  rival: number,
  size: number,
  region: string | undefined,
): string | undefined {
  if (country === 'US') {
    if (STAND_ALONE.has(name) || NO_STATE.has(name)) return name;
    return region ? `${name}, ${region}` : undefined;
  }
  if (WITH_REGION.has(country) && !CANADIAN_ALONE.test(name) && !AUSTRALIAN_ALONE.test(name))
    return region && country === 'CA' ? `${name}, ${region}` : undefined;
  return rival === 0 || size >= FAR_LARGER * rival ? name : undefined;
}
