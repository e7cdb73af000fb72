/**
 * The surface forms that one record's aliases give: as written, and as inflected or transcribed by rule. The rules are the
 * engine's (engine/inflection); which of them apply is decided here.
 */
import {
  ALONE,
  type ConditionSource,
  type CueSource,
  EXACT_CASE,
  english,
  type FormSource,
  FULL_NAME,
  foldForm,
  german,
  IN_BOTH,
  IN_ENGLISH,
  IN_GERMAN,
  SURNAME,
} from '../../engine/build.ts';
import { type Alias, aliasesOf, aliasKey } from '../aliases.ts';
import type { SourceRecord } from '../schema.ts';

export const RULES = { de: german, en: english } as const;
export const LANG_FLAG = { de: IN_GERMAN, en: IN_ENGLISH } as const;

/** A cue that is a month or a day: every way of telling it counts. */
export const DATE_CUE = /^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/;

/** Resolves a cue of a record: another record's id, a date, or a word of that language. */
export type CueResolver = (cue: string, lang: 'de' | 'en') => CueSource;

/** Words that decide what an alias is. */
export interface NameWords {
  /** Nouns that say what a thing is and belong to no name: «Panzer», "tank". */
  readonly classes: Readonly<Record<'de' | 'en', readonly string[]>>;
  readonly firstNames: ReadonlySet<string>;
  readonly isGermanNoun: (form: string) => boolean;
}

/** All forms of a record; `made` are names of it that rules have made. */
export function formsOf(
  record: SourceRecord,
  made: readonly Alias[],
  words: NameWords,
  toCue: CueResolver,
): FormSource[] {
  const written = aliasesOf(record);
  const own = new Set(written.map(aliasKey));
  const aliases = withoutClasses([...written, ...made], record, words.classes);
  const names = [...aliases.map(({ form }) => form), record.label.de, record.label.en];
  const isSurname = ({ form }: Alias) => !/[\s-]/.test(form) || endsLongerName(form, names, words.firstNames);
  return aliases.flatMap((alias) => {
    const surname = record.kind === 'person' && isSurname(alias);
    const flags = surname ? SURNAME | (alias.alone ? ALONE : 0) : FULL_NAME;
    const forms = formsOfAlias(alias, record, own, flags, toCue);
    return alias.needs ? forms : forms.filter(({ text }) => !isAnotherWord(text, alias, words));
  });
}

/** «Nils» is nobody's genitive of the Nile, «Federn» are no Fed: an ending made by rule must not make another word. */
function isAnotherWord(text: string, { form, lang }: Alias, { firstNames, isGermanNoun }: NameWords): boolean {
  if (lang !== 'de' || text === form || !/^\p{L}+$/u.test(text)) return false;
  if (firstNames.has(text) && !firstNames.has(form)) return true;
  return text !== `${form}s` && isGermanNoun(text) && !isGermanNoun(form);
}

/** «von der Leyen» is a surname of more than one word. «Leo XIV.» in «Papst Leo XIV.» is none: it begins with a first name. */
function endsLongerName(form: string, names: readonly string[], firstNames: ReadonlySet<string>): boolean {
  if (firstNames.has(form.split(' ', 1)[0]!)) return false;
  return names.some((name) => name !== form && name.endsWith(` ${form}`));
}

/**
 * «Leopard-2-Panzer» is the name «Leopard 2» beside a word for what it is. The mark is to cover the name, so such an alias
 * goes when the bare name is one too, and otherwise becomes the bare name on condition that the word stands beside it.
 */
