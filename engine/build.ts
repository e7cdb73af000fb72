/**
 * The builder's face: turns entities and their surface forms into a pack. For the data compiler and for tests; the
 * extension never loads it. Determined by its input: the same source gives the same bytes.
 */
import { buildAutomaton } from './automaton-builder.ts';
import { dateValue } from './dates.ts';
import { type Sections, writeSections } from './format.ts';
import { caseMask, classify, foldForm } from './letters.ts';
import {
  DATE_CUE,
  ENTITY_CUE,
  EXACT_CASE,
  FAMILIARITY_ORDER,
  FORMS_IN_GROUP,
  IN_ENGLISH,
  IN_GERMAN,
  KIND_ORDER,
  READING,
  READING_TYPE,
  type ReadingType,
  SCOPE,
} from './readings.ts';
import type { Familiarity, Kind, Localized } from './types.ts';

export { DIGEST_BYTES } from './format.ts';
export { german } from './inflection/de.ts';
export { english } from './inflection/en.ts';
export { foldForm } from './letters.ts';
export { ALONE, EXACT_CASE, FULL_NAME, IN_ENGLISH, IN_GERMAN, SURNAME, YIELDS } from './readings.ts';

export interface ConditionSource {
  readonly scope: keyof typeof SCOPE;
  readonly atLeast: number;
  /** Entity ids, cue words or dates, as `{ entity }`, `{ word }` or `{ date }`. */
  readonly needs: readonly CueSource[];
  readonly not: readonly CueSource[];
}

/** A date is YYYY-MM or YYYY-MM-DD. */
export type CueSource = { readonly entity: string } | { readonly word: string } | { readonly date: string };

export interface FormSource {
  /** As it stands in text. Several forms may fold to the same letters. */
  readonly text: string;
  readonly type: ReadingType;
  /** Entity id, or the cue word that this is a form of; absent for other types. */
  readonly target?: string;
  /** Flags of readings.ts, the type aside. */
  readonly flags: number;
  /** 0 to 1, for entities. */
  readonly prior?: number;
  readonly condition?: ConditionSource;
}

export interface EntitySource {
  readonly id: string;
  readonly kind: Kind;
  readonly familiarity: Familiarity;
  readonly related: readonly string[];
  /** Of a capital: the entity that media mean when it acts. */
  readonly government?: string | undefined;
  readonly label: Localized;
  /** JSON. */
  readonly card: string;
  /** By what else a search finds it, labels aside. */
  readonly names: readonly string[];
}

export interface GazetteerSource {
  /** Day of the data as the number YYYYMMDD. */
  readonly day: number;
  readonly entities: readonly EntitySource[];
  readonly forms: readonly FormSource[];
}

/** What the language alone cannot do with text. */
export interface TextTools {
  /** To UTF-8. */
  encode(text: string): Uint8Array;
  /** To raw DEFLATE of its UTF-8. */
  compress(text: string): Uint8Array;
}

/** Cards that are compressed together. More make a smaller file, and one card slower to read. */
const CARDS_IN_BLOCK = 64;

interface Reading {
  target: number;
  flags: number;
  capitals: number;
  prior: number;
  condition: number;
}

/**
 * Builds the pack. Its digest is left zero, see DIGEST_BYTES.
 *
 * @throws {RangeError} A reading or cue that names an unknown entity, or more letters, readings or shapes of readings than
 * the format holds.
 */
