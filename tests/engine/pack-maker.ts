/** Small packs for tests: entities as `id → forms`, with the flags and conditions that a test is about. */
import { textTools } from '../../data/compile/text-tools.ts';
import {
  buildGazetteer,
  type ConditionSource,
  type FormSource,
  FULL_NAME,
  type GazetteerSource,
  IN_BOTH,
} from '../../engine/build.ts';
import { type Annotation, annotate, type Gazetteer, type Kind, type Lang, openGazetteer } from '../../engine/index.ts';

interface NameSpec {
  readonly text: string;
  readonly flags?: number;
  readonly prior?: number;
  readonly needs?: readonly string[];
  readonly not?: readonly string[];
  readonly atLeast?: number;
  readonly scope?: ConditionSource['scope'];
}

interface EntitySpec {
  readonly id: string;
  readonly kind?: Kind;
  readonly names: readonly (string | NameSpec)[];
  readonly related?: readonly string[];
  readonly government?: string;
}

export interface PackSpec {
  readonly entities?: readonly EntitySpec[];
  readonly decoys?: readonly string[];
  readonly roles?: readonly string[];
  readonly families?: readonly string[];
  readonly firstNames?: readonly string[];
  readonly classes?: readonly string[];
  readonly sports?: readonly string[];
  readonly parts?: readonly string[];
  readonly namesakes?: readonly string[];
}

/** A pack as bytes. Cues that are neither an entity's id nor a date are words. */
export function makePack(spec: PackSpec): Uint8Array<ArrayBuffer> {
  const ids = new Set(spec.entities?.map((entity) => entity.id));
  const words = new Set<string>();
  const toCue = (cue: string) => {
    if (ids.has(cue)) return { entity: cue };
    if (/^\d{4}-\d{2}/.test(cue)) return { date: cue };
    words.add(cue);
    return { word: cue };
  };
  const forms: FormSource[] = (spec.entities ?? []).flatMap((entity) =>
    entity.names.map((name): FormSource => {
      const {
        text,
        flags = FULL_NAME,
        prior,
        needs,
        not,
        atLeast = 1,
        scope = 'neighbours',
      } = typeof name === 'string' ? ({ text: name } as NameSpec) : name;
      const condition =
        needs || not
          ? { scope, atLeast: needs ? atLeast : 0, needs: (needs ?? []).map(toCue), not: (not ?? []).map(toCue) }
          : undefined;
      return {
        text,
        type: 'entity',
        target: entity.id,
        flags: flags | ((flags & IN_BOTH) === 0 ? IN_BOTH : 0),
        ...(prior === undefined ? {} : { prior }),
        ...(condition ? { condition } : {}),
      };
    }),
  );
  const signs = {
    decoy: spec.decoys,
    role: spec.roles,
    family: spec.families,
    firstName: spec.firstNames,
    class: spec.classes,
    sports: spec.sports,
    part: spec.parts,
    namesake: spec.namesakes,
  } as const;
  for (const type of Object.keys(signs) as (keyof typeof signs)[]) {
    for (const text of signs[type] ?? []) forms.push({ text, type, flags: IN_BOTH });
  }
  for (const word of words) forms.push({ text: word, type: 'cue', target: word, flags: IN_BOTH });
  const source: GazetteerSource = {
    day: 20260205,
    entities: (spec.entities ?? []).map(({ id, kind = 'organization', related = [], government }) => ({
      id,
      kind,
      familiarity: 'rare',
      related,
      government,
      label: { de: id, en: `${id} in English` },
      card: JSON.stringify({ id }),
      names: [`${id} too`],
    })),
    forms,
  };
  return buildGazetteer(source, textTools);
}

export function makeGazetteer(spec: PackSpec): Gazetteer {
  return openGazetteer(makePack(spec).buffer);
}

/** What a text is annotated with, as `surface → entity`. */
export function found(spec: PackSpec, text: string, lang: Lang = 'de'): string[] {
  return annotations(spec, text, lang).map(({ start, end, entity }) => `${text.slice(start, end)} → ${entity}`);
}

export function annotations(spec: PackSpec, text: string, lang: Lang = 'de'): Annotation[] {
  return annotate({ text, lang }, makeGazetteer(spec));
}
