/**
 * Short forms that an article itself introduces: «Nationale Antikorruptionsbehörde (NABU) … die NABU». The short form
 * holds from its introduction to the end of this article. Surname chains are in disambiguation.ts.
 */
import type { Resolved } from './disambiguation.ts';
import type { Span } from './types.ts';

/** An abbreviation in brackets right behind a name: two to six letters, mostly capitals. */
const INTRODUCTION = /^\s\((\p{Lu}[\p{L}\p{N}]{1,5})\)/u;
const LONGEST_INTRODUCTION = 10;

export interface ShortForm extends Span {
  readonly introducedBy: Resolved;
}

/**
 * Every use of an introduced abbreviation, the one in the brackets included.
 *
 * @param resolved In order of position.
 */
export function findShortForms(text: string, resolved: readonly Resolved[]): ShortForm[] {
  const found: ShortForm[] = [];
  const taken = new Set<string>();
  for (const name of resolved) {
    const introduction = INTRODUCTION.exec(text.slice(name.end, name.end + LONGEST_INTRODUCTION));
    const short = introduction?.[1];
    if (!short || taken.has(short) || !abbreviates(short, text.slice(name.start, name.end))) continue;
    taken.add(short);
    const uses = new RegExp(`(?<![\\p{L}\\p{N}])${short}(?![\\p{L}\\p{N}])`, 'gu');
    uses.lastIndex = name.end;
    for (let use = uses.exec(text); use; use = uses.exec(text)) {
      const span = { start: use.index, end: use.index + short.length };
      if (!resolved.some((other) => other.start < span.end && span.start < other.end))
        found.push({ ...span, introducedBy: name });
    }
  }
  return found;
}

/** Its letters stand in the name in this order, the first one at the start of a word, and it has two capitals. */
function abbreviates(short: string, name: string): boolean {
  if ((short.match(/\p{Lu}/gu)?.length ?? 0) < 2) return false;
  let at = -1;
  const letters = name.toLowerCase();
  for (const letter of short.toLowerCase()) {
    at = letters.indexOf(letter, at + 1);
    if (at < 0) return false;
  }
  return new RegExp(`(?<!\\p{L})${short.charAt(0)}`, 'iu').test(name);
}
