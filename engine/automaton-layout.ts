/**
 * Writes an automaton's states as edges and chains. States with one way on, which are the most, take one byte as part of
 * a chain and no rank increment; states that branch take four bytes and one for each edge.
 */
import {
  type Automaton,
  CHAIN_FINAL,
  CHAIN_JUMP,
  EDGE_ADDRESS_SHIFT,
  EDGE_FINAL,
  EDGE_LAST,
  MOST_ADDRESSES,
} from './automaton.ts';
import type { States } from './automaton-builder.ts';

/** A state with more words than this has increments that do not fit into one byte. */
const NARROW = 255;
/** So long a rest of a chain is cheaper to repeat than to jump to: a jump takes four bytes. */
const LONGEST_COPY = 3;

/** Lays the states out; the root is the last of them. */
export function layOut(states: States): Automaton {
  const order = branchingStates(states);
  const { firsts, letters, targets, finals, words } = states;
  const addresses = new Uint32Array(finals.length);
  let edgeCount = 1;
  let wideCount = 1;
  for (const state of order) {
    addresses[state] = edgeCount;
    edgeCount += firsts[state + 1]! - firsts[state]!;
    if (words[state]! > NARROW || state === order[0]) wideCount = edgeCount;
  }
  const chains = layOutChains(states, addresses, edgeCount);

  const edges = new Uint32Array(edgeCount);
  const wideSkips = new Uint32Array(wideCount);
  const skips = new Uint8Array(edgeCount - wideCount);
  edges[0] = EDGE_LAST;
  for (const state of order) {
    const first = firsts[state]!;
    const end = firsts[state + 1]!;
    let before = finals[state] ? 1 : 0;
    for (let i = first; i < end; i++) {
      const edge = addresses[state]! + i - first;
      const target = targets[i]!;
      edges[edge] =
        ((addresses[target]! << EDGE_ADDRESS_SHIFT) |
          (finals[target] ? EDGE_FINAL : 0) |
          (i === end - 1 ? EDGE_LAST : 0) |
          letters[i]!) >>>
        0;
      if (edge < wideCount) wideSkips[edge] = before;
      else skips[edge - wideCount] = before;
      before += words[target]!;
    }
  }
  return { edges, chains, wideSkips, skips };
}

/** The only way on from a state that can be part of a chain; -1 for all others. */
function onlyEdge({ firsts, letters, finals }: States, state: number): number {
  const first = firsts[state]!;
  const single = firsts[state + 1]! - first === 1 && letters[first]! < CHAIN_JUMP && state !== finals.length - 1;
  return single ? first : -1;
}

/**
 * States that branch: the root, then those that most words pass, so that what every text visits lies together; then the
 * others, parents next to their children.
 */
function branchingStates(states: States): number[] {
  const { firsts, finals, words } = states;
  const wide: number[] = [];
  const narrow: number[] = [];
  for (let state = finals.length - 2; state >= 0; state--) {
    if (firsts[state + 1] === firsts[state] || onlyEdge(states, state) >= 0) continue;
    (words[state]! > NARROW ? wide : narrow).push(state);
  }
  wide.sort((a, b) => words[b]! - words[a]! || a - b);
  return [finals.length - 1, ...wide].concat(narrow);
}

/** Writes all chains and notes where each of their states begins. */
function layOutChains(states: States, addresses: Uint32Array, edgeCount: number): Uint8Array {
  const { firsts, letters, targets, finals } = states;
  const count = finals.length;
  /** State → the one before it in its chain + 1: of several that lead to it, the first. */
  const before = new Uint32Array(count);
  const rest = new Uint32Array(count);
  for (let state = 0; state < count; state++) {
    const edge = onlyEdge(states, state);
    if (edge < 0) continue;
    const target = targets[edge]!;
    const ends = firsts[target + 1] === firsts[target];
    rest[state] = ends ? 1 : rest[target] === 0 ? 0 : rest[target]! + 1;
    if (before[target] === 0) before[target] = state + 1;
  }

  const bytes: number[] = [];
  /** Where a jump's address stands, and the state it leads to. */
  const jumps: { at: number; target: number }[] = [];
  for (let head = count - 2; head >= 0; head--) {
    if (onlyEdge(states, head) < 0 || before[head] !== 0) continue;
    let state = head;
    let copying = false;
    for (;;) {
      const edge = onlyEdge(states, state);
      if (!copying) addresses[state] = edgeCount + bytes.length;
      const target = targets[edge]!;
      bytes.push(letters[edge]! | (finals[target] ? CHAIN_FINAL : 0));
      if (firsts[target + 1] === firsts[target]) {
        bytes.push(0);
        break;
      }
      const chained = onlyEdge(states, target) >= 0;
      if (chained && before[target] !== state + 1 && rest[target]! > 0 && rest[target]! <= LONGEST_COPY) copying = true;
      if (!chained || (before[target] !== state + 1 && !copying)) {
        jumps.push({ at: bytes.length + 1, target });
        bytes.push(CHAIN_JUMP, 0, 0, 0);
        break;
      }
      state = target;
    }
  }
  if (edgeCount + bytes.length > MOST_ADDRESSES)
    throw new RangeError('more forms than the automaton has addresses for');
  const chains = Uint8Array.from(bytes);
  for (const { at, target } of jumps) {
    const address = addresses[target]!;
    chains[at] = address & 0xff;
    chains[at + 1] = (address >> 8) & 0xff;
    chains[at + 2] = address >> 16;
  }
  return chains;
}
