/**
 * Chinese names: Pinyin without tones, as both languages write names of the mainland, and Wade–Giles without its
 * apostrophes, as Taiwan's are mostly written. The readings of the characters are pinyin-pro's, which knows surnames.
 */
import { pinyin } from 'pinyin-pro';

/** Pinyin initials that Wade–Giles writes otherwise; what is aspirated loses its apostrophe in news. */
const INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  c: 'ts',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  r: 'j',
  x: 'hs',
  z: 'ts',
  zh: 'ch',
};
/** Whole syllables and finals, in the order in which they are tried. */
const FINALS: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [/^(zh|ch|sh|r)i$/, '$1ih'],
  [/^(?:z|c)i$/, 'tzu'],
  [/^si$/, 'szu'],
  [/^(j|q|x)u/, '$1ü'],
  [/^yu/, 'yü'],
  [/^yi$/, 'i'],
  [/^you$/, 'yu'],
  [/^yan$/, 'yen'],
  [/^ye$/, 'yeh'],
  [/ong$/, 'ung'],
  [/ian$/, 'ien'],
  [/(?<=[iü])e$/, 'eh'],
  [/(?<=[gk])ui$/, 'uei'],
  [/(?<=[dtnlzcsrgkh])uo$/, 'o'],
  [/^([gkh])e$/, '$1o'],
];

/** Family name and given name in Latin letters: «Xi Jinping»; of a man of Taiwan also «Lai Ching-te». Single characters are a syllable each. */
export function romaniseChinese(name: string, isTaiwanese: boolean): string[] {
  const syllables = pinyin(name, { toneType: 'none', type: 'array', surname: 'head', v: false }).map((s) =>
    s.replace('ü', 'u'),
  );
  const [family = '', ...given] = syllables;
  if (!isTaiwanese) return [join(family, given.join(''))];
  const [first = '', ...further] = given.map(wadeGiles);
  return [join(family, given.join('')), join(wadeGiles(family), [first, ...further].join('-'))];
}

function wadeGiles(syllable: string): string {
  const final = FINALS.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), syllable);
  const initial = /^(?:zh|ch|sh|[bcdgjqrxz])/.exec(syllable)?.[0] ?? '';
  const written = final.startsWith(initial) ? (INITIALS[initial] ?? initial) + final.slice(initial.length) : final;
  return written.replace('ü', 'u');
}

function join(family: string, given: string): string {
  return [family, given]
    .filter((part) => part !== '')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join(' ');
}