function withoutClasses(
  aliases: readonly Alias[],
  record: SourceRecord,
  classes: Readonly<Record<'de' | 'en', readonly string[]>>,
): Alias[] {
  if (record.kind !== 'equipment' && record.kind !== 'organization') return [...aliases];
  const bare = new Map<string, Alias>();
  // In a compound the spaces of a name become hyphens: «Leopard 2», «Leopard-2-Panzer».
  const keyOf = (lang: string, form: string) => `${lang}:${foldForm(form).replaceAll('-', ' ')}`;
  for (const alias of aliases) {
    const key = keyOf(alias.lang, alias.form);
    if (!bare.has(key) || !alias.needs) bare.set(key, alias);
  }
  return aliases.flatMap((alias): Alias[] => {
    const split = splitClass(alias.form, classes[alias.lang]);
    const name = split && bare.get(keyOf(alias.lang, split.name));
    if (!split || !name) return [alias];
    if (!name.needs || alias.needs) return [];
    return [{ ...alias, form: name.form, needs: [split.word], within: 'beside', exact: true }];
  });
}

function splitClass(form: string, classes: readonly string[]): { name: string; word: string } | null {
  for (const word of classes) {
    if (new RegExp(`[ -]${word}$`, 'u').test(form)) return { name: form.slice(0, -word.length - 1), word };
    if (form.startsWith(`${word} `)) return { name: form.slice(word.length + 1), word };
  }
  return null;
}

/** `own` are the keys of all names that are written in the record. */
function formsOfAlias(
  alias: Alias,
  record: SourceRecord,
  own: ReadonlySet<string>,
  nameFlags: number,
  toCue: CueResolver,
): FormSource[] {
  const { form, lang, exact, prior } = alias;
  const condition = conditionOf(alias, toCue);
  const base = {
    type: 'entity' as const,
    target: record.id,
    ...(prior === undefined ? {} : { prior }),
    ...(condition ? { condition } : {}),
  };
  const flags = LANG_FLAG[lang] | nameFlags | (exact ? EXACT_CASE : 0);
  const written: FormSource = { ...base, text: form, flags: flags | (holdsInBoth(alias, record, own) ? IN_BOTH : 0) };
  // An abbreviation that must be in capitals has no endings.
  if (exact && form === form.toUpperCase()) return [written];
  const spellings = exact ? [form] : [form, ...RULES[lang].transcribe(form), ...compoundSpelling(alias, record)];
  const further = new Set(
    spellings.flatMap((spelling) => [
      spelling,
      ...RULES[lang].inflect(spelling, record.kind),
      ...variants(spelling, record),
    ]),
  );
  further.delete(form);
  return [written, ...[...further].map((text) => ({ ...base, text, flags }))];
}

function conditionOf(alias: Alias, toCue: CueResolver): ConditionSource | null {
  const { needs, not, within = 'neighbours', at_least: atLeast = 1, lang } = alias;
  if (!needs && !not) return null;
  return {
    scope: within,
    atLeast: needs ? atLeast : 0,
    needs: (needs ?? []).map((cue) => toCue(cue, lang)),
    not: (not ?? []).map((cue) => toCue(cue, lang)),
  };
}

/**
 * A name of one language is read in the other as well when it cannot be one of its words: names of persons, of several
 * words, or with figures or capitals inside. Conditions speak one language only; and what the record says of the form in the
 * other language holds there.
 */
function holdsInBoth({ form, lang, needs }: Alias, record: SourceRecord, own: ReadonlySet<string>): boolean {
  if (needs) return false;
  if (own.has(aliasKey({ form, lang: lang === 'de' ? 'en' : 'de' }))) return false;
  return record.kind === 'person' || /\s|\p{N}|\p{Lu}.*\p{Lu}/u.test(form);
}

/** How a name of several words stands in a German compound: «Storm-Shadow-Rakete». */
function compoundSpelling({ form, lang }: Alias, { kind }: SourceRecord): string[] {
  return lang === 'de' && kind === 'equipment' && form.includes(' ') ? [form.replaceAll(' ', '-')] : [];
}

/** Designations come with a letter for the variant: MQ-9A, F-16C, Leopard 2A6. */
const VARIANTS = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'M', 'S', 'A4', 'A5', 'A6', 'A7', 'A8'];

function variants(form: string, record: SourceRecord): string[] {
  return record.kind === 'equipment' && /\p{N}$/u.test(form) ? VARIANTS.map((letter) => form + letter) : [];
}
