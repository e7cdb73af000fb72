/** Schemas of the lists beside the records: decoys, words that decide about names, refused sources. */
import { z } from 'zod';

const text = z.string().trim().min(1);
const words = z.array(text);
const byLanguage = z.strictObject({ de: words, en: words });

/** `decoys.yaml`: longer names that swallow a known one and get no card. */
export const decoySchema = z.array(
  z.strictObject({
    names: z.array(text).min(1),
    reason: text.describe('What it is, so that nobody wonders why the shorter name is silent here.'),
  }),
);

/** `words.yaml`: words that speak for or against names beside them. */
export const wordListSchema = z.strictObject({
  roles: byLanguage.describe('Nouns that make the surname behind them a known bearer: «Präsident», "Secretary".'),
  families: byLanguage.describe('Words that make a surname a whole family.'),
  classes: byLanguage.describe('Nouns that say what a thing is and belong to no name: «Panzer», "tank".'),
  sports: byLanguage.describe('Words of sports: near them a place is a team.'),
  namesakes: byLanguage.describe('What is named after people and places: «Straße», "Avenue".'),
  no_first_names: words.describe('In the list of first names, and yet no sign of another person: «Will», «May».'),
  safe: byLanguage.describe('In the word lists, and yet in news always the name: «Kreml», «Bundestag».'),
});

/** `refused-sources.yaml`: domains that no statement may rest on. */
export const refusedSourcesSchema = z.array(z.strictObject({ domain: text, reason: text }));

export type DecoyList = z.infer<typeof decoySchema>;
export type WordLists = z.infer<typeof wordListSchema>;
export type RefusedSources = z.infer<typeof refusedSourcesSchema>;
