/** The places of an article on one map, north up, the heaviest named. Looks: `.map` in brief.css. */
import type { EntityLink, Lang } from '../engine/index.ts';
import type { BriefStrings } from './brief-strings.ts';

interface BriefMapProps {
  readonly lang: Lang;
  readonly words: BriefStrings;
  /** As an SVG path in a field of `width` by `height`; places in order of weight. */
  readonly map: {
    readonly width: number;
    readonly height: number;
    readonly land: string;
    readonly places: readonly (EntityLink & { readonly x: number; readonly y: number })[];
  };
}

/** A name on the map takes about so much room, in units of the map. */
const LETTER = 5.2;
const LINE = 11;
/** From the point to its name. */
const GAP = 6;

/** Draws the map. Everything on it is in the list of places below, too. */
export function BriefMap({ lang, words, map: { width, height, land, places } }: BriefMapProps) {
  const named = placeNames(
    places.map(({ id, label, x, y }) => ({ id, name: label[lang], x, y })),
    width,
  );
  return (
    <section class="map" aria-labelledby="map">
      <h2 id="map">{words.map}</h2>
      <svg
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={words.mapOf(places.map(({ label }) => label[lang]))}
      >
        <path d={land} />
        {places.map(({ id, x, y }) => (
          <circle key={id} cx={x} cy={y} r="3" />
        ))}
        {named.map(({ id, name, x, y, isLeft }) => (
          <text key={id} x={isLeft ? x - GAP : x + GAP} y={y + LINE / 3} text-anchor={isLeft ? 'end' : 'start'}>
            {name}
          </text>
        ))}
      </svg>
    </section>
  );
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
}

/** The names for which there is room, the first ones first; to the left of their point where the right has none. */
function placeNames(places: readonly Named[], width: number): (Named & { readonly isLeft: boolean })[] {
  const taken: { left: number; right: number; y: number }[] = places.map(({ x, y }) => ({
    left: x - 2,
    right: x + 2,
    y,
  }));
  return places.flatMap((place) => {
    const { name, x, y } = place;
    const long = name.length * LETTER;
    for (const isLeft of [false, true]) {
      const box = isLeft ? { left: x - GAP - long, right: x - GAP, y } : { left: x + GAP, right: x + GAP + long, y };
      const isFree = !taken.some(
        (other) => Math.abs(other.y - y) < LINE && other.left < box.right && box.left < other.right,
      );
      if (box.left < 0 || box.right > width || !isFree) continue;
      taken.push(box);
      return [{ ...place, isLeft }];
    }
    return [];
  });
}
