/**
 * The span of an event that is recognised from a thing that took part in it: the whole noun phrase names it
 * («eine MQ-9 Reaper-Drohne» over the Black Sea in March 2023), not the designation alone.
 */
import type { Context } from './context.ts';
import { READING } from './readings.ts';

/** Further names in the phrase: «Reaper» in «MQ-9 Reaper-Drohne». At most two, each capitalised. */
const NAMES_BETWEEN = /^(?:[\s-]\p{Lu}\p{L}*){0,2}(?=[\s-])/u;
const LONGEST_PHRASE = 40;

/** End of the phrase that starts with a designation: behind the noun it leads to, or where it was. */
export function phraseEnd(text: string, end: number, context: Context): number {
  const direct = context.signAfter(READING.head, end);
  if (direct) return direct.end;
  const between = NAMES_BETWEEN.exec(text.slice(end, end + LONGEST_PHRASE));
  const head = between && between[0] !== '' ? context.signAfter(READING.head, end + between[0].length) : null;
  return head ? head.end : end;
}
