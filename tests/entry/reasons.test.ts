/** Evidence in words. */
import { expect, test } from 'vitest';
import type { Annotation, Evidence } from '../../engine/index.ts';
import { reasonsFor } from '../../entrypoints/reader/reasons.ts';

const TEXT = 'Präsident Selenskyj sah den Pro\u00ADpeller über dem Schwarzen\nMeer. Wolodymyr Selenskyj sprach.';
const entities = [{ id: 'black-sea', label: { de: 'Schwarzes Meer', en: 'Black Sea' } }];

const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const annotation = (evidence: Evidence): Annotation => ({
  ...span('Selenskyj'),
  entity: 'volodymyr-zelensky',
  kind: 'person',
  familiarity: 'many',
  confidence: 0.9,
  evidence: [evidence],
  otherSenses: [],
});

test.each<{ name: string; evidence: Evidence; words: string[] }>([
  { name: 'nothing for a plain name', evidence: { rule: 'name' }, words: [] },
  {
    name: 'the cues as they stand in the text, without soft hyphens and line breaks',
    evidence: { rule: 'cues', spans: [span('Pro\u00ADpeller'), span('Schwarzen\nMeer')] },
    words: ['Propeller', 'Schwarzen Meer'],
  },
  {
    name: 'each cue once',
    evidence: { rule: 'cues', spans: [span('Selenskyj'), span('Selenskyj')] },
    words: ['Selenskyj'],
  },
  {
    name: 'the full name',
    evidence: { rule: 'full-name', span: span('Wolodymyr Selenskyj') },
    words: ['Wolodymyr Selenskyj'],
  },
  { name: 'the role', evidence: { rule: 'role', span: span('Präsident') }, words: ['Präsident'] },
  {
    name: 'related entities by their labels',
    evidence: { rule: 'related', entities: ['black-sea', 'unknown'] },
    words: ['Schwarzes Meer'],
  },
])('the reasons show $name', ({ evidence, words }) => {
  expect(reasonsFor(annotation(evidence), TEXT, entities, 'de')).toEqual([{ rule: evidence.rule, words }]);
});
