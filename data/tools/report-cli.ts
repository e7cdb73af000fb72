/**
 * `npm run data:report [-- --text FILE [--lang de|en]] [--names] [--sample N [--seed N]] [--table]`: what the data holds, by field, and what it lacks. --text
 * lists the commonest names of a text that are not in the data: candidates for the next records. --names lists the names of
 * places from packages that do not count, and why. --sample draws statements with their sources, to be read again. --table writes the counts into the README.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { collectForms } from '../compile/forms.ts';
import { isEnglishWord, isGermanNoun } from '../compile/hazards.ts';
import { loadData } from '../compile/load.ts';
import { formatProblem } from '../compile/problem.ts';
import type { SourceRecord } from '../schema.ts';
import { ageOf, allNames, countFields, sharedAliases, unknownNames, withoutRelations } from './coverage.ts';
import { markdownTable, replaceMarked } from './markdown-table.ts';
import { sampleStatements } from './sample.ts';

/** Entries of a list that are printed. */
const MOST = 40;
/** Days after which a story may have gone on. */
const OLD = 365;

const DEFAULT_SEED = 20261122;
const README = 'README.md';

const { values } = parseArgs({
  options: {
    text: { type: 'string' },
    lang: { type: 'string' },
    names: { type: 'boolean' },
    sample: { type: 'string' },
    table: { type: 'boolean' },
    seed: { type: 'string' },
  },
});
const loaded = loadData('data');
if (!loaded.ok) {
  for (const problem of loaded.problems) console.error(formatProblem(problem));
  process.exitCode = 1;
} else {
  const { thin, dropped } = collectForms(loaded.data);
  const records = loaded.data.records.map(({ value }) => value);
  if (values.text !== undefined) {
    const lang = values.lang === 'en' ? 'en' : 'de';
    const known = [
      ...allNames(records),
      ...(thin?.records ?? []).flatMap(({ entry }) => [entry.label.de, entry.label.en, ...entry.names]),
    ];
    const isWord = lang === 'de' ? isGermanNoun : isEnglishWord;
    for (const { name, count } of unknownNames(readFileSync(values.text, 'utf8'), known, isWord).slice(0, MOST))
      console.log(`${String(count).padStart(5)}  ${name}`);
  } else if (values.sample !== undefined) {
    printSample(records, Number(values.sample), Number(values.seed ?? DEFAULT_SEED));
  } else if (values.table) {
    writeFileSync(README, replaceMarked(readFileSync(README, 'utf8'), 'data', markdownTable(fieldRows(records))));
  } else if (values.names) {
    for (const { id, form, reason } of dropped) console.log(`${id}: «${form}» ${reason}`);
  } else {
    printFields(records);
    const types = Map.groupBy(thin?.records ?? [], ({ place }) => place.type);
    const parts = [...types].map(([type, part]) => `${part.length} of type ${type}`).join(', ');
    console.log(`\nFrom packages: ${thin?.records.length ?? 0} thin records (${parts})`);
    printList(
      `Nothing newer than ${OLD} days before the review`,
      records.filter((record) => ageOf(record) > OLD && record.statements.length > 1).map(({ id }) => id),
    );
    printList(
      'Without Wikipedia title',
      records.filter(({ wikipedia }) => !wikipedia?.de && !wikipedia?.en).map(({ id }) => id),
    );
    printList(
      'Dossiers without relations',
      withoutRelations(records).map(({ id }) => id),
    );
    printList(
      'Names that several records have',
      sharedAliases(records).map(({ form, ids }) => `«${form}» (${ids.join(', ')})`),
    );
  }
}

function fieldRows(records: readonly SourceRecord[]): string[][] {
  const header = ['field', 'records', 'dossiers', 'statements', 'sources', 'median age in days'];
  return [header, ...countFields(records).map((row) => Object.values(row).map(String))];
}

function printFields(records: readonly SourceRecord[]): void {
  for (const row of fieldRows(records))
    console.log(row.map((cell, i) => (i === 0 ? cell.padEnd(24) : cell.padStart(12))).join(''));
}

function printSample(records: readonly SourceRecord[], count: number, seed: number): void {
  console.log(`seed ${seed}`);
  for (const { id, statement } of sampleStatements(records, count, seed)) {
    const { date, text, according_to: claimant, sources } = statement;
    console.log(`\n${id}, ${date}${claimant ? `, according to ${claimant}` : ''}\n  ${text.de}\n  ${text.en}`);
    for (const { publisher, title, date, url } of sources)
      console.log(`  – ${[publisher, title, date, url].filter((part) => part !== undefined).join(' | ')}`);
  }
}

function printList(title: string, entries: readonly string[]): void {
  const more = entries.length > MOST ? `, and ${entries.length - MOST} more` : '';
  console.log(
    `\n${title}: ${entries.length}${entries.length > 0 ? `\n  ${entries.slice(0, MOST).join(', ')}${more}` : ''}`,
  );
}
