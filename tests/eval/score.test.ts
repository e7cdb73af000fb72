import { describe, expect, test } from 'vitest';
import { markdownTable, replaceMarked } from '../../data/tools/markdown-table.ts';
import type { Annotation } from '../../engine/index.ts';
import { bootstrap } from './bootstrap.ts';
import type { GoldDocument, GoldMention } from './gold.ts';
import { reliabilityOf } from './report.ts';
import { compareRuns, toSetRun } from './runs.ts';
import { f1Of, type Knowledge, precisionOf, recallOf, type Score, scoreDocument } from './score.ts';

const TEXT = 'Merz met Macron in Paris, Texas. Scholz was absent. Merz spoke.';

function span(surface: string, from = 0): { start: number; end: number } {
  const start = TEXT.indexOf(surface, from);
  return { start, end: start + surface.length };
}

function gold(surface: string, title: string, optional = false): GoldMention {
  return { ...span(surface), titles: [title], wikidata: null, optional };
}

function mark(surface: string, entity: string, confidence = 0.9): Annotation {
  const rest = { kind: 'person', familiarity: 'rare', evidence: [{ rule: 'name' }], otherSenses: [] } as const;
  return { ...span(surface), entity, confidence, ...rest };
}

/** Entities are called like their titles; «Scholz» is there without its surname. */
const KNOWN = ['Merz', 'Macron', 'Paris', 'Scholz'];
const knowledge: Knowledge = {
  namesOf: (entity) => ({ titles: [entity], wikidata: null }),
  entitiesOf: ({ titles }) => titles.filter((title) => KNOWN.includes(title)),
  hasForm: (entity, surface) => entity !== 'Scholz' && surface.includes(entity),
};

function score(mentions: readonly GoldMention[], marks: readonly Annotation[], complete = true): Score {
  const document: GoldDocument = {
    id: 'd1',
    lang: 'en',
    text: TEXT,
    mentions,
    traps: [{ ...span('Paris, Texas'), not: 'Paris' }],
  };
  return scoreDocument(document, marks, complete, knowledge);
}

describe('a mark', () => {
  test.each<{
    reason: string;
    mentions: GoldMention[];
    marks: Annotation[];
    right: number;
    judged: number;
    causes: string[];
  }>([
    {
      reason: 'is right on the gold',
      mentions: [gold('Merz', 'Merz')],
      marks: [mark('Merz', 'Merz')],
      right: 1,
      judged: 1,
      causes: [],
    },
    {
      reason: 'is right and a boundary error with another span',
      mentions: [gold('Merz', 'Merz')],
      marks: [mark('Merz met', 'Merz')],
      right: 1,
      judged: 1,
      causes: ['boundary'],
    },
    {
      reason: 'serves one mention once, and the duplicate is wrong',
      mentions: [gold('Merz met', 'Merz')],
      marks: [mark('Merz', 'Merz'), mark('met', 'Merz')],
      right: 1,
      judged: 2,
      causes: ['boundary', 'wrong sense'],
    },
    {
      reason: 'with another entity is the wrong sense, and not a miss besides',
      mentions: [gold('Merz', 'Merz')],
      marks: [mark('Merz', 'Macron')],
      right: 0,
      judged: 1,
      causes: ['wrong sense'],
    },
    {
      reason: 'beside the gold is spurious',
      mentions: [],
      marks: [mark('absent', 'Merz')],
      right: 0,
      judged: 1,
      causes: ['spurious'],
    },
    {
      reason: 'on an optional mention is neutral',
      mentions: [gold('Merz', 'Merz', true)],
      marks: [mark('Merz', 'Macron')],
      right: 0,
      judged: 0,
      causes: [],
    },
    {
      reason: 'is neutral where gold and data share no kind of name',
      mentions: [{ ...span('Merz'), titles: [], wikidata: 'Q1', optional: false }],
      marks: [mark('Merz', 'Macron')],
      right: 0,
      judged: 0,
      causes: [],
    },
    {
      reason: 'can spring a trap',
      mentions: [],
      marks: [mark('Paris', 'Paris')],
      right: 0,
      judged: 1,
      causes: ['spurious', 'trap'],
    },
    {
      reason: 'on a name whose bearer the gold does not tell is right',
      mentions: [{ ...span('Merz'), titles: [], wikidata: null, optional: false }],
      marks: [mark('Merz', 'Macron')],
      right: 1,
      judged: 1,
      causes: [],
    },
  ])('$reason', ({ mentions, marks, right, judged, causes }) => {
    const found = score(mentions, marks);
    expect({ right: found.right, judged: found.judged }).toEqual({ right, judged });
    expect(found.errors.map(({ cause }) => cause)).toEqual(causes);
  });

  test('beside incomplete gold is not judged', () => {
    expect(score([], [mark('absent', 'Merz')], false).judged).toBe(0);
  });
});

