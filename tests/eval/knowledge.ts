/** What the data knows of the gold's entities. Titles come from the cards, Wikidata ids from the records: cards carry none. */
import { loadData } from '../../data/compile/load.ts';
import { findMentions } from '../../engine/mentions.ts';
import type { GoldMention } from './gold.ts';
import type { Recogniser } from './recogniser.ts';
import type { EntityNames, Knowledge } from './score.ts';

/**
 * Reads every card once.
 *
 * @throws {Error} When the data has problems.
 */
export function createKnowledge(recogniser: Recogniser): Knowledge {
  const loaded = loadData('data');
  if (!loaded.ok) throw new Error('the data has problems; see npm run data:check');
  const wikidata = new Map(loaded.data.records.map(({ value }) => [value.id, value.wikidata ?? null]));
  const names = new Map<string, EntityNames>();
  const byKey = new Map<string, string[]>();
  const note = (key: string, id: string) => byKey.set(key, [...(byKey.get(key) ?? []), id]);
  for (let entity = 0; entity < recogniser.gazetteer.entityCount; entity++) {
    const id = recogniser.gazetteer.id(entity);
    const titles = Object.values(recogniser.card(id).wikipedia);
    const item = wikidata.get(id) ?? null;
    names.set(id, { titles, wikidata: item });
    for (const key of new Set([...titles, ...(item === null ? [] : [item])])) note(key, id);
  }
  const { gazetteer } = recogniser;
  return {
    namesOf: (entity) => names.get(entity)!,
    entitiesOf: ({ titles, wikidata }: GoldMention) => [
      ...new Set([...titles, ...(wikidata === null ? [] : [wikidata])].flatMap((key) => byKey.get(key) ?? [])),
    ],
    hasForm: (entity, surface, lang) => {
      const number = gazetteer.indexOf(entity);
      return findMentions(surface, lang, gazetteer).mentions.some(({ readings }) =>
        readings.some((reading) => gazetteer.sections.readingTargets[reading] === number),
      );
    },
  };
}