export function buildGazetteer(source: GazetteerSource, text: TextTools): Uint8Array<ArrayBuffer> {
  const entities = [...source.entities].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entityNumber = new Map(entities.map((entity, i) => [entity.id, i]));
  const numberOf = (id: string): number => {
    const number = entityNumber.get(id);
    if (number === undefined) throw new RangeError(`no entity ${id}`);
    return number;
  };
  const cueNumber = numberCues(source.forms);
  const conditions = new ConditionTable((cue) => {
    if ('date' in cue) return (dateValue(cue.date) | DATE_CUE) >>> 0;
    if ('entity' in cue) return (numberOf(cue.entity) | ENTITY_CUE) >>> 0;
    return cueNumber.get(cue.word) ?? unknownCue(cue.word);
  });

  const byForm = new Map<string, Reading[]>();
  for (const form of source.forms) {
    const key = foldForm(form.text);
    if (key === '') continue;
    const reading: Reading = {
      target: form.type === 'entity' ? numberOf(form.target!) : form.type === 'cue' ? cueNumber.get(form.target!)! : 0,
      flags: READING[form.type] | form.flags,
      // Cue words count in any spelling, at the start of a sentence too.
      capitals: form.type === 'cue' ? 0 : caseMask(form.text),
      prior: Math.round((form.prior ?? 1) * 255),
      condition: form.condition ? conditions.add(form.condition) : 0,
    };
    const readings = byForm.get(key);
    if (readings) merge(readings, reading);
    else byForm.set(key, [reading]);
  }

  const alphabet = makeAlphabet(byForm.keys());
  const encode = (text: string) => Uint8Array.from(text, (letter) => alphabet.get(letter)!);
  // The alphabet is in the order of code units, so words in the order of their letters are strings in theirs.
  const forms = [...byForm.keys()].sort();
  const automaton = buildAutomaton(each(forms, encode));
  const readingsByForm = forms.map((form) => byForm.get(form)!);
  const readings = readingsByForm.flat();

  const labels = entities.map(({ label: { de, en } }) => text.encode(de === en ? de : `${de}\n${en}`));
  const blocks = inGroups(entities, CARDS_IN_BLOCK).map((block) =>
    text.compress(`[${block.map((entity) => entity.card).join()}]`),
  );

  const sections: Sections = {
    classRuns: classRuns(alphabet),
    ...automaton,
    smallStarts: smallStarts(readingsByForm, forms, encode),
    ...formIndex(readingsByForm.map(({ length }) => length)),
    readingTargets: Uint32Array.from(readings, (reading) => reading.target),
    ...shapeTable(readings),
    ...conditions.sections(),
    entityKinds: Uint8Array.from(entities, (entity) => KIND_ORDER.indexOf(entity.kind)),
    entityFamiliarity: Uint8Array.from(entities, (entity) => FAMILIARITY_ORDER.indexOf(entity.familiarity)),
    idStarts: starts(entities.map((entity) => entity.id.length)),
    idText: Uint8Array.from(entities.map((entity) => entity.id).join(''), (letter) => letter.charCodeAt(0)),
    relationStarts: starts(entities.map((entity) => entity.related.length)),
    relations: Uint32Array.from(entities.flatMap((entity) => entity.related.map(numberOf))),
    governments: Uint32Array.from(
      entities.flatMap(({ government }, i) => (government === undefined ? [] : [i, numberOf(government)])),
    ),
    labelStarts: starts(labels.map((label) => label.length)),
    labelText: concatenate(labels),
    blockSize: Uint32Array.of(CARDS_IN_BLOCK),
    blockStarts: starts(blocks.map((block) => block.length)),
    cardBlocks: concatenate(blocks),
    searchList: text.compress(JSON.stringify(entities.map(({ names }) => names))),
  };
  return writeSections(sections, source.day);
}

function unknownCue(word: string): never {
  throw new RangeError(`the cue «${word}» has no form`);
}

function numberCues(forms: readonly FormSource[]): Map<string, number> {
  const words = new Set(forms.filter((form) => form.type === 'cue').map((form) => form.target!));
  return new Map([...words].sort().map((word, i) => [word, i]));
}

/**
 * Spellings of one entity that fold together («NATO», «Nato») become one reading that asks only for the capitals
 * that all of them have.
 */
function merge(readings: Reading[], added: Reading): void {
  const twin = readings.find(
    (reading) =>
      reading.target === added.target &&
      (reading.flags & (READING_TYPE | EXACT_CASE)) === (added.flags & (READING_TYPE | EXACT_CASE)) &&
      reading.condition === added.condition &&
      ((added.flags & EXACT_CASE) === 0 || reading.capitals === added.capitals),
  );
  if (!twin) {
    readings.push(added);
    return;
  }
  twin.capitals &= added.capitals;
  // A surname in one language may be a full name in the other («Lula»): the reading that asks for less wins.
  twin.flags |= added.flags;
  twin.prior = Math.max(twin.prior, added.prior);
}

/** Conditions without duplicates, numbered from 1. */
class ConditionTable {
  readonly #numbers = new Map<string, number>();
  readonly #entries: number[][] = [];
  readonly #cueNumber: (cue: CueSource) => number;

  constructor(cueNumber: (cue: CueSource) => number) {
    this.#cueNumber = cueNumber;
  }

