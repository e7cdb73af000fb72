/** From a record to what its card shows: references become labels, statements come in order of date. */
import type { Card, CardStatement, EntityEntry, Localized } from '../../engine/index.ts';
import { aliasesOf } from '../aliases.ts';
import type { SourceRecord } from '../schema.ts';

/** Cards of all records by id. References are known to hold (check.ts). */
export function makeCards(records: readonly SourceRecord[]): Map<string, Card> {
  const labels = new Map(records.map((record) => [record.id, record.label]));
  // Only in data that has not been checked can a label be missing: while somebody edits.
  const link = (id: string) => ({ id, label: labels.get(id) ?? { de: id, en: id } });
  const toCard = (record: SourceRecord): Card => ({
    id: record.id,
    kind: record.kind,
    label: record.label,
    summary: record.summary,
    ...(record.date ? { date: withoutUndefined(record.date) } : {}),
    offices: (record.offices ?? []).map(({ title, from, to, sources }) => ({
      title,
      from,
      ...(to === undefined ? {} : { to }),
      sources: sources.map(withoutUndefined),
    })),
    statements: record.statements
      .map(
        (statement): CardStatement => ({
          date: statement.date,
          text: statement.text,
          ...(statement.according_to === undefined ? {} : { claimant: link(statement.according_to) }),
          sources: statement.sources.map(withoutUndefined),
        }),
      )
      .sort((a, b) => compareDates(a.date, b.date)),
    related: (record.related ?? []).map(({ type, to }) => ({ type, ...link(to) })),
    ...(record.place ? { place: record.place } : {}),
    wikipedia: withoutUndefined(record.wikipedia ?? {}),
    familiarity: record.familiarity,
    reviewed: record.reviewed,
  });
  return new Map(records.map((record) => [record.id, toCard(record)]));
}

/** Of dates that begin alike, the one that says less comes last: what is told of a month mostly closes it. */
function compareDates(a: string, b: string): number {
  const [first, second] = [`${a}~`, `${b}~`];
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Every base form of a record, the label first, without duplicates: what a search looks through. */
export function namesOf(record: SourceRecord): string[] {
  return [...new Set([record.label.de, record.label.en, ...aliasesOf(record).map(({ form }) => form)])];
}

/** A record as a search looks through it. */
export function makeEntry({ id, kind, label, aliases }: SourceRecord): EntityEntry {
  return {
    id,
    kind,
    label,
    names: furtherNames(
      label,
      aliasesOf({ aliases }).map(({ form }) => form),
    ),
  };
}

/** The names without the labels and without repetitions. */
export function furtherNames(label: Localized, names: readonly string[]): string[] {
  return [...new Set(names)].filter((name) => name !== label.de && name !== label.en);
}

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** JSON and exact optional types want absent keys, not undefined ones. */
function withoutUndefined<T extends object>(value: T): Present<T> {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Present<T>;
}
