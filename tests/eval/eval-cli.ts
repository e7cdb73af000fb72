/**
 * `npm run eval -- [--set NAME] [--errors N] [--gold FOLDER]`: scores the recogniser against gold annotations, per set and
 * language. Without --set: `contemporary`; `--set all`: every set there is. With --errors: up to N errors in context.
 */
import { parseArgs } from 'node:util';
import { loadData } from '../../data/compile/load.ts';
import { type GoldDocument, type GoldMention, type GoldSet, goldSetNames, readGoldSet } from './gold.ts';
import { createRecogniser } from './recogniser.ts';
import { type EntityNames, isSame, type Score, type ScoredError, scoreDocument, sumScores } from './score.ts';

/** Where the gold lies beside a checkout. */
const GOLD_FOLDER = '../shared/eval';
const CONTEXT_CHARACTERS = 50;

function main(): void {
  const { values } = parseArgs({
    options: { set: { type: 'string' }, errors: { type: 'string' }, gold: { type: 'string' } },
  });
  const folder = values.gold ?? GOLD_FOLDER;
  const available = goldSetNames(folder);
  if (available.length === 0) throw new Error(`no gold annotations in ${folder}; name their folder with --gold`);
  const wanted = values.set ?? 'contemporary';
  if (wanted !== 'all' && !available.includes(wanted))
    throw new Error(`no set «${wanted}»; there are: ${available.join(', ')}`);
  const most = Number(values.errors ?? 0);
  if (!Number.isInteger(most) || most < 0) throw new Error(`--errors is «${values.errors}»; it must be a number`);

  const recogniser = createRecogniser();
  const names = readNames();
  const namesOf = (entity: string): EntityNames => names.get(entity)!;
  const isKnown = (mention: GoldMention) => [...names.values()].some((entity) => isSame(mention, entity));
  console.log(header());
  for (const name of wanted === 'all' ? available : [wanted]) {
    const set = readGoldSet(folder, name);
    for (const lang of ['de', 'en'] as const) {
      const documents = set.documents.filter((document) => document.lang === lang);
      if (documents.length === 0) continue;
      const score = sumScores(
        documents.map((gold) => scoreDocument(gold, recogniser.annotate(gold), set.complete, namesOf, isKnown)),
      );
      console.log(row(set, lang, score));
      for (const error of score.errors.slice(0, most)) console.log(describe(error, documents));
    }
  }
}

/** Titles and Wikidata ids by entity, from the records: cards do not carry the ids. */
function readNames(): Map<string, EntityNames> {
  const loaded = loadData('data');
  if (!loaded.ok) throw new Error('the data has problems; see npm run data:check');
  return new Map(
    loaded.data.records.map(({ value }) => [
      value.id,
      {
        titles: Object.values(value.wikipedia ?? {}).filter((title) => title !== undefined),
        wikidata: value.wikidata ?? null,
      },
    ]),
  );
}

const COLUMNS = [
  'set',
  'documents',
  'precision',
  'exact span',
  'recall (in data)',
  'coverage',
  'traps',
  'wrong / 1,000 words',
];

function header(): string {
  return line(COLUMNS);
}

function row(set: GoldSet, lang: string, score: Score): string {
  const wrong = score.judged - score.right;
  return line([
    `${set.name} ${lang}${set.complete ? '' : ' *'}`,
    String(score.documents),
    ratio(score.right, score.judged),
    ratio(score.exact, score.judged),
    ratio(score.knownFound, score.known),
    ratio(score.goldFound, score.gold),
    ratio(score.trapsSprung, score.traps),
    ((wrong / score.words) * 1000).toFixed(2),
  ]);
}

function line(cells: readonly string[]): string {
  return cells
    .map((cell, i) => cell.padEnd(i === 0 ? 24 : 20))
    .join('')
    .trimEnd();
}

function ratio(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((part / whole) * 100).toFixed(1)} % (${part}/${whole})`;
}

function describe({ cause, document, start, end, entity }: ScoredError, documents: readonly GoldDocument[]): string {
  const text = documents.find((gold) => gold.id === document)!.text;
  const before = text.slice(Math.max(0, start - CONTEXT_CHARACTERS), start);
  const after = text.slice(end, end + CONTEXT_CHARACTERS);
  const context = `${before}[${text.slice(start, end)}]${after}`.replace(/\s+/g, ' ');
  return `  ${cause.padEnd(13)}${document.padEnd(10)} ${entity}: …${context}…`;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
