/** The data folder, read and checked: what may be compiled or exported, or why not. */
import { checkData } from './check.ts';
import { loadData, type SourceData } from './load.ts';
import type { Problem } from './problem.ts';

/**
 * Loads and checks the data folder.
 *
 * @returns All data when there is no problem in it, or every problem.
 */
export function loadCheckedData(
  folder: string,
): { ok: true; data: SourceData } | { ok: false; problems: readonly Problem[] } {
  const loaded = loadData(folder);
  if (!loaded.ok) return loaded;
  const problems = checkData(loaded.data);
  return problems.length > 0 ? { ok: false, problems } : loaded;
}
