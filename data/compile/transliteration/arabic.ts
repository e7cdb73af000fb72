/**
 * Arabic names, written with their vowel signs: without them nothing could be read by rule. English and German each have
 * a strict manner (ALA-LC and DMG without their marks) and those of the news, where «Khalid Qasim» is «Khaled Qassem».
 */
import { type Scheme, table, transliterate } from './scheme.ts';

const CONSONANTS = 'ءأإؤئعبتثجحخدذرزسشصضطظغفقكلمنهويةى';
const ENGLISH = '      b t th j h kh d dh r z s sh s d t z gh f q k l m n h w y a a';
const GERMAN = '      b t th dsch h ch d dh r s s sch s d t s gh f k k l m n h w j a a';
const VOWELS = { '\u064e': 'a', '\u064f': 'u', '\u0650': 'i', '\u0652': '', آ: 'a', ا: '', ā: 'a', ī: 'i', ū: 'u' };

/** What holds in every manner: doubled letters, long vowels and diphthongs. The canonical order is letter, vowel, doubling. */
const READING: Scheme['rules'] = [
  [/(\p{Script=Arabic})([\u064e-\u0650]?)\u0651/gu, '$1\u0652$1$2'],
  [/\u064eا|\u064e?\u0670/gu, 'ā'],
  [/\u064eى/gu, 'ā'],
  [/\u064e?ة/gu, 'ة'],
  [/\u064fو(?![\u064e-\u0650])\u0652?/gu, 'ū'],
  [/\u0650ي(?![\u064e-\u0650ā])\u0652?/gu, 'ī'],
  // A letter that is written with two is not doubled: «Bashar».
  [/([ثخذشغ])\u0652\1/gu, '$1'],
];
/** «Yasser», «Hassan»: a single s between vowels would be read as z. */
const SHARP_S = [/(?<=[āīū\u064e-\u0650])([سص])(?=[āīū\u064e-\u0650])/gu, '$1\u0652$1'] as const;
/** «Khaled», «Saleh». */
const E = [/(?<=ā\p{Script=Arabic}\u0652?\p{Script=Arabic}?)\u0650(?=\p{Script=Arabic}$)/gu, 'e'] as const;
const diphthong = (latin: string) => [/\u064eي(?![\u064e-\u0650ā]|\u0652ي)\u0652?/gu, latin] as const;

const scheme = (
  letters: Record<string, string>,
  rules: Scheme['rules'],
  vowels: Record<string, string> = {},
): Scheme => ({
  rules: [...READING, ...rules],
  letters: { ...letters, ...VOWELS, ...vowels },
});
const english = table(CONSONANTS, ENGLISH);
const german = table(CONSONANTS, GERMAN);

const SCHEMES: Record<'de' | 'en', readonly Scheme[]> = {
  en: [
    scheme(english, []),
    scheme(english, [diphthong('ei'), SHARP_S, E], { ū: 'ou' }),
    scheme(english, [diphthong('ai'), SHARP_S, E]),
  ],
  de: [scheme(german, [diphthong('ai')]), scheme(german, [diphthong('ei'), SHARP_S, E])],
};

/** Given names that the news write in a manner of their own. */
const USUAL: readonly (readonly [pattern: RegExp, written: string])[] = [
  [/\bMuhammad\b/gu, 'Mohammed'],
  [/\bAhmad\b/gu, 'Ahmed'],
  [/\bHus(?:ai|ay|ei)n\b/gu, 'Hussein'],
  [/\bUmar\b/gu, 'Omar'],
  [/\bAbd al-/gu, 'Abdel '],
];

/** The name in each manner of a language: as its letters say, with the usual given names, and without the last article. */
export function romaniseArabic(name: string, lang: 'de' | 'en'): string[] {
  return SCHEMES[lang].flatMap((one) => {
    const words = name.normalize('NFC').split(' ');
    const strict = words
      .map((word) => writeWord(word, one))
      .join(' ')
      .replaceAll(' Allah', 'allah');
    const usual = USUAL.reduce((text, [pattern, written]) => text.replace(pattern, written), strict);
    return [strict, usual, usual.replace(/ al-(?=\S+$)/u, ' ')];
  });
}

function writeWord(word: string, one: Scheme): string {
  if (word === 'آل') return 'Al';
  if (/^ا?للّ/u.test(word)) return 'Allah';
  if (/^بِن/u.test(word)) return 'bin';
  const noun = /^ال(?=.{3})/u.test(word) ? word.slice(2) : null;
  if (noun === null) return transliterate(word, one);
  // The doubling behind the article is only spoken: «al-Sisi».
  return `al-${transliterate(noun.replace(/^(\p{L})([\u064e-\u0650]?)\u0651/u, '$1$2'), one)}`;
}
