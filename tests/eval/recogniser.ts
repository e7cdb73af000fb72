/** The recogniser without a browser: the data compiled and opened in this process. */
import { inflateRawSync } from 'node:zlib';
import { compileData } from '../../data/compile/index.ts';
import {
  type Annotation,
  type Article,
  annotate,
  type Card,
  type Gazetteer,
  openGazetteer,
} from '../../engine/index.ts';

export interface Recogniser {
  readonly gazetteer: Gazetteer;
  annotate(article: Article): Annotation[];
  /** @throws {RangeError} No such entity. */
  card(id: string): Card;
}

/**
 * Compiles the project's data and opens it.
 *
 * @throws {DataError} When the data has problems.
 */
export function createRecogniser(pack: Uint8Array<ArrayBuffer> = compileData().pack): Recogniser {
  const gazetteer = openGazetteer(pack.buffer);
  return {
    gazetteer,
    annotate: (article) => annotate(article, gazetteer),
    card(id) {
      const entity = gazetteer.indexOf(id);
      if (entity < 0) throw new RangeError(`no entity ${id}`);
      const { bytes, place } = gazetteer.cardBlock(entity);
      return (JSON.parse(inflateRawSync(bytes).toString()) as Card[])[place]!;
    },
  };
}
