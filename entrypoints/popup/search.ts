/**
 * Finding an entity by what somebody remembers of its name. Spellings are brought together (fold.ts), a table of
 * letter pairs picks the entities that could be meant, Fuse.js ranks those: so a key press costs the same few
 * milliseconds whether there are two hundred entities or fifty thousand.
 */
import Fuse from 'fuse.js';
import type { EntityEntry } from '../../engine/index.ts';
import { fold } from './fold.ts';

/** Results that somebody would look through. */
const MAX_RESULTS = 20;

/** How many candidates Fuse.js ranks. More find nothing new, fewer lose entities that share a common word. */
const MAX_CANDIDATES = 300;

/** The share of the query's letter pairs that a candidate must have. One typo spoils two pairs. */
const MIN_SHARED_PAIRS = 0.5;

/** Best matches first, at most 20; none for a query without letters and digits. */
export type Search = (query: string) => EntityEntry[];

/** The share of a query that may be wrong before it is another word. */
const MAX_DIFFERENCE = 0.34;

/** How much worse than the best guess another may be, in Fuse.js scores: 0 is the same, 1 nothing in common. */
const GUESS_SPREAD = 0.15;

interface Indexed {
  readonly entry: EntityEntry;
  readonly labels: readonly string[];
  /** Labels and all other names, folded. */
  readonly names: readonly string[];
}

/** Prepares a search over these entities. Takes time in proportion to all their names; the search itself does not. */
export function createSearch(entries: readonly EntityEntry[]): Search {
  const indexed = entries.map((entry): Indexed => {
    const labels = [fold(entry.label.de), fold(entry.label.en)];
    return { entry, labels, names: [...new Set([...labels, ...entry.names.map(fold)])] };
  });
  const pairs = indexPairs(indexed);
  return (query) => {
    const folded = fold(query);
    if (folded === '') return [];
    const candidates = pickCandidates(folded, pairs, indexed.length).map((index) => indexed[index]!);
    return rank(folded, candidates).slice(0, MAX_RESULTS);
  };
}

/** What certainly is meant, then what may be meant; guesses only as far as they are about as good as the best. */
function rank(query: string, candidates: readonly Indexed[]): EntityEntry[] {
  const scores = scoreEntities(query, candidates);
  const found = candidates
    .map((entity) => ({ entity, score: scores.get(entity) ?? 1, tier: tier(query, entity) }))
    .filter(({ entity, tier }) => tier < GUESS || scores.has(entity))
    .sort((a, b) => a.tier - b.tier || a.score - b.score);
  const certain = found.filter(({ tier }) => tier < GUESS);
  const guesses = found.slice(certain.length);
  const limit = certain.length > 0 ? GUESS_SPREAD : (guesses[0]?.score ?? 0) + GUESS_SPREAD;
  return [...certain, ...guesses.filter(({ score }) => score <= limit)].map(({ entity }) => entity.entry);
}

/** Each similar entity with the score of its best name. Short names come before long ones that contain the same. */
function scoreEntities(query: string, candidates: readonly Indexed[]): Map<Indexed, number> {
  const names = candidates.flatMap((entity) => entity.names.map((text) => ({ text, entity })));
  const fuse = new Fuse(names, { keys: ['text'], includeScore: true, ignoreLocation: true, threshold: MAX_DIFFERENCE });
  const scores = new Map<Indexed, number>();
  for (const { item, score = 1 } of fuse.search(query)) {
    scores.set(item.entity, Math.min(score, scores.get(item.entity) ?? 1));
  }
  return scores;
}

/** The tier of what only looks similar. */
const GUESS = 3;

/** Whole name before beginning of a label before beginnings of words before anything similar. */
function tier(query: string, { labels, names }: Indexed): number {
  if (names.includes(query)) return 0;
  if (labels.some((label) => label.startsWith(query))) return 1;
  const words = query.split(' ');
  return names.some((name) => words.every((word) => ` ${name}`.includes(` ${word}`))) ? 2 : GUESS;
}

/** Letter pair → indices of the entities that have it, ascending. A space stands for the beginning of a word. */
type PairIndex = ReadonlyMap<string, readonly number[]>;

function indexPairs(indexed: readonly Indexed[]): PairIndex {
  const index = new Map<string, number[]>();
  indexed.forEach(({ names }, entity) => {
    for (const pair of new Set(names.flatMap(pairsOf))) {
      const holders = index.get(pair);
      if (holders) holders.push(entity);
      else index.set(pair, [entity]);
    }
  });
  return index;
}

function pickCandidates(query: string, pairs: PairIndex, count: number): number[] {
  const wanted = [...new Set(pairsOf(query))];
  const shared = new Uint16Array(count);
  for (const pair of wanted) for (const entity of pairs.get(pair) ?? []) shared[entity]!++;
  const enough = Math.ceil(wanted.length * MIN_SHARED_PAIRS);
  const candidates: number[] = [];
  for (let entity = 0; entity < count; entity++) if (shared[entity]! >= enough) candidates.push(entity);
  return candidates.sort((a, b) => shared[b]! - shared[a]!).slice(0, MAX_CANDIDATES);
}

function pairsOf(folded: string): string[] {
  return folded.split(' ').flatMap((word) => {
    const padded = ` ${word}`;
    return Array.from({ length: padded.length - 1 }, (_, at) => padded.slice(at, at + 2));
  });
}
