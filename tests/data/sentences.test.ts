/**
 * Sentences of our own, as news has them, with the shipped data: what must be marked as what, and what must stay silent.
 * Further names that the data come to know may be marked as well.
 */
import { expect, test } from 'vitest';
import type { Lang } from '../../engine/index.ts';
import { createRecogniser } from '../eval/recogniser.ts';

const recogniser = createRecogniser();

/** `surface=entity`, and `surface=city→government` where a capital acts. */
function marksIn(text: string, lang: Lang): string[] {
  return recogniser.annotate({ text, lang, date: '2026-02-10' }).map(({ start, end, entity, standsFor }) => {
    return `${text.slice(start, end)}=${entity}${standsFor ? `→${standsFor}` : ''}`;
  });
}

test.each([
  {
    text: 'Bundeskanzler Friedrich Merz empfing in Berlin den französischen Präsidenten Emmanuel Macron. Merz lobte ihn.',
    marks: ['Friedrich Merz=friedrich-merz', 'Berlin=berlin', 'Emmanuel Macron=emmanuel-macron', 'Merz=friedrich-merz'],
  },
  {
    text: 'Moskau bestritt, dass eine Shahed-136 das Kernkraftwerk Saporischschja getroffen habe.',
    marks: [
      'Moskau=moscow→kremlin',
      'Shahed-136=shahed-136',
      'Kernkraftwerk Saporischschja=zaporizhzhia-nuclear-power-plant',
    ],
  },
  {
    text: 'In Doha verhandelte die Hamas mit Vermittlern aus Katar über eine Waffenruhe im Gazastreifen.',
    marks: ['Hamas=hamas', 'Katar=qatar', 'Gazastreifen=gaza-strip'],
  },
  {
    text: 'Die Europäische Zentralbank senkte den Leitzins, teilte EZB-Präsidentin Christine Lagarde mit.',
    marks: ['Europäische Zentralbank=european-central-bank', 'Christine Lagarde=christine-lagarde'],
  },
  {
    text: 'Papst Leo XIV. empfing Wolodymyr Selenskyj. Leo XIV. mahnte zum Frieden.',
    marks: ['Papst Leo XIV.=leo-xiv', 'Wolodymyr Selenskyj=volodymyr-zelensky', 'Leo XIV.=leo-xiv'],
  },
  {
    text: 'Der Supreme Court in Washington urteilte gegen die Zölle; Justizministerin Pam Bondi kritisierte das.',
    marks: ['Supreme Court=us-supreme-court', 'Washington=washington', 'Pam Bondi=pam-bondi'],
  },
  {
    text: 'Die Huthi im Jemen griffen Schiffe im Roten Meer an, teilte das US-Zentralkommando mit.',
    marks: ['Huthi=houthis', 'Jemen=yemen', 'Roten Meer=red-sea', 'US-Zentralkommando=us-central-command'],
  },
  { text: 'Eric Trump trat auf. Trump junior fehlte.', marks: ['Eric Trump=eric-trump'], silent: true },
  { text: 'Nach dem Halbfinale jubelte Kroatien: Der Torwart hielt einen Elfmeter.', marks: [], silent: true },
  {
    text: 'Nach dem Halbfinale jubelte Bayern: Der Torwart hielt einen Elfmeter.',
    marks: ['Bayern=fc-bayern-munich'],
    silent: true,
  },
  { text: 'Er aß eine Berliner Weiße, ein Wiener Schnitzel und Pariser Kartoffeln.', marks: [], silent: true },
  { text: 'Essen ist teuer geworden, und Regen macht müde. Im August lachte Sinn.', marks: [], silent: true },
  { text: 'Familie Merz aus dem Dorf feierte, und ein Spiegel hing im Stern des Saals.', marks: [], silent: true },
])('in German: $text', ({ text, marks, silent }) => {
  const found = marksIn(text, 'de');
  expect(found).toEqual(silent ? marks : expect.arrayContaining(marks));
});

test.each([
  {
    text: 'Prime Minister Keir Starmer met President Emmanuel Macron in Paris. Starmer praised the talks.',
    marks: ['Keir Starmer=keir-starmer', 'Emmanuel Macron=emmanuel-macron', 'Paris=paris', 'Starmer=keir-starmer'],
  },
  {
    text: 'Moscow denied that a Shahed-136 drone had hit the Zaporizhzhia nuclear power plant.',
    marks: [
      'Moscow=moscow→kremlin',
      'Shahed-136=shahed-136',
      'Zaporizhzhia nuclear power plant=zaporizhzhia-nuclear-power-plant',
    ],
  },
  {
    text: 'Secretary of State Marco Rubio flew to Geneva for talks with Andriy Yermak. Rubio called them productive.',
    marks: ['Marco Rubio=marco-rubio', 'Geneva=geneva', 'Andriy Yermak=andriy-yermak', 'Rubio=marco-rubio'],
  },
  {
    text: "Nigel Farage's Reform UK gained seats from Labour and the Conservatives in Wales.",
    marks: [
      'Nigel Farage=nigel-farage',
      'Reform UK=reform-uk',
      'Labour=labour-party',
      'Conservatives=conservative-party',
    ],
  },
  {
    text: 'The Federal Reserve held rates; Jerome Powell said inflation was falling.',
    marks: ['Federal Reserve=federal-reserve', 'Jerome Powell=jerome-powell'],
  },
  {
    text: "Iran's supreme leader Ali Khamenei rejected talks on the JCPOA.",
    marks: ['Iran=iran', 'Ali Khamenei=ali-khamenei', 'JCPOA=jcpoa'],
  },
  {
    text: 'The New York Times and the Wall Street Journal reported on the Epstein files.',
    marks: [
      'The New York Times=new-york-times',
      'Wall Street Journal=wall-street-journal',
      'Epstein files=epstein-files',
    ],
  },
  { text: 'Jordan Smith met Chelsea Green on a March morning.', marks: [], silent: true },
  {
    text: 'It was goalless at half-time; the midfielder scored a penalty kick. Germany beat Sweden.',
    marks: [],
    silent: true,
  },
  { text: 'He moved from the London Metal Exchange to the Boston Globe building.', marks: [], silent: true },
  { text: 'He ate a turkey sandwich in Turkey Creek and wore an Oxford shirt.', marks: [], silent: true },
  { text: 'The bank may rise in may, he will say, and the apple fell on the guardian.', marks: [], silent: true },
])('in English: $text', ({ text, marks, silent }) => {
  const found = marksIn(text, 'en');
  expect(found).toEqual(silent ? marks : expect.arrayContaining(marks));
});
