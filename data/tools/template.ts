/** A new record with blanks to fill in: every key that its kind usually has, in the order of the other records. */
import type { SourceRecord } from '../schema.ts';

type RecordKind = SourceRecord['kind'];

/** Keys between statements and relations, or behind the aliases, that only some kinds have. */
const OFFICES = `offices:
  - title: { de: '', en: '' }
    from: ''
    sources:
      - { publisher: '', title: '', date: '', url: '' }
`;
const DATE = "date: { start: '' }\n";
const PLACE = "place: { lat: 0, lon: 0 }\ncountry: ''\n";

/**
 * Text of the file. Valid but for the blanks: the checker names each with its line.
 *
 * @param day YYYY-MM-DD: the review that the record starts with.
 */
export function recordTemplate(kind: RecordKind, id: string, day: string): string {
  const dated = kind === 'event' || kind === 'agreement';
  const person = kind === 'person' || kind === 'office';
  return `id: ${id}
kind: ${kind}
field: ''
label: { de: '', en: '' }
summary:
  de: ''
  en: ''
aliases:
  de:
    - ''
  en:
    - ''
${dated ? DATE : ''}${person ? OFFICES : ''}statements:
  - date: ''
    text:
      de: ''
      en: ''
    sources:
      - { publisher: '', title: '', date: '', url: '' }
related:
  - { type: related-to, to: '' }
${kind === 'place' ? PLACE : ''}wikipedia: { de: '', en: '' }
familiarity: rare
reviewed: ${day}
`;
}
