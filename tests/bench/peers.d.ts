/** What the bench uses of two packages that come without types. */
declare module 'ahocorasick' {
  export default class AhoCorasick {
    constructor(words: string[]);
    /** Position of the last letter, and all words that end there. */
    search(text: string): [number, string[]][];
  }
}

declare module 'flashtext.js' {
  export default class KeywordProcessor {
    constructor(caseSensitive?: boolean);
    addKeyword(word: string): void;
    addNonWordBoundaries(character: string): void;
    extractKeywords(text: string): string[];
  }
}
