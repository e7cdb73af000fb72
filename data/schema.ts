/**
 * What one record file under `data/entities/` may say. The checker, the compiler and the JSON Schema that editors
 * use are all made from this. Rules that need more than one record (dangling ids, shared names) are in `compile/check.ts`.
 */
import { z } from 'zod';

const id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'ids are lower-case words joined by hyphens')
  .describe('Stable id in kebab-case; equal to the file name.');

const oneLine = z
  .string()
  .trim()
  .min(1)
  .regex(/^[^\n]*$/, 'must be one line');

const localized = z.strictObject({ de: oneLine, en: oneLine });

const summary = oneLine.max(140, 'a summary has at most 140 characters');

/** Year, year-month or day. The precision that is written is the precision that is shown. */
const date = z
  .string('a year alone is a number; write it in quotes')
  .regex(
    /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/,
    'write dates as YYYY, YYYY-MM or YYYY-MM-DD, in quotes',
  );

const day = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'write YYYY-MM-DD, in quotes');

const source = z.strictObject({
  publisher: oneLine,
  title: oneLine,
  date: date.optional().describe('When the source was published, when it says so.'),
  url: z.url({ protocol: /^https?$/ }),
});

const statement = z.strictObject({
  date: date.describe('When the thing stated happened or was said.'),
  text: localized.describe('One or two neutral sentences in each language.'),
  according_to: id.optional().describe('Id of the record whose claim this is. With it, the card shows a claim.'),
  sources: z.array(source).min(1, 'every statement needs at least one source'),
});

const cue = oneLine.describe(
  'The id of another record, a month or day (2023-03, 2023-03-14) that the article tells in any way, or a word or phrase as it stands there.',
);

const aliasCondition = {
  needs: z.array(cue).min(1).optional().describe('Counts only with at least one (or `at_least`) of these nearby.'),
  at_least: z.int().min(1).optional().describe('How many of `needs` must be there. Default 1.'),
  within: z
    .enum(['beside', 'sentence', 'article'])
    .optional()
    .describe(
      'Where the cues must be: directly before or behind, in the sentence, anywhere. Default: this or a neighbouring sentence.',
    ),
  not: z.array(cue).min(1).optional().describe('Does not count when one of these stands in the same sentence.'),
  exact: z.literal(true).optional().describe('Only with exactly these capitals. Abbreviations are not inflected then.'),
  alone: z.literal(true).optional().describe('A surname that counts without the full name in the article.'),
  prior: z
    .number()
    .gt(0)
    .lt(1)
    .optional()
    .describe('How likely this record is meant when another one shares the form.'),
};

const alias = z.union([
  oneLine,
  z.strictObject({
    form: z.union([oneLine, z.array(oneLine).min(1)]).describe('A name, or several that share what follows.'),
    ...aliasCondition,
  }),
]);

const office = z.strictObject({
  title: localized.describe('As it stands in the card: «Präsident der Ukraine».'),
  office: id.optional(),
  from: date,
  to: date.optional(),
  sources: z.array(source).min(1),
});

const KINDS = ['person', 'organization', 'place', 'event', 'agreement', 'equipment', 'office', 'concept'] as const;

const FIELDS = [
  'ukraine-russia',
  'dach',
  'united-states',
  'europe',
  'middle-east',
  'asia-pacific',
  'africa-latin-america',
  'international',
  'economy',
  'technology-science',
  'media',
  'culture-sport',
] as const;

const RELATIONS = [
  'part-of',
  'involves',
  'member-of',
  'leads',
  'office-of',
  'located-in',
  'successor-of',
  'opponent-of',
  'related-to',
] as const;

export const recordSchema = z.strictObject({
  id,
  kind: z.enum(KINDS),
  field: z.enum(FIELDS).describe('The part of the news it belongs to, for the coverage report.'),
  label: localized,
  summary: z
    .strictObject({ de: summary, en: summary })
    .describe('What or who this is, in one line of at most 140 characters.'),
  aliases: z
    .strictObject({ de: z.array(alias), en: z.array(alias) })
    .describe('Names by which media call it, the label included. Inflected forms are generated.'),
  date: z.strictObject({ start: date, end: date.optional() }).optional(),
  offices: z.array(office).optional(),
  statements: z.array(statement).min(1, 'a record needs at least one sourced statement'),
  related: z.array(z.strictObject({ type: z.enum(RELATIONS), to: id })).optional(),
  place: z.strictObject({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) }).optional(),
  native: z
    .strictObject({
      ru: oneLine.optional(),
      uk: oneLine.optional(),
      be: oneLine.optional(),
      ar: oneLine.optional(),
      zh: oneLine.optional(),
    })
    .optional()
    .describe('The name in its own script, Arabic with vowel signs: further spellings are made of it by rule.'),
  government: id.optional().describe('Of a capital: the record whose doings media tell under its name.'),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/)
    .optional()
    .describe('ISO 3166-1 code of the country it belongs to.'),
  wikipedia: z.strictObject({ de: oneLine.optional(), en: oneLine.optional() }).optional(),
  wikidata: z
    .string()
    .regex(/^Q[1-9]\d*$/)
    .optional(),
  familiarity: z
    .enum(['everyone', 'many', 'rare'])
    .describe('Who needs no underline for it. «everyone»: not underlined by default.'),
  reviewed: day.describe('When somebody last checked this record against its sources.'),
});

export type SourceRecord = z.infer<typeof recordSchema>;
/** What an alias may ask for; see the schema. */
export type AliasCondition = Readonly<z.infer<z.ZodObject<typeof aliasCondition>>>;
