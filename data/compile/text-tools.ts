/** Text as the pack holds it. */
import { deflateRawSync } from 'node:zlib';
import type { TextTools } from '../../engine/build.ts';

/** The same text gives the same bytes: the level is fixed. */
export const textTools: TextTools = {
  encode: (text) => new TextEncoder().encode(text),
  compress: (text) => deflateRawSync(text, { level: 9 }),
};
