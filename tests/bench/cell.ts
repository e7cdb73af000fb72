/** One measurement: one engine with one dictionary, in a process of its own. Its result is one line of JSON. */
import { readFileSync } from 'node:fs';
import { readSections } from '../../engine/format.ts';
import { buildSidelight, ENGINES, openSidelight } from './engines.ts';
import { heldBytes, readUnits, sink } from './measure.ts';
import { findNaively } from './spans.ts';

export interface Cell {
  readonly engine: string;
  readonly names: number;
  readonly buildMs: number;
  /** From the bytes to the first scan, for engines that have bytes. */
  readonly openMs: number | null;
  /** Per name; for Sidelight the automaton with its index, for others what is held in memory. */
  readonly bytesPerName: number;
  /** Held in memory after opening, readings and ids included. */
  readonly heldPerName: number;
  /** Text length → median of the ratios to the loop, each pair of runs measured next to one another. */
  readonly timesLoop: Readonly<Record<string, number>>;
  /** First scan of a text of 100,000 units in this process, ms. */
  readonly firstMs: number;
  /** Found spans are those of the naive reference, on 50 KB. */
  readonly exact: boolean;
}

/** @param folder Where dictionary and text lie, as bench-cli.ts wrote them. */
export function measureCell(engine: string, count: number, folder: string): Cell {
  const names = readFileSync(`${folder}/${count}.txt`, 'utf8').split('\n');
  const text = readFileSync(`${folder}/text`).toString('utf16le');
  const part = (length: number) => Buffer.from(text.slice(0, length), 'utf16le').toString('utf16le');
  const before = heldBytes();
  const began = performance.now();
  const isOurs = engine === 'sidelight';
  const pack = isOurs ? buildSidelight(names) : null;
  const built = pack ? null : ENGINES[engine]!(names);
  const buildMs = performance.now() - began;
  const openBefore = performance.now();
  const matcher = pack ? openSidelight(pack) : built!;
  const openMs = pack ? performance.now() - openBefore : null;
  const held = heldBytes() - before;

  const firstBefore = performance.now();
  matcher.find(part(100_000));
  const firstMs = performance.now() - firstBefore;
  const fifty = part(50_000);
  const exact = String(matcher.find(fifty)) === String(findNaively(fifty, new Set(names)));
  const lengths = [5_000, 50_000, 1_000_000];
  return {
    engine,
    names: names.length,
    buildMs,
    openMs,
    bytesPerName: (pack ? automatonBytes(pack) : held) / names.length,
    heldPerName: held / names.length,
    timesLoop: Object.fromEntries(lengths.map((length) => [length, ratioToLoop(matcher.find, part(length))])),
    firstMs,
    exact,
  };
}

function automatonBytes(pack: Uint8Array<ArrayBuffer>): number {
  const { edges, chains, wideSkips, skips, smallStarts } = readSections(pack.buffer).sections;
  return [edges, chains, wideSkips, skips, smallStarts].reduce((sum, section) => sum + section.byteLength, 0);
}

/** Both are run in turn, so that what else the machine does falls on both. */
function ratioToLoop(find: (text: string) => number[], text: string): number {
  const repeats = Math.max(1, Math.round(100_000 / text.length));
  const time = (run: () => number) => {
    const before = performance.now();
    for (let i = 0; i < repeats; i++) sink.sum += run();
    return performance.now() - before;
  };
  const ratios: number[] = [];
  const began = performance.now();
  for (let i = 0; i < 5 || (i < 60 && performance.now() - began < 3000); i++) {
    const loop = time(() => readUnits(text));
    const scan = time(() => find(text).length);
    if (i > 1) ratios.push(scan / loop);
  }
  return ratios.sort((a, b) => a - b)[ratios.length >> 1]!;
}
