/**
 * The bytes of the pack: the only module that knows them. The builder writes through it and the gazetteer reads
 * through it, so the two cannot drift. Drawing of the layout, and the reason for each section: DESIGN.md, "File".
 */

const MAGIC = 0x4c444953; // "SIDL"
/** Raised with every change of the layout; a pack of another version is refused. */
const VERSION = 5;
/** Magic, version, file length, day of the data; then the digest; then the section table. */
const DIGEST_START = 16;
const TABLE_START = DIGEST_START + 32;

/** A section's name and how wide its numbers are, in bytes. The order is the order in the file. */
const SECTIONS = {
  /** Runs of UTF-16 code units with one class: start, length, class (letters.ts). */
  classRuns: 4,
  /** The automaton (automaton.ts). */
  edges: 4,
  chains: 1,
  wideSkips: 4,
  skips: 1,
  /** Pairs of letters with which a word in small letters can begin a form: first letter · 256 + second. */
  smallStarts: 2,
  /** Group of forms by rank → first reading of the group (readings.ts, FORMS_IN_GROUP). */
  groupReadings: 4,
  /** Form rank → first reading, counted from the group's; one more than there are forms. */
  formReadings: 1,
  readingTargets: 4,
  /** Reading → its shape: all else that is known of it. A few thousand shapes serve any number of readings. */
  readingShapes: 2,
  shapeFlags: 2,
  shapeCapitals: 4,
  shapePriors: 1,
  /** Shape → condition number + 1; 0 for none. */
  shapeConditions: 4,
  /** Condition → first entry in `conditionWords`; one more than there are conditions. */
  conditionStarts: 4,
  /** Per condition: scope, how many are needed, number of positive cues; then the cues, positive before negative. */
  conditionWords: 4,
  entityKinds: 1,
  entityFamiliarity: 1,
  /** Entity → first byte of its id in `idText`; one more than there are entities. */
  idStarts: 4,
  /** ASCII. Entities are in order of id. */
  idText: 1,
  relationStarts: 4,
  relations: 4,
  /** Capitals in order of entity, each followed by the entity that media mean when the capital acts. */
  governments: 4,
  /** Entity → first byte of its labels in `labelText`; one more than there are entities. */
  labelStarts: 4,
  /** UTF-8: German label, a line break, English label; one alone where both are the same. */
  labelText: 1,
  /** How many entities share a block of cards: one number. */
  blockSize: 4,
  /** Block → its first byte in `cardBlocks`; one more than there are blocks. */
  blockStarts: 4,
  /** Each block the JSON list of its entities' cards as UTF-8, compressed by itself. */
  cardBlocks: 1,
  /** The JSON list of the names that a search looks through beside the labels, one list for each entity; UTF-8, compressed. */
  searchList: 1,
} as const;

export type SectionName = keyof typeof SECTIONS;

const NAMES = Object.keys(SECTIONS) as SectionName[];
const BODY_START = TABLE_START + NAMES.length * 4;

type SectionArray = Uint8Array | Uint16Array | Uint32Array;
export type Sections = Readonly<Record<SectionName, SectionArray>>;

/** Where the digest of everything behind it stands. */
export const DIGEST_BYTES = { start: DIGEST_START, end: TABLE_START } as const;

/** The file is not a pack that this version can read. The message says what is wrong with it. */
export class GazetteerFormatError extends Error {
  override name = 'GazetteerFormatError';
}

/**
 * Writes the sections into one file. The digest stays zero: whoever has a hash function fills it in (DIGEST_BYTES).
 *
 * @param day Day of the data as the number YYYYMMDD.
 */
export function writeSections(sections: Sections, day: number): Uint8Array<ArrayBuffer> {
  let end = BODY_START;
  for (const name of NAMES) end = align(end + sections[name].byteLength);
  const bytes = new Uint8Array(end);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, VERSION, true);
  view.setUint32(8, end, true);
  view.setUint32(12, day, true);
  let at = BODY_START;
  NAMES.forEach((name, i) => {
    const section = sections[name];
    view.setUint32(TABLE_START + i * 4, section.byteLength, true);
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at = align(at + section.byteLength);
  });
  return bytes;
}

/**
 * Lays views over a pack without copying or parsing it.
 *
 * @throws {GazetteerFormatError} Not a pack, another version, cut short, or a section table that does not add up.
 */
export function readSections(buffer: ArrayBuffer): { sections: Sections; day: number } {
  if (buffer.byteLength < BODY_START)
    throw new GazetteerFormatError(`the pack is cut short: ${buffer.byteLength} bytes`);
  const view = new DataView(buffer);
  if (view.getUint32(0, true) !== MAGIC) throw new GazetteerFormatError('this is not a Sidelight pack');
  const version = view.getUint32(4, true);
  if (version !== VERSION)
    throw new GazetteerFormatError(`the pack has format ${version}, this version reads ${VERSION}`);
  const length = view.getUint32(8, true);
  if (length !== buffer.byteLength) {
    throw new GazetteerFormatError(`the pack is cut short or altered: ${buffer.byteLength} bytes instead of ${length}`);
  }
  const sections: Partial<Record<SectionName, SectionArray>> = {};
  let at = BODY_START;
  NAMES.forEach((name, i) => {
    const size = view.getUint32(TABLE_START + i * 4, true);
    const width = SECTIONS[name];
    if (size % width !== 0 || at + size > length)
      throw new GazetteerFormatError(`the pack is altered: section ${name}`);
    if (width === 1) sections[name] = new Uint8Array(buffer, at, size);
    else if (width === 2) sections[name] = new Uint16Array(buffer, at, size / 2);
    else sections[name] = new Uint32Array(buffer, at, size / 4);
    at = align(at + size);
  });
  if (at !== length) throw new GazetteerFormatError('the pack is altered: its sections do not fill it');
  return { sections: sections as Sections, day: view.getUint32(12, true) };
}

/**
 * Checks a range that was read from the pack before anything loops over it: an altered file must not make a reader loop
 * for ever. Opening checks nothing of this kind, as its cost must not grow with the pack.
 *
 * @throws {GazetteerFormatError} The range does not lie in the section.
 */
export function assertRange(start: number, end: number, section: ArrayLike<unknown>, name: SectionName): void {
  if (!(start <= end && end <= section.length)) throw new GazetteerFormatError(`the pack is altered: section ${name}`);
}

function align(offset: number): number {
  return (offset + 3) & ~3;
}
