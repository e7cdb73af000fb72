/** Writes the file of a new record. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { recordSchema } from '../schema.ts';
import { recordTemplate } from './template.ts';

/**
 * Writes a record with blanks.
 *
 * @param folder Path of the data folder.
 * @param day YYYY-MM-DD, today.
 * @returns Path of the file.
 * @throws {Error} No such kind, no good id, or the id is taken by a record of any kind.
 */
export function createRecord(folder: string, kind: string | undefined, id: string | undefined, day: string): string {
  const { kind: kinds, id: ids } = recordSchema.shape;
  const knownKind = kinds.safeParse(kind);
  if (!knownKind.success) throw new Error(`--kind is one of ${kinds.options.join(', ')}`);
  const knownId = ids.safeParse(id);
  if (!knownId.success) throw new Error('--id is lower-case words joined by hyphens: volodymyr-zelensky');
  const entities = join(folder, 'entities');
  const twin = readdirSync(entities, { recursive: true, encoding: 'utf8' }).find(
    (name) => basename(name) === `${knownId.data}.yaml`,
  );
  if (twin) throw new Error(`the id ${knownId.data} is taken by ${join(entities, twin)}`);
  const file = join(entities, knownKind.data, `${knownId.data}.yaml`);
  mkdirSync(dirname(file), { recursive: true });
  // «wx»: somebody may have written it a moment ago.
  writeFileSync(file, recordTemplate(knownKind.data, knownId.data, day), { flag: 'wx' });
  return file;
}
