/** The bench as a picture: scan time and bytes by number of names, and the whole recogniser by length of text. */
import type { AnnotateTime } from './annotate-time.ts';
import type { Cell } from './cell.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

const WIDTH = 300;
const HEIGHT = 220;
const COLOURS = ['#b3261e', '#1f6feb', '#2e7d32', '#8e24aa', '#ef6c00', '#546e7a', '#795548'];

/** SVG; all axes are logarithmic. */
export function plot(cells: readonly Cell[], texts: readonly AnnotateTime[]): string {
  const engines = [...new Set(cells.map(({ engine }) => engine))];
  const by = (value: (cell: Cell) => number) =>
    engines.map((engine) =>
      cells
        .filter((cell) => cell.engine === engine)
        .map((cell) => ({ x: cell.names, y: value(cell) }))
        .sort((a, b) => a.x - b.x),
    );
  const panels = [
    panel(
      '1 MB scanned, times the loop',
      'names',
      by((cell) => cell.timesLoop['1000000']!),
    ),
    panel(
      'held in memory, bytes a name',
      'names',
      by((cell) => cell.heldPerName),
    ),
    panel('annotate(), ms', 'UTF-16 units', [texts.map(({ length, ms }) => ({ x: length, y: ms }))]),
  ];
  const legend = engines.map(
    (engine, i) => `<text x="${10 + i * 140}" y="${HEIGHT + 72}" fill="${COLOURS[i]}">${engine}</text>`,
  );
  const placed = panels.map((drawing, i) => `<g transform="translate(${i * (WIDTH + 60) + 50} 36)">${drawing}</g>`);
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${(WIDTH + 60) * 3} ${HEIGHT + 84}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
${[...placed, ...legend].join('\n')}
</svg>
`;
}

function panel(title: string, unit: string, lines: readonly (readonly Point[])[]): string {
  const points = lines.flat();
  const [left, right] = decades(points.map(({ x }) => x));
  const [bottom, top] = decades(points.map(({ y }) => y));
  const x = (value: number) => (((Math.log10(value) - left) / (right - left)) * WIDTH).toFixed(1);
  const y = (value: number) => (HEIGHT - ((Math.log10(value) - bottom) / (top - bottom)) * HEIGHT).toFixed(1);
  const parts = [`<text y="-14" font-weight="bold">${title}</text>`];
  for (let power = bottom; power <= top; power++) {
    const at = y(10 ** power);
    parts.push(
      `<path d="M0 ${at}H${WIDTH}" stroke="#ddd"/><text x="-6" y="${at}" text-anchor="end">${10 ** power}</text>`,
    );
  }
  for (let power = left; power <= right; power++) {
    parts.push(
      `<text x="${x(10 ** power)}" y="${HEIGHT + 18}" text-anchor="middle">${(10 ** power).toLocaleString('en')}</text>`,
    );
  }
  parts.push(`<text x="${WIDTH}" y="${HEIGHT + 36}" text-anchor="end">${unit}</text>`);
  lines.forEach((line, i) => {
    const path = line.map((point) => `${x(point.x)},${y(point.y)}`).join(' ');
    parts.push(`<polyline points="${path}" fill="none" stroke="${COLOURS[i]}" stroke-width="2"/>`);
  });
  return parts.join('\n');
}

/** Powers of ten that hold all values, at least one apart. */
function decades(values: readonly number[]): [number, number] {
  const low = Math.floor(Math.log10(Math.min(...values)));
  return [low, Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values))))];
}
