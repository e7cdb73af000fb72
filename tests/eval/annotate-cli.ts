/**
 * `npm run -s annotate -- [--lang de|en] [--date YYYY-MM-DD] [FILE|-]`: prints what the recogniser finds, one JSON object
 * for each document. A `.jsonl` file, or standard input that starts with `{`, holds one document a line:
 * `{"id","lang","date"?,"text"}`; anything else is one document of plain text.
 */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Article, Lang } from '../../engine/index.ts';
import { createRecogniser } from './recogniser.ts';

const USAGE = 'usage: npm run -s annotate -- [--lang de|en] [--date YYYY-MM-DD] [FILE|-]';

interface Document extends Article {
  readonly id: string;
}

function main(): void {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' }, date: { type: 'string' } },
    allowPositionals: true,
  });
  const lang = values.lang ?? 'de';
  if (lang !== 'de' && lang !== 'en') throw new Error(`--lang is «${lang}»; it must be de or en`);
  if (values.date !== undefined && !/^\d{4}-\d{2}-\d{2}$/.test(values.date))
    throw new Error(`--date is «${values.date}»; write YYYY-MM-DD`);
  if (positionals.length > 1) throw new Error(USAGE);
  const file = positionals[0] ?? '-';
  const input = readFileSync(file === '-' ? 0 : file, 'utf8');
  const lines = file.endsWith('.jsonl') || (file === '-' && input.startsWith('{'));
  const defaults = { lang: lang as Lang, ...(values.date === undefined ? {} : { date: values.date }) };
  const documents = lines ? parseLines(input, file, defaults) : [{ ...defaults, id: basename(file), text: input }];

  const recogniser = createRecogniser();
  for (const document of documents) {
    const annotations = recogniser.annotate(document).map(({ start, end, entity, kind, confidence }) => ({
      start,
      end,
      surface: document.text.slice(start, end),
      entity,
      kind,
      wikipedia: recogniser.card(entity).wikipedia,
      confidence,
    }));
    console.log(JSON.stringify({ id: document.id, annotations }));
  }
}

function parseLines(input: string, file: string, defaults: { lang: Lang; date?: string }): Document[] {
  return input.split('\n').flatMap((line, i) => {
    if (line.trim() === '') return [];
    const place = `${file}:${i + 1}`;
    let value: unknown;
    try {
      value = JSON.parse(line);
    } catch (error) {
      throw new Error(`${place}: not JSON: ${(error as Error).message}`);
    }
    const { id, lang, date, text } = value as Partial<Record<keyof Document, unknown>>;
    if (typeof text !== 'string') throw new Error(`${place}: "text" is missing`);
    if (lang !== undefined && lang !== 'de' && lang !== 'en') throw new Error(`${place}: "lang" must be de or en`);
    return [
      {
        id: typeof id === 'string' ? id : String(i + 1),
        lang: lang ?? defaults.lang,
        ...(typeof date === 'string' ? { date } : defaults.date === undefined ? {} : { date: defaults.date }),
        text,
      },
    ];
  });
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
