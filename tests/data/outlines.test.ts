import { expect, test } from 'vitest';
import { makeOutlines } from '../../data/outlines.ts';
import { locate, openOutlines, survey } from '../../platform/outlines.ts';

const file = makeOutlines();
const outlines = openOutlines(file);

test('the outlines of the world are small', () => {
  expect(Buffer.byteLength(file)).toBeLessThanOrEqual(60_000);
  expect(outlines.length).toBeGreaterThan(170);
});

test.each([
  ['Berlin', 52.52, 13.4, 'Deutschland', 'Germany'],
  ['Kyiv', 50.45, 30.52, 'Ukraine', 'Ukraine'],
  ['Simferopol', 44.95, 34.1, 'Ukraine', 'Ukraine'],
  ['Odesa, on the coast', 46.48, 30.73, 'Ukraine', 'Ukraine'],
  ['Natanz', 33.72, 51.73, 'Iran', 'Iran'],
  ['Washington', 38.9, -77.04, 'Vereinigte Staaten', 'United States'],
  ['Pristina', 42.66, 21.17, 'Kosovo', 'Kosovo'],
  ['Pretoria, beside a hole', -25.75, 28.19, 'Südafrika', 'South Africa'],
  ['Maseru, in the hole', -29.5, 28.2, 'Lesotho', 'Lesotho'],
] as const)('%s is in its country', (_, lat, lon, de, en) => {
  const map = locate(outlines, { lat, lon });
  expect(map.name).toEqual({ de, en });
  expect(map.country).toMatch(/^M/);
});

test('a place at sea has a map without a country', () => {
  const map = locate(outlines, { lat: 43.3, lon: 34.5 });
  expect(map).toMatchObject({ country: '' });
  expect(map.name).toBeUndefined();
  expect(map.land).toMatch(/^M/);
});

test('the place is in the middle, north is up, east is right', () => {
  const square = [
    { lat: 51, lon: 11 },
    { lat: 51, lon: 12 },
    { lat: 50, lon: 12 },
    { lat: 50, lon: 11 },
  ];
  const { country, width, height } = locate([{ name: { de: 'Q', en: 'Q' }, rings: [square] }], {
    lat: 50.5,
    lon: 11.5,
  });
  const points = [...country.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));
  expect(points[0]!.x + points[1]!.x).toBeCloseTo(width, 0);
  expect(points[0]!.y + points[2]!.y).toBeCloseTo(height, 0);
  expect(points[0]!.y).toBeLessThan(points[3]!.y);
  expect(points[0]!.x).toBeLessThan(points[1]!.x);
  // A degree of longitude is shorter up there.
  expect(points[1]!.x - points[0]!.x).toBeLessThan(points[3]!.y - points[0]!.y);
});

test('a map across the date line shows both sides', () => {
  expect(locate(outlines, { lat: 67.5, lon: 178 }).country).toMatch(/^M/);
  expect(locate(outlines, { lat: 64.5, lon: -172.5 }).land).toMatch(/^M/);
});

test('a map of several places holds them all, in their directions, and is no closer than that of one', () => {
  const kyiv = { lat: 50.45, lon: 30.52 };
  const moscow = { lat: 55.75, lon: 37.62 };
  const washington = { lat: 38.9, lon: -77.04 };
  const { width, height, points, land } = survey(outlines, [kyiv, moscow, washington]);
  for (const { x, y } of points) {
    expect(x).toBeGreaterThan(0.1 * width);
    expect(x).toBeLessThan(0.9 * width);
    expect(y).toBeGreaterThan(0);
    expect(y).toBeLessThan(height);
  }
  const [first, second, third] = points as [(typeof points)[0], (typeof points)[0], (typeof points)[0]];
  expect(second.x).toBeGreaterThan(first.x);
  expect(second.y).toBeLessThan(first.y);
  expect(third.x).toBeLessThan(first.x);
  expect(land).toMatch(/^M/);
  expect(survey(outlines, [kyiv]).points).toEqual([{ x: width / 2, y: height / 2 }]);
});
