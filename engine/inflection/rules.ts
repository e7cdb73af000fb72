/** What a language says about the forms of a name. Another language is another object of this type. */
import type { Kind } from '../types.ts';

export interface InflectionRules {
  /** Every further form of a name in running text: cases, plurals, adjective endings. Never the name itself. */
  inflect(name: string, kind: Kind): string[];
  /** How media without the language's own letters write a name. Never the name itself. */
  transcribe(name: string): string[];
  /** Further forms of a word that only speaks for a name nearby; generous, as such a word marks nothing itself. */
  inflectCue(word: string): string[];
}
