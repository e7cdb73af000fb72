/** A small map: the place among the outlines of countries, north up. Looks: `.sl-map` in card.css. */
import type { Lang, Localized } from '../engine/index.ts';
import { cardStrings } from './strings.ts';

/** The map as paths in a field of `width` by `height`; the place is in its middle. */
export interface LocatorPaths {
  readonly width: number;
  readonly height: number;
  /** All other countries. */
  readonly land: string;
  /** The country that holds the place; empty at sea. */
  readonly country: string;
  readonly name?: Localized | undefined;
}

/** Draws the map; in words it says the country. */
export function LocatorMap({
  locator,
  label,
  lang,
}: {
  readonly locator: LocatorPaths;
  readonly label: string;
  readonly lang: Lang;
}) {
  const { width, height, land, country, name } = locator;
  const words = cardStrings[lang].map(label, name?.[lang]);
  return (
    <figure class="sl-map">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={words} preserveAspectRatio="xMidYMid slice">
        <path class="sl-land" d={land} />
        {country && <path class="sl-country" d={country} />}
        <circle class="sl-halo" cx={width / 2} cy={height / 2} r="9" />
        <circle class="sl-point" cx={width / 2} cy={height / 2} r="4" />
      </svg>
      {name && <figcaption aria-hidden="true">{name[lang]}</figcaption>}
    </figure>
  );
}
