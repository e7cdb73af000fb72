/**
 * What a surface form can stand for. Besides entities, the pack knows words that only decide about others: cues,
 * roles, first names, family words; and decoys, longer names that swallow a known one. One scan finds them all.
 */
import type { Kind, Lang } from './types.ts';

/** Low four bits of a reading's flags. */
export const READING = {
  entity: 0,
  decoy: 1,
  cue: 2,
  role: 3,
  firstName: 4,
  family: 5,
  /** A noun for a class of things, by which a designation can go on: «MQ-9 Reaper-Drohne». */
  class: 6,
  /** A word that makes a place beside it part of another name: «Borussia Dortmund», "University of Ottawa". */
  part: 7,
  /** A word of sports, where places are teams: «Elfmeter», "midfielder". */
  sports: 8,
  /** What is named after people and places: «Straße», "Avenue". Behind a name it makes it part of another one. */
  namesake: 9,
} as const;

export type ReadingType = keyof typeof READING;

export const READING_TYPE = 0xf;
/** The reading holds in German text. */
export const IN_GERMAN = 0x10;
/** The reading holds in English text. */
export const IN_ENGLISH = 0x20;
/** Capitals must be exactly those of the form. Without it, the form's capitals must be there and others may. */
export const EXACT_CASE = 0x40;
/** A person's surname: counts after the full name or a role. */
export const SURNAME = 0x80;
/** A surname that counts by itself. */
export const ALONE = 0x100;
/** A form that introduces the entity: later short forms may rest on it. */
export const FULL_NAME = 0x200;
/** Silent where the words beside it make it part of another name (longer-names.ts). */
export const YIELDS = 0x400;

/** Forms by rank that share one number of their first reading. */
export const FORMS_IN_GROUP = 32;

export const LANG_FLAG: Readonly<Record<Lang, number>> = { de: IN_GERMAN, en: IN_ENGLISH };

/** In order of their number in the pack. */
export const KIND_ORDER: readonly Kind[] = [
  'person',
  'organization',
  'place',
  'event',
  'agreement',
  'equipment',
  'office',
  'concept',
];

export const FAMILIARITY_ORDER = ['everyone', 'many', 'rare'] as const;

/** How far from the mention a condition's cues may stand. Numbers are those in the pack. */
export const SCOPE = { neighbours: 0, sentence: 1, article: 2, beside: 3 } as const;

/** Set on a cue that is an entity; without it the number is that of a cue word. */
export const ENTITY_CUE = 0x80000000;
/** Set on a cue that is a date, told as dates.ts tells it. */
export const DATE_CUE = 0x40000000;