  add(condition: ConditionSource): number {
    const needs = condition.needs.map(this.#cueNumber);
    const entry = [
      SCOPE[condition.scope],
      condition.atLeast,
      needs.length,
      ...needs,
      ...condition.not.map(this.#cueNumber),
    ];
    const key = entry.join();
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    this.#entries.push(entry);
    this.#numbers.set(key, this.#entries.length);
    return this.#entries.length;
  }

  sections(): Pick<Sections, 'conditionStarts' | 'conditionWords'> {
    return {
      conditionStarts: starts(this.#entries.map((entry) => entry.length)),
      conditionWords: Uint32Array.from(this.#entries.flat()),
    };
  }
}

/** First reading of each form, as a number for each group and a small one for each form. */
function formIndex(counts: readonly number[]): Pick<Sections, 'groupReadings' | 'formReadings'> {
  const firsts = starts(counts);
  const groupReadings = firsts.filter((_, form) => form % FORMS_IN_GROUP === 0);
  const offsets = firsts.map((first, form) => first - groupReadings[Math.floor(form / FORMS_IN_GROUP)]!);
  if (offsets.some((offset) => offset > 255)) throw new RangeError('more than 255 readings in one group of forms');
  return { groupReadings, formReadings: Uint8Array.from(offsets) };
}

type ShapeSection = 'readingShapes' | 'shapeFlags' | 'shapeCapitals' | 'shapePriors' | 'shapeConditions';

/** What readings say beside their target, each combination once. */
function shapeTable(readings: readonly Reading[]): Pick<Sections, ShapeSection> {
  const numbers = new Map<string, number>();
  const shapes: Reading[] = [];
  const readingShapes = Uint16Array.from(readings, (reading) => {
    const key = `${reading.flags} ${reading.capitals} ${reading.prior} ${reading.condition}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, shapes.length);
    return shapes.push(reading) - 1;
  });
  if (shapes.length > 0x10000) throw new RangeError(`${shapes.length} shapes of readings; the pack holds 65,536`);
  return {
    readingShapes,
    shapeFlags: Uint16Array.from(shapes, (shape) => shape.flags),
    shapeCapitals: Uint32Array.from(shapes, (shape) => shape.capitals),
    shapePriors: Uint8Array.from(shapes, (shape) => shape.prior),
    shapeConditions: Uint32Array.from(shapes, (shape) => shape.condition),
  };
}

/** Letter → code from 1. The commonest letters are not sorted first: no measured gain. */
function makeAlphabet(forms: Iterable<string>): Map<string, number> {
  const letters = new Set<string>();
  for (const form of forms) for (const letter of form) letters.add(letter);
  if (letters.size > 255) throw new RangeError(`${letters.size} different letters; the alphabet holds 255`);
  return new Map([...letters].sort().map((letter, i) => [letter, i + 1]));
}

/**
 * The first pairs of letters of all forms that need no capital at their start. Most words of a text begin with none of
 * them, and the scan leaves them at once. A form of one letter is listed with every second letter.
 */
function smallStarts(
  readingsByForm: readonly (readonly Reading[])[],
  forms: readonly string[],
  encode: (text: string) => Uint8Array,
): Uint16Array {
  const pairs = new Set<number>();
  for (const [i, readings] of readingsByForm.entries()) {
    if (readings.every((reading) => (reading.capitals & 1) !== 0)) continue;
    const [first = 0, second] = encode(forms[i]!);
    if (second !== undefined) pairs.add(first * 256 + second);
    else for (let any = 0; any < 256; any++) pairs.add(first * 256 + any);
  }
  return Uint16Array.from(pairs).sort();
}

function classRuns(alphabet: ReadonlyMap<string, number>): Uint32Array {
  const runs: number[] = [];
  for (let unit = 0; unit < 0x10000; unit++) {
    const entry = classify(unit, alphabet);
    if (entry === 0) continue;
    const last = runs.length - 3;
    if (last >= 0 && runs[last + 2] === entry && runs[last]! + runs[last + 1]! === unit) runs[last + 1]!++;
    else runs.push(unit, 1, entry);
  }
  return Uint32Array.from(runs);
}

/** One result after the other: a million of them at once would keep the collector of garbage busy. */
function* each<A, B>(items: Iterable<A>, make: (item: A) => B): Generator<B> {
  for (const item of items) yield make(item);
}

/** Running sums, from 0 to the total. */
function starts(lengths: readonly number[]): Uint32Array {
  const sums = new Uint32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    sums[i + 1] = sums[i]! + length;
  });
  return sums;
}

function inGroups<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size));
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** Every language, for forms that hold in both. */
export const IN_BOTH = IN_GERMAN | IN_ENGLISH;
