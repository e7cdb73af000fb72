/**
 * `npm run eval -- [--set NAME] [--errors N] [--gold FOLDER] [--save FILE] [--compare FILE] [--table]`: scores the
 * recogniser against gold annotations, per set and language. Without --set: `contemporary`; `--set all`: every set there
 * is. With --errors: up to N errors of each cause in context. --save keeps the run, --compare tells what changed since a
 * kept one, --table writes the README's table from the sets whose annotation is complete.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { markdownTable, replaceMarked } from '../../data/tools/markdown-table.ts';
import { type GoldDocument, goldSetNames, readGoldSet, SPECIAL } from './gold.ts';
import { createKnowledge } from './knowledge.ts';
import { createRecogniser } from './recogniser.ts';
import { alignRows, COLUMNS, causesOf, percent, reliabilityRows, rowOf } from './report.ts';
import { compareRuns, readRuns, type SetRun, toSetRun, writeRuns } from './runs.ts';
import { CAUSES, type Judgement, type Score, type ScoredError, scoreDocument, sumScores } from './score.ts';

/** Where the gold lies beside a checkout. */
const GOLD_FOLDER = '../shared/eval';
const CONTEXT_CHARACTERS = 50;
const README = 'README.md';

function main(): void {
  const { values } = parseArgs({
    options: {
      set: { type: 'string' },
      errors: { type: 'string' },
      gold: { type: 'string' },
      save: { type: 'string' },
      compare: { type: 'string' },
      table: { type: 'boolean' },
    },
  });
  const folder = values.gold ?? GOLD_FOLDER;
  const available = goldSetNames(folder);
  if (available.length === 0) throw new Error(`no gold annotations in ${folder}; name their folder with --gold`);
  const wanted = values.set ?? (values.table ? 'all' : 'contemporary');
  if (wanted !== 'all' && !available.includes(wanted))
    throw new Error(`no set «${wanted}»; there are: ${available.join(', ')}`);
  const most = Number(values.errors ?? 0);
  if (!Number.isInteger(most) || most < 0) throw new Error(`--errors is «${values.errors}»; it must be a number`);
  const earlier = values.compare === undefined ? [] : readRuns(values.compare);

  const recogniser = createRecogniser();
  const knowledge = createKnowledge(recogniser);
  const rows = [COLUMNS];
  const tableRows = [COLUMNS];
  const runs: SetRun[] = [];
  const details: string[] = [];
  const judgements: Judgement[] = [];
  for (const name of wanted === 'all' ? available : [wanted]) {
    const set = readGoldSet(folder, name);
    for (const lang of ['de', 'en'] as const) {
      const documents = set.documents.filter((document) => document.lang === lang);
      if (documents.length === 0) continue;
      const scores = new Map(
        documents.map((gold) => [gold.id, scoreDocument(gold, recogniser.annotate(gold), set.complete, knowledge)]),
      );
      const title = `${name} ${lang}`;
      const row = rowOf(title, set.complete, [...scores.values()]);
      rows.push(row);
      if (set.complete) tableRows.push(row);
      const sum = sumScores([...scores.values()]);
      if (set.complete && !SPECIAL.has(name)) judgements.push(...sum.judgements);
      const run = toSetRun(title, scores);
      runs.push(run);
      details.push(...detailsOf(title, sum, documents, most));
      const before = earlier.find((one) => one.name === title);
      if (before) details.push(...differenceOf(before, run, documents));
    }
  }
  console.log(alignRows(rows));
  console.log(`\n${details.join('\n')}`);
  if (judgements.length > 0) console.log(`\n${alignRows(reliabilityRows(judgements))}`);
  if (values.save !== undefined) writeRuns(values.save, runs);
  if (values.table)
    writeFileSync(README, replaceMarked(readFileSync(README, 'utf8'), 'eval', markdownTable(tableRows)));
}

function detailsOf(title: string, sum: Score, documents: readonly GoldDocument[], most: number): string[] {
  return [
    `${title}: ${causesOf(sum) || 'no errors'}`,
    ...CAUSES.flatMap((cause) => sum.errors.filter((error) => error.cause === cause).slice(0, most)).map((error) =>
      describe(error, documents),
    ),
  ];
}

function differenceOf(before: SetRun, after: SetRun, documents: readonly GoldDocument[]): string[] {
  const { changes, added, mended } = compareRuns(before, after);
  const figures = changes
    .filter((change) => !Number.isNaN(change.after))
    .map(
      (change) => `${change.figure} ${percent(change.before)} → ${percent(change.after)}${change.certain ? ' !' : ''}`,
    );
  return [
    `  since then: ${figures.join(', ')}`,
    ...added.map((error) => `  +${describe(error, documents)}`),
    ...mended.map((error) => `  –${describe(error, documents)}`),
  ];
}

function describe({ cause, document, start, end, entity }: ScoredError, documents: readonly GoldDocument[]): string {
  const text = documents.find((gold) => gold.id === document)!.text;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start);
  const after = text.slice(end, end + CONTEXT_CHARACTERS);
  const context = `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
  return `  ${cause.padEnd(14)}${document.padEnd(10)} ${entity}: …${context}…`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
