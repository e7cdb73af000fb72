/** Small articles, annotations and cards for tests of the page. */
import type { Annotation, Card, Familiarity } from '../../engine/index.ts';
import type { AnnotatedPage, Reply } from '../../platform/messages.ts';

const source = (publisher: string, title: string) => ({
  publisher,
  title,
  date: '2023-03-14',
  url: `https://example.org/${publisher}`,
});

/** A full card: claims of two sides, an undisputed statement, and one after February 2026. */
export function makeCard(changes: Partial<Card> = {}): Card {
  return {
    id: 'drone-incident',
    kind: 'event',
    label: { de: 'Drohnenzwischenfall', en: 'Drone incident' },
    summary: { de: 'Zusammenstoß über dem Meer.', en: 'Collision over the sea.' },
    date: { start: '2023-03-14' },
    offices: [],
    statements: [
      {
        date: '2023-03-14',
        text: { de: 'Ein Jet habe die Drohne getroffen.', en: 'A jet had hit the drone.' },
        claimant: { id: 'command', label: { de: 'US-Europakommando', en: 'US European Command' } },
        sources: [source('Agency', 'Jet hits drone'), source('Broadcaster', 'Drone lost')],
      },
      {
        date: '2023-03-15',
        text: { de: 'Es habe keine Berührung gegeben.', en: 'There had been no contact.' },
        claimant: { id: 'ministry', label: { de: 'Verteidigungsministerium', en: 'Ministry of Defence' } },
        sources: [source('Paper', 'Ministry denies')],
      },
      {
        date: '2026-03',
        text: { de: 'Danach wurde verhandelt.', en: 'Talks followed.' },
        sources: [source('Paper', 'Talks')],
      },
    ],
    related: [{ type: 'located-in', id: 'sea', label: { de: 'Meer', en: 'Sea' } }],
    wikipedia: { en: 'Drone incident' },
    familiarity: 'rare',
    reviewed: '2026-11-22',
    ...changes,
  };
}

/** Every occurrence of the words as a mention of the entity. */
export function annotate(text: string, words: string, entity: string, familiarity: Familiarity = 'rare'): Annotation[] {
  return [...text.matchAll(new RegExp(words, 'g'))].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    entity,
    kind: 'event',
    familiarity,
    confidence: 0.9,
    evidence: [{ rule: 'name' }],
    otherSenses: [],
  }));
}

/** What the background answers: «MQ-9» is the incident, «Sea» the sea, which everyone knows. */
export function annotatedPage(text: string): Reply<AnnotatedPage> {
  const annotations = [...annotate(text, 'MQ-9', 'drone-incident'), ...annotate(text, 'Sea', 'sea', 'everyone')];
  const entities = [
    {
      id: 'drone-incident',
      label: { de: 'Drohnenzwischenfall', en: 'Drone incident' },
      kind: 'event',
      mentions: 2,
      words: 'Drohnenzwischenfall',
    },
    { id: 'sea', label: { de: 'Meer', en: 'Sea' }, kind: 'place', mentions: 1, words: 'Meer' },
  ] as const;
  return {
    ok: true,
    value: { annotations: annotations.sort((a, b) => a.start - b.start), entities, links: [], density: 'first' },
  };
}

const FILLER =
  'The two sides spoke for the first time in years, and those who were in the room said that it was a start and not more than that. ';

/** An English article whose second paragraph names the MQ-9 and the sea. */
export const ARTICLE_HTML = `
  <article>
    <h1>Two sides speak for the first time</h1>
    <p>${FILLER.repeat(3)}</p>
    <p id="names">In 2023 an <b>MQ</b>-9 was lost over the Sea. ${FILLER}</p>
    <p id="later">Later another MQ-9 flew there. ${FILLER.repeat(2)}</p>
  </article>`;
