/**
 * The pack, from the extension's own package into an open gazetteer. Opened once per life of the background and on
 * first need only: a background that wakes for a switch of the popup does not pay for it.
 * The engine checks the structure; here, where there is a hash function, the content is checked against its digest.
 */
import { browser } from 'wxt/browser';
import type { Card, EntityEntry, Gazetteer, Localized } from '../engine/index.ts';
import { DIGEST_BYTES, GazetteerFormatError, openGazetteer } from '../engine/index.ts';

/** The pack in use. */
export interface OpenPack {
  readonly gazetteer: Gazetteer;
  /** SHA-256 of its content, in hexadecimal. */
  readonly hash: string;
}

/** Access to the data that ships with the extension. */
export interface GazetteerSource {
  /**
   * The open pack. A failed attempt is forgotten, so that the next call tries again.
   *
   * @throws {Error} The pack is missing, cut short or altered; the message says what is wrong.
   */
  open(): Promise<OpenPack>;
}

/** Makes a source that reads `sidelight.pack`. */
export function createGazetteerSource(): GazetteerSource {
  let opening: Promise<OpenPack> | null = null;
  return {
    open() {
      opening ??= load().catch((error: unknown) => {
        opening = null;
        throw error;
      });
      return opening;
    },
  };
}

/** Text is decoded here and not in the engine, which has no means for it. */
export const reader = {
  /** The label at a gazetteer index. */
  label(gazetteer: Gazetteer, index: number): Localized {
    const [de = '', en = de] = new TextDecoder().decode(gazetteer.labelBytes(index)).split('\n');
    return { de, en };
  },
  /** The cards at some gazetteer indices, in the same order. */
  async cards(gazetteer: Gazetteer, indices: readonly number[]): Promise<Card[]> {
    const places = indices.map((index) => gazetteer.cardBlock(index));
    // Cards are packed together: a block that holds several of them is unpacked once.
    const blocks = new Map(places.map(({ bytes }) => [bytes.byteOffset, bytes]));
    const cards = new Map(
      await Promise.all([...blocks].map(async ([at, bytes]) => [at, (await inflate(bytes)) as Card[]] as const)),
    );
    return places.map(({ bytes, place }) => cards.get(bytes.byteOffset)![place]!);
  },
  /** What a search looks through, in order of id. */
  async entries(gazetteer: Gazetteer): Promise<EntityEntry[]> {
    const names = (await inflate(gazetteer.searchBytes())) as string[][];
    return names.map((further, index) => ({
      id: gazetteer.id(index),
      kind: gazetteer.kind(index),
      label: reader.label(gazetteer, index),
      names: further,
    }));
  },
};

function inflate(bytes: Uint8Array): Promise<unknown> {
  const stream = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream();
  return new Response(stream.pipeThrough(new DecompressionStream('deflate-raw'))).json();
}

async function load(): Promise<OpenPack> {
  const response = await fetch(browser.runtime.getURL('/sidelight.pack'));
  if (!response.ok) throw new Error(`the pack cannot be read: status ${response.status}`);
  const bytes = await response.arrayBuffer();
  const gazetteer = openGazetteer(bytes);
  return { gazetteer, hash: await verify(new Uint8Array(bytes)) };
}

async function verify(pack: Uint8Array<ArrayBuffer>): Promise<string> {
  const actual = new Uint8Array(await crypto.subtle.digest('SHA-256', pack.subarray(DIGEST_BYTES.end)));
  const written = pack.subarray(DIGEST_BYTES.start, DIGEST_BYTES.end);
  if (!actual.every((byte, at) => byte === written[at])) {
    throw new GazetteerFormatError('the pack is altered: its content does not fit its digest');
  }
  return Array.from(actual, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
