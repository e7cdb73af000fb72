import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { annotate, type Lang } from '../../engine/index.ts';
import { scan } from '../../engine/matcher.ts';
import { makeGazetteer } from './pack-maker.ts';

const GAZETTEER = makeGazetteer({
  entities: [
    { id: 'crimea', kind: 'place', names: ['Krim', 'Krim-Brücke', 'a', 'a a a'] },
    { id: 'black-sea', kind: 'place', names: ['Schwarzes Meer', { text: 'Meer', needs: ['crimea'] }] },
    { id: 'mq-9', kind: 'equipment', names: ['MQ-9', 'MQ-9 Reaper'] },
    { id: 'nabu', names: ['Nationales Antikorruptionsbüro der Ukraine', 'Österreich', 'Орбан'] },
  ],
  decoys: ['Krimsekt', 'Schwarzes Meer Bank'],
});

/** Any Unicode, half surrogates and invisible characters too, with pieces of names between. */
const UNIT = fc.integer({ min: 0, max: 0xffff }).map((unit) => String.fromCharCode(unit));
const PIECE = fc.constantFrom(
  ...['Krim', 'Schwarzes', 'Meer', 'MQ-9', 'MQ\u20119', 'Reaper', 'a', 'Nationales Antikorruptionsbüro der Ukraine'],
  ...[
    '(NABU)',
    'NABU',
    ' ',
    ' ',
    '-',
    '\u00AD',
    '\u200B',
    '\n',
    '\n\n',
    'o\u0308',
    'O\u0308sterreich',
    '\uD83D',
    '\uDE00',
  ],
  ...['\u202E', 'אב', '.', '. ', '„', '“', 'ﬁ', 'İ', '\u0301', 'Орбан'],
);
const TEXT = fc.array(fc.oneof({ weight: 4, arbitrary: PIECE }, { weight: 1, arbitrary: UNIT }), { maxLength: 80 });
const LANG = fc.constantFrom<Lang>('de', 'en');

describe('any text', () => {
  test('gives annotations that lie in it, in order, without overlaps, and not inside a character', () => {
    fc.assert(
      fc.property(TEXT, LANG, (pieces, lang) => {
        const text = pieces.join('');
        let behind = 0;
        for (const { start, end, evidence, confidence } of annotate({ text, lang }, GAZETTEER)) {
          expect(start).toBeGreaterThanOrEqual(behind);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end)).toMatch(/^[\p{L}\p{N}]/u);
          expect(evidence.length).toBeGreaterThan(0);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          behind = end;
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same twice, also after another text', () => {
    fc.assert(
      fc.property(TEXT, TEXT, LANG, (pieces, others, lang) => {
        const article = { text: pieces.join(''), lang };
        const first = annotate(article, GAZETTEER);
        annotate({ text: others.join(''), lang }, GAZETTEER);
        expect(annotate(article, GAZETTEER)).toEqual(first);
      }),
      { numRuns: 300 },
    );
  });

  test('keeps its annotations when a paragraph without names follows', () => {
    fc.assert(
      fc.property(TEXT, LANG, (pieces, lang) => {
        const text = pieces.join('');
        const further = `${text}\n\nnichts davon steht hier, und niemand wird genannt.`;
        expect(annotate({ text: further, lang }, GAZETTEER)).toEqual(annotate({ text, lang }, GAZETTEER));
      }),
      { numRuns: 300 },
    );
  });

  test('is scanned alike in any position: blocks of the scan have no seams', () => {
    fc.assert(
      fc.property(TEXT, fc.integer({ min: 4000, max: 4200 }), (pieces, before) => {
        const text = pieces.join('');
        const spans = (whole: string) => {
          const found: [number, number, number][] = [];
          scan(whole, GAZETTEER, (form, start, end) => found.push([form, start, end]) > 0);
          return found;
        };
        const shifted = spans(`${'.'.repeat(before)}\n\n${text}`);
        expect(shifted.map(([form, start, end]) => [form, start - before - 2, end - before - 2])).toEqual(spans(text));
      }),
      { numRuns: 500 },
    );
  });
});

describe('time grows with the length of the text and no faster', () => {
  test.each([
    { name: 'one letter', unit: 'a' },
    { name: 'nested prefixes', unit: 'a ' },
    { name: 'hyphens', unit: '-' },
    { name: 'names that break off', unit: 'Nationales Antikorruptionsbüro der ' },
    { name: 'half surrogates', unit: '\uD83D' },
    { name: 'right to left', unit: '\u202Eאבג ' },
    { name: 'invisible characters', unit: '\u00AD' },
    { name: 'combining marks', unit: 'o\u0308' },
    { name: 'spaces behind the first word of a name', unit: 'Schwarzes                                ' },
    { name: 'names', unit: 'Die MQ-9 Reaper flog über die Krim. ' },
    // Something else on the machine may disturb one run, hardly three.
  ])('$name', { timeout: 60_000, retry: 2 }, ({ unit }) => {
    const short = unit.repeat(Math.ceil(20_000 / unit.length));
    const best = (text: string) => {
      const times = Array.from({ length: 5 }, () => {
        const before = performance.now();
        annotate({ text, lang: 'de' }, GAZETTEER);
        return performance.now() - before;
      });
      return Math.min(...times);
    };
    best(short);
    // Eight times the text; quadratic would be 64 times. What takes less than a millisecond cannot be compared.
    expect(best(short.repeat(8)) / Math.max(1, best(short))).toBeLessThan(40);
  });
});
