/**
 * Brings the spellings of a name together before it is compared: accents go, and the ways in which German and English
 * write Slavic and other foreign sounds become one. Lossy on purpose; never shown.
 */

/** In this order: longer spellings first, so that `schtsch` is not taken for `sch`. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/schtsch|shch|stsch/g, 'sh'],
  [/tsch|tch/g, 'h'],
  [/sch|sh|zh/g, 's'],
  [/kh|ch/g, 'h'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/ck/g, 'k'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/tz|ts|z/g, 's'],
  [/(.)\1+/g, '$1'],
];

/** German writes these with a second letter where it cannot write the dots: Müller, Mueller. */
const UMLAUTS: readonly (readonly [RegExp, string])[] = [
  [/ä|ae/g, 'a'],
  [/ö|oe/g, 'o'],
  [/ü|ue/g, 'u'],
  [/ß/g, 'ss'],
  [/ł/g, 'l'],
  [/ø/g, 'o'],
  [/đ/g, 'd'],
  [/ı/g, 'i'],
];

/** The comparable form: lower-case words of letters and digits, one space between them. */
export function fold(text: string): string {
  let folded = text.normalize('NFC').toLowerCase();
  for (const [spelling, one] of UMLAUTS) folded = folded.replace(spelling, one);
  folded = folded.normalize('NFKD').replace(/\p{M}+/gu, '');
  for (const [spelling, one] of SPELLINGS) folded = folded.replace(spelling, one);
  return folded.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
}
