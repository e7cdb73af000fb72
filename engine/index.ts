/** The engine's face at run time: what the extension and the command line may use. */
export { annotate } from './annotate.ts';
export { DIGEST_BYTES, GazetteerFormatError } from './format.ts';
export { type Gazetteer, openGazetteer } from './gazetteer.ts';
export type * from './types.ts';
