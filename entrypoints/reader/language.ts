/**
 * Which of our languages a page is written in. The page's own word counts, unless its text says clearly otherwise:
 * templates that leave `lang="en"` on German pages are common.
 */
import type { Lang } from '../../engine/index.ts';

/** The commonest words that the other language does not have. */
const STOP_WORDS: Readonly<Record<Lang, ReadonlySet<string>>> = {
  de: new Set(
    'der die das und nicht ist den dem ein eine einen mit von auf für sich im zu auch als nach wird bei'.split(' '),
  ),
  en: new Set(
    'the and of to is that for with on was by at this from it he are has have not be his as which'.split(' '),
  ),
};

/** How much text the vote reads, in UTF-16 units; more does not change it. */
export const VOTE_LENGTH = 6000;
/** Below this share of stop words a text is neither language: German prose has 25 to 35 %, English 30 to 40 %. */
const MIN_SHARE = 0.12;
/** How many times more stop words than the other language make a vote clear. */
const CLEAR_LEAD = 3;
/** Fewer hits are chance. */
const MIN_HITS = 6;

/**
 * The language of a page, or null when it is neither German nor English.
 *
 * @param declared What the page says, the most trusted first, such as `de-AT` or `en_GB`.
 * @param text The body text.
 */
export function chooseLanguage(declared: readonly (string | null | undefined)[], text: string): Lang | null {
  const vote = voteLanguage(text);
  if (vote) return vote;
  const said =
    declared
      .find((tag) => tag?.trim())
      ?.trim()
      .toLowerCase() ?? '';
  if (/^(de|deu|ger)\b|^de[-_]|^deutsch|^german$/.test(said)) return 'de';
  if (/^(en|eng)\b|^en[-_]|^englis/.test(said)) return 'en';
  return null;
}

/** The language that the words themselves show clearly; null when they do not. */
export function voteLanguage(text: string): Lang | null {
  const words =
    text
      .slice(0, VOTE_LENGTH)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let de = 0;
  let en = 0;
  for (const word of words) {
    if (STOP_WORDS.de.has(word)) de += 1;
    else if (STOP_WORDS.en.has(word)) en += 1;
  }
  const [lang, hits, others]: [Lang, number, number] = de > en ? ['de', de, en] : ['en', en, de];
  const clear = hits >= MIN_HITS && hits >= others * CLEAR_LEAD && hits >= words.length * MIN_SHARE;
  return clear ? lang : null;
}
