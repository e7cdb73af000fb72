/**
 * Further names of a record, made by rule from its name in its own script. They take the conditions of the name that
 * stands in the record for the same thing; a full name that gives none of the record's names is not its name (check.ts).
 */
import { foldForm } from '../../../engine/build.ts';
import { type Alias, aliasesOf, aliasKey } from '../../aliases.ts';
import type { SourceRecord } from '../../schema.ts';
import type { HazardTest } from '../hazards.ts';
import type { Dropped } from '../thin/claims.ts';
import { romaniseArabic } from './arabic.ts';
import { romaniseChinese } from './chinese.ts';
import { CYRILLIC } from './cyrillic.ts';
import { transliterate } from './scheme.ts';

const LANGS = ['de', 'en'] as const;
export type Script = keyof NonNullable<SourceRecord['native']>;

/** A name in its own script as media of a language write it, in each of their manners; without repetitions. */
export function romanise(name: string, script: Script, lang: 'de' | 'en', country?: string): string[] {
  switch (script) {
    case 'ar':
      return unique(romaniseArabic(name, lang));
    case 'zh':
      return unique(romaniseChinese(name, country === 'TW'));
    default:
      return unique(CYRILLIC[script][lang].map((scheme) => transliterate(name, scheme)));
  }
}

/** Names made by rule, by id of their record; and those that were left out, and why. */
export interface NativeAliases {
  readonly aliases: ReadonlyMap<string, readonly Alias[]>;
  readonly dropped: readonly Dropped[];
}

/** Every record's further names. What is a word or another record's name is dropped. */
export function nativeAliases(records: readonly SourceRecord[], hazards: HazardTest): NativeAliases {
  const owners = new Map<string, string>();
  for (const record of records) for (const alias of aliasesOf(record)) owners.set(aliasKey(alias), record.id);
  const dropped: Dropped[] = [];
  const keep = ({ id, kind }: SourceRecord, alias: Alias): boolean => {
    const { form, lang } = alias;
    const owner = owners.get(aliasKey(alias)) ?? id;
    const reason = owner === id ? hazards(form, lang, kind === 'place') : `a name of ${owner}`;
    if (reason) dropped.push({ id, form, reason: `made by rule, is ${reason}` });
    return !reason;
  };
  const aliases = new Map(
    records.map((record) => [record.id, furtherNames(record).filter((alias) => keep(record, alias))]),
  );
  return { aliases, dropped };
}

function furtherNames(record: SourceRecord): Alias[] {
  const given = aliasesOf(record);
  return LANGS.flatMap((lang) => {
    const own = given.filter((alias) => alias.lang === lang);
    const taken = new Set(own.map(({ form }) => foldForm(form)));
    const isLong = (form: string) => form.includes(' ');
    return fullNames(record, lang).flatMap((full) =>
      [full, ...(record.kind === 'person' ? surnames(full, record) : [])].flatMap((form): Alias[] => {
        const model = own.find((alias) => isLong(alias.form) === isLong(form));
        const key = foldForm(form);
        if (!model || taken.has(key)) return [];
        taken.add(key);
        return [{ ...model, form, path: ['native'] }];
      }),
    );
  });
}

/** Whether the rules make one of the record's own names of each of its native ones. */
export function unlikeNatives(record: SourceRecord): { script: Script; made: string[] }[] {
  const own = new Set([...aliasesOf(record).map(({ form }) => form), record.label.de, record.label.en].map(foldForm));
  return entriesOf(record).flatMap(([script, name]) => {
    const made = LANGS.flatMap((lang) => romanise(name, script, lang, record.country));
    return made.some((form) => own.has(foldForm(form))) ? [] : [{ script, made: unique(made) }];
  });
}

function fullNames(record: SourceRecord, lang: 'de' | 'en'): string[] {
  return unique(entriesOf(record).flatMap(([script, name]) => romanise(name, script, lang, record.country)));
}

/** Chinese family names come first and are too short to stand alone. */
function surnames(full: string, { native }: SourceRecord): string[] {
  const last = full.split(' ').at(-1)!;
  if (native?.zh !== undefined || last === full) return [];
  return last.startsWith('al-') ? [last, last.slice(3)] : [last];
}

function entriesOf({ native }: SourceRecord): [Script, string][] {
  return Object.entries(native ?? {}) as [Script, string][];
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)];
}
