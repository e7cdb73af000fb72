/** A place or currency made from a row of an extract, before it is decided which of its names count. */
import type { Localized } from '../../../engine/index.ts';
import type { Overrides } from './overrides.ts';

export type Names = Readonly<Record<'de' | 'en', readonly string[]>>;

export type PlaceType = 'country' | 'macro-region' | 'region' | 'city' | 'currency';

export interface Place {
  readonly id: string;
  readonly type: PlaceType;
  readonly capital: boolean;
  /** ISO code of the country that it is or lies in; empty for parts of the world and currencies. */
  readonly country: string;
  /** Id of the region that a city lies in; empty when unknown. */
  readonly region: string;
  readonly label: Localized;
  readonly summary: Localized;
  /** Names by which it is known by itself. */
  readonly names: Names;
  /** Names with a class word, which count where the bare one is somebody else’s: «Provinz Kandahar». */
  readonly long: Names;
  /** Inhabitants, or a figure that ranks it among bearers of the same name. */
  readonly size: number;
  readonly wikidata: string | null;
  readonly wikipedia: Readonly<Partial<Record<'de' | 'en', string>>>;
  readonly position: { readonly lat: number; readonly lon: number } | null;
}

export const LANGS = ['de', 'en'] as const;

/** Parts of a place that may be replaced by hand. */
type Drafted = Pick<Place, 'id' | 'label' | 'names' | 'long' | 'summary' | 'wikipedia'>;

/** Applies the decisions by hand. Names of the source that a label replaces are gone. */
export function withOverrides<T extends Drafted>(place: T, overrides: Overrides): T {
  const decision = overrides.places[place.id];
  if (!decision) return place;
  const namesIn = (lang: 'de' | 'en') => {
    if (decision.alone === false) return [];
    const own = decision[lang] === undefined ? place.names[lang] : [decision[lang], ...place.names[lang].slice(1)];
    return [...new Set([...own, ...(decision.more?.[lang] ?? [])])];
  };
  return {
    ...place,
    label: { de: decision.de ?? place.label.de, en: decision.en ?? place.label.en },
    names: { de: namesIn('de'), en: namesIn('en') },
    summary: decision.summary ?? place.summary,
    wikipedia: { ...place.wikipedia, ...withoutUndefined(decision.wikipedia ?? {}) },
  };
}

function withoutUndefined(titles: { de?: string | undefined; en?: string | undefined }): Place['wikipedia'] {
  return {
    ...(titles.de === undefined ? {} : { de: titles.de }),
    ...(titles.en === undefined ? {} : { en: titles.en }),
  };
}
