/**
 * What the matcher sees in a UTF-16 code unit: which letter it counts as, whether it is a capital, a word character,
 * a space, or nothing. Builder and matcher both read these rules through the class table in the pack.
 * Why folding is here and not in a pass over the text: DESIGN.md, "Letters".
 */

/** Bits of a class-table entry. The low eight bits are the letter's code in the pack's alphabet, 0 for none. */
export const CODE = 0xff;
const UPPER = 0x100;
export const WORD = 0x200;
export const IGNORED = 0x400;
export const SPACE = 0x800;
export const LINE_BREAK = 0x1000;

const DASHES = /[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D-]/;
const APOSTROPHES = /['\u2018\u2019\u02BC\u00B4\u0060\u2032]/;
const SPACES = /[\p{Zs}\t\r]/u;
/** Soft hyphen, zero-width space and joiners, word joiner, byte-order mark, direction marks: invisible inside a name. */
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}_]/u;

/** Letters that carry no combining mark when decomposed, and yet are written plain by half of the media. */
const PLAIN: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ı: 'i', ſ: 's' };
/** Diacritics fold away (Orbán, Erdoğan), but not these: in German they make another word. */
const GERMAN = new Set(['ä', 'ö', 'ü', 'ß']);

/** Folded characters that were asked for before: a build asks for the same few some thirty million times. */
const FOLDED = new Map<string, string>();

/**
 * The letter that a character counts as: lower case, without accents other than German umlauts, one kind of dash,
 * apostrophe and space. Empty for a character that is invisible.
 */
function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const folded = foldAnew(character);
  FOLDED.set(character, folded);
  return folded;
}

function foldAnew(character: string): string {
  if (INVISIBLE.test(character)) return '';
  if (DASHES.test(character)) return '-';
  if (APOSTROPHES.test(character)) return "'";
  if (SPACES.test(character) || character === '\n') return ' ';
  const lower = character.toLowerCase();
  // «İ» becomes two characters; it names nothing that its plain form would not.
  const single = lower.length === 1 ? lower : lower.charAt(0);
  if (GERMAN.has(single)) return single;
  const plain = PLAIN[single];
  if (plain !== undefined) return plain;
  const bare = single.normalize('NFD').charAt(0);
  return bare === '' ? single : bare;
}

/** A surface form as the matcher stores it: composed, folded, one space between words, none around. */
export function foldForm(form: string): string {
  let folded = '';
  for (const character of form.normalize('NFC')) {
    const letter = foldCharacter(character);
    if (letter === ' ' && (folded === '' || folded.endsWith(' '))) continue;
    folded += letter;
  }
  return folded.trimEnd();
}

/** How many letters of a form its capitals are remembered for. */
export const CASE_POSITIONS = 31;

/** Which of a form's first letters are capitals, one bit per folded letter. */
export function caseMask(form: string): number {
  let mask = 0;
  let position = 0;
  let afterSpace = true;
  for (const character of form.normalize('NFC')) {
    const letter = foldCharacter(character);
    if (letter === '' || (letter === ' ' && afterSpace)) continue;
    afterSpace = letter === ' ';
    if (position < CASE_POSITIONS && character !== character.toLowerCase()) mask |= 1 << position;
    position++;
  }
  return mask;
}

/** Class-table entry of a code unit, its letter looked up in the pack's alphabet. */
export function classify(codeUnit: number, alphabet: ReadonlyMap<string, number>): number {
  const character = String.fromCharCode(codeUnit);
  if (character === '\n') return (alphabet.get(' ') ?? 0) | SPACE | LINE_BREAK;
  if (INVISIBLE.test(character)) return IGNORED;
  if (SPACES.test(character)) return (alphabet.get(' ') ?? 0) | SPACE;
  const code = alphabet.get(foldCharacter(character)) ?? 0;
  const upper = character !== character.toLowerCase() ? UPPER : 0;
  const word = WORD_CHARACTER.test(character) ? WORD : 0;
  return code | upper | word;
}
