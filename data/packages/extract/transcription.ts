/**
 * Ukrainian names in German letters, as German-language media write them. For towns that have no German name in the source;
 * the result counts only where the source has it among its spellings, see cities.ts.
 */

const LETTERS: Readonly<Record<string, string>> = {
  ...{
    а: 'a',
    б: 'b',
    в: 'w',
    г: 'h',
    ґ: 'g',
    д: 'd',
    е: 'e',
    ж: 'sch',
    з: 's',
    и: 'y',
    і: 'i',
    й: 'j',
    к: 'k',
    л: 'l',
  },
  ...{ м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'ch', ц: 'z', ч: 'tsch', ш: 'sch' },
  ...{ щ: 'schtsch', ь: '', "'": '', '’': '', ʼ: '' },
};
const VOWELS = /[аеєиіїоуюя]/;

/** The German form of a Ukrainian name; `null` when it holds letters of another script. */
export function germanFromUkrainian(name: string): string | null {
  let german = '';
  const lower = name.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const letter = lower[i]!;
    const before = lower[i - 1] ?? '';
    const part = transcribeLetter(letter, before, lower[i + 1] ?? '');
    if (part === null) return null;
    german += name[i] === letter ? part : part.charAt(0).toUpperCase() + part.slice(1);
  }
  return german;
}

function transcribeLetter(letter: string, before: string, after: string): string | null {
  if (/[\s-]/.test(letter)) return letter;
  // A soft sign before «o» is a «j»; «j» before «i» is not written.
  if (letter === 'ь' && after === 'о') return 'j';
  if (letter === 'с' && VOWELS.test(before) && VOWELS.test(after)) return 'ss';
  if (letter === 'є') return 'je';
  if (letter === 'ї') return 'ji';
  if (letter === 'ю') return 'ju';
  if (letter === 'я') return 'ja';
  return LETTERS[letter] ?? null;
}
