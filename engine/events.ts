/**
 * The span of an event that is recognised from a thing that took part in it: the whole noun phrase names it
 * («eine MQ-9 Reaper-Drohne» over the Black Sea in March 2023), not the designation alone.
 */
import type { Context } from './context.ts';
import { READING } from './readings.ts';

/** A further name in the phrase: «Reaper» in «MQ-9 Reaper-Drohne». */
const FURTHER_NAME = /^[\s-]\p{Lu}\p{L}*/u;
const MOST_FURTHER_NAMES = 2;
const LONGEST_NAME = 24;

/** End of the phrase that starts with a designation: behind the noun it leads to, or where it was. */
export function phraseEnd(text: string, end: number, context: Context): number {
  let at = end;
  for (let names = 0; names <= MOST_FURTHER_NAMES; names++) {
    const noun = context.signAfter(READING.class, at);
    if (noun) return noun.end;
    const name = FURTHER_NAME.exec(text.slice(at, at + LONGEST_NAME));
    if (!name) break;
    at += name[0].length;
  }
  return end;
}
