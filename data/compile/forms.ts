/**
 * Every surface form that the records, decoys and word lists give, with what it stands for: aliases as written and as
 * inflected or transcribed by rule. The rules are the engine's (engine/inflection); which apply is decided here.
 */
import {
  ALONE,
  type ConditionSource,
  type CueSource,
  EXACT_CASE,
  english,
  type FormSource,
  FULL_NAME,
  german,
  IN_ENGLISH,
  IN_GERMAN,
  SURNAME,
} from '../../engine/build.ts';
import type { AliasSpec, SourceRecord } from '../schema.ts';
import { firstNames } from './hazards.ts';
import type { SourceData } from './load.ts';

const RULES = { de: german, en: english } as const;
const FLAG = { de: IN_GERMAN, en: IN_ENGLISH } as const;
type Lang = keyof typeof RULES;
const LANGS: readonly Lang[] = ['de', 'en'];

/** The words that the list «cue» of any alias names, and every form of every name. */
export function collectForms(data: SourceData): FormSource[] {
  const records = data.records.map((file) => file.value);
  const ids = new Set(records.map((record) => record.id));
  const cues = new Map<string, Set<Lang>>();
  const toCue = (text: string, lang: Lang): CueSource => {
    if (ids.has(text)) return { entity: text };
    const langs = cues.get(text);
    if (langs) langs.add(lang);
    else cues.set(text, new Set([lang]));
    return { word: text };
  };
  const forms = records.flatMap((record) => LANGS.flatMap((lang) => aliasForms(record, lang, toCue)));
  for (const [word, langs] of cues) {
    for (const lang of langs) {
      for (const text of [word, ...RULES[lang].inflectCue(word)])
        forms.push({ text, type: 'cue', target: word, flags: FLAG[lang] });
    }
  }
  for (const { names } of data.decoys.value) {
    for (const name of names) {
      for (const text of [name, ...german.inflect(name, 'organization')])
        forms.push({ text, type: 'decoy', flags: IN_GERMAN | IN_ENGLISH });
    }
  }
  const lists = {
    role: data.words.value.roles,
    family: data.words.value.families,
    head: data.words.value.heads,
  } as const;
  for (const type of ['role', 'family', 'head'] as const) {
    for (const lang of LANGS) {
      for (const word of lists[type][lang]) {
        for (const text of [word, ...RULES[lang].inflectCue(word)]) forms.push({ text, type, flags: FLAG[lang] });
      }
    }
  }
  for (const text of firstNames()) forms.push({ text, type: 'firstName', flags: IN_GERMAN | IN_ENGLISH });
  return forms;
}

function aliasForms(record: SourceRecord, lang: Lang, toCue: (text: string, lang: Lang) => CueSource): FormSource[] {
  const names = record.aliases[lang].map((alias) => (typeof alias === 'string' ? { form: alias } : alias));
  // The label is a name by itself unless an alias says under which condition.
  if (!names.some(({ form }) => form === record.label[lang])) names.unshift({ form: record.label[lang] });
  return names.flatMap((spec) => {
    const condition = conditionOf(spec, lang, toCue);
    const flags = personFlags(record, spec) | (spec.exact ? EXACT_CASE : 0);
    const base = {
      type: 'entity' as const,
      target: record.id,
      ...(spec.prior === undefined ? {} : { prior: spec.prior }),
      ...(condition ? { condition } : {}),
    };
    const own = FLAG[lang] | flags;
    const written: FormSource = {
      ...base,
      text: spec.form,
      flags: (holdsInBoth(spec, record) ? FLAG.de | FLAG.en : 0) | own,
    };
    if (spec.exact) return [written];
    const spellings = [spec.form, ...RULES[lang].transcribe(spec.form)];
    const further = spellings.flatMap((form) => [
      form,
      ...RULES[lang].inflect(form, record.kind),
      ...variants(form, record),
    ]);
    return [written, ...further.filter((text) => text !== spec.form).map((text) => ({ ...base, text, flags: own }))];
  });
}

function conditionOf(
  spec: Exclude<AliasSpec, string>,
  lang: Lang,
  toCue: (text: string, lang: Lang) => CueSource,
): ConditionSource | null {
  if (!spec.needs && !spec.not) return null;
  return {
    scope: spec.within ?? 'neighbours',
    atLeast: spec.needs ? (spec.at_least ?? 1) : 0,
    needs: (spec.needs ?? []).map((cue) => toCue(cue, lang)),
    not: (spec.not ?? []).map((cue) => toCue(cue, lang)),
  };
}

function personFlags(record: SourceRecord, spec: Exclude<AliasSpec, string>): number {
  if (record.kind !== 'person') return FULL_NAME;
  // A name of one word is a surname, except where it is all the name there is («Lula», «Hemeti»: marked alone).
  if (!/[\s-]/.test(spec.form) || isSurnameOf(record, spec.form)) return SURNAME | (spec.alone ? ALONE : 0);
  return FULL_NAME;
}

/** Several words can be a surname too: «von der Leyen» is the end of «Ursula von der Leyen». */
function isSurnameOf(record: SourceRecord, form: string): boolean {
  const all = LANGS.flatMap((lang) =>
    record.aliases[lang].map((alias) => (typeof alias === 'string' ? alias : alias.form)),
  );
  return [...all, record.label.de, record.label.en].some((name) => name !== form && name.endsWith(` ${form}`));
}

/**
 * A name of one language is read in the other as well when it cannot be one of its words: names of persons, of several
 * words, or with figures or capitals inside. Conditions speak one language only.
 */
function holdsInBoth(spec: Exclude<AliasSpec, string>, record: SourceRecord): boolean {
  if (spec.needs) return false;
  return record.kind === 'person' || /\s|\p{N}|\p{Lu}.*\p{Lu}/u.test(spec.form);
}

/** Designations come with a letter for the variant: MQ-9A, F-16C, Leopard 2A6. */
function variants(form: string, record: SourceRecord): string[] {
  if (record.kind !== 'equipment' || !/\p{N}$/u.test(form)) return [];
  return ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'M', 'S', 'A4', 'A5', 'A6', 'A7', 'A8'].map((letter) => form + letter);
}
