/** What matters most on a page comes first. Pure. */
import type { BriefEntry, PageEntity } from '../../platform/messages.ts';

/** One entity as the brief shows it. */
export interface Weighed extends BriefEntry, Pick<PageEntity, 'mentions' | 'words'> {}

/** How many mentions it is worth to stand first on the page; it falls to nothing towards the last entity. */
const FIRST_PLACE_MENTIONS = 3;

/**
 * The entities with the heaviest first: how often each is named, and how early. `entities` in order of first mention;
 * one without an entry is left out.
 */
export function weigh(entities: readonly PageEntity[], entries: readonly BriefEntry[]): Weighed[] {
  const known = new Map(entries.map((entry) => [entry.id, entry]));
  return entities
    .map((entity, place) => ({
      entity,
      weight: entity.mentions + FIRST_PLACE_MENTIONS * (1 - place / entities.length),
    }))
    .sort((a, b) => b.weight - a.weight)
    .flatMap(({ entity: { id, mentions, words } }) => {
      const entry = known.get(id);
      return entry ? { ...entry, mentions, words } : [];
    });
}

/** A moment of the article's timeline. */
export interface Moment {
  readonly date: string;
  /** Absent for the article itself. */
  readonly entry?: Weighed;
}

/** Everything that has a date, in order, with the article's own day among it; empty when nothing has one. */
export function timelineOf(entries: readonly Weighed[], articleDate: string | undefined): Moment[] {
  const moments: Moment[] = entries.flatMap((entry) => (entry.date ? { date: entry.date.start, entry } : []));
  if (moments.length === 0) return [];
  if (articleDate !== undefined) moments.push({ date: articleDate });
  // On the article's day, and in its month when the day is not known, what happened comes before the report of it.
  const key = ({ date, entry }: Moment) => `${date}${entry ? '' : '~'}`;
  return moments.sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
