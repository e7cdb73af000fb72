/** Dates of differing precision, as readers write them. A date that says only the year is never made more exact. */
import type { Lang } from '../engine/index.ts';

const LOCALES: Readonly<Record<Lang, string>> = { de: 'de-DE', en: 'en-GB' };

const FORMATS = {
  day: { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  'short-day': { day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC' },
  month: { month: 'long', year: 'numeric', timeZone: 'UTC' },
  year: { year: 'numeric', timeZone: 'UTC' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

/** «14. März 2023», "March 2023", "2023". Text that is no date comes back unchanged. */
export function formatDate(date: string, lang: Lang, style: 'long' | 'short' = 'long'): string {
  const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(date);
  if (!parts) return date;
  const day = style === 'long' ? FORMATS.day : FORMATS['short-day'];
  const format = parts[3] ? day : parts[2] ? FORMATS.month : FORMATS.year;
  const time = Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1));
  return new Intl.DateTimeFormat(LOCALES[lang], format).format(time);
}

/** From a start to an end, or just the start; each with its own precision. */
export function formatSpan(
  date: { readonly start: string; readonly end?: string },
  lang: Lang,
  style: 'long' | 'short' = 'long',
): string {
  if (!date.end || date.end === date.start) return formatDate(date.start, lang, style);
  return `${formatDate(date.start, lang, style)} – ${formatDate(date.end, lang, style)}`;
}

/**
 * Whether something dated `date` came after `day` (YYYY-MM-DD). What may have been on that day or before, because
 * only its month or year is known, did not come after.
 */
export function isAfter(date: string, day: string): boolean {
  return date > day.slice(0, date.length);
}

/** Whether a span of time held on `day`. Both ends count, at the precision they are known with. */
export function heldOn(span: { readonly from: string; readonly to?: string }, day: string): boolean {
  return !isAfter(span.from, day) && (span.to === undefined || day.slice(0, span.to.length) <= span.to);
}

/** So many days before and after an article are its week. */
const WEEK_REACH_DAYS = 3;

/** After three months an article's readers ask how things stand now. */
const OLD_AFTER_DAYS = 92;

const DAY_MS = 86_400_000;

/** Whether something happened within three days of `day`. Only exact days can: a month is not near a day. */
export function isNear(date: string, day: string): boolean {
  return date.length === day.length && Math.abs(Date.parse(date) - Date.parse(day)) <= WEEK_REACH_DAYS * DAY_MS;
}

/** Whether an article of `day` was older than three months on `today`. */
export function isOld(day: string, today: string): boolean {
  return Date.parse(today) - Date.parse(day) > OLD_AFTER_DAYS * DAY_MS;
}
