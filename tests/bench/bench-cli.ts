/**
 * `npm run bench`: our engine and its peers with 1,000 to 1,000,000 names, as one table and a plot. Ratios to the loop
 * that only reads each UTF-16 unit are taken in the same process, run by run. What does not finish says so.
 *
 *     npm run bench [-- --names 1000,10000] [--seconds 120] [--engines sidelight,mnemonist]
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { measureAnnotate } from './annotate-time.ts';
import { type Cell, measureCell } from './cell.ts';
import { ENGINES } from './engines.ts';
import { makeNames } from './names.ts';
import { plot } from './plot.ts';
import { makeText } from './texts.ts';

const PLOT = new URL('../../docs/images/bench.svg', import.meta.url);
const { values } = parseArgs({
  options: {
    names: { type: 'string', default: '1000,10000,100000,1000000' },
    engines: { type: 'string', default: Object.keys(ENGINES).join() },
    seconds: { type: 'string', default: '120' },
    cell: { type: 'string' },
  },
});
if (values.cell) {
  const [engine, count, folder] = values.cell.split('\t');
  console.log(JSON.stringify(measureCell(engine!, Number(count), folder!)));
} else runAll();

function runAll(): void {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-bench-'));
  const names = makeNames();
  const counts = values.names.split(',').map(Number);
  writeFileSync(join(folder, 'text'), Buffer.from(makeText(1_000_000, names), 'utf16le'));
  for (const count of counts) writeFileSync(join(folder, `${count}.txt`), names.million.slice(0, count).join('\n'));
  writeFileSync(join(folder, `${names.real.length}.txt`), names.real.join('\n'));
  console.log(`${cpus()[0]?.model}, Node ${process.version}; ${names.real.length} of the names are real.`);
  console.log(
    '× = times the loop that only reads the text of 5 KB, 50 KB and 1 MB; bytes a name: ours are the automaton',
  );
  console.log('with names and numbers; held: all that is in memory, readings and ids too.\n');
  console.log(
    '| engine | names | × 5 KB | × 50 KB | × 1 MB | exact | bytes a name | held | build, s | open, ms | first 100 KB, ms |',
  );
  console.log('|---|---:|---:|---:|---:|---|---:|---:|---:|---:|---:|');
  const cells: Cell[] = [];
  for (const engine of values.engines.split(',')) {
    let finishes = true;
    for (const count of engine === 'sidelight' ? [names.real.length, ...counts] : counts) {
      // What did not finish a dictionary does not finish a larger one.
      const cell: Cell | null = finishes ? runCell(engine, count, folder) : null;
      finishes = cell !== null;
      if (cell) cells.push(cell);
      console.log(
        cell ? row(cell) : `| ${engine} | ${count} | not finished in ${values.seconds} s, or failed |||||||||`,
      );
    }
  }
  rmSync(folder, { recursive: true });
  const texts = measureAnnotate();
  console.log('\n| annotate(), shipped data: text | ms | × loop |\n|---:|---:|---:|');
  for (const { length, ms, timesLoop } of texts)
    console.log(`| ${length} | ${ms.toFixed(1)} | ${timesLoop.toFixed(0)} |`);
  writeFileSync(PLOT, plot(cells, texts));
}

function runCell(engine: string, count: number, folder: string): Cell | null {
  const child = spawnSync(
    process.execPath,
    [
      '--expose-gc',
      '--max-old-space-size=8000',
      fileURLToPath(import.meta.url),
      '--cell',
      [engine, count, folder].join('\t'),
    ],
    { encoding: 'utf8', timeout: Number(values.seconds) * 1000, stdio: ['ignore', 'pipe', 'ignore'] },
  );
  return child.status === 0 ? (JSON.parse(child.stdout) as Cell) : null;
}

function row({ engine, names, timesLoop, exact, bytesPerName, heldPerName, buildMs, openMs, firstMs }: Cell): string {
  const times = Object.values(timesLoop).map((times) => times.toFixed(1));
  const bytes = [bytesPerName.toFixed(1), heldPerName.toFixed(0)];
  const rest = [(buildMs / 1000).toFixed(2), openMs?.toFixed(2) ?? '–', firstMs.toFixed(1)];
  return `| ${[engine, names, ...times, exact ? 'yes' : 'no', ...bytes, ...rest].join(' | ')} |`;
}
