/** Grouping by kind, the same in every list. */
import type { Kind } from '../engine/index.ts';

/** What happened and who acts comes first; places, which most readers know, come last. */
const KIND_ORDER: readonly Kind[] = [
  'event',
  'person',
  'organization',
  'office',
  'agreement',
  'equipment',
  'concept',
  'place',
];

/** One group for each kind that occurs; the members keep their order. */
export function groupByKind<T extends { readonly kind: Kind }>(
  members: readonly T[],
): { readonly kind: Kind; readonly members: readonly T[] }[] {
  return KIND_ORDER.map((kind) => ({ kind, members: members.filter((member) => member.kind === kind) })).filter(
    (group) => group.members.length > 0,
  );
}
