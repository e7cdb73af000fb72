/**
 * The pack opened for reading: views over its bytes, nothing parsed, nothing copied but the small class table.
 * What each number means: readings.ts; where it stands: format.ts.
 */
import { assertRange, GazetteerFormatError, readSections, type SectionName, type Sections } from './format.ts';
import { FAMILIARITY_ORDER, FORMS_IN_GROUP, KIND_ORDER } from './readings.ts';
import { findStarts, type Starts } from './starts.ts';
import type { Familiarity, Kind } from './types.ts';

/** Entities are numbered in order of id, from 0. */
export interface Gazetteer {
  readonly entityCount: number;
  readonly formCount: number;
  /** Day of the data, YYYY-MM-DD. */
  readonly date: string;
  readonly sections: Sections;
  /** UTF-16 code unit → class (letters.ts). */
  readonly classes: Uint16Array;
  readonly starts: Starts;
  id(entity: number): string;
  /** The entity's number, or -1 when the pack does not have it. */
  indexOf(id: string): number;
  kind(entity: number): Kind;
  familiarity(entity: number): Familiarity;
  /** The first reading of a form by its rank; that of the next form is where its readings end. */
  firstReading(form: number): number;
  /** UTF-8: German label, a line break, English label; one alone where both are the same. A view, to be decoded. */
  labelBytes(entity: number): Uint8Array;
  /** Where the entity's card is; the block is a view, raw DEFLATE of a JSON list as UTF-8. */
  cardBlock(entity: number): { readonly bytes: Uint8Array; readonly place: number };
  /** Raw DEFLATE of the JSON list of each entity's further names, as UTF-8; a view. */
  searchBytes(): Uint8Array;
  /** Whom media mean when this capital acts, or -1. */
  government(entity: number): number;
  /** Whether one of the two records names the other as related. */
  related(a: number, b: number): boolean;
}

/**
 * Opens a pack in place.
 *
 * @param bytes The whole file. The view keeps it alive: do not transfer it afterwards.
 * @throws {GazetteerFormatError} Not a pack, another version, cut short or altered in its structure. That the content is
 * unaltered is for the caller to check with the digest.
 */
export function openGazetteer(bytes: ArrayBuffer): Gazetteer {
  const { sections, day } = readSections(bytes);
  const { idStarts, idText, relationStarts, relations, governments, entityKinds, entityFamiliarity } = sections;
  const { groupReadings, formReadings, labelStarts, labelText, blockStarts, cardBlocks, searchList } = sections;
  const blockSize = sections.blockSize[0]!;

  const id = (entity: number): string => {
    const end = idStarts[entity + 1]!;
    assertRange(idStarts[entity]!, end, idText, 'idStarts');
    let text = '';
    for (let at = idStarts[entity]!; at < end; at++) text += String.fromCharCode(idText[at]!);
    return text;
  };
  const names = (from: number, to: number): boolean => {
    const end = relationStarts[from + 1]!;
    assertRange(relationStarts[from]!, end, relations, 'relationStarts');
    for (let at = relationStarts[from]!; at < end; at++) if (relations[at] === to) return true;
    return false;
  };
  const digits = String(day);
  return {
    entityCount: entityKinds.length,
    formCount: formReadings.length - 1,
    date: `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6, 8)}`,
    sections,
    classes: expandClasses(sections.classRuns),
    starts: findStarts(sections),
    id,
    indexOf(wanted) {
      let low = 0;
      let high = entityKinds.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const found = id(middle);
        if (found === wanted) return middle;
        if (found < wanted) low = middle + 1;
        else high = middle - 1;
      }
      return -1;
    },
    kind: (entity) => KIND_ORDER[entityKinds[entity]!] ?? altered('entityKinds'),
    familiarity: (entity) => FAMILIARITY_ORDER[entityFamiliarity[entity]!] ?? altered('entityFamiliarity'),
    firstReading: (form) => groupReadings[(form / FORMS_IN_GROUP) | 0]! + formReadings[form]!,
    labelBytes(entity) {
      assertRange(labelStarts[entity]!, labelStarts[entity + 1]!, labelText, 'labelStarts');
      return (labelText as Uint8Array).subarray(labelStarts[entity], labelStarts[entity + 1]);
    },
    cardBlock(entity) {
      const block = Math.floor(entity / blockSize);
      assertRange(blockStarts[block]!, blockStarts[block + 1]!, cardBlocks, 'blockStarts');
      const bytes = (cardBlocks as Uint8Array).subarray(blockStarts[block], blockStarts[block + 1]);
      return { bytes, place: entity % blockSize };
    },
    searchBytes: () => searchList as Uint8Array,
    government(entity) {
      for (let at = 0; at < governments.length; at += 2) if (governments[at] === entity) return governments[at + 1]!;
      return -1;
    },
    related: (a, b) => names(a, b) || names(b, a),
  };
}

function altered(name: SectionName): never {
  throw new GazetteerFormatError(`the pack is altered: section ${name}`);
}

function expandClasses(runs: Sections['classRuns']): Uint16Array {
  const classes = new Uint16Array(0x10000);
  for (let i = 0; i < runs.length; i += 3) {
    const end = Math.min(runs[i]! + runs[i + 1]!, classes.length);
    // Most runs are short, and a call to fill() costs more than they do.
    if (end - runs[i]! > 32) classes.fill(runs[i + 2]!, runs[i], end);
    else for (let unit = runs[i]!; unit < end; unit++) classes[unit] = runs[i + 2]!;
  }
  return classes;
}
