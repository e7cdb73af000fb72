/**
 * Russian, Ukrainian and Belarusian names as German and English media write them. German: the transcription of the Duden
 * and the looser one of agencies. English: BBC and AP style, BGN/PCGN, and the official tables (Ukraine's of 2010,
 * Belarus's of 2007). Each scheme is one consistent manner; media mix manners between articles, seldom within a name.
 */
import { type Scheme, table } from './scheme.ts';

const CONSONANTS = 'бвгджзклмнпрстфхцчшщ';
const ENGLISH = `b v g d zh z k l m n p r s t f kh ts ch sh shch`;
const GERMAN = `b w g d sch s k l m n p r s t f ch z tsch sch schtsch`;

const english = (letters: string, latin: string) => ({
  ...table(CONSONANTS, ENGLISH),
  ...table(letters, latin),
  ь: '',
  ъ: '',
  '’': '',
  "'": '',
});
const german = (letters: string, latin: string) => ({
  ...english(letters, latin),
  ...table(CONSONANTS, GERMAN),
  ...table(letters, latin),
});

/** Behind a vowel, a sign or nothing, «е» and its like begin with a y sound. */
const OPEN = "(^|[аеёиіїоуўыэєюяьъ’'])";
const open = (letter: string, latin: string) => [new RegExp(`${OPEN}${letter}`, 'gu'), `$1${latin}`] as const;
/** A single «с» between vowels would be read as the English z: «Beloussow». */
const SHARP_S = [/(?<=[аеёиіоуыэюяє])с(?=[аеёиіоуыэюяє])/gu, 'ss'] as const;
/** «Alexej», «Maxim»; but «Aksjonow». */
const X = [/(?<=^але|^оле|^ма)кс|^кс(?=ен)/u, 'x'] as const;
const ALEXANDER = [/андр$/u, 'ander'] as const;

const RUSSIAN_VOWELS = 'аеёийоуыэюя';
const russian: Record<'de' | 'en', readonly Scheme[]> = {
  en: [
    // Alexei Navalny, Sergei Kiriyenko, Yevgeny Prigozhin
    {
      rules: [[/[иы]й$/u, 'y'], [/ия$/u, 'ia'], open('е', 'ye'), X, ALEXANDER],
      letters: english(RUSSIAN_VOWELS, 'a e yo i i o u y e yu ya'),
    },
    // Aleksey, Sergey, Yevgeniy, Dmitriyev
    { rules: [open('е', 'ye')], letters: english(RUSSIAN_VOWELS, 'a e yo i y o u y e yu ya') },
    // Evgeny, Ekaterina, Alexey, Dmitriev, Aksenov
    {
      rules: [[/[иы]й$/u, 'y'], [/ия$/u, 'ia'], X, ALEXANDER],
      letters: english(RUSSIAN_VOWELS, 'a e e i y o u y e yu ya'),
    },
  ],
  de: [
    // Alexei Nawalny, Sergei Kirijenko, Jewgeni Prigoschin, Beloussow
    {
      rules: [[/ий$/u, 'i'], [/ый$/u, 'y'], open('е', 'je'), X, ALEXANDER, SHARP_S],
      letters: german(RUSSIAN_VOWELS, 'a e jo i i o u y e ju ja'),
    },
    // Alexej, Sergej, Jurij, Gerasimow
    {
      rules: [[/ый$/u, 'y'], [/ия$/u, 'ia'], open('е', 'je'), X, ALEXANDER],
      letters: german(RUSSIAN_VOWELS, 'a e jo i j o u y e ju ja'),
    },
  ],
};

const UKRAINIAN_LETTERS = 'гґаеєиіїйоуюя';
const ukrainian: Record<'de' | 'en', readonly Scheme[]> = {
  en: [
    // Zelenskyi, Andrii, Mykhailo, Yuliia: the table of 2010
    {
      rules: [
        [/зг/gu, 'zgh'],
        [/^є/u, 'ye'],
        [/^ї/u, 'yi'],
        [/^й/u, 'y'],
        [/^ю/u, 'yu'],
        [/^я/u, 'ya'],
      ],
      letters: english(UKRAINIAN_LETTERS, 'h g a e ie y i i i o u iu ia'),
    },
    // Zelensky, Andriy, Yuliya, Malyuk
    { rules: [[/ий$/u, 'y']], letters: english(UKRAINIAN_LETTERS, 'h g a e ye y i yi y o u yu ya') },
    // Zelenskyy, Andriy, Mykhailo, Yulia
    {
      rules: [
        [/ий$/u, 'yy'],
        [/ія/gu, 'ia'],
        [/ай/gu, 'ai'],
      ],
      letters: english(UKRAINIAN_LETTERS, 'h g a e ye y i yi y o u yu ya'),
    },
  ],
  de: [
    // Selenskyj, Andrij, Olexij, Wassyl
    {
      rules: [X, [/(?<=[аеєиіїоуюя])с(?=[аеєиіїоуюя])/gu, 'ss']],
      letters: german(UKRAINIAN_LETTERS, 'h g a e je y i ji j o u ju ja'),
    },
    // Selensky, Andri, Oleksandr, Julia
    {
      rules: [
        [/ий$/u, 'y'],
        [/ій$/u, 'i'],
        [/ія$/u, 'ia'],
      ],
      letters: german(UKRAINIAN_LETTERS, 'h g a e je y i ji j o u ju ja'),
    },
  ],
};

const BELARUSIAN_LETTERS = 'гаеёійоуўыэюя';
const belarusian: Record<'de' | 'en', readonly Scheme[]> = {
  en: [
    // Sviatlana Tsikhanouskaya, Viachorka
    {
      rules: [open('е', 'ye'), open('ё', 'yo'), open('ю', 'yu'), open('я', 'ya')],
      letters: english(BELARUSIAN_LETTERS, 'h a e io i i o u u y e iu ia'),
    },
    // Svyatlana Tsikhanouskaya, Syarhey
    { rules: [open('е', 'ye')], letters: english(BELARUSIAN_LETTERS, 'h a e yo i y o u u y e yu ya') },
  ],
  de: [
    // Swjatlana Zichanouskaja, Sjarhej
    { rules: [open('е', 'je')], letters: german(BELARUSIAN_LETTERS, 'h a e jo i j o u u y e ju ja') },
  ],
};

/** By language of the name, then of the reader. */
export const CYRILLIC = { ru: russian, uk: ukrainian, be: belarusian } as const;
