/** `npm run data:check`: prints every problem in the data as `file:line: message`; exit code 1 when there is one. */
import { checkData } from './check.ts';
import { loadData } from './load.ts';
import { formatProblem } from './problem.ts';

const loaded = loadData('data');
const problems = loaded.ok ? checkData(loaded.data) : loaded.problems;
for (const problem of problems) console.error(formatProblem(problem));
if (problems.length > 0) {
  console.error(`${problems.length} problems`);
  process.exitCode = 1;
} else if (loaded.ok) {
  console.log(`${loaded.data.records.length} records, no problems`);
}
