/** Dates of differing precision. */
import { expect, test } from 'vitest';
import { formatDate, formatSpan, heldOn, isAfter } from '../../components/dates.ts';
import { dayOf } from '../../entrypoints/reader/publication-date.ts';

test.each([
  ['2023-03-14', 'de', '14. März 2023'],
  ['2023-03-14', 'en', '14 March 2023'],
  ['2023-03', 'de', 'März 2023'],
  ['2023-03', 'en', 'March 2023'],
  ['2023', 'de', '2023'],
  ['soon', 'en', 'soon'],
] as const)('formatDate writes %s in %s as %s', (date, lang, written) => {
  expect(formatDate(date, lang)).toBe(written);
});

test('formatSpan names both ends only when they differ', () => {
  expect(formatSpan({ start: '2024-08', end: '2025-03' }, 'en')).toBe('August 2024 – March 2025');
  expect(formatSpan({ start: '2024', end: '2024' }, 'en')).toBe('2024');
});

test.each([
  { date: '2026-02-06', day: '2026-02-05', after: true },
  { date: '2026-02-05', day: '2026-02-05', after: false },
  { date: '2026-02', day: '2026-02-05', after: false },
  { date: '2026-03', day: '2026-02-05', after: true },
  { date: '2026', day: '2026-02-05', after: false },
  { date: '2027', day: '2026-02-05', after: true },
])('isAfter: $date came after $day: $after', ({ date, day, after }) => {
  expect(isAfter(date, day)).toBe(after);
});

test.each([
  { span: { from: '2019-05-20' }, day: '2026-02-05', held: true },
  { span: { from: '2019', to: '2024' }, day: '2024-06-01', held: true },
  { span: { from: '2019', to: '2023-12' }, day: '2024-01-01', held: false },
  { span: { from: '2026-03' }, day: '2026-02-05', held: false },
])('heldOn: $span on $day: $held', ({ span, day, held }) => {
  expect(heldOn(span, day)).toBe(held);
});

test.each([
  ['2025-11-05T23:30:00Z', '2025-11-05'],
  ['20230428', '2023-04-28'],
  ['2023-04-28 10:00', '2023-04-28'],
  ['Veröffentlicht am 28. 4. 2023', '2023-04-28'],
  ['28.04.2023, 17:05 Uhr', '2023-04-28'],
  ['Fri, 28 Apr 2023 10:00:00 GMT', '2023-04-28'],
  ['2023-13-01', null],
  ['gestern', null],
  ['', null],
  [null, null],
] as const)('dayOf reads %s as %s', (written, day) => {
  expect(dayOf(written)).toBe(day);
});
