/**
 * Every surface form that goes into the pack, with what it stands for: names of records, cue words that their conditions
 * ask for, decoys, and the word lists.
 */
import { type CueSource, type FormSource, foldForm, german, IN_BOTH } from '../../engine/build.ts';
import { type CueResolver, DATE_CUE, formsOf, LANG_FLAG, RULES } from './alias-forms.ts';
import { commonWords, firstNames, isGermanNoun } from './hazards.ts';
import type { SourceData } from './load.ts';
import type { Dropped } from './thin/claims.ts';
import { makeThinData, type ThinData } from './thin/index.ts';
import { nativeAliases } from './transliteration/index.ts';

const LANGS = ['de', 'en'] as const;

export interface CollectedForms {
  readonly forms: readonly FormSource[];
  readonly thin: ThinData | null;
  /** Names made by rule and of thin records that do not count. */
  readonly dropped: readonly Dropped[];
}

/** All forms of data that has been checked, and the thin records that the records by hand leave room for. */
export function collectForms({ records, words, decoys, thin: source }: SourceData): CollectedForms {
  const ids = new Set(records.map(({ value }) => value.id));
  const cues = new Map<string, Set<'de' | 'en'>>();
  const toCue: CueResolver = (cue, lang): CueSource => {
    if (ids.has(cue)) return { entity: cue };
    if (DATE_CUE.test(cue)) return { date: cue };
    cues.set(cue, (cues.get(cue) ?? new Set()).add(lang));
    return { word: cue };
  };
  const first = firstNames(words.value.no_first_names);
  const nameWords = { classes: words.value.classes, firstNames: new Set(first), isGermanNoun };
  const own = records.map(({ value }) => value);
  const native = nativeAliases(own, commonWords(words.value.safe));
  const names = own.flatMap((record) => formsOf(record, native.aliases.get(record.id) ?? [], nameWords, toCue));
  const thin = source && makeThinData(source, own, names);
  const thinNames = thin?.forms(toCue) ?? [];
  const thinKeys = new Set(thinNames.map(({ text }) => foldForm(text)));
  const forms: FormSource[] = [
    ...names,
    ...thinNames,
    ...[...cues].flatMap(([word, langs]) => [...langs].flatMap((lang) => wordForms(word, lang, 'cue', word))),
    // What a decoy keeps apart may be a thin record: «Washington State».
    ...decoys.value
      .flatMap((entry) => entry.names)
      .concat(source?.overrides.value.decoys ?? [])
      .flatMap(decoyForms)
      .filter(({ text }) => !thinKeys.has(foldForm(text))),
    ...LANGS.flatMap((lang) => [
      ...words.value.roles[lang].flatMap((word) => wordForms(word, lang, 'role')),
      ...words.value.families[lang].flatMap((word) => wordForms(word, lang, 'family')),
      ...words.value.classes[lang].flatMap((word) => wordForms(word, lang, 'class')),
      ...words.value.sports[lang].flatMap((word) => wordForms(word, lang, 'sports')),
      ...words.value.namesakes[lang].map((text): FormSource => ({ text, type: 'namesake', flags: LANG_FLAG[lang] })),
      ...(source?.overrides.value.part_words[lang] ?? []).map(
        (text): FormSource => ({ text, type: 'part', flags: LANG_FLAG[lang] }),
      ),
    ]),
    ...first.map((text): FormSource => ({ text, type: 'firstName', flags: IN_BOTH })),
  ];
  return { forms, thin, dropped: [...native.dropped, ...(thin?.dropped ?? [])] };
}

function wordForms(word: string, lang: 'de' | 'en', type: FormSource['type'], target?: string): FormSource[] {
  const flags = LANG_FLAG[lang];
  return [word, ...RULES[lang].inflectCue(word)].map((text) => ({
    text,
    type,
    flags,
    ...(target === undefined ? {} : { target }),
  }));
}

function decoyForms(name: string): FormSource[] {
  return [name, ...german.inflect(name, 'organization')].map((text) => ({ text, type: 'decoy', flags: IN_BOTH }));
}
