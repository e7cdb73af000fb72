/** `npm run -s data:export`: prints one JSON object for each entity, in order of id. */

import { namesOf } from './cards.ts';
import { checkData } from './check.ts';
import { loadData } from './load.ts';
import { formatProblem } from './problem.ts';

const loaded = loadData('data');
const problems = loaded.ok ? checkData(loaded.data) : loaded.problems;
if (!loaded.ok || problems.length > 0) {
  for (const problem of problems) console.error(formatProblem(problem));
  process.exitCode = 1;
} else {
  for (const { value } of loaded.data.records.toSorted((a, b) => (a.value.id < b.value.id ? -1 : 1))) {
    const sources = new Set(value.statements.flatMap((statement) => statement.sources.map((source) => source.url)));
    console.log(
      JSON.stringify({
        id: value.id,
        kind: value.kind,
        label: value.label,
        aliases: namesOf(value),
        wikipedia: value.wikipedia ?? {},
        wikidata: value.wikidata ?? null,
        statements: value.statements.length,
        sources: sources.size,
      }),
    );
  }
}
