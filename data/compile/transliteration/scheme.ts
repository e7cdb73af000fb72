/** Names of another script, word by word, by a table of letters and rules for places where a letter is read otherwise. */

/** One way in which media of a language write the names of another. */
export interface Scheme {
  /** Applied in order to a word in small letters, before the letters. What they put in Latin letters stays. */
  readonly rules: readonly (readonly [pattern: RegExp, replacement: string])[];
  /** Letter → what stands for it; a letter that is not listed stays. */
  readonly letters: Readonly<Record<string, string>>;
}

/** The name in Latin letters; words and parts between hyphens begin with a capital. */
export function transliterate(name: string, { rules, letters }: Scheme): string {
  return name.replace(/[^\s-]+/gu, (word) => {
    const read = rules.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), word.toLowerCase());
    const written = [...read].map((letter) => letters[letter] ?? letter).join('');
    return written.charAt(0).toUpperCase() + written.slice(1);
  });
}

/** A table of letters from two strings of the same order: letters, and what stands for each, with spaces between. */
export function table(letters: string, latin: string): Record<string, string> {
  const written = latin.split(' ');
  return Object.fromEntries([...letters].map((letter, i) => [letter, written[i] ?? '']));
}