test.each([
  { surface: 'Macron', title: 'Macron', cause: 'abstained' },
  { surface: 'Scholz', title: 'Scholz', cause: 'alias missing' },
  { surface: 'Texas', title: 'Texas', cause: 'not in data' },
])('a name without a mark: $cause', ({ surface, title, cause }) => {
  expect(score([gold(surface, title)], []).errors.map((error) => error.cause)).toEqual([cause]);
});

test('precision counts judged marks, recall what the data holds, F1 is their harmonic mean', () => {
  const found = score(
    [gold('Merz', 'Merz'), gold('Macron', 'Macron'), gold('Texas', 'Texas')],
    [mark('Merz', 'Merz'), mark('absent', 'Merz'), mark('spoke', 'Merz')],
  );
  expect(precisionOf(found)).toBeCloseTo(1 / 3);
  expect(recallOf(found)).toBeCloseTo(1 / 2);
  expect(f1Of(found)).toBeCloseTo(0.4);
});

describe('the interval', () => {
  const right = score([gold('Merz', 'Merz')], [mark('Merz', 'Merz')]);
  const wrong = score([gold('Merz', 'Merz')], [mark('Merz', 'Macron')]);
  test('is the same for the same scores', () => {
    expect(bootstrap([right, wrong, right], precisionOf)).toEqual(bootstrap([right, wrong, right], precisionOf));
  });
  test('holds the figure, and is a point where all documents agree', () => {
    const { low, high } = bootstrap([right, wrong, right, right], precisionOf)!;
    expect(low).toBeLessThan(0.75);
    expect(high).toBeGreaterThan(0.75);
    expect(bootstrap([right, right], precisionOf)).toEqual({ low: 1, high: 1 });
  });
  test('is none without documents', () => {
    expect(bootstrap([], precisionOf)).toBeNull();
  });
});

test('a comparison lists what was mended and what is new', () => {
  const mentions = [gold('Merz', 'Merz')];
  const before = toSetRun('set en', new Map([['d1', score(mentions, [mark('Merz', 'Macron')])]]));
  const after = toSetRun('set en', new Map([['d1', score(mentions, [mark('Merz', 'Merz'), mark('absent', 'Merz')])]]));
  const { changes, added, mended } = compareRuns(before, after);
  expect(changes[0]).toMatchObject({ figure: 'precision', before: 0, after: 0.5, certain: true });
  expect(added.map(({ cause }) => cause)).toEqual(['spurious']);
  expect(mended.map(({ cause }) => cause)).toEqual(['wrong sense']);
});

test('reliability sets what marks claimed against what became true', () => {
  expect(
    reliabilityOf([
      { confidence: 0.97, right: true },
      { confidence: 0.92, right: true },
      { confidence: 0.94, right: false },
    ]),
  ).toEqual([
    { from: 0.9, marks: 2, claimed: expect.closeTo(0.93), right: 0.5 },
    { from: 0.95, marks: 1, claimed: 0.97, right: 1 },
  ]);
});

test('the table is written between its markers and nowhere else', () => {
  const table = markdownTable([
    ['a', 'b'],
    ['1', '2'],
  ]);
  expect(table).toBe('| a | b |\n|---|---|\n| 1 | 2 |');
  expect(replaceMarked('x\n<!-- eval:start -->\nold\n<!-- eval:end -->\ny', 'eval', table)).toBe(
    `x\n<!-- eval:start -->\n${table}\n<!-- eval:end -->\ny`,
  );
  expect(() => replaceMarked('no markers', 'eval', table)).toThrow('to write between');
});
