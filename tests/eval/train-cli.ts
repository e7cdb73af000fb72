/**
 * `npm run train -- [--gold FOLDER]`: learns the weights of the recogniser from annotated texts and self-made ones and
 * writes `engine/weights.json`. What it prints, writes as figures and draws in `docs/images/reliability.svg` is cross-validated by
 * document: every document is judged by a model that has not seen it.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findChoices } from '../../engine/annotate.ts';
import { situate } from '../../engine/disambiguation.ts';
import { FEATURES, featuresOf } from '../../engine/features.ts';
import { normalizeText } from '../../engine/normalize.ts';
import { type GoldDocument, goldSetNames, readGoldSet, SPECIAL } from './gold.ts';
import { createKnowledge } from './knowledge.ts';
import { type Example, type LinearModel, learn, predict } from './logistic-regression.ts';
import { createRecogniser, type Recogniser } from './recogniser.ts';
import { reliabilityPlot } from './reliability-plot.ts';
import { createJudge, type Knowledge } from './score.ts';
import { readSelfMade } from './self-made.ts';

const WEIGHTS = 'engine/weights.json';
const PLOT = 'docs/images/reliability.svg';
const SELF_MADE = 'self-made';
const FOLDS = 5;
const PENALTY = 20;
/** What readers meet counts more than old or foreign kinds of text. */
const CONTEMPORARY_WEIGHT = 3;
/** Marks on contemporary news must be right this often; the threshold follows from it. */
const PRECISION_GOAL = 0.97;

interface Judged extends Example {
  readonly document: string;
}

function main(): void {
  const { values } = parseArgs({ options: { gold: { type: 'string' } } });
  const folder = values.gold ?? '../shared/eval';
  const names = goldSetNames(folder).filter((name) => !SPECIAL.has(name));
  if (names.length === 0) throw new Error(`no gold annotations in ${folder}; name their folder with --gold`);
  const recogniser = createRecogniser();
  const knowledge = createKnowledge(recogniser);
  const selfMade = readSelfMade(knowledge).flatMap((gold) =>
    judgeDocument(gold, `${SELF_MADE}/${gold.id}`, true, 1, recogniser, knowledge),
  );
  const annotated = names.flatMap((name) => {
    const { documents, complete } = readGoldSet(folder, name);
    const weight = name === 'contemporary' ? CONTEMPORARY_WEIGHT : 1;
    return documents.flatMap((gold) =>
      judgeDocument(gold, `${name}/${gold.id}`, complete, weight, recogniser, knowledge),
    );
  });

  const judged = [...annotated, ...selfMade];
  const documents = [...new Set(judged.map(({ document }) => document))];
  const foldOf = new Map(documents.map((document, i) => [document, i % FOLDS]));
  const unseen = Array.from({ length: FOLDS }, (_, fold) => {
    const model = learn(
      judged.filter(({ document }) => foldOf.get(document) !== fold),
      PENALTY,
    );
    return judged
      .filter(({ document }) => foldOf.get(document) === fold)
      .map((one) => ({ ...one, confidence: predict(model, one.features) }));
  }).flat();

  const unseenNews = unseen.filter(({ weight }) => weight === CONTEMPORARY_WEIGHT);
  const threshold = findThreshold(unseenNews);
  const model = learn(judged, PENALTY);
  const figures = {
    examples: judged.length,
    'of them self-made': selfMade.length,
    'right, self-made': share(baseRate(selfMade)),
    documents: documents.length,
    right: share(judged.filter(({ right }) => right).length / judged.length),
    'log loss, unseen documents': share(logLoss(unseen)),
    'log loss of a constant': share(logLoss(judged.map((one) => ({ ...one, confidence: baseRate(judged) })))),
    'precision at the threshold, unseen contemporary documents': share(precisionFrom(unseenNews, threshold)),
    'right ones lost at the threshold': share(lostAt(unseenNews, threshold)),
  };
  writeFileSync(WEIGHTS, `${JSON.stringify(toFile(model, threshold, [...names, SELF_MADE], figures), null, 2)}\n`);
  writeFileSync(PLOT, reliabilityPlot(unseen));
  for (const [name, value] of Object.entries(figures)) console.log(`${name}: ${value}`);
  console.log(`threshold: ${threshold}`);
  for (const [i, name] of FEATURES.entries()) console.log(`${model.weights[i]!.toFixed(2).padStart(6)}  ${name}`);
}

/** Every candidate that the rules let stand, judged by the gold. */
function judgeDocument(
  gold: GoldDocument,
  document: string,
  complete: boolean,
  weight: number,
  { gazetteer }: Recogniser,
  knowledge: Knowledge,
): Judged[] {
  const { text, positions } = normalizeText(gold.text);
  // Offsets of the gold are those of its own text; the few texts that need composing teach nothing else.
  if (positions) return [];
  const { context, choices } = findChoices({ ...gold, text }, gazetteer);
  const judge = createJudge(gold, complete, knowledge);
  return situate(choices, gazetteer).flatMap((situations) =>
    situations.flatMap((situation) => {
      const verdict = judge(situation.mention, gazetteer.id(situation.candidate.entity), new Set());
      if (verdict === 'neutral') return [];
      return [
        { features: featuresOf(situation, context, gazetteer), right: typeof verdict !== 'string', weight, document },
      ];
    }),
  );
}

interface Confident extends Example {
  readonly confidence: number;
}

const sumOf = (examples: readonly Example[]) => examples.reduce((sum, { weight }) => sum + weight, 0);
const baseRate = (examples: readonly Example[]) => sumOf(examples.filter(({ right }) => right)) / sumOf(examples);
const precisionFrom = (examples: readonly Confident[], threshold: number) =>
  baseRate(examples.filter(({ confidence }) => confidence >= threshold));

function logLoss(examples: readonly Confident[]): number {
  const loss = examples.reduce(
    (sum, { confidence, right, weight }) => sum - weight * Math.log(right ? confidence : 1 - confidence),
    0,
  );
  return loss / sumOf(examples);
}

function lostAt(examples: readonly Confident[], threshold: number): number {
  const right = examples.filter((example) => example.right);
  return sumOf(right.filter(({ confidence }) => confidence < threshold)) / sumOf(right);
}

/** The lowest threshold, in steps of a hundredth, with which marks of unseen documents reach the goal. */
function findThreshold(examples: readonly Confident[]): number {
  for (let percent = 50; percent < 95; percent++)
    if (precisionFrom(examples, percent / 100) >= PRECISION_GOAL) return percent / 100;
  return 0.95;
}

function toFile(
  { bias, weights }: LinearModel,
  threshold: number,
  sets: readonly string[],
  figures: Readonly<Record<string, number>>,
) {
  return {
    about: 'Made by npm run train. Weights of features.ts; figures are cross-validated by document.',
    trained: new Date().toISOString().slice(0, 10),
    sets,
    figures,
    threshold,
    bias: share(bias),
    weights: Object.fromEntries(FEATURES.map((name, i) => [name, share(weights[i]!)])),
  };
}

function share(value: number): number {
  return Math.round(value * 1000) / 1000;
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
