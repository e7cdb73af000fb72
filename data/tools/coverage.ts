/** What the data holds, counted: what `npm run data:report` prints. Pure; the words are the command line's. */
import { foldForm } from '../../engine/build.ts';
import { aliasesOf } from '../aliases.ts';
import { namesOf } from '../compile/cards.ts';
import type { SourceRecord } from '../schema.ts';

export interface FieldCounts {
  readonly field: string;
  readonly records: number;
  /** Records with four statements and a relation, or more. */
  readonly dossiers: number;
  readonly statements: number;
  readonly sources: number;
  /** Days from the newest statement of a record to its review: the middle one, 0 without records. */
  readonly medianAge: number;
}

/** Statements from which a record with relations is a dossier. */
const DOSSIER_STATEMENTS = 4;
const DAY = 86_400_000;

/** Counts by field, in order of name; the sum last. */
export function countFields(records: readonly SourceRecord[]): FieldCounts[] {
  const fields = Map.groupBy(records, ({ field }) => field as string);
  const rows = [...fields].map(([field, part]) => countsOf(field, part)).sort((a, b) => (a.field < b.field ? -1 : 1));
  return [...rows, countsOf('all', records)];
}

function countsOf(field: string, records: readonly SourceRecord[]): FieldCounts {
  const ages = records.map(ageOf).sort((a, b) => a - b);
  const sum = (count: (record: SourceRecord) => number) => records.reduce((total, record) => total + count(record), 0);
  return {
    field,
    records: records.length,
    dossiers: records.filter(isDossier).length,
    statements: sum(({ statements }) => statements.length),
    sources: sum(({ statements }) => new Set(statements.flatMap(({ sources }) => sources.map(({ url }) => url))).size),
    medianAge: ages[Math.floor(ages.length / 2)] ?? 0,
  };
}

function isDossier({ statements, related = [] }: SourceRecord): boolean {
  return statements.length >= DOSSIER_STATEMENTS && related.length > 0;
}

/** Days between a record's newest statement and its review. */
export function ageOf({ statements, reviewed }: SourceRecord): number {
  const newest = statements
    .map(({ date }) => date)
    .sort()
    .at(-1)!;
  const [year, month = '01', day = '01'] = newest.split('-');
  return Math.round((Date.parse(reviewed) - Date.parse(`${year}-${month}-${day}`)) / DAY);
}

/** Records with many statements that name no other record: a story without its people. */
export function withoutRelations(records: readonly SourceRecord[]): SourceRecord[] {
  return records.filter(
    ({ statements, related = [] }) => statements.length >= DOSSIER_STATEMENTS && related.length === 0,
  );
}

/** Names that several records have, with their ids; each has a condition, or a prior. */
export function sharedAliases(records: readonly SourceRecord[]): { form: string; ids: string[] }[] {
  const owners = new Map<string, { form: string; ids: Set<string> }>();
  for (const record of records) {
    for (const { form, lang } of aliasesOf(record)) {
      const key = `${lang}:${foldForm(form)}`;
      const owner = owners.get(key) ?? { form, ids: new Set() };
      owners.set(key, owner);
      owner.ids.add(record.id);
    }
  }
  return [...owners.values()]
    .filter(({ ids }) => ids.size > 1)
    .map(({ form, ids }) => ({ form, ids: [...ids].sort() }))
    .filter((entry, i, all) => all.findIndex((other) => other.form === entry.form) === i);
}

/** A run of capitalised words, and small ones between them: «Ursula von der Leyen», "Bank of England". */
const NAME = /\p{Lu}[\p{L}\p{N}’'-]+(?: (?:(?:of|the|de|von der|von|van) ){0,2}\p{Lu}[\p{L}\p{N}’'-]+){0,4}/gu;
const SENTENCE_START = /(?:^|[.!?:»“"]\s+|\n\s*)$/;

/**
 * Capitalised names in a text that no record bears, the commonest first. Single words at the start of a sentence do not
 * count, nor does what is made of words of the language.
 *
 * @param known Names that are in the data.
 * @param isWord Whether a capitalised word is one of the language.
 */
export function unknownNames(
  text: string,
  known: Iterable<string>,
  isWord: (word: string) => boolean,
): { name: string; count: number }[] {
  const own = new Set([...known].map(foldForm));
  const counts = new Map<string, number>();
  for (const { 0: name, index } of text.matchAll(NAME)) {
    const words = name.match(/\p{Lu}[\p{L}\p{N}’'-]+/gu) ?? [];
    const starts = SENTENCE_START.test(text.slice(Math.max(0, index - 8), index));
    // The capital of the first word of a sentence says nothing.
    const telling = starts ? words.slice(1) : words;
    if (telling.every((word) => isWord(word.replace(/.*-(?=\p{Lu})/u, '')))) continue;
    if (isKnown(name, own)) continue;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Also in the genitive, and when all that stands before a known name is one word: a role, an article. */
function isKnown(name: string, own: ReadonlySet<string>): boolean {
  const behind = name.replace(/^\S+\s/, '');
  return [name, behind].some((part) => own.has(foldForm(part)) || own.has(foldForm(part.replace(/['’]?s$/, ''))));
}

/** Names of records, for `unknownNames`. */
export function allNames(records: readonly SourceRecord[]): string[] {
  return records.flatMap(namesOf);
}
