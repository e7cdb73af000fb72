/** The two articles that started this. They belong to their publishers and lie beside the project; without them, no test. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createRecogniser } from '../eval/recogniser.ts';

const FOLDER = join(import.meta.dirname, '../../../shared/articles');

describe.skipIf(!existsSync(FOLDER))('the two articles', () => {
  const recogniser = createRecogniser();
  const read = (name: string) => {
    const text = readFileSync(join(FOLDER, `${name}.txt`), 'utf8');
    return recogniser
      .annotate({ text, lang: 'de', date: name.slice(-10) })
      .map(({ start, end, entity }) => ({ surface: text.slice(start, end), entity }));
  };

  test.each([
    { surface: 'MQ-9 Breacher-Drohne', entity: 'black-sea-drone-incident-2023' },
    { surface: 'militärischen Dialogs', entity: 'us-russia-military-dialogue' },
    { surface: 'Militärdialog', entity: 'us-russia-military-dialogue' },
    { surface: 'Wärmekraftwerk Darnytsia', entity: 'darnytsia-power-plant' },
    { surface: 'US European Command', entity: 'us-european-command' },
    { surface: 'Rustem Umerow', entity: 'rustem-umerov' },
    { surface: 'Kriegsgefangenenaustausch', entity: 'prisoner-exchange-february-2026' },
    { surface: 'Human Rights Watch', entity: 'human-rights-watch' },
    { surface: 'russische Verteidigungsministerium', entity: 'russian-ministry-of-defence' },
    { surface: 'Oval Office', entity: 'oval-office' },
    { surface: 'Orbán', entity: 'viktor-orban' },
    { surface: 'Tusk', entity: 'donald-tusk' },
    { surface: 'Bill Gates', entity: 'bill-gates' },
    { surface: 'Epstein', entity: 'jeffrey-epstein' },
  ])('of 6 February 2026: $surface', (expected) => {
    expect(read('euronews-de-2026-02-06')).toContainEqual(expected);
  });

  test.each([
    { surface: 'Dialogs hochrangiger Militärs', entity: 'us-russia-military-dialogue' },
    { surface: 'militärischen Dialog', entity: 'us-russia-military-dialogue' },
    { surface: 'Militärdialogs', entity: 'us-russia-military-dialogue' },
    { surface: 'US-Europakommandos', entity: 'us-european-command' },
    { surface: 'Oberbefehlshaber der Nato-Streitkräfte in Europa', entity: 'supreme-allied-commander-europe' },
    { surface: 'Generalstabschef', entity: 'chief-of-the-general-staff-of-russia' },
    { surface: 'Waleri Gerassimow', entity: 'valery-gerasimov' },
    { surface: 'Grynkewich', entity: 'alexus-grynkewich' },
    { surface: 'Vereinigten Arabischen Emiraten', entity: 'united-arab-emirates' },
  ])('of 5 February 2026: $surface', (expected) => {
    expect(read('dpa-de-2026-02-05')).toContainEqual(expected);
  });

  test('of 6 February 2026: the drone model is not marked where the incident is meant', () => {
    expect(read('euronews-de-2026-02-06').filter(({ entity }) => entity === 'mq-9-reaper')).toEqual([]);
  });
});
