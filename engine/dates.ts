/**
 * Date expressions in German and English text, as days or months of the calendar: «14. März 2023», «vergangenen Februar»,
 * "Oct. 7", "last October". What leaves out the year is read relative to the article's day, and not at all without one.
 */
import type { Lang, Span } from './types.ts';

/** A date as it is told: a day, or a month when the day is left out. */
export interface DateMention extends Span {
  /** YYYYMMDD as a number; the last two figures are 0 for a whole month. */
  readonly value: number;
  /** Told only by its distance from the article's day: «gestern», "on Monday". Says little about a month. */
  readonly relative: boolean;
}

/** «2023-03» or «2023-03-14» as a number, as DateMention has it. */
export function dateValue(date: string): number {
  const [year, month, day = '0'] = date.split('-');
  return Number(year) * 10_000 + Number(month) * 100 + Number(day);
}

/** The month that a day belongs to; a month is its own. */
export function monthOf(value: number): number {
  return value - (value % 100);
}

const MONTHS: Readonly<Record<Lang, readonly string[]>> = {
  de: [
    'Januar|Jänner|Jan\\.',
    'Februar|Feber|Feb\\.',
    'März|Maerz|Mrz\\.',
    'April|Apr\\.',
    'Mai',
    'Juni',
    'Juli',
    'August|Aug\\.',
    'September|Sept?\\.',
    'Oktober|Okt\\.',
    'November|Nov\\.',
    'Dezember|Dez\\.',
  ],
  en: [
    'January|Jan\\.?',
    'February|Feb\\.?',
    'March|Mar\\.',
    'April|Apr\\.?',
    'May',
    'June|Jun\\.',
    'July|Jul\\.',
    'August|Aug\\.?',
    'September|Sept?\\.?',
    'October|Oct\\.?',
    'November|Nov\\.?',
    'December|Dec\\.?',
  ],
};

const WEEKDAYS: Readonly<Record<Lang, string>> = {
  de: 'Sonntag|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend',
  en: 'Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday',
};

const month = (lang: Lang) => `(?<month>${MONTHS[lang].join('|')})(?!\\p{L})`;
const DAY = '[0-3]?\\d';

/** In order: the first pattern that reads a stretch of text has it. */
const PATTERNS: Readonly<Record<Lang, readonly RegExp[]>> = {
  de: [
    String.raw`(?<![\p{N}.])(?<day>${DAY})\.(?:\s?(?:und|bis|/|–|-)\s?(?<day2>${DAY})\.)?\s?${month('de')}(?:\s(?<year>\d{4})(?!\p{N}))?`,
    String.raw`(?<![\p{N}.])(?<day>${DAY})\.\s?(?<number>[01]?\d)\.\s?(?<year>\d{4})(?!\p{N})`,
    String.raw`(?<!\p{L})${month('de')}\s(?<year>\d{4})(?!\p{N})`,
    String.raw`(?<!\p{L})${month('de')}\s(?:des\s)?(?<last>vergangenen|vorigen|letzten|vorherigen)\sJahres`,
    String.raw`(?<!\p{L})(?<before>vergangenen|vorigen|letzten)\s${month('de')}`,
    String.raw`(?<!\p{L})(?<after>kommenden|nächsten)\s${month('de')}`,
    String.raw`(?<!\p{L})(?:im|seit|bis|ab|vom|zum|Anfang|Mitte|Ende|diesen|diesem)\s${month('de')}`,
    String.raw`(?<!\p{L})(?<relative>heute|gestern|vorgestern)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:am|vom|seit|bis)\s(?:vergangenen\s)?(?<weekday>${WEEKDAYS.de})(?!\p{L})`,
  ].map((pattern) => new RegExp(pattern, 'gu')),
  en: [
    String.raw`(?<!\p{N})(?<day>${DAY})(?:st|nd|rd|th)?(?:\s?(?:and|to|–|-)\s?(?<day2>${DAY}))?\s(?:of\s)?${month('en')}(?:,?\s(?<year>\d{4})(?!\p{N}))?`,
    String.raw`(?<!\p{L})${month('en')}\s(?<day>${DAY})(?!\p{N})(?:st|nd|rd|th)?(?:\s?(?:and|to|–|-)\s?(?<day2>${DAY})(?!\p{N}))?(?:,?\s(?<year>\d{4})(?!\p{N}))?`,
    String.raw`(?<!\p{L})${month('en')},?\s(?:of\s)?(?<year>\d{4})(?!\p{N})`,
    String.raw`(?<!\p{L})${month('en')}\s(?:of\s)?(?<last>last)\syear`,
    String.raw`(?<!\p{L})(?<before>last|[Ll]ast)\s${month('en')}`,
    String.raw`(?<!\p{L})(?<after>next)\s${month('en')}`,
    String.raw`(?<!\p{L})(?:[Ii]n|[Ss]ince|until|till|by|from|this|early|late|mid|of|during)[\s-]${month('en')}`,
    String.raw`(?<!\p{L})(?<relative>today|yesterday)(?!\p{L})`,
    String.raw`(?<!\p{L})(?:on|since|until|late|early|last)\s(?<weekday>${WEEKDAYS.en})(?!\p{L})`,
  ].map((pattern) => new RegExp(pattern, 'gu')),
};
/** No pattern reads a text without one of these: most sentences are left after one look. */
const HINTS: Readonly<Record<Lang, RegExp>> = {
  de: new RegExp(String.raw`\d{4}-\d|\d\.\s?\d|${MONTHS.de.join('|')}|${WEEKDAYS.de}|heute|gestern`),
  en: new RegExp(String.raw`\d{4}-\d|${MONTHS.en.join('|')}|${WEEKDAYS.en}|today|yesterday`),
};
/** The same in both languages: 2023-03-14. */
const ISO = /(?<![\p{N}-])(?<year>\d{4})-(?<number>[01]\d)-(?<day>[0-3]\d)(?![\p{N}-])/gu;

