/**
 * Texts that were written to teach the model what few news texts show (`self-made/{de,en}.yaml`). They are learned from and
 * never scored: whoever writes rules has seen them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import type { GoldDocument, GoldMention } from './gold.ts';
import type { Knowledge } from './score.ts';

const FOLDER = join(import.meta.dirname, 'self-made');
const texts = z.array(z.string()).min(1);
/** "[words|id]" */
const NAMED = /\[([^|[\]]+)\|([a-z0-9-]+)\]/gu;

/**
 * Every text, its names told by the articles of their entities, as the gold does.
 *
 * @throws {Error} A text names an entity that is not in the data, or one without an article.
 */
export function readSelfMade(knowledge: Knowledge): GoldDocument[] {
  return (['de', 'en'] as const).flatMap((lang) => {
    const list = texts.parse(parse(readFileSync(join(FOLDER, `${lang}.yaml`), 'utf8')));
    return list.map((source, i) => ({
      id: `${lang}-${i + 1}`,
      lang,
      traps: [],
      ...readNames(source, lang, knowledge),
    }));
  });
}

function readNames(source: string, lang: string, knowledge: Knowledge): { text: string; mentions: GoldMention[] } {
  const mentions: GoldMention[] = [];
  let text = '';
  let from = 0;
  for (const { 0: marked, 1: words = '', 2: id = '', index } of source.matchAll(NAMED)) {
    text += source.slice(from, index);
    const names = knowledge.namesOf(id);
    if (!names || names.titles.length === 0)
      throw new Error(`self-made/${lang}.yaml: «${words}»: ${id} is no entity with an article`);
    mentions.push({ start: text.length, end: text.length + words.length, optional: false, ...names });
    text += words;
    from = index + marked.length;
  }
  return { text: text + source.slice(from), mentions };
}
