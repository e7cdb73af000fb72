/** What marks claimed against what became true, as a picture. On the diagonal, claims hold. */
import { percent, reliabilityOf } from './report.ts';
import type { Judgement } from './score.ts';

const SIZE = 280;
/** Both axes begin here: no mark claims less. */
const FROM = 0.5;
const LARGEST_DOT = 16;

/** SVG; a dot for each class of confidence, its area by the number of marks. */
export function reliabilityPlot(judgements: readonly Judgement[]): string {
  const rows = reliabilityOf(judgements);
  const most = Math.max(1, ...rows.map(({ marks }) => marks));
  const at = (share: number) => ((Math.max(share, FROM) - FROM) / (1 - FROM)) * SIZE;
  const grid = [0.5, 0.6, 0.7, 0.8, 0.9, 1].map((share) => {
    const x = at(share).toFixed(0);
    const y = (SIZE - at(share)).toFixed(0);
    return `<path d="M0 ${y}H${SIZE}M${x} 0V${SIZE}" stroke="#ddd"/><text x="-6" y="${y}" dy="4" text-anchor="end">${percent(share)}</text><text x="${x}" y="${SIZE + 18}" text-anchor="middle">${percent(share)}</text>`;
  });
  const dots = rows.map(({ claimed, right, marks }) => {
    const radius = Math.max(3, LARGEST_DOT * Math.sqrt(marks / most)).toFixed(1);
    const x = at(claimed).toFixed(1);
    const y = (SIZE - at(right)).toFixed(1);
    return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#1f6feb" fill-opacity=".7"><title>${marks} marks claimed ${percent(claimed)}, ${percent(right)} were right</title></circle>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIZE + 100} ${SIZE + 80}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="#fff"/>
<g transform="translate(64 20)">
${grid.join('\n')}
<path d="M0 ${SIZE}L${SIZE} 0" stroke="#888" stroke-dasharray="4 4"/>
${dots.join('\n')}
<text x="${SIZE / 2}" y="${SIZE + 42}" text-anchor="middle">claimed</text>
<text transform="translate(-50 ${SIZE / 2}) rotate(-90)" text-anchor="middle">right</text>
</g>
</svg>
`;
}
