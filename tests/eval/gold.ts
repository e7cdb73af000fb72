/**
 * Reads gold annotations: `contemporary/{de,en}.jsonl`, annotated with English titles, traps and optional spans, and the
 * research corpora under `corpora/`. The files stay where they are; none is part of the project.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import type { Lang, Span } from '../../engine/index.ts';

export interface GoldMention extends Span {
  /** Accepted article titles in any language. Empty: the gold says that this is a name, not whose. */
  readonly titles: readonly string[];
  readonly wikidata: string | null;
  /** Neither missed when absent nor wrong when present. */
  readonly optional: boolean;
}

/** A span that must not be linked to this article. */
export interface Trap extends Span {
  readonly not: string;
}

export interface GoldDocument {
  readonly id: string;
  readonly lang: Lang;
  readonly date?: string;
  readonly text: string;
  readonly mentions: readonly GoldMention[];
  readonly traps: readonly Trap[];
}

export interface GoldSet {
  readonly name: string;
  /** Every name is annotated, so that a mark beside the gold is a wrong one. */
  readonly complete: boolean;
  readonly documents: readonly GoldDocument[];
}

const span = { start: z.int(), end: z.int() };
const title = z.string().nullish();
const mention = z.object({
  ...span,
  wikipedia: title,
  wikipedia_en: title,
  alt: z.array(z.string()).optional(),
  wikidata: title,
  optional: z.boolean().optional(),
});
const document = z.object({
  id: z.string(),
  lang: z.enum(['de', 'en']),
  date: z.string().optional(),
  text: z.string(),
  mentions: z.array(mention),
  optional: z.array(mention).optional(),
  traps: z.array(z.object({ ...span, not: z.string() })).optional(),
  evalSpan: z.tuple([z.int(), z.int()]).optional(),
});

/** Sets in which names are left out on purpose or by the way they were made. */
const INCOMPLETE = new Set(['elevant-newsfair', 'fundus-articles', 'oke2015', 'n3-reuters128', 'meantime', 'gum-news']);

/**
 * Sets of which nothing is learned and with which no confidence is compared: n3-news100 was made for the word «Golf», and
 * names of agencies, makers and countries are unlinked in it or linked to other titles.
 */
export const SPECIAL: ReadonlySet<string> = new Set(['n3-news100']);

/**
 * Names of the sets in a folder: `contemporary`, then each file of `corpora`.
 *
 * @returns Empty where the folder is absent.
 */
export function goldSetNames(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const corpora = readdirSync(join(folder, 'corpora')).filter((name) => name.endsWith('.jsonl'));
  return ['contemporary', ...corpora.map((name) => basename(name, '.jsonl')).sort()];
}

/**
 * Reads one set.
 *
 * @throws {Error} No such set, or a line that is not as described above; with file and line.
 */
export function readGoldSet(folder: string, name: string): GoldSet {
  const contemporary = name === 'contemporary';
  const files = contemporary
    ? ['de', 'en'].map((lang) => join(folder, 'contemporary', `${lang}.jsonl`))
    : [join(folder, 'corpora', `${name}.jsonl`)];
  const alternatives = readAlternatives(join(folder, 'contemporary', 'alternatives.json'));
  return {
    name,
    complete: !INCOMPLETE.has(name),
    documents: files.flatMap((file) => readDocuments(file, alternatives)),
  };
}

function readAlternatives(file: string): ReadonlyMap<string, readonly string[]> {
  if (!existsSync(file)) return new Map();
  return new Map(
    Object.entries(z.record(z.string(), z.array(z.string())).parse(JSON.parse(readFileSync(file, 'utf8')))),
  );
}

function readDocuments(file: string, alternatives: ReadonlyMap<string, readonly string[]>): GoldDocument[] {
  if (!existsSync(file)) throw new Error(`no gold file ${file}`);
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line, i) => {
      if (line.trim() === '') return [];
      const parsed = document.safeParse(JSON.parse(line));
      if (!parsed.success) throw new Error(`${file}:${i + 1}: ${z.prettifyError(parsed.error)}`);
      return [toDocument(parsed.data, alternatives)];
    });
}

function toDocument(
  value: z.infer<typeof document>,
  alternatives: ReadonlyMap<string, readonly string[]>,
): GoldDocument {
  const toMention = (gold: z.infer<typeof mention>, optional: boolean): GoldMention => {
    const main = gold.wikipedia_en ?? gold.wikipedia;
    const titles = main ? [main, ...(gold.alt ?? []), ...(alternatives.get(main) ?? [])] : [];
    return { start: gold.start, end: gold.end, titles, wikidata: gold.wikidata ?? null, optional };
  };
  const [from, to] = value.evalSpan ?? [0, value.text.length];
  // Outside the annotated part everything is neutral.
  const outside = [
    { start: 0, end: from },
    { start: to, end: value.text.length },
  ].filter((part) => part.start < part.end);
  return {
    id: value.id,
    lang: value.lang,
    ...(value.date && /^\d{4}-\d{2}-\d{2}$/.test(value.date) ? { date: value.date } : {}),
    text: value.text,
    mentions: [
      ...value.mentions.map((gold) => toMention(gold, gold.optional ?? false)),
      ...(value.optional ?? []).map((gold) => toMention(gold, true)),
      ...outside.map((part) => ({ ...part, titles: [], wikidata: null, optional: true })),
    ],
    traps: value.traps ?? [],
  };
}