const DAYS_BACK: Readonly<Record<string, number>> = {
  heute: 0,
  today: 0,
  gestern: 1,
  yesterday: 1,
  vorgestern: 2,
};

/**
 * Every date of a text that can be told, in order of position. A stretch with two days («14. und 15. März») gives both.
 *
 * @param published The article's day, YYYY-MM-DD.
 */
export function findDates(text: string, lang: Lang, published: string | undefined): DateMention[] {
  if (!HINTS[lang].test(text)) return [];
  const day = new Date(`${published}T00:00:00Z`);
  const today = Number.isNaN(day.getTime()) ? null : day;
  const found: DateMention[] = [];
  const taken = new Set<number>();
  for (const pattern of [ISO, ...PATTERNS[lang]]) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (taken.has(start) || taken.has(end - 1)) continue;
      for (let at = start; at < end; at++) taken.add(at);
      const values = read(match.groups ?? {}, lang, today);
      const relative = match.groups?.relative !== undefined || match.groups?.weekday !== undefined;
      found.push(...values.map((value) => ({ start, end, value, relative })));
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

type Group = 'day' | 'day2' | 'month' | 'number' | 'year' | 'last' | 'before' | 'after' | 'relative' | 'weekday';
type Groups = Readonly<Partial<Record<Group, string>>>;

function read(groups: Groups, lang: Lang, today: Date | null): number[] {
  if (groups.weekday !== undefined) return today ? [lastWeekday(groups.weekday, lang, today)] : [];
  if (groups.relative !== undefined) return today ? [toValue(daysBefore(today, DAYS_BACK[groups.relative]!))] : [];
  const number = groups.number === undefined ? monthNumber(groups.month!, lang) : Number(groups.number);
  if (number < 1 || number > 12) return [];
  const days = [groups.day, groups.day2].filter((day) => day !== undefined).map(Number);
  if (days.some((day) => day < 1 || day > 31)) return [];
  const year = groups.year === undefined ? impliedYear(groups, number, days[0] ?? null, today) : Number(groups.year);
  if (year === null) return [];
  return (days.length > 0 ? days : [0]).map((day) => year * 10_000 + number * 100 + day);
}

function impliedYear(groups: Groups, number: number, day: number | null, today: Date | null): number | null {
  if (!today) return null;
  const year = today.getUTCFullYear();
  const current = today.getUTCMonth() + 1;
  if (groups.last !== undefined) return year - 1;
  if (groups.before !== undefined) return number < current ? year : year - 1;
  if (groups.after !== undefined) return number > current ? year : year + 1;
  // The one nearest to the article's day.
  const distance = (candidate: number) => Math.abs(Date.UTC(candidate, number - 1, day ?? 15) - today.getTime());
  return [year, year - 1, year + 1].reduce((best, candidate) =>
    distance(candidate) < distance(best) ? candidate : best,
  );
}

function monthNumber(name: string, lang: Lang): number {
  return MONTHS[lang].findIndex((names) => new RegExp(`^(?:${names})$`, 'u').test(name)) + 1;
}

/** The last such day, the article's own included. */
function lastWeekday(name: string, lang: Lang, today: Date): number {
  const names = WEEKDAYS[lang].split('|');
  // German has two words for Saturday; the second one stands behind it.
  const wanted = Math.min(names.indexOf(name), 6);
  return toValue(daysBefore(today, (today.getUTCDay() - wanted + 7) % 7));
}

const DAY_MS = 24 * 60 * 60 * 1000;

function daysBefore(day: Date, count: number): Date {
  return new Date(day.getTime() - count * DAY_MS);
}

function toValue(day: Date): number {
  return day.getUTCFullYear() * 10_000 + (day.getUTCMonth() + 1) * 100 + day.getUTCDate();
}
