/**
 * English forms of a name, made by rule while compiling. Possessives need none: an apostrophe is a word edge.
 */
import type { Kind } from '../types.ts';
import type { InflectionRules } from './rules.ts';

/** Kinds that are counted: three Leopards, two Patriots. */
const COUNTED: ReadonlySet<Kind> = new Set(['equipment', 'agreement', 'event', 'concept']);

/** Every further form of a name in running text. */
function inflect(name: string, kind: Kind): string[] {
  if (!COUNTED.has(kind) || /[sxz]$/u.test(name)) return [];
  return [`${name}s`];
}

/** Plain spellings of German letters in English text: «Soder», «Scholz» unchanged. */
function transcribe(name: string): string[] {
  const plain = name.replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC');
  const digraphs = name.replaceAll('ß', 'ss').replace(/ä/g, 'ae').replace(/ö/g, 'oe').replace(/ü/g, 'ue');
  return [...new Set([plain, digraphs])].filter((form) => form !== name);
}

/** Forms of a word that only speaks for a name nearby. */
function inflectCue(word: string): string[] {
  if (word.includes(' ') || /[\p{N}]$/u.test(word) || word.length < 4) return [];
  const stem = word.replace(/e$/, '');
  return [`${word}s`, `${stem}ed`, `${stem}ing`, `${stem}es`].filter((form) => form !== word);
}

export const english: InflectionRules = { inflect, transcribe, inflectCue };
