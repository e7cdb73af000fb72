/**
 * `npm run data:check [-- --wikidata FILE]`: prints every problem in the data as `file:line: message`; exit code 1 when
 * there is one. --wikidata compares the records' items with a table of names, and warns.
 */
import { parseArgs } from 'node:util';
import { checkItems, readItemNames } from '../tools/wikidata.ts';
import { checkData } from './check.ts';
import { loadData } from './load.ts';
import { formatProblem } from './problem.ts';

const { values } = parseArgs({ options: { wikidata: { type: 'string' } } });
const loaded = loadData('data');
const problems = loaded.ok ? checkData(loaded.data) : loaded.problems;
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} problems`);
  process.exitCode = 1;
} else if (loaded.ok) {
  console.log(`${loaded.data.records.length} records, no problems`);
}
if (loaded.ok && values.wikidata !== undefined) {
  const warnings = checkItems(loaded.data.records, readItemNames(values.wikidata));
  for (const warning of warnings) console.warn(`${formatProblem(warning)} (warning)`);
  console.log(`${warnings.length} Wikidata ids to look at`);
}
