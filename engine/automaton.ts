/**
 * How the automaton's states are written: what the builder packs and the matcher follows. Drawing: DESIGN.md, "File".
 *
 * An address below the number of edges is the first edge of a branching state; one above it is a place in the chains,
 * where states with a single way on lie letter behind letter. Address 0 is the state with no way on.
 */

/** Bits of an edge: letter, last edge of its state, target ends a form; the target's address above them. */
export const EDGE_LETTER = 0xff;
export const EDGE_LAST = 0x100;
export const EDGE_FINAL = 0x200;
export const EDGE_ADDRESS_SHIFT = 10;
/** Addresses have the 22 bits that remain: room for some 1.5 million forms. */
export const MOST_ADDRESSES = 2 ** (32 - EDGE_ADDRESS_SHIFT);

/** A byte of a chain: letter, and whether a form ends behind it. 0 ends a chain where no way leads on. */
export const CHAIN_LETTER = 0x7f;
export const CHAIN_FINAL = 0x80;
/** Instead of a letter: the chain goes on at the address in the next three bytes, which is not another jump. */
export const CHAIN_JUMP = 0x7f;

/** The automaton as flat arrays. */
export interface Automaton {
  /** Edge 0 is nobody's; the root's edges come first. Those of one state lie together, ascending by letter. */
  readonly edges: Uint32Array;
  readonly chains: Uint8Array;
  /** What an edge adds to the rank, for the first edges: those of the root, and of states with more than 255 forms behind them. */
  readonly wideSkips: Uint32Array;
  /** The same for all other edges. */
  readonly skips: Uint8Array;
}
