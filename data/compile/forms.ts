/**
 * Every surface form that goes into the pack, with what it stands for: names of records, cue words that their conditions
 * ask for, decoys, and the word lists.
 */
import { type CueSource, type FormSource, german, IN_BOTH } from '../../engine/build.ts';
import { type CueResolver, formsOf, LANG_FLAG, RULES } from './alias-forms.ts';
import { firstNames } from './hazards.ts';
import type { SourceData } from './load.ts';

const LANGS = ['de', 'en'] as const;

/** All forms of data that has been checked. */
export function collectForms({ records, words, decoys }: SourceData): FormSource[] {
  const ids = new Set(records.map(({ value }) => value.id));
  const cues = new Map<string, Set<'de' | 'en'>>();
  const toCue: CueResolver = (cue, lang): CueSource => {
    if (ids.has(cue)) return { entity: cue };
    cues.set(cue, (cues.get(cue) ?? new Set()).add(lang));
    return { word: cue };
  };
  const names = records.flatMap(({ value }) => formsOf(value, words.value.classes, toCue));
  return [
    ...names,
    ...[...cues].flatMap(([word, langs]) => [...langs].flatMap((lang) => wordForms(word, lang, 'cue', word))),
    ...decoys.value.flatMap((entry) => entry.names.flatMap(decoyForms)),
    ...LANGS.flatMap((lang) => [
      ...words.value.roles[lang].flatMap((word) => wordForms(word, lang, 'role')),
      ...words.value.families[lang].flatMap((word) => wordForms(word, lang, 'family')),
      ...words.value.classes[lang].flatMap((word) => wordForms(word, lang, 'class')),
    ]),
    ...firstNames(words.value.no_first_names).map((text): FormSource => ({ text, type: 'firstName', flags: IN_BOTH })),
  ];
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
