import { inflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { SURNAME } from '../../engine/build.ts';
import { annotate, GazetteerFormatError, openGazetteer } from '../../engine/index.ts';
import { makePack } from './pack-maker.ts';

const SPEC = {
  entities: [
    { id: 'crimea', kind: 'place', names: ['Krim'] },
    { id: 'black-sea', kind: 'place', names: ['Schwarzes Meer'], related: ['crimea'] },
  ],
} as const;

test('an opened pack tells what was built', () => {
  const gazetteer = openGazetteer(makePack(SPEC).buffer);
  expect(gazetteer.entityCount).toBe(2);
  expect(gazetteer.date).toBe('2026-02-05');
  expect([0, 1].map((entity) => gazetteer.id(entity))).toEqual(['black-sea', 'crimea']);
  expect(gazetteer.indexOf('crimea')).toBe(1);
  expect(gazetteer.indexOf('krim')).toBe(-1);
  expect(gazetteer.kind(1)).toBe('place');
  expect(gazetteer.related(1, 0)).toBe(true);
  expect(new TextDecoder().decode(gazetteer.labelBytes(1))).toBe('crimea\ncrimea in English');
  const { bytes, place } = gazetteer.cardBlock(1);
  expect(JSON.parse(inflateRawSync(bytes).toString())[place]).toEqual({ id: 'crimea' });
  expect(JSON.parse(inflateRawSync(gazetteer.searchBytes()).toString())).toEqual([['black-sea too'], ['crimea too']]);
});

test('the same source gives the same bytes', () => {
  expect(makePack(SPEC)).toEqual(makePack(SPEC));
});

test('opening copies nothing: the views lie on the given buffer', () => {
  const { buffer } = makePack(SPEC);
  const { sections } = openGazetteer(buffer);
  for (const section of Object.values(sections)) expect(section.buffer).toBe(buffer);
});

describe('a file that is no whole pack is refused', () => {
  const pack = makePack(SPEC);
  test.each([
    { name: 'empty', bytes: pack.slice(0, 0), message: /cut short/ },
    { name: 'cut in the header', bytes: pack.slice(0, 40), message: /cut short/ },
    { name: 'cut at the end', bytes: pack.slice(0, pack.length - 4), message: /cut short or altered/ },
    {
      name: 'something else',
      bytes: new TextEncoder().encode('<!doctype html>'.repeat(40)),
      message: /not a Sidelight pack/,
    },
    { name: 'of another format', bytes: withByte(pack, 4, 99), message: /format 99/ },
    { name: 'with a wrong section table', bytes: withByte(pack, 48, 0xfe), message: /altered/ },
  ])('$name', ({ bytes, message }) => {
    const open = () => openGazetteer(bytes.slice().buffer);
    expect(open).toThrow(GazetteerFormatError);
    expect(open).toThrow(message);
  });

  test('with any single byte changed it is refused or behaves', () => {
    // Something of everything that a pack can hold.
    const rich = makePack({
      entities: [
        { id: 'crimea', kind: 'place', names: ['Krim'], government: 'black-sea', related: ['incident'] },
        {
          id: 'black-sea',
          kind: 'place',
          names: [
            'Schwarzes Meer',
            { text: 'Meer', needs: ['Propeller', 'crimea'], not: ['2023-04'], scope: 'article' },
          ],
        },
        { id: 'incident', kind: 'event', names: [{ text: 'Krim', needs: ['2023-03-14', 'Propeller'] }] },
        { id: 'hans-meer', kind: 'person', names: ['Hans Meer', { text: 'Meer', flags: SURNAME }] },
      ],
      decoys: ['Krim-Brücke'],
      roles: ['Präsident'],
      families: ['Frau'],
      firstNames: ['Hans'],
      classes: ['Drohne'],
      sports: ['Elfmeter'],
    });
    const text =
      'Laut Krim am 14. März 2023 ein Propeller. Präsident Meer, Hans Meer, Elfmeter, Krim-Brücke. Krim bestritt.';
    for (let at = 0; at < rich.length; at++) {
      try {
        const found = annotate({ text, lang: 'de' }, openGazetteer(withByte(rich, at, rich[at]! ^ 0xff).buffer));
        for (const { confidence, kind, familiarity } of found) {
          expect(confidence >= 0 && confidence <= 1 && kind && familiarity, `byte ${at}`).toBeTruthy();
        }
      } catch (error) {
        expect(error, `byte ${at}`).toBeInstanceOf(GazetteerFormatError);
      }
    }
  }, 60_000);
});

function withByte(bytes: Uint8Array, at: number, value: number): Uint8Array<ArrayBuffer> {
  const copy = new Uint8Array(bytes);
  copy[at] = value;
  return copy;
}
