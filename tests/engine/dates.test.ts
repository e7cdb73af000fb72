import { describe, expect, test } from 'vitest';
import { dateValue, findDates, monthOf } from '../../engine/dates.ts';

/** The article of every row is of Tuesday, 21 March 2023. */
const PUBLISHED = '2023-03-21';

function values(text: string, lang: 'de' | 'en'): string[] {
  return findDates(text, lang, PUBLISHED).map(({ value, start, end }) => `${text.slice(start, end)} = ${value}`);
}

describe('German dates', () => {
  test.each([
    { text: 'am 14. März 2023', dates: ['14. März 2023 = 20230314'] },
    { text: 'am 14.3.2023', dates: ['14.3.2023 = 20230314'] },
    { text: 'am 14. März', dates: ['14. März = 20230314'] },
    { text: 'am 24. Dezember', dates: ['24. Dezember = 20221224'] },
    { text: 'im März 2023', dates: ['März 2023 = 20230300'] },
    { text: 'im Februar', dates: ['im Februar = 20230200'] },
    { text: 'im Jänner', dates: ['im Jänner = 20230100'] },
    { text: 'im vergangenen Februar', dates: ['vergangenen Februar = 20230200'] },
    { text: 'im vergangenen Mai', dates: ['vergangenen Mai = 20220500'] },
    { text: 'im kommenden Mai', dates: ['kommenden Mai = 20230500'] },
    { text: 'im Mai vergangenen Jahres', dates: ['Mai vergangenen Jahres = 20220500'] },
    { text: 'am 14. und 15. März', dates: ['14. und 15. März = 20230314', '14. und 15. März = 20230315'] },
    { text: 'gestern, am Montag', dates: ['gestern = 20230320', 'am Montag = 20230320'] },
    { text: 'am Samstag oder am Sonnabend', dates: ['am Samstag = 20230318', 'am Sonnabend = 20230318'] },
    { text: 'Die Augustiner marschierten 2023; Herr März', dates: [] },
    { text: 'am 35. März 2023, am 14.13.2023', dates: [] },
  ])('$text', ({ text, dates }) => {
    expect(values(text, 'de')).toEqual(dates);
  });
});

describe('English dates', () => {
  test.each([
    { text: 'on 14 March 2023', dates: ['14 March 2023 = 20230314'] },
    { text: 'on March 14, 2023', dates: ['March 14, 2023 = 20230314'] },
    { text: 'on Oct. 7', dates: ['Oct. 7 = 20221007'] },
    { text: 'on the 7th of October', dates: ['7th of October = 20221007'] },
    { text: 'last October', dates: ['last October = 20221000'] },
    { text: 'in May last year', dates: ['May last year = 20220500'] },
    { text: 'next May', dates: ['next May = 20230500'] },
    { text: 'since early March', dates: ['early March = 20230300'] },
    { text: 'March 14 and 15', dates: ['March 14 and 15 = 20230314', 'March 14 and 15 = 20230315'] },
    { text: 'yesterday, on Monday', dates: ['yesterday = 20230320', 'on Monday = 20230320'] },
    { text: '2023-03-14', dates: ['2023-03-14 = 20230314'] },
    { text: 'May I march in August company? They may.', dates: ['in August = 20230800'] },
  ])('$text', ({ text, dates }) => {
    expect(values(text, 'en')).toEqual(dates);
  });
});

test('without the article’s day only dates with a year are told', () => {
  expect(findDates('am 14. März, gestern, im März 2023', 'de', undefined).map(({ value }) => value)).toEqual([
    20230300,
  ]);
});

test('a cue is written as a month or a day, and a day belongs to its month', () => {
  expect(dateValue('2023-03')).toBe(20230300);
  expect(dateValue('2023-03-14')).toBe(20230314);
  expect(monthOf(20230314)).toBe(20230300);
  expect(monthOf(20230300)).toBe(20230300);
});

test('figures without end end', () => {
  expect(findDates('1. '.repeat(100_000), 'de', PUBLISHED)).toEqual([]);
});
