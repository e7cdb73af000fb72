/** Reads a gettext catalogue (`.mo`): here GeoNames ids and the names in one language. */
import { readFileSync } from 'node:fs';

/** All messages of a catalogue. */
export function readCatalogue(file: string): Map<string, string> {
  const bytes = readFileSync(file);
  const little = bytes.readUInt32LE(0) === 0x950412de;
  const number = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const string = (table: number, i: number) => {
    const start = number(table + 8 * i + 4);
    return bytes.toString('utf8', start, start + number(table + 8 * i));
  };
  const [count, keys, values] = [number(8), number(12), number(16)];
  return new Map(Array.from({ length: count }, (_, i) => [string(keys, i), string(values, i)]));
}
