/**
 * Builds the minimal automaton of a sorted list of words, with perfect numbering: following a word adds up to its rank.
 * Daciuk, Mihov, Watson, Watson: "Incremental construction of minimal acyclic finite-state automata" (2000), section 3;
 * numbering after Lucchesi and Kowaltowski (1993). Build time only: roomy objects are fine here.
 */

interface State {
  final: boolean;
  readonly labels: number[];
  readonly targets: State[];
  /** Words from here on, this state's own end included. Set when the state is frozen. */
  words: number;
  /** Index of the first edge in the output; -1 until it is laid out. */
  first: number;
  key: number;
}

/** The automaton as flat arrays, ready for the pack. Layout of an edge: DESIGN.md, "File". */
export interface PackedAutomaton {
  /** Letter of each edge. */
  readonly labels: Uint8Array;
  /** First edge of the target state · 4 + last edge of its state · 2 + target ends a word. */
  readonly links: Uint32Array;
  /** What following the edge adds to the rank. */
  readonly skips: Uint32Array;
}

const newState = (): State => ({ final: false, labels: [], targets: [], words: 0, first: -1, key: -1 });

/**
 * Packs words given as arrays of letter codes, strictly ascending.
 *
 * @throws {RangeError} When a word is empty, or not after the one before it.
 */
export function buildAutomaton(words: readonly Uint8Array[]): PackedAutomaton {
  const root = newState();
  const register = new Map<string, State>();
  let keys = 0;

  const signature = (state: State): string => {
    let text = state.final ? '!' : '';
    for (let i = 0; i < state.labels.length; i++) text += `${state.labels[i]}:${state.targets[i]!.key},`;
    return text;
  };
  const freezeLast = (path: readonly State[], downTo: number) => {
    for (let depth = path.length - 1; depth > downTo; depth--) {
      const parent = path[depth - 1]!;
      const state = parent.targets[parent.targets.length - 1]!;
      const sign = signature(state);
      const twin = register.get(sign);
      if (twin) {
        parent.targets[parent.targets.length - 1] = twin;
      } else {
        state.key = keys++;
        state.words = (state.final ? 1 : 0) + state.targets.reduce((sum, target) => sum + target.words, 0);
        register.set(sign, state);
      }
    }
  };

  let path: State[] = [root];
  let previous = new Uint8Array(0);
  for (const word of words) {
    let shared = 0;
    while (shared < word.length && shared < previous.length && word[shared] === previous[shared]) shared++;
    const ascends = shared < word.length && (shared === previous.length || word[shared]! > previous[shared]!);
    if (!ascends)
      throw new RangeError(`words must be distinct, not empty and ascending; see word ${words.indexOf(word)}`);
    freezeLast(path, shared);
    path = path.slice(0, shared + 1);
    for (let i = shared; i < word.length; i++) {
      const state = newState();
      const parent = path[i]!;
      parent.labels.push(word[i]!);
      parent.targets.push(state);
      path.push(state);
    }
    path[word.length]!.final = true;
    previous = Uint8Array.from(word);
  }
  freezeLast(path, 0);
  return layOut(root);
}

/** Breadth first, so that the states near the root, which every word of the text visits, lie together. */
function layOut(root: State): PackedAutomaton {
  const order: State[] = [];
  let edges = 1; // Edge 0 is nobody's: a link to it means "no further letters".
  const enter = (state: State) => {
    if (state.first !== -1) return;
    state.first = state.labels.length === 0 ? 0 : edges;
    edges += state.labels.length;
    order.push(state);
  };
  enter(root);
  for (let i = 0; i < order.length; i++) for (const target of order[i]!.targets) enter(target);

  const labels = new Uint8Array(edges);
  const links = new Uint32Array(edges);
  const skips = new Uint32Array(edges);
  for (const state of order) {
    let before = state.final ? 1 : 0;
    state.targets.forEach((target, i) => {
      const edge = state.first + i;
      labels[edge] = state.labels[i]!;
      links[edge] = target.first * 4 + (i === state.targets.length - 1 ? 2 : 0) + (target.final ? 1 : 0);
      skips[edge] = before;
      before += target.words;
    });
  }
  return { labels, links, skips };
}
