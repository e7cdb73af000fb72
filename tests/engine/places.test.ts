import { expect, test } from 'vitest';
import { SURNAME } from '../../engine/build.ts';
import { found } from './pack-maker.ts';

const SPEC = {
  entities: [
    { id: 'germany', kind: 'place', names: ['Deutschland', 'Germany'] },
    { id: 'doha', kind: 'place', names: ['Doha'] },
    { id: 'usa', kind: 'place', names: ['USA'] },
    { id: 'london', kind: 'place', names: ['London'] },
    { id: 'us', kind: 'place', names: ['U.S.'] },
    { id: 'kansas', kind: 'place', names: ['Kansas'] },
    { id: 'kansas-city', kind: 'place', names: ['Kansas City'] },
    { id: 'jack-smith', kind: 'person', names: ['Jack Smith', { text: 'Smith', flags: SURNAME }] },
    { id: 'starmer', kind: 'person', names: ['Keir Starmer'] },
    { id: 'lenin', kind: 'person', names: ['Lenin'] },
    { id: 'stadium', kind: 'place', names: ['Olympiastadion'] },
  ],
  roles: ['Mayor'],
  parts: ['Hotel', 'ferry'],
  namesakes: ['Allee', 'Platz', 'Bar', 'Avenue'],
  sports: ['Elfmeter', 'Halbzeit', 'Torwart', 'midfielder', 'goalless', 'half-time'],
} as const;

const MATCH = 'Nach der Halbzeit hielt der Torwart einen Elfmeter.';

test.each([
  { reason: 'a team in an article on sports', text: `${MATCH} Deutschland siegte.`, marks: [] },
  { reason: 'but for a place behind a preposition', text: `${MATCH} Gespielt wurde in Doha.`, marks: ['Doha → doha'] },
  { reason: 'with its article too', text: `${MATCH} Gespielt wurde in den USA.`, marks: ['USA → usa'] },
  {
    reason: 'one word of sports makes no article on it',
    text: 'Deutschland traf per Elfmeter.',
    marks: ['Deutschland → germany'],
  },
  {
    reason: 'few words of sports in a long text are none',
    text: `${MATCH} ${'Sonst geht es um anderes. '.repeat(200)} Deutschland wählt.`,
    marks: ['Deutschland → germany'],
  },
  {
    reason: 'in English as well',
    text: 'A goalless half-time, said the midfielder. Germany won.',
    lang: 'en',
    marks: [],
  },
  { reason: 'part of a longer English name', text: 'It moved to the London Metal Exchange.', lang: 'en', marks: [] },
  {
    reason: 'inside a longer one that is part of another name',
    text: 'It was in the Kansas City Star.',
    lang: 'en',
    marks: [],
  },
  { reason: 'behind capitals', text: 'He asked West Germany again.', lang: 'en', marks: [] },
  {
    reason: 'before another name',
    text: 'In London Keir Starmer spoke.',
    lang: 'en',
    marks: ['London → london', 'Keir Starmer → starmer'],
  },
  { reason: 'before a surname that many bear', text: 'I met London Smith today.', lang: 'en', marks: [] },
  { reason: 'before a role', text: 'The London Mayor spoke.', lang: 'en', marks: ['London → london'] },
  {
    reason: 'where its own stop ends the sentence',
    text: 'They met in the U.S. They left.',
    lang: 'en',
    marks: ['U.S. → us'],
  },
  {
    reason: 'capitals mean nothing in German',
    text: 'Das London Bridge genannte Spiel.',
    lang: 'de',
    marks: ['London → london'],
  },
  { reason: 'where something bears its name', text: 'Das Hotel London und das Hotel „Doha“.', marks: [] },
  { reason: 'where a ship does', text: 'The ferry London was late.', lang: 'en', marks: [] },
  { reason: 'in a compound for what bears its name', text: 'Auf der Lenin-Allee und am London-Platz.', marks: [] },
  { reason: 'but not before a plain word', text: 'In London Platz nehmen.', marks: ['London → london'] },
  {
    reason: 'English, by the capital',
    text: 'Lenin Avenue leads to the Lenin bar.',
    lang: 'en',
    marks: ['Lenin → lenin'],
  },
  {
    reason: 'in the name of a firm',
    text: 'Lenin & Sons met Keir Starmer & Lenin.',
    lang: 'en',
    marks: ['Keir Starmer → starmer', 'Lenin → lenin'],
  },
  { reason: 'behind «Neu-»', text: 'Er kam aus Neu-London.', marks: [] },
  { reason: 'a ground is no team', text: `${MATCH} Das Olympiastadion war voll.`, marks: ['Olympiastadion → stadium'] },
] as const)('a place, $reason', ({ text, marks, ...rest }) => {
  expect(found(SPEC, text, 'lang' in rest ? rest.lang : 'de')).toEqual(marks);
});
