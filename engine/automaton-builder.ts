/**
 * Builds the minimal automaton of a sorted list of words, with perfect numbering: following a word adds up to its rank.
 * Daciuk, Mihov, Watson, Watson: "Incremental construction of minimal acyclic finite-state automata" (2000), section 3;
 * numbering after Lucchesi and Kowaltowski (1993). States are numbers and the register is an open hash over arrays, so
 * that the time stays near-linear up to a million words. How it is laid out: automaton-layout.ts.
 */
import type { Automaton } from './automaton.ts';
import { layOut } from './automaton-layout.ts';

/** Frozen states in order of freezing: each comes after all that it leads to; the root is the last. */
export interface States {
  /** State → its first edge; one more than there are states. */
  readonly firsts: readonly number[];
  readonly letters: readonly number[];
  readonly targets: readonly number[];
  readonly finals: readonly boolean[];
  /** Words from here on, the state's own end included. */
  readonly words: readonly number[];
}

/** A state on the path of the current word, which can still grow. */
interface OpenState {
  final: boolean;
  readonly letters: number[];
  readonly targets: number[];
}

const openState = (): OpenState => ({ final: false, letters: [], targets: [] });

/**
 * Packs words given as arrays of letter codes, strictly ascending.
 *
 * @throws {RangeError} When a word is empty or not after the one before it, or the automaton outgrows its addresses.
 */
export function buildAutomaton(words: Iterable<Uint8Array>): Automaton {
  const freezer = new Freezer();
  const path: OpenState[] = [openState()];
  let previous = new Uint8Array(0);
  let index = 0;
  for (const word of words) {
    const shorter = Math.min(word.length, previous.length);
    let shared = 0;
    while (shared < shorter && word[shared] === previous[shared]) shared++;
    const ascends = shared < word.length && (shared === previous.length || word[shared]! > previous[shared]!);
    if (!ascends) throw new RangeError(`words must be distinct, not empty and ascending; see word ${index}`);
    freezePath(path, shared, freezer);
    for (let i = shared; i < word.length; i++) {
      path[i]!.letters.push(word[i]!);
      path.push(openState());
    }
    path[word.length]!.final = true;
    previous = word as Uint8Array<ArrayBuffer>;
    index++;
  }
  freezePath(path, 0, freezer);
  freezer.freeze(path[0]!);
  return layOut(freezer.states());
}

function freezePath(path: OpenState[], downTo: number, freezer: Freezer): void {
  while (path.length > downTo + 1) {
    const state = path.pop()!;
    path[path.length - 1]!.targets.push(freezer.freeze(state));
  }
}

/** Keeps each state once. */
class Freezer {
  readonly #firsts: number[] = [0];
  readonly #letters: number[] = [];
  readonly #targets: number[] = [];
  readonly #finals: boolean[] = [];
  readonly #words: number[] = [];
  /** Hash → state + 1; 0 is free. Its length is a power of two and at most half of it is taken. */
  #register = new Uint32Array(1 << 12);

  /** The state's number; that of its twin when there is one. */
  freeze(state: OpenState): number {
    const mask = this.#register.length - 1;
    let slot = hash(state) & mask;
    for (; this.#register[slot] !== 0; slot = (slot + 1) & mask) {
      const twin = this.#register[slot]! - 1;
      if (this.#equals(twin, state)) return twin;
    }
    const number = this.#finals.length;
    let words = state.final ? 1 : 0;
    state.letters.forEach((letter, i) => {
      const target = state.targets[i]!;
      this.#letters.push(letter);
      this.#targets.push(target);
      words += this.#words[target]!;
    });
    this.#firsts.push(this.#letters.length);
    this.#finals.push(state.final);
    this.#words.push(words);
    this.#register[slot] = number + 1;
    if (number * 2 > mask) this.#grow();
    return number;
  }

  states(): States {
    return {
      firsts: this.#firsts,
      letters: this.#letters,
      targets: this.#targets,
      finals: this.#finals,
      words: this.#words,
    };
  }

  #equals(number: number, state: OpenState): boolean {
    const first = this.#firsts[number]!;
    const count = state.letters.length;
    if (this.#firsts[number + 1]! - first !== count || this.#finals[number] !== state.final) return false;
    for (let i = 0; i < count; i++) {
      if (this.#targets[first + i] !== state.targets[i] || this.#letters[first + i] !== state.letters[i]) return false;
    }
    return true;
  }

  #grow(): void {
    const register = new Uint32Array(this.#register.length * 2);
    const mask = register.length - 1;
    for (let number = 0; number < this.#finals.length; number++) {
      const range = [this.#firsts[number]!, this.#firsts[number + 1]!] as const;
      let slot =
        hash({
          final: this.#finals[number]!,
          letters: this.#letters.slice(...range),
          targets: this.#targets.slice(...range),
        }) & mask;
      while (register[slot] !== 0) slot = (slot + 1) & mask;
      register[slot] = number + 1;
    }
    this.#register = register;
  }
}

function hash({ final, letters, targets }: Readonly<OpenState>): number {
  let value = final ? 0x9e3779b9 : 0x85ebca6b;
  for (let i = 0; i < letters.length; i++) {
    value = Math.imul(value ^ letters[i]!, 0x01000193);
    value = Math.imul(value ^ targets[i]!, 0xc2b2ae35);
    value ^= value >>> 15;
  }
  value = Math.imul(value ^ (value >>> 13), 0x27d4eb2f);
  return (value ^ (value >>> 16)) >>> 0;
}
