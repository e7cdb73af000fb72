import { expect, test } from 'vitest';
import { caseMask, foldForm } from '../../engine/letters.ts';

test.each([
  { form: 'MQ\u20119', folded: 'mq-9', reason: 'any dash is a hyphen' },
  { form: 'Rubio\u2019s', folded: "rubio's", reason: 'any apostrophe is one' },
  { form: 'Schwarzes\u00A0\u00A0Meer', folded: 'schwarzes meer', reason: 'a run of spaces is one' },
  { form: 'Ver\u00ADteidigung', folded: 'verteidigung', reason: 'a soft hyphen is nothing' },
  { form: 'Orbán', folded: 'orban', reason: 'accents fold' },
  { form: 'Erdog\u0306an', folded: 'erdogan', reason: 'also when they are written apart' },
  { form: 'So\u0308der', folded: 'söder', reason: 'German umlauts stay' },
  { form: 'Weißes Haus', folded: 'weißes haus', reason: 'so does ß' },
  { form: 'Tusk, Donald ', folded: 'tusk, donald', reason: 'no space at the end' },
  { form: 'Wałęsa', folded: 'walesa', reason: 'a stroke is an accent' },
])('foldForm: $reason', ({ form, folded }) => {
  expect(foldForm(form)).toBe(folded);
});

test('caseMask has one bit for each capital, counted in folded letters', () => {
  expect(caseMask('Nato')).toBe(0b0001);
  expect(caseMask('NATO')).toBe(0b1111);
  expect(caseMask('die Linke')).toBe(0b10000);
  expect(caseMask('Ver\u00ADTeidigung')).toBe(0b1001);
});
