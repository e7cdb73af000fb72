/** How much of what is marked is underlined. Hovering opens every mark's card, whatever the choice. */

/** `first`: each name's first mention in a section; `every`: all, but of names that everybody knows; `demand`: none. */
export const DENSITIES = ['first', 'every', 'demand'] as const;

export type Density = (typeof DENSITIES)[number];

/** The choice that was stored, or the default. */
export function parseDensity(stored: unknown): Density {
  return DENSITIES.find((density) => density === stored) ?? 'first';
}
