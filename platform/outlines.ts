/**
 * Maps: one place, or several, among the outlines of countries, as paths to draw. Pure; the file comes from data/outlines.ts.
 * North is up, and a degree of longitude is as much shorter than one of latitude as it is there.
 */
import type { Localized } from '../engine/index.ts';
import type { Locator, Overview } from './messages.ts';

/** Size of the map; the card draws it as wide as it is itself. */
const WIDTH = 320;
const HEIGHT = 150;

/** What the map shows from south to north, in degrees: a middling country and its neighbours. */
const SPAN = 17;

/** Share of the map around the outermost of several places. */
const MARGIN = 0.15;

/** A place on the coast may lie this far off the coarse outline of its country, in degrees. */
const COAST = 0.6;

interface Point {
  readonly lat: number;
  readonly lon: number;
}

interface Country {
  readonly name: Localized;
  /** Rings of all polygons. */
  readonly rings: readonly (readonly Point[])[];
}

/** What a map shows. */
interface Frame {
  readonly centre: Point;
  /** From south to north, in degrees. */
  readonly span: number;
}

/** The countries of the world. */
export type Outlines = readonly Country[];

/**
 * Opens the file.
 *
 * @throws {Error} It is not such a file.
 */
export function openOutlines(text: string): Outlines {
  const { grid, arcs, countries } = JSON.parse(text) as {
    grid: number;
    arcs: number[][];
    countries: { name: Localized; polygons: number[][][] }[];
  };
  const lines = arcs.map((steps) => pointsOf(steps, grid));
  const arc = (index: number) => (index < 0 ? (lines[~index] ?? []).toReversed() : (lines[index] ?? []));
  return countries.map(({ name, polygons }) => ({
    name,
    // Arcs share their end points.
    rings: polygons
      .flat()
      .map((ring) => unroll(ring.flatMap((index, at) => (at === 0 ? arc(index) : arc(index).slice(1))))),
  }));
}

/** The map around a place. */
export function locate(outlines: Outlines, place: Point): Locator {
  const turns = [0, 360, -360].map((turn) => ({ lat: place.lat, lon: place.lon + turn }));
  const home = outlines.find((country) => turns.some((turned) => isIn(country, turned))) ?? nearest(outlines, place);
  const frame = { centre: place, span: SPAN };
  const paths = outlines.map((country) => ({ country, path: draw(country, frame) }));
  const land = paths.flatMap(({ country, path }) => (country === home ? [] : path)).join('');
  const name = home?.name;
  return {
    width: WIDTH,
    height: HEIGHT,
    land,
    country: paths.find(({ country }) => country === home)?.path ?? '',
    ...(name ? { name } : {}),
  };
}

/** The map that holds all these places, at least one; `points` are where they are on it, in the same order. */
export function survey(outlines: Outlines, places: readonly Point[]): Omit<Overview, 'places'> & { points: Spot[] } {
  const frame = frameOf(places);
  return {
    width: WIDTH,
    height: HEIGHT,
    land: outlines.map((country) => draw(country, frame)).join(''),
    points: places.map((place) => project(place, frame)),
  };
}

function frameOf(places: readonly Point[]): Frame {
  const [south, north] = [Math.min(...places.map(({ lat }) => lat)), Math.max(...places.map(({ lat }) => lat))];
  const [west, east] = [Math.min(...places.map(({ lon }) => lon)), Math.max(...places.map(({ lon }) => lon))];
  const centre = { lat: (south + north) / 2, lon: (west + east) / 2 };
  const tall = (north - south) / (1 - 2 * MARGIN);
  const wide = ((east - west) * shrinkAt(centre)) / (1 - 2 * MARGIN);
  return { centre, span: Math.max(SPAN, tall, (wide * HEIGHT) / WIDTH) };
}

/** How much shorter a degree of longitude is there than one of latitude. */
function shrinkAt({ lat }: Point): number {
  return Math.cos((lat * Math.PI) / 180);
}

/** A point of the map, in its own units from its upper left corner. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

function project({ lat, lon }: Point, { centre, span }: Frame): Spot {
  const scale = HEIGHT / span;
  return { x: (lon - centre.lon) * shrinkAt(centre) * scale + WIDTH / 2, y: (centre.lat - lat) * scale + HEIGHT / 2 };
}

function pointsOf(steps: readonly number[], grid: number): Point[] {
  const points: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < steps.length; at += 2) {
    x += steps[at] ?? 0;
    y += steps[at + 1] ?? 0;
    points.push({ lon: x / grid, lat: y / grid });
  }
  return points;
}

/** A ring that goes on beyond the date line instead of jumping to the other end of the world. */
function unroll(ring: readonly Point[]): Point[] {
  let turn = 0;
  return ring.map((point, at) => {
    const step = point.lon - (ring[at - 1]?.lon ?? point.lon);
    if (Math.abs(step) > 180) turn -= Math.sign(step) * 360;
    return { lat: point.lat, lon: point.lon + turn };
  });
}

/** Even and odd crossings of a line to the east; holes count by themselves. */
function isIn({ rings }: Country, { lat, lon }: Point): boolean {
  let inside = false;
  for (const ring of rings) {
    ring.forEach((b, at) => {
      const a = ring.at(at - 1) ?? b;
      const crosses = a.lat > lat !== b.lat > lat && lon < ((b.lon - a.lon) * (lat - a.lat)) / (b.lat - a.lat) + a.lon;
      if (crosses) inside = !inside;
    });
  }
  return inside;
}

/** The country whose coast is nearest, when it is near. */
function nearest(outlines: Outlines, place: Point): Country | undefined {
  let best: Country | undefined;
  let least = COAST;
  for (const country of outlines) {
    for (const ring of country.rings) {
      ring.forEach((b, at) => {
        const distance = distanceTo(ring.at(at - 1) ?? b, b, place);
        if (distance < least) [best, least] = [country, distance];
      });
    }
  }
  return best;
}

/** From a place to the line between two points, in degrees of latitude. */
function distanceTo(a: Point, b: Point, place: Point): number {
  const shrink = shrinkAt(place);
  const [ax, ay] = [(a.lon - place.lon) * shrink, a.lat - place.lat];
  const [bx, by] = [(b.lon - place.lon) * shrink, b.lat - place.lat];
  const length = (bx - ax) ** 2 + (by - ay) ** 2;
  const along = length === 0 ? 0 : Math.min(1, Math.max(0, (-ax * (bx - ax) - ay * (by - ay)) / length));
  return Math.hypot(ax + along * (bx - ax), ay + along * (by - ay));
}

/** The rings that can be seen, as one path. */
function draw({ rings }: Country, frame: Frame): string {
  const middleOf = frame.centre.lon;
  return rings
    .map((ring) => {
      // The map may lie across the date line.
      const middle = ((ring[0]?.lon ?? 0) - middleOf + 540) % 360;
      const turn = middle - 180 - ((ring[0]?.lon ?? 0) - middleOf);
      const points = ring.map(({ lat, lon }) => project({ lat, lon: lon + turn }, frame));
      const seen =
        points.some(({ x }) => x > 0) &&
        points.some(({ x }) => x < WIDTH) &&
        points.some(({ y }) => y > 0) &&
        points.some(({ y }) => y < HEIGHT);
      return seen ? `M${points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z` : '';
    })
    .join('');
}
