/** `npm run -s data:export`: prints one JSON object for each entity, in order of id. */

import { namesOf } from './cards.ts';
import { loadCheckedData } from './checked.ts';
import { collectForms } from './forms.ts';
import { formatProblem } from './problem.ts';

const loaded = loadCheckedData('data');
if (!loaded.ok) {
  for (const problem of loaded.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
} else {
  const { thin } = collectForms(loaded.data);
  const rows = [
    ...loaded.data.records.map(({ value }) => ({
      id: value.id,
      kind: value.kind,
      label: value.label,
      aliases: namesOf(value),
      wikipedia: value.wikipedia ?? {},
      wikidata: value.wikidata ?? null,
      statements: value.statements.length,
      sources: new Set(value.statements.flatMap((statement) => statement.sources.map((source) => source.url))).size,
    })),
    ...(thin?.records ?? []).map(({ place, entry }) => ({
      id: place.id,
      kind: entry.kind,
      label: place.label,
      aliases: [...new Set([entry.label.de, entry.label.en, ...entry.names])],
      wikipedia: place.wikipedia,
      wikidata: place.wikidata,
      statements: 0,
      sources: 0,
    })),
  ];
  for (const row of rows.sort((a, b) => (a.id < b.id ? -1 : 1))) console.log(JSON.stringify(row));
}
