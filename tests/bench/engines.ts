/**
 * Our engine and the packages that a developer would otherwise take, each behind the adapter that makes it follow the
 * rule of spans.ts. An adapter's time counts.
 */
import { AhoCorasick as MonyoneGreedy } from '@monyone/aho-corasick/fast';
import { arrayTrieEncode, arrayTrieSearch, trieCreate, trieSet } from '@smikhalevski/trie';
import AhoCorasick from 'ahocorasick';
import KeywordProcessor from 'flashtext.js';
import { TrieMap } from 'mnemonist';
import { textTools } from '../../data/compile/text-tools.ts';
import { buildGazetteer, EXACT_CASE, type GazetteerSource, IN_BOTH } from '../../engine/build.ts';
import { openGazetteer } from '../../engine/index.ts';
import { scan } from '../../engine/matcher.ts';
import { compromiseLookup, wink } from './language-peers.ts';
import { isEdge, leftmostLongest, WORD_UNITS } from './spans.ts';

export interface Engine {
  find(text: string): number[];
  /** Of what is held in memory, where it is one block. */
  readonly bytes?: number;
  readonly openMs?: number;
}

export const ENGINES: Readonly<Record<string, (names: readonly string[]) => Engine>> = {
  sidelight: (names) => openSidelight(buildSidelight(names)),
  '@smikhalevski/trie': smikhalevski,
  mnemonist,
  '@monyone/aho-corasick': monyone,
  ahocorasick,
  'flashtext.js': flashtext,
  'one RegExp': regExp,
  'wink-nlp': wink,
  compromise: compromiseLookup,
};

/** Each name an entity of its own, to be written as it stands. */
export function buildSidelight(names: readonly string[]): Uint8Array<ArrayBuffer> {
  const id = (i: number) => i.toString(36);
  const label = { de: '', en: '' };
  const entity = { kind: 'concept', familiarity: 'rare', related: [], label, card: '{}', names: [] } as const;
  const source: GazetteerSource = {
    day: 20260101,
    entities: names.map((_, i) => ({ id: id(i), ...entity })),
    forms: names.map((text, i) => ({ text, type: 'entity', target: id(i), flags: IN_BOTH | EXACT_CASE })),
  };
  return buildGazetteer(source, textTools);
}

export function openSidelight(pack: Uint8Array<ArrayBuffer>): Engine {
  const before = performance.now();
  const gazetteer = openGazetteer(pack.buffer);
  const openMs = performance.now() - before;
  const { readingShapes, shapeCapitals } = gazetteer.sections;
  return {
    openMs,
    bytes: pack.byteLength,
    find(text) {
      const found: number[] = [];
      scan(text, gazetteer, (form, start, end, capitals) => {
        const last = gazetteer.firstReading(form + 1);
        for (let reading = gazetteer.firstReading(form); reading < last; reading++) {
          if (shapeCapitals[readingShapes[reading]!] !== capitals) continue;
          found.push(start, end);
          return true;
        }
        return false;
      });
      return found;
    },
  };
}

/** Its `lastIndex` is wrong after a leaf that matches in part, so the name's length is stored. */
function smikhalevski(names: readonly string[]): Engine {
  const trie = trieCreate<number>();
  for (const name of names) trieSet(trie, name, name.length);
  const packed = arrayTrieEncode(trie);
  return {
    find(text) {
      const found: number[] = [];
      for (let at = 0; at < text.length; at++) {
        if (WORD_UNITS[text.charCodeAt(at)] === 0 || !isEdge(text, at)) continue;
        let limit = text.length - at;
        let leaf = arrayTrieSearch(packed, text, at);
        // The end given to it is not always kept either, so the limit goes down by itself.
        while (leaf !== null && (leaf.value! > limit || !isEdge(text, at + leaf.value!))) {
          limit = Math.min(limit, leaf.value!) - 1;
          leaf = limit > 0 ? arrayTrieSearch(packed, text, at, at + limit) : null;
        }
        if (leaf === null) continue;
        found.push(at, at + leaf.value!);
        at += leaf.value! - 1;
      }
      return found;
    },
  };
}

const TOKEN = /[\p{L}\p{N}\p{M}_]+|[^\p{L}\p{N}\p{M}_]/gu;
const SENTINEL = String.fromCharCode(0);
interface Node {
  readonly [token: string]: Node | undefined;
}

/** A trie over words and what stands between them; its nodes are walked, since it has no search in texts. */
function mnemonist(names: readonly string[]): Engine {
  const trie = new TrieMap<string[], true>(Array as unknown as new () => string[]);
  for (const name of names) trie.set(name.match(TOKEN)!, true);
  const { root } = trie as unknown as { root: Node };
  return {
    find(text) {
      const tokens = text.match(TOKEN)!;
      const found: number[] = [];
      let at = 0;
      for (let i = 0; i < tokens.length; i++) {
        let node = root[tokens[i]!];
        let end = at;
        let taken = 0;
        let takenEnd = 0;
        for (let j = i; node; ) {
          end += tokens[j]!.length;
          if (SENTINEL in node) {
            taken = j - i + 1;
            takenEnd = end;
          }
          node = ++j < tokens.length ? node[tokens[j]!] : undefined;
        }
        if (taken > 0) {
          found.push(at, takenEnd);
          at = takenEnd;
          i += taken - 1;
        } else at += tokens[i]!.length;
      }
      return found;
    },
  };
}

function monyone(names: readonly string[]): Engine {
  const automaton = new MonyoneGreedy([...names]);
  return {
    find: (text) =>
      leftmostLongest(
        text,
        automaton.matchInText(text).map(({ begin, end }) => [begin, end] as const),
      ),
  };
}

/** Reports last letters and all names that end there. */
function ahocorasick(names: readonly string[]): Engine {
  const automaton = new AhoCorasick([...names]);
  return {
    find: (text) =>
      leftmostLongest(
        text,
        automaton
          .search(text)
          .flatMap(([last, ends]) => ends.map((name) => [last + 1 - name.length, last + 1] as const)),
      ),
  };
}

/** Tells names without places, which are looked for again; only ASCII letters are its own idea of a word. */
function flashtext(names: readonly string[]): Engine {
  const processor = new KeywordProcessor(true);
  for (let unit = 0x80; unit < WORD_UNITS.length; unit++) {
    if (WORD_UNITS[unit] === 1) processor.addNonWordBoundaries(String.fromCharCode(unit));
  }
  for (let digit = 0; digit < 10; digit++) processor.addNonWordBoundaries(String(digit));
  for (const name of names) processor.addKeyword(name);
  return {
    find(text) {
      const found: number[] = [];
      let behind = 0;
      for (const name of processor.extractKeywords(text)) {
        let at = text.indexOf(name, behind);
        while (at >= 0 && !(isEdge(text, at) && isEdge(text, at + name.length))) at = text.indexOf(name, at + 1);
        if (at < 0) continue;
        behind = at + name.length;
        found.push(at, behind);
      }
      return found;
    },
  };
}

/** Longest first, as an alternation takes the first that fits. */
function regExp(names: readonly string[]): Engine {
  const sorted = [...names]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}_])(?:${sorted.join('|')})(?![\\p{L}\\p{N}\\p{M}_])`, 'gu');
  return {
    find(text) {
      const found: number[] = [];
      for (const match of text.matchAll(pattern)) found.push(match.index, match.index + match[0].length);
      return found;
    },
  };
}
