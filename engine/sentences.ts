/** Where sentences start. Good enough to say what stands near what; not a grammar. */

const SENTENCE_END = /[.!?…]["'»«“”‘’)\]]*\s+(?=["'»«„“‘([]*[\p{Lu}\p{N}])|\n\s*\n/gu;
/** A full stop after these ends no sentence: ordinals («5. Februar»), initials («G.»), titles and common abbreviations. */
const ABBREVIATION =
  /(?:^|[\s(„"“])(?:\p{N}{1,2}|\p{Lu}|\p{Lu}\.\p{Lu}|Dr|Prof|Gen|Lt|Col|Sen|Rep|Gov|Mr|Mrs|Ms|St|Jr|Sr|No|Nr|Art|Abs|vs|bzw|ca|usw|etc|z\.\s?B|u\.\s?a|d\.\s?h|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Okt|Nov|Dec|Dez|Inc|Ltd|Co|Corp)$/u;

/** Start of every sentence, ascending; the first is 0. */
export function sentenceStarts(text: string): number[] {
  const starts = [0];
  for (const match of text.matchAll(SENTENCE_END)) {
    const isStop = match[0].startsWith('.');
    if (isStop && ABBREVIATION.test(text.slice(Math.max(0, match.index - 12), match.index))) continue;
    starts.push(match.index + match[0].length);
  }
  return starts;
}
