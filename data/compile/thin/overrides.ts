/** What `data/packages/overrides.yaml` may say: decisions by hand about places and currencies that come from packages. */
import { z } from 'zod';

const text = z.string().trim().min(1);
const names = z.array(text);
const byLanguage = z.strictObject({ de: names, en: names });
const someNames = z.strictObject({ de: names.optional(), en: names.optional() });

export const overridesSchema = z.strictObject({
  places: z
    .record(
      text,
      z.strictObject({
        de: text.optional().describe('German name in place of the source’s.'),
        en: text.optional().describe('English name in place of the source’s.'),
        more: someNames.optional().describe('Further names by which media call it.'),
        alone: z.literal(false).optional().describe('The bare name means something else: only «Provinz …» counts.'),
        wikipedia: z.strictObject({ de: text.optional(), en: text.optional() }).optional(),
        summary: z.strictObject({ de: text, en: text }).optional().describe('In place of the generated line.'),
      }),
    )
    .describe('By id.'),
  omit: names.describe('Ids of rows that become no record.'),
  certain: byLanguage.describe('In the word lists, and yet in news always the place.'),
  held: byLanguage.describe('Only with a cue, whatever the word lists say.'),
  never: byLanguage.describe('Never matched.'),
  behind_prepositions: byLanguage.describe('Held names that mean the place behind «in», «aus», «nach».'),
  part_words: byLanguage.describe('Beside a place they make it part of another name: «Borussia», "University of".'),
  decoys: names.describe('Longer names that contain a place and are something else.'),
  cues: z.record(text, someNames).describe('By id: words in the article that speak for this bearer of a held name.'),
});

export type Overrides = z.infer<typeof overridesSchema>;
