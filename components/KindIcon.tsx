/** A small drawing for each kind of entity. Decoration only: the kind is always written beside it. */
import type { Kind } from '../engine/index.ts';

/** Strokes on a grid of 16 by 16. */
const PATHS: Readonly<Record<Kind, string>> = {
  person: 'M8 7.6a2.8 2.8 0 1 0 0-5.6 2.8 2.8 0 0 0 0 5.6ZM2.8 14c.5-3 2.4-4.4 5.2-4.4s4.7 1.4 5.2 4.4',
  organization: 'M2 6.2 8 2.4l6 3.8ZM2.4 13.6h11.2M4.2 6.4v5M8 6.4v5M11.8 6.4v5',
  place: 'M8 14s4.6-4.3 4.6-7.6a4.6 4.6 0 0 0-9.2 0C3.4 9.7 8 14 8 14ZM8 7.9a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  event: 'M2.6 4.2h10.8v9.2H2.6ZM2.6 7.2h10.8M5.4 2.4v3M10.6 2.4v3',
  agreement: 'M4 2.2h5.4L12 4.8v9H4ZM6 7h4M6 9.4h4M6 11.8h2',
  equipment:
    'M8 5.4v5.2M8 5.4 3.2 3M8 5.4 12.8 3M8 10.6 3.2 13M8 10.6l4.8 2.4M1.8 3h2.8M11.4 3h2.8M1.8 13h2.8M11.4 13h2.8',
  office: 'M8 9.2a3.4 3.4 0 1 0 0-6.8 3.4 3.4 0 0 0 0 6.8ZM5.8 8.6 4.6 14 8 12.2l3.4 1.8-1.2-5.4',
  concept: 'M6.2 11.4c0-1.6-2-2.2-2-4.9a3.8 3.8 0 0 1 7.6 0c0 2.7-2 3.3-2 4.9ZM6.6 13.8h2.8',
};

/** The drawing for a kind, in the colour of the text around it. */
export function KindIcon({ kind }: { readonly kind: Kind }) {
  return (
    <svg class="sl-icon" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={PATHS[kind]} />
    </svg>
  );
}
