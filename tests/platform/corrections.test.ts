import { describe, expect, test } from 'vitest';
import type { Annotation } from '../../engine/index.ts';
import {
  type Correction,
  correct,
  MAX_CORRECTIONS,
  parseCorrections,
  readCorrectionFile,
  withCorrections,
  withoutCorrection,
  writeCorrectionFile,
} from '../../platform/corrections.ts';

const TEXT = 'Witkoff traf Umerow. Umerows Reise und Steve Witkoff.';

function mark(name: string, entity: string, from = 0): Annotation {
  const start = TEXT.indexOf(name, from);
  return {
    start,
    end: start + name.length,
    entity,
    kind: 'person',
    familiarity: 'rare',
    confidence: 1,
    evidence: [{ rule: 'name' }],
    otherSenses: [],
  };
}

const MARKS = [
  mark('Witkoff', 'steve-witkoff'),
  mark('Umerow', 'rustem-umerov'),
  mark('Umerows', 'rustem-umerov'),
  mark('Steve Witkoff', 'steve-witkoff'),
];

const marked = (corrections: readonly Correction[], site = 'example.de') =>
  correct(MARKS, corrections, { text: TEXT, site }).map(({ start, end }) => TEXT.slice(start, end));

const wrong = (name: string, entity = 'rustem-umerov', site = 'example.de'): Correction => ({
  kind: 'wrong-here',
  site,
  name,
  entity,
});

describe('corrections on an article', () => {
  test.each<[string, Correction[], string[]]>([
    ['none', [], ['Witkoff', 'Umerow', 'Umerows', 'Steve Witkoff']],
    ['a name that means something else here, with its genitive', [wrong('Umerow')], ['Witkoff', 'Steve Witkoff']],
    ['the same, made at the genitive', [wrong('UMEROWS')], ['Witkoff', 'Steve Witkoff']],
    ['the same for another site', [wrong('Umerow', 'rustem-umerov', 'example.org')], MARKS.map(textOf)],
    ['the same for another entity', [wrong('Umerow', 'somebody')], MARKS.map(textOf)],
    ['a name to be marked nowhere', [{ kind: 'never', name: 'witkoff' }], ['Umerow', 'Umerows', 'Steve Witkoff']],
  ])('%s', (_, corrections, expected) => {
    expect(marked(corrections)).toEqual(expected);
  });

  test('an entity that the reader knows stays, without underline', () => {
    const corrected = correct(MARKS, [{ kind: 'known', entity: 'steve-witkoff' }], { text: TEXT, site: 'example.de' });
    expect(corrected.map(({ familiarity }) => familiarity)).toEqual(['everyone', 'rare', 'rare', 'everyone']);
  });
});

describe('the list of corrections', () => {
  test('holds each once, however the name is written, and gives it back', () => {
    const once = withCorrections([wrong('Umerow')], [wrong('UMEROW'), { kind: 'known', entity: 'x' }]);
    expect(once).toHaveLength(2);
    expect(withoutCorrection(once, wrong('umerow'))).toEqual([{ kind: 'known', entity: 'x' }]);
  });

  test.each<[string, unknown, readonly Correction[]]>([
    ['no list', 'x', []],
    ['things that are no corrections', [null, 1, {}, { kind: 'never' }, { kind: 'known', entity: 7 }], []],
    ['an unknown kind', [{ kind: 'always', name: 'x' }], []],
    ['a name as long as a chapter', [{ kind: 'never', name: 'x'.repeat(301) }], []],
    [
      'more than belongs to it',
      [{ kind: 'never', name: 'x', entity: 'y', evil: true }],
      [{ kind: 'never', name: 'x' }],
    ],
  ])('is read from %s', (_, stored, expected) => {
    expect(parseCorrections(stored)).toEqual(expected);
  });

  test('has an end', () => {
    const many = Array.from(
      { length: MAX_CORRECTIONS + 10 },
      (_, n): Correction => ({ kind: 'known', entity: `${n}` }),
    );
    expect(withCorrections([], many)).toHaveLength(MAX_CORRECTIONS);
  });

  test('comes back from a file as it was', () => {
    const list = [wrong('Umerow'), { kind: 'never', name: 'A «B»' } as const];
    expect(readCorrectionFile(writeCorrectionFile(list))).toEqual(list);
  });

  test.each(['', '{', '[]', '{"format":"other","version":1}', '{"format":"sidelight-corrections","version":2}'])(
    'does not come from another file: %j',
    (text) => expect(readCorrectionFile(text)).toBeNull(),
  );
});

function textOf({ start, end }: Annotation): string {
  return TEXT.slice(start, end);
}
