/**
 * Compares records' Wikidata ids with names that the items bear elsewhere. For checking only: the list stays where it is,
 * and an item that it does not have says nothing.
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { foldForm } from '../../engine/build.ts';
import { namesOf } from '../compile/cards.ts';
import type { Problem } from '../compile/problem.ts';
import type { YamlFile } from '../compile/yaml-file.ts';
import type { SourceRecord } from '../schema.ts';

/** Names of items by id. */
export type ItemNames = ReadonlyMap<string, readonly string[]>;

/**
 * Reads a table with the columns `qid` and `name` among others, tab-separated, gzipped when its name ends so.
 *
 * @throws {Error} When a column is missing.
 */
export function readItemNames(file: string): ItemNames {
  const bytes = readFileSync(file);
  const [header = '', ...lines] = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
  const columns = header.split('\t');
  const [id, name] = [columns.indexOf('qid'), columns.indexOf('name')];
  if (id < 0 || name < 0) throw new Error(`${file}:1: no columns «qid» and «name»`);
  const names = new Map<string, string[]>();
  for (const line of lines) {
    const cells = line.split('\t');
    const item = cells[id];
    if (!item) continue;
    const known = names.get(item);
    if (known) known.push(cells[name]!);
    else names.set(item, [cells[name]!]);
  }
  return names;
}

/** One warning for each record none of whose names, or parts of them, the item bears. */
export function checkItems(records: readonly YamlFile<SourceRecord>[], items: ItemNames): Problem[] {
  return records.flatMap((record) => {
    const { wikidata } = record.value;
    const names = wikidata === undefined ? undefined : items.get(wikidata);
    if (!names || share(namesOf(record.value), names)) return [];
    const message = `${wikidata} is called «${[...new Set(names)].slice(0, 3).join('», «')}» elsewhere`;
    return [{ file: record.file, line: record.lineOf(['wikidata']), message }];
  });
}

/** «Robert Habeck» and «Habeck», «NATO» and «North Atlantic Treaty Organization (NATO)» are the same. */
function share(own: readonly string[], others: readonly string[]): boolean {
  const words = (name: string) => foldForm(name).split(/[^\p{L}\p{N}]+/u);
  const known = own.map((name) => new Set(words(name)));
  return others.some((other) => {
    const parts = words(other);
    return known.some(
      (name) => parts.every((part) => name.has(part)) || [...name].every((part) => parts.includes(part)),
    );
  });
}
