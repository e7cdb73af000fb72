/**
 * Outlines of the world's countries for locator maps: Natural Earth 1:110m (public domain) out of the package
 * world-atlas, on a grid of a tenth of a degree. Used by the build, which writes them into the package.
 * Borders are drawn where the UN General Assembly sees them: Crimea with Ukraine, not where they are held by force.
 */
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Cells of the grid in one degree. */
const GRID = 10;

interface Topology {
  readonly transform: { readonly scale: readonly [number, number]; readonly translate: readonly [number, number] };
  /** Points as steps from the one before. */
  readonly arcs: readonly (readonly (readonly [number, number])[])[];
  readonly objects: { readonly countries: { readonly geometries: readonly Geometry[] } };
}

type Rings = readonly (readonly number[])[];
type Geometry = { readonly id?: string; readonly properties: { readonly name: string } } & (
  | { readonly type: 'Polygon'; readonly arcs: Rings }
  | { readonly type: 'MultiPolygon'; readonly arcs: readonly Rings[] }
);

/** The file in the package; its reader is platform/outlines.ts. */
interface OutlineFile {
  readonly grid: number;
  /** x, y of the first point (degrees east and north times `grid`), then steps. */
  readonly arcs: readonly (readonly number[])[];
  readonly countries: readonly {
    readonly name: { readonly de: string; readonly en: string };
    /** Polygons of rings of arcs; a negative number `~n` is arc n backwards. */
    readonly polygons: readonly Rings[];
  }[];
}

/** Countries without a number of their own in the source: where they belong, by its names and ISO codes. */
const WITHOUT_NUMBER: Readonly<Record<string, string>> = { 'N. Cyprus': 'CY', Somaliland: 'SO', Kosovo: 'XK' };

/** News from there need no map of its neighbours. */
const ANTARCTICA = 'AQ';
const UKRAINE = 'UA';
/** In the middle of Crimea, degrees. */
const CRIMEA = { lat: 45.2, lon: 34.3 };

/** The text of the file. */
export function makeOutlines(): string {
  const topology = require('world-atlas/countries-110m.json') as Topology;
  const arcs = topology.arcs.map((arc) => toGrid(arc, topology.transform));
  const used = new Set<number>();
  const countries = new Map<string, Rings[]>();
  for (const geometry of topology.objects.countries.geometries) {
    for (const polygon of geometry.type === 'Polygon' ? [geometry.arcs] : geometry.arcs) {
      const code = holds(polygon, arcs, CRIMEA) ? UKRAINE : codeOf(geometry);
      if (code === ANTARCTICA) continue;
      for (const arc of polygon.flat()) used.add(arc < 0 ? ~arc : arc);
      countries.set(code, [...(countries.get(code) ?? []), polygon]);
    }
  }
  const file: OutlineFile = {
    grid: GRID,
    arcs: arcs.map((arc, index) => (used.has(index) ? arc : [])),
    countries: [...countries].map(([code, polygons]) => ({
      name: { de: nameIn('de', code), en: nameIn('en', code) },
      polygons,
    })),
  };
  return JSON.stringify(file);
}

function codeOf({ id, properties }: Geometry): string {
  const code = WITHOUT_NUMBER[properties.name] ?? new Intl.Locale(`und-${id}`).region;
  if (code === undefined) throw new Error(`No code for ${properties.name}`);
  return code;
}

function nameIn(lang: string, code: string): string {
  return new Intl.DisplayNames(lang, { type: 'region' }).of(code) ?? code;
}

/** Absolute first point, then steps; steps that stay in one cell are left out. */
function toGrid(arc: Topology['arcs'][number], { scale, translate }: Topology['transform']): number[] {
  const steps: number[] = [];
  let [x, y] = [0, 0];
  let [cellX, cellY] = [0, 0];
  arc.forEach(([dx, dy], at) => {
    x += dx;
    y += dy;
    const nextX = Math.round((x * scale[0] + translate[0]) * GRID);
    const nextY = Math.round((y * scale[1] + translate[1]) * GRID);
    if (at > 0 && nextX === cellX && nextY === cellY) return;
    steps.push(nextX - cellX, nextY - cellY);
    [cellX, cellY] = [nextX, nextY];
  });
  return steps;
}

/** Whether the polygon's outer ring goes around a place, as far as a box can tell, and is no bigger than Crimea. */
function holds(polygon: Rings, arcs: readonly (readonly number[])[], place: { lat: number; lon: number }): boolean {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const arc of polygon[0] ?? []) {
    let [x, y] = [0, 0];
    const steps = arcs[arc < 0 ? ~arc : arc] ?? [];
    for (let at = 0; at < steps.length; at += 2) {
      x += steps[at] ?? 0;
      y += steps[at + 1] ?? 0;
      xs.push(x / GRID);
      ys.push(y / GRID);
    }
  }
  const [west, east, south, north] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const around = west < place.lon && place.lon < east && south < place.lat && place.lat < north;
  return around && east - west < 6 && north - south < 3;
}
