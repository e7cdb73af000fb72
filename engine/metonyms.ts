/** Capitals that act: in «Moskau bestritt» and "according to Moscow" the city stands for a government. */
import type { Context } from './context.ts';
import type { Resolved } from './disambiguation.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { Lang } from './types.ts';

/** What governments do and cities do not, directly behind the name. */
const ACTS: Readonly<Record<Lang, RegExp>> = {
  de: /^[^\S\n](?:hat(?:te)?\s|habe\s)?(?:bestritt|bestreitet|dementier\p{L}+|erklärte?|teilte?|wirft|warf|weist|wies|kündigte?|droh(?:t|te)|forder(?:t|te)|verlang(?:t|te)|warn(?:t|te)|lehn(?:t|te)|beschuldig(?:t|te)|behaupte(?:t|te)|beharr(?:t|te)|verurteil(?:t|te)|signalisier(?:t|te)|reagier(?:t|te)|will|wolle|wollte|pocht|pochte|drängt|drängte|hofft|hoffte|fürchtet|fürchtete|antworte(?:t|te)|bekräftig(?:t|te)|bestätig(?:t|te)|betont|betonte|protestier(?:t|te)|zögert|zögerte|schweigt|schwieg|dringt|drang|sprach|spricht|nannte|nennt|stimmte?|plant|plante|verweiger(?:t|te)|bestritten|zurückgewiesen|abgelehnt|gewarnt|gedroht|gefordert|vermute(?:t|te)|begrüß(?:t|te)|kritisier(?:t|te))(?!\p{L})/u,
  en: /^[^\S\n](?:has\s|had\s|have\s)?(?:also\s|repeatedly\s|later\s)?(?:sa(?:id|ys)|den(?:ied|ies)|accus\p{L}+|warn(?:s|ed)|insist(?:s|ed)|claim(?:s|ed)|reject(?:s|ed)|demand(?:s|ed)|want(?:s|ed)|threaten(?:s|ed)|announce[sd]|condemn(?:s|ed)|urge[sd]|agree[sd]|refuse[sd]|hope[sd]|fear(?:s|ed)|believe[sd]|argue[sd]|respond(?:s|ed)|confirm(?:s|ed)|maintain(?:s|ed)|propose[sd]|offer(?:s|ed)|vow(?:s|ed)|pledge[sd]|signal(?:s|l?ed)|retaliate[sd]|protest(?:s|ed)|dismisse[sd]|blame[sd]|pressed|is\sseeking|seeks|sought)(?!\p{L})/u,
};

/** Somebody acts at the place, or the place is told of: no government. */
const NO_ACTOR_BEFORE: Readonly<Record<Lang, RegExp>> = {
  de: /(?:^|[^\p{L}])(?:in|nach|bei|um|über|durch|an|auf|von|aus|gegenüber|vor|hinter|neben|unter|zwischen|nahe|gegen|für|mit|ohne|bis|Richtung|Universität|Stadt)\s$/iu,
  en: /(?:^|[^\p{L}])(?:in|to|at|near|outside|around|through|across|over|into|of|leaving|visiting|from|for|against|with|between|towards?|behind|beyond|inside|like)\s$/iu,
};

/** Whose words these are: «laut Moskau», "according to Moscow", but not "according to Moscow police". */
const SOURCE_BEFORE: Readonly<Record<Lang, RegExp>> = {
  de: /(?:^|[^\p{L}])(?:laut|hieß es aus)\s$/iu,
  en: /(?:^|[^\p{L}])according to\s$/iu,
};
const SOURCE_GOES_ON: Readonly<Record<Lang, RegExp>> = { de: /^(?:-|\s\p{Lu})/u, en: /^(?:-|['’]|\s\p{L})/u };

/** The same behind what is quoted: «…», so Moskau. But not "she said Moscow was cold", «er sagte Berlin ab». */
const QUOTE_BEFORE: Readonly<Record<Lang, RegExp>> = {
  de: /[,“”"«»‘’]\s(?:so|sagte|erklärte)\s$/u,
  en: /[”"’]\ssaid\s$/u,
};
const CLAUSE_ENDS = /^(?:[.,;:!?)]|\n|$)/u;

/** How far around a name is looked, in code units. */
const REACH = 32;

/** Number of the government that a mention of its capital stands for, or -1. */
export function standsFor({ entity, start, end }: Resolved, { text, lang }: Context, gazetteer: Gazetteer): number {
  if (gazetteer.kind(entity) !== 'place') return -1;
  const government = gazetteer.government(entity);
  if (government < 0) return -1;
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(end, end + REACH);
  const isSource = SOURCE_BEFORE[lang].test(before) && !SOURCE_GOES_ON[lang].test(behind);
  const isQuoted = QUOTE_BEFORE[lang].test(before) && CLAUSE_ENDS.test(behind);
  const acts = ACTS[lang].test(behind) && !NO_ACTOR_BEFORE[lang].test(before) && !SOURCE_BEFORE[lang].test(before);
  return isSource || isQuoted || acts ? government : -1;
}
