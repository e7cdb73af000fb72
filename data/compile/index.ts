/**
 * Records in, pack out: load → check → forms and cards → engine builder. The same data gives the same bytes.
 * Used by the extension's build, the command line and tests.
 */
import { createHash } from 'node:crypto';
import { buildGazetteer, DIGEST_BYTES, type EntitySource } from '../../engine/build.ts';
import type { EntityEntry } from '../../engine/index.ts';
import { makeCards, makeEntry } from './cards.ts';
import { loadCheckedData } from './checked.ts';
import { collectForms } from './forms.ts';
import type { SourceData } from './load.ts';
import { formatProblem, type Problem } from './problem.ts';
import { textTools } from './text-tools.ts';
import type { ThinData } from './thin/index.ts';

export interface CompiledData {
  /** The pack with its SHA-256 filled in. */
  readonly pack: Uint8Array<ArrayBuffer>;
  /** Every entity as a search shows it, in order of id. */
  readonly entries: readonly EntityEntry[];
  /** Records from packages; `null` when the folder has none. */
  readonly thin: ThinData | null;
  readonly statements: number;
  readonly sources: number;
}

/** The data has errors; nothing was compiled. The message lists them, one `file:line: message` a line. */
export class DataError extends Error {
  override name = 'DataError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(`the data has ${problems.length} problems:\n${problems.map(formatProblem).join('\n')}`);
    this.problems = problems;
  }
}

/**
 * Compiles the data folder.
 *
 * @param folder Path of the `data` folder, from the current directory.
 * @throws {DataError} When any file has a problem. No pack is made then.
 */
export function compileData(folder = 'data'): CompiledData {
  const loaded = loadCheckedData(folder);
  if (!loaded.ok) throw new DataError(loaded.problems);
  return compileChecked(loaded.data);
}

/** Compiles data that has been checked. */
function compileChecked(data: SourceData): CompiledData {
  const records = data.records.map((file) => file.value).sort((a, b) => (a.id < b.id ? -1 : 1));
  const cards = makeCards(records);
  const entities = records.map(
    (record): EntitySource => ({
      id: record.id,
      kind: record.kind,
      familiarity: record.familiarity,
      related: [...new Set((record.related ?? []).map((relation) => relation.to))],
      government: record.government,
      label: record.label,
      card: JSON.stringify(cards.get(record.id)),
      names: makeEntry(record).names,
    }),
  );
  // The youngest review dates the pack: no clock, so that the same data gives the same bytes.
  const reviewed =
    records
      .map((record) => record.reviewed)
      .sort()
      .at(-1) ?? '1970-01-01';
  const { forms, thin } = collectForms(data);
  const pack = buildGazetteer(
    {
      day: Number(reviewed.replaceAll('-', '')),
      entities: [...entities, ...(thin?.records ?? []).map(({ entity }) => entity)],
      forms,
    },
    textTools,
  );
  pack.set(createHash('sha256').update(pack.subarray(DIGEST_BYTES.end)).digest(), DIGEST_BYTES.start);
  return {
    pack,
    entries: [...records.map(makeEntry), ...(thin?.records ?? []).map(({ entry }) => entry)].sort((a, b) =>
      a.id < b.id ? -1 : 1,
    ),
    thin,
    statements: records.reduce((sum, record) => sum + record.statements.length, 0),
    sources: records.reduce(
      (sum, record) => sum + record.statements.reduce((n, { sources }) => n + sources.length, 0),
      0,
    ),
  };
}
