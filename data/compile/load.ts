/** Reads every record and list under `data/`. Rules that concern more than one file are in check.ts. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import {
  type DecoyList,
  decoySchema,
  type RefusedSources,
  refusedSourcesSchema,
  type WordLists,
  wordListSchema,
} from '../lists-schema.ts';
import { recordSchema, type SourceRecord } from '../schema.ts';
import type { Problem } from './problem.ts';
import { loadThinSource, type ThinSource } from './thin/source.ts';
import { readYaml, type YamlFile } from './yaml-file.ts';

export interface SourceData {
  readonly records: readonly YamlFile<SourceRecord>[];
  readonly decoys: YamlFile<DecoyList>;
  readonly words: YamlFile<WordLists>;
  readonly refused: YamlFile<RefusedSources>;
  /** Extracts from packages; `null` when the folder has none. */
  readonly thin: ThinSource | null;
}

/**
 * Loads the data folder.
 *
 * @param folder Path of the `data` folder, from the current directory.
 * @returns All data, or every problem that keeps a file from being read.
 */
export function loadData(folder: string): { ok: true; data: SourceData } | { ok: false; problems: Problem[] } {
  const problems: Problem[] = [];
  const records: YamlFile<SourceRecord>[] = [];
  for (const path of yamlFiles(join(folder, 'entities'))) {
    const read = readYaml(path, recordSchema);
    if (read.ok) records.push(read.yaml);
    else problems.push(...read.problems);
  }
  const decoys = readYaml(join(folder, 'decoys.yaml'), decoySchema);
  const words = readYaml(join(folder, 'words.yaml'), wordListSchema);
  const refused = readYaml(join(folder, 'refused-sources.yaml'), refusedSourcesSchema);
  for (const read of [decoys, words, refused]) if (!read.ok) problems.push(...read.problems);
  const thin = loadThinSource(folder);
  if (!thin.ok) problems.push(...thin.problems);
  if (problems.length > 0 || !decoys.ok || !words.ok || !refused.ok || !thin.ok) return { ok: false, problems };
  return {
    ok: true,
    data: { records, decoys: decoys.yaml, words: words.yaml, refused: refused.yaml, thin: thin.source },
  };
}

/** In order of path, so that the same data gives the same bytes on every machine. */
function yamlFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name))
    .sort();
}
