import { expect, test } from 'vitest';
import { annotations } from './pack-maker.ts';

const SPEC = {
  entities: [
    { id: 'moscow', kind: 'place', names: ['Moskau', 'Moscow'], government: 'kremlin' },
    { id: 'kremlin', names: ['Kreml', 'Kremlin'] },
    { id: 'kharkiv', kind: 'place', names: ['Charkiw', 'Kharkiv'] },
  ],
} as const;

test.each([
  { lang: 'de', text: 'Moskau bestritt den Angriff.', stands: true },
  { lang: 'de', text: 'Moskau habe erklärt, es gebe keine Gespräche.', stands: true },
  { lang: 'de', text: 'Den Vorschlag hat Moskau zurückgewiesen. Moskau wies ihn ab.', stands: true },
  { lang: 'de', text: 'Laut Moskau starb niemand.', stands: true },
  { lang: 'de', text: 'In Moskau erklärte ein Sprecher, es gebe nichts Neues.', stands: false },
  { lang: 'de', text: 'Moskau hat 13 Millionen Einwohner.', stands: false },
  { lang: 'de', text: 'Er flog nach Moskau und schwieg.', stands: false },
  { lang: 'de', text: '„Nichts ist geschehen“, so Moskau.', stands: true },
  { lang: 'de', text: 'Den Angriff hat Moskau nicht bestritten.', stands: false },
  { lang: 'de', text: 'Moskau hat den Plan abgelehnt.', stands: false },
  { lang: 'de', text: 'Moskau hat abgelehnt.', stands: true },
  { lang: 'de', text: 'Er sagte Moskau ab.', stands: false },
  { lang: 'de', text: 'So Moskau nicht einlenkt, geschieht nichts.', stands: false },
  { lang: 'de', text: 'Vor Moskau warnte er.', stands: false },
  { lang: 'en', text: 'Residents said Moscow was hit by drones.', stands: false },
  { lang: 'en', text: 'According to Moscow police, nobody died.', stands: false },
  { lang: 'en', text: 'Life in Moscow\nwants courage.', stands: false },
  { lang: 'en', text: 'Moscow has denied any part in it.', stands: true },
  { lang: 'en', text: 'According to Moscow, nobody died.', stands: true },
  { lang: 'en', text: 'The mayor of Moscow said so.', stands: false },
  { lang: 'en', text: 'Moscow is cold in winter.', stands: false },
] as const)('whether the capital acts: «$text» $stands', ({ lang, text, stands }) => {
  const found = annotations(SPEC, text, lang).map(({ entity, standsFor }) => ({ entity, standsFor }));
  expect(found).not.toHaveLength(0);
  expect(found.every(({ entity }) => entity === 'moscow')).toBe(true);
  expect(found.some(({ standsFor }) => standsFor === 'kremlin')).toBe(stands);
});

test('a place that is no capital stands for nobody', () => {
  expect(annotations(SPEC, 'Kharkiv said it was ready.', 'en')).toMatchObject([{ entity: 'kharkiv' }]);
  expect(annotations(SPEC, 'Kharkiv said it was ready.', 'en')[0]).not.toHaveProperty('standsFor');
});

test('other senses of the same words are told', () => {
  const spec = {
    entities: [
      { id: 'incident', kind: 'event', names: [{ text: 'MQ-9', needs: ['Propeller'] }] },
      { id: 'drone', kind: 'equipment', names: ['MQ-9'] },
    ],
  } as const;
  expect(annotations(spec, 'Eine MQ-9 verlor den Propeller.')).toMatchObject([
    { entity: 'incident', otherSenses: ['drone'] },
  ]);
  expect(annotations(spec, 'Eine MQ-9 flog.')).toMatchObject([{ entity: 'drone', otherSenses: ['incident'] }]);
});
