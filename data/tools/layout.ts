/** The one layout of record files, so that a change of a fact is a change of one line. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isMap, isScalar, isSeq, type Node, type Pair, parse, type YAMLMap } from 'yaml';
import { recordSchema } from '../schema.ts';

/** Keys whose texts are long: one line each, indented, where short maps stand in one line. */
const BLOCK = new Set(['summary', 'aliases', 'statements', 'offices', 'text', 'sources', 'related']);

/**
 * Text of the file for a record's content, in the order of the schema. Dates are written bare, as YAML 1.2 reads them.
 *
 * @throws {RangeError} It has a field that no record has: nothing may get lost here.
 */
function layOut(record: Readonly<Record<string, unknown>>): string {
  const unknown = Object.keys(record).filter((key) => !(key in recordSchema.shape));
  if (unknown.length > 0) throw new RangeError(`no record has a field ${unknown.join(', ')}`);
  const ordered = Object.fromEntries(
    Object.keys(recordSchema.shape)
      .filter((key) => record[key] !== undefined)
      .map((key) => [key, record[key]]),
  );
  const document = new Document(ordered, { aliasDuplicateObjects: false });
  for (const pair of (document.contents as YAMLMap).items as Pair<unknown, Node>[]) shape(pair);
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

/**
 * Finds the record files that are laid out otherwise. Comments in them would be lost; a record says all by its fields.
 *
 * @param folder Path of the data folder.
 * @param write Whether to mend them.
 * @returns Their paths, in order.
 * @throws {Error} A file is no record at all; the message names it.
 */
export function formatRecords(folder: string, write: boolean): string[] {
  const entities = join(folder, 'entities');
  return readdirSync(entities, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .map((name) => join(entities, name))
    .sort()
    .filter((file) => {
      const text = readFileSync(file, 'utf8');
      const laidOut = layOutFile(file, text);
      if (write && laidOut !== text) writeFileSync(file, laidOut);
      return laidOut !== text;
    });
}

function layOutFile(file: string, text: string): string {
  try {
    const record: unknown = parse(text);
    if (typeof record !== 'object' || record === null) throw new RangeError('it holds no record');
    return layOut(record as Record<string, unknown>);
  } catch (error) {
    throw new Error(`${file}: ${error instanceof Error ? error.message : error}`, { cause: error });
  }
}

/** Short maps and lists go into one line; those under a key of `BLOCK` keep a line for each entry. */
function shape(pair: Pair<unknown, Node>): void {
  const key = isScalar(pair.key) ? String(pair.key.value) : '';
  const value = pair.value;
  if (!BLOCK.has(key)) {
    if (isMap(value) || isSeq(value)) value.flow = true;
    return;
  }
  shapeChildren(key, value);
}

function shapeChildren(key: string, value: Node | null): void {
  if (isMap(value)) {
    for (const pair of value.items as Pair<unknown, Node>[]) {
      if (key === 'aliases') shapeChildren('names', pair.value);
      else shape(pair);
    }
  } else if (isSeq(value)) {
    for (const item of value.items as Node[]) {
      if (!isMap(item)) continue;
      if (key === 'statements' || key === 'offices')
        for (const pair of item.items as Pair<unknown, Node>[]) shape(pair);
      else item.flow = true;
    }
  }
}
