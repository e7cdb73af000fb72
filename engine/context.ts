/**
 * What stands where in an article: which sentence a position is in, where a cue occurs near it, what word comes
 * directly before a name. Built once per article, asked for each mention.
 */
import type { Gazetteer } from './gazetteer.ts';
import type { Found, Sign } from './mentions.ts';
import { ENTITY_CUE, READING, SCOPE } from './readings.ts';
import { sentenceStarts } from './sentences.ts';
import type { Span } from './types.ts';

export interface Context {
  /**
   * The first occurrence of a cue within a condition's scope around a span. What overlaps the span is no evidence for
   * it, but may well be against it: «Costa Rica» for «Costa».
   *
   * @param cue As the pack stores it: a cue word's number, or an entity's with ENTITY_CUE.
   */
  findCue(cue: number, scope: number, around: Span, against?: boolean): Span | null;
  /** The sign of this type whose last letter stands directly before the position, one space or hyphen between. */
  signBefore(type: number, position: number): Sign | null;
  /** The same behind a position. */
  signAfter(type: number, position: number): Sign | null;
}

/** Reads the article's mentions and signs into a form that can be asked. */
export function createContext(text: string, found: Found, gazetteer: Gazetteer): Context {
  const { readingTargets } = gazetteer.sections;
  const starts = sentenceStarts(text);
  const occurrences = new Map<number, Span[]>();
  const note = (cue: number, span: Span) => {
    const spans = occurrences.get(cue);
    if (!spans) occurrences.set(cue, [span]);
    else if (spans[spans.length - 1] !== span) spans.push(span);
  };
  const byEnd = new Map<number, Sign[]>();
  const byStart = new Map<number, Sign[]>();
  for (const sign of found.signs) {
    if (sign.type === READING.cue) note(sign.target, sign);
    else {
      append(byEnd, sign.end, sign);
      append(byStart, sign.start, sign);
    }
  }
  for (const mention of found.mentions) {
    for (const reading of mention.readings) note((readingTargets[reading]! | ENTITY_CUE) >>> 0, mention);
  }

  const sentenceAt = (position: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (starts[middle]! <= position) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  const startOf = (sentence: number): number => starts[Math.max(0, sentence)] ?? text.length;

  return {
    findCue(cue, scope, around, against = false) {
      const spans = occurrences.get(cue);
      if (!spans) return null;
      // One space or hyphen between, as for signs.
      if (scope === SCOPE.beside) {
        return spans.find(({ start, end }) => end + 1 === around.start || start === around.end + 1) ?? null;
      }
      const sentence = sentenceAt(around.start);
      const reach = scope === SCOPE.sentence ? 0 : 1;
      const from = scope === SCOPE.article ? 0 : startOf(sentence - reach);
      const to = scope === SCOPE.article ? text.length : startOf(sentence + reach + 1);
      for (let i = firstFrom(spans, from); i < spans.length && spans[i]!.start < to; i++) {
        const span = spans[i]!;
        if (span.end <= around.start || span.start >= around.end) return span;
        if (against && span.end - span.start > around.end - around.start) return span;
      }
      return null;
    },
    signBefore: (type, position) => byEnd.get(position - 1)?.find((sign) => sign.type === type) ?? null,
    signAfter: (type, position) => byStart.get(position + 1)?.find((sign) => sign.type === type) ?? null,
  };
}

function append(map: Map<number, Sign[]>, key: number, sign: Sign): void {
  const signs = map.get(key);
  if (signs) signs.push(sign);
  else map.set(key, [sign]);
}

/** Index of the first span that starts at or behind a position. */
function firstFrom(spans: readonly Span[], position: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}
