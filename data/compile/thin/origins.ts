/** What a card says about where a thin record comes from. Licence texts: data/packages/LICENSES.md. */
import type { CardOrigin } from '../../../engine/index.ts';
import type { Place } from './place.ts';

const CLDR = {
  source: 'Unicode CLDR 48',
  licence: 'Unicode License v3',
  url: 'https://cldr.unicode.org/',
} as const satisfies CardOrigin;

/** Day of the data: of the GeoNames dump, and of the release of CLDR 48 that the package holds. */
const GEONAMES_DAY = '2023-03-05';
const CLDR_DAY = '2025-12-03';

/** Source, licence and address; and the day that the source’s data is of. */
export function originOf({ id, type }: Place): { origin: CardOrigin; day: string } {
  if (type !== 'city') return { origin: CLDR, day: CLDR_DAY };
  const url = `https://www.geonames.org/${id.replace('geonames-', '')}`;
  return { origin: { source: 'GeoNames', licence: 'CC BY 4.0', url }, day: GEONAMES_DAY };
}
