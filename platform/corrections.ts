/**
 * What the reader has corrected, and what follows from it. Pure: annotations and corrections in, annotations out.
 * Nothing is ever learnt from a correction; each says exactly one thing and can be taken back.
 */
import type { Annotation } from '../engine/index.ts';

/** One correction. Names are kept as they stood in the text. */
export type Correction =
  /** On this site this name never means this entity. */
  | { readonly kind: 'wrong-here'; readonly site: string; readonly name: string; readonly entity: string }
  /** This name is marked nowhere, whatever it means. */
  | { readonly kind: 'never'; readonly name: string }
  /** The reader knows this entity: no underline; hovering still opens the card. */
  | { readonly kind: 'known'; readonly entity: string };

/** What a file of exported corrections holds. */
export interface CorrectionFile {
  readonly format: 'sidelight-corrections';
  readonly version: 1;
  readonly corrections: readonly Correction[];
}

/** Nobody makes so many by hand; a file that has more is not from here. */
export const MAX_CORRECTIONS = 5000;

/** Longer than any name or id. A page could send whole chapters. */
const MAX_LENGTH = 300;

/** The article's annotations without the ones that the reader does not want, and quiet where the reader knows. */
export function correct(
  annotations: readonly Annotation[],
  corrections: readonly Correction[],
  page: { readonly text: string; readonly site: string },
): readonly Annotation[] {
  if (corrections.length === 0) return annotations;
  const known = new Set(corrections.flatMap((one) => (one.kind === 'known' ? one.entity : [])));
  const refused = corrections.filter((one) => one.kind !== 'known');
  return annotations
    .filter((annotation) => {
      const name = page.text.slice(annotation.start, annotation.end);
      return !refused.some((one) => refuses(one, name, annotation.entity, page.site));
    })
    .map((annotation) => (known.has(annotation.entity) ? { ...annotation, familiarity: 'everyone' } : annotation));
}

/** The corrections with these too. What is there already stays once. */
export function withCorrections(existing: readonly Correction[], added: readonly Correction[]): readonly Correction[] {
  const all = new Map([...existing, ...added].map((correction) => [keyOf(correction), correction]));
  return [...all.values()].slice(0, MAX_CORRECTIONS);
}

/** The corrections without this one. */
export function withoutCorrection(existing: readonly Correction[], taken: Correction): readonly Correction[] {
  return existing.filter((correction) => keyOf(correction) !== keyOf(taken));
}

/** What of a stored or sent list looks like corrections. */
export function parseCorrections(list: unknown): readonly Correction[] {
  if (!Array.isArray(list)) return [];
  return withCorrections(
    [],
    list.flatMap((one) => parseCorrection(one) ?? []),
  );
}

/** The text of a file to export. */
export function writeCorrectionFile(corrections: readonly Correction[]): string {
  const file: CorrectionFile = { format: 'sidelight-corrections', version: 1, corrections };
  return `${JSON.stringify(file, null, 2)}\n`;
}

/** The corrections in the text of a file; null when it is not such a file. */
export function readCorrectionFile(text: string): readonly Correction[] | null {
  try {
    const file = JSON.parse(text) as Partial<CorrectionFile> | null;
    if (file?.format !== 'sidelight-corrections' || file.version !== 1) return null;
    return parseCorrections(file.corrections);
  } catch {
    return null;
  }
}

/** One correction out of whatever was stored or sent, without anything that does not belong to it. */
export function parseCorrection(value: unknown): Correction | null {
  if (typeof value !== 'object' || value === null) return null;
  const { kind, site, name, entity } = value as Record<string, unknown>;
  if (kind === 'wrong-here' && isText(site) && isText(name) && isText(entity)) return { kind, site, name, entity };
  if (kind === 'never' && isText(name)) return { kind, name };
  if (kind === 'known' && isText(entity)) return { kind, entity };
  return null;
}

/** The same for the same correction, however the name was written. */
function keyOf(correction: Correction): string {
  switch (correction.kind) {
    case 'wrong-here':
      return JSON.stringify([correction.kind, correction.site, fold(correction.name), correction.entity]);
    case 'never':
      return JSON.stringify([correction.kind, fold(correction.name)]);
    case 'known':
      return JSON.stringify([correction.kind, correction.entity]);
  }
}

function refuses(correction: Correction, name: string, entity: string, site: string): boolean {
  if (correction.kind === 'known' || !isSameName(correction.name, name)) return false;
  return correction.kind === 'never' || (correction.entity === entity && correction.site === site);
}

/** «Umerow» and «Umerows», "Umerov" and "Umerov’s" are one name. */
function isSameName(one: string, other: string): boolean {
  const a = fold(one);
  const b = fold(other);
  return a === b || a === `${b}s` || b === `${a}s`;
}

/** Upper case, kinds of space and dash, soft hyphens and apostrophes make no other name. */
function fold(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200d\u2060'’]/g, '')
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '' && value.length <= MAX_LENGTH;
}
