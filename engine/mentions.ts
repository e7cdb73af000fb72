/**
 * From forms in the text to mentions and signs: overlaps are resolved, decoys swallow what they contain, spelling in
 * capitals is checked, language is respected. A mention may still have several readings; a sign only speaks for others.
 */
import { assertRange } from './format.ts';
import type { Gazetteer } from './gazetteer.ts';
import { scan } from './matcher.ts';
import { EXACT_CASE, LANG_FLAG, READING, READING_TYPE } from './readings.ts';
import type { Lang, Span } from './types.ts';

/** A span of text that can name one or more entities. */
export interface Mention extends Span {
  /** Numbers of the pack's readings that hold here, all of type entity. */
  readonly readings: readonly number[];
}

/** A span of text that speaks for or against entities nearby. */
export interface Sign extends Span {
  /** One of READING, not entity and not decoy. */
  readonly type: number;
  /** For a cue: its number. */
  readonly target: number;
}

export interface Found {
  /** In order of position; they do not overlap. */
  readonly mentions: readonly Mention[];
  /** In order of position. */
  readonly signs: readonly Sign[];
}

/**
 * All mentions and signs of a text.
 *
 * @param shorterThan Forms of this length and more do not count: how names inside a longer one are found.
 */
export function findMentions(
  text: string,
  lang: Lang,
  gazetteer: Gazetteer,
  shorterThan = Number.POSITIVE_INFINITY,
): Found {
  const { readingTargets, readingShapes, shapeFlags, shapeCapitals } = gazetteer.sections;
  const mentions: Mention[] = [];
  const signs: Sign[] = [];
  const langFlag = LANG_FLAG[lang];

  scan(text, gazetteer, (form, start, end, capitals) => {
    if (end - start >= shorterThan) return false;
    let decoy = false;
    let entities: number[] | null = null;
    const first = gazetteer.firstReading(form);
    const last = gazetteer.firstReading(form + 1);
    assertRange(first, last, readingTargets, 'formReadings');
    for (let reading = first; reading < last; reading++) {
      const shape = readingShapes[reading]!;
      const flags = shapeFlags[shape]!;
      if ((flags & langFlag) === 0) continue;
      const wanted = shapeCapitals[shape]!;
      if ((flags & EXACT_CASE) !== 0 ? capitals !== wanted : (capitals & wanted) !== wanted) continue;
      const type = flags & READING_TYPE;
      if (type === READING.entity) {
        if (entities) entities.push(reading);
        else entities = [reading];
      } else if (type === READING.decoy) decoy = true;
      else signs.push({ start, end, type, target: readingTargets[reading]! });
    }
    if (decoy) return true;
    if (!entities) return false;
    if (isShouted(text, start, end, wantsAllCapitals(entities, gazetteer))) return false;
    mentions.push({ start, end, readings: entities });
    return true;
  });
  if (shorterThan === Number.POSITIVE_INFINITY) addSignsInside(mentions, signs, text, lang, gazetteer);
  return { mentions, signs };
}

/** A name can hold a cue for another one: «Trump» in «Donald Trump» speaks for «Demokraten». */
function addSignsInside(
  mentions: readonly Mention[],
  signs: Sign[],
  text: string,
  lang: Lang,
  gazetteer: Gazetteer,
): void {
  const known = signs.length;
  // An article repeats its names.
  const inside = new Map<string, readonly Sign[]>();
  for (const { start, end } of mentions) {
    const surface = text.slice(start, end);
    let cues = inside.get(surface);
    if (!cues) {
      const found = /[\s-]/.test(surface) ? findMentions(surface, lang, gazetteer, surface.length).signs : [];
      cues = found.filter(({ type }) => type === READING.cue);
      inside.set(surface, cues);
    }
    for (const { type, target, ...cue } of cues)
      signs.push({ type, target, start: cue.start + start, end: cue.end + start });
  }
  if (signs.length > known) signs.sort((a, b) => a.start - b.start);
}

function wantsAllCapitals(readings: readonly number[], gazetteer: Gazetteer): boolean {
  const { readingShapes, shapeFlags } = gazetteer.sections;
  return readings.every((reading) => (shapeFlags[readingShapes[reading]!]! & EXACT_CASE) !== 0);
}

const ADJACENT_BEFORE = /(\p{L}{3,})[\s]+$/u;
const ADJACENT_AFTER = /^[\s]+(\p{L}{3,})/u;

/**
 * In a line set in capitals «US» may be «us» and «IT» may be «it»: a form whose capitals are all that sets it apart from
 * a word says nothing there.
 */
function isShouted(text: string, start: number, end: number, exact: boolean): boolean {
  if (!exact) return false;
  const surface = text.slice(start, end);
  if (surface !== surface.toUpperCase() || surface.length > 4 || !/^\p{L}+$/u.test(surface)) return false;
  const before = ADJACENT_BEFORE.exec(text.slice(Math.max(0, start - 24), start))?.[1];
  const after = ADJACENT_AFTER.exec(text.slice(end, end + 24))?.[1];
  const shouted = [before, after].filter((word) => word !== undefined && word === word.toUpperCase()).length;
  return shouted === 2 || (shouted === 1 && (before === undefined || after === undefined));
}
