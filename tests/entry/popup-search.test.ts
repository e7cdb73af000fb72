import { describe, expect, test } from 'vitest';
import type { EntityEntry, Kind } from '../../engine/index.ts';
import { fold } from '../../entrypoints/popup/fold.ts';
import { createSearch } from '../../entrypoints/popup/search.ts';

function entry(id: string, kind: Kind, de: string, en: string, names: readonly string[] = []): EntityEntry {
  return { id, kind, label: { de, en }, names };
}

const ENTRIES = [
  entry('volodymyr-zelensky', 'person', 'Wolodymyr Selenskyj', 'Volodymyr Zelensky', ['Selenskyj', 'Zelenskyy']),
  entry('trump-zelensky-oval-office-meeting-2025', 'event', 'Treffen im Oval Office', 'Trump–Zelensky meeting', [
    'Eklat zwischen Trump und Selenskyj',
  ]),
  entry('donald-trump', 'person', 'Donald Trump', 'Donald Trump', ['Trump', 'President Trump']),
  entry('eric-trump', 'person', 'Eric Trump', 'Eric Trump'),
  entry('vladimir-putin', 'person', 'Wladimir Putin', 'Vladimir Putin', ['Putin', 'Kremlchef']),
  entry('valery-gerasimov', 'person', 'Waleri Gerassimow', 'Valery Gerasimov', ['Gerassimow', 'Gerasimov']),
  entry('rustem-umerov', 'person', 'Rustem Umjerow', 'Rustem Umerov', ['Umerow']),
  entry('viktor-orban', 'person', 'Viktor Orbán', 'Viktor Orbán', ['Orbán']),
  entry('markus-soeder', 'person', 'Markus Söder', 'Markus Söder'),
  entry('kharkiv', 'place', 'Charkiw', 'Kharkiv', ['Kharkov', 'Charkow']),
  entry('zaporizhzhia', 'place', 'Saporischschja', 'Zaporizhzhia', ['Saporoschje']),
  entry('black-sea', 'place', 'Schwarzes Meer', 'Black Sea'),
  entry('black-sea-drone-incident-2023', 'event', 'Drohnenzwischenfall über dem Schwarzen Meer', 'Drone incident', [
    'MQ-9-Zwischenfall',
  ]),
  entry('mq-9-reaper', 'equipment', 'MQ-9 Reaper', 'MQ-9 Reaper', ['MQ-9', 'MQ-9A']),
  entry('european-central-bank', 'organization', 'Europäische Zentralbank', 'European Central Bank', ['EZB', 'ECB']),
  entry('us-european-command', 'organization', 'US European Command', 'US European Command', ['EUCOM']),
  entry('turkey', 'place', 'Türkei', 'Turkey', ['Türkiye']),
];
const search = createSearch(ENTRIES);
const first = (query: string) => search(query)[0]?.id;

describe('search', () => {
  test.each([
    ['Selenskyj', 'volodymyr-zelensky'],
    ['Zelensky', 'volodymyr-zelensky'],
    ['Zelenskyy', 'volodymyr-zelensky'],
    ['Selenski', 'volodymyr-zelensky'],
    ['Zelinsky', 'volodymyr-zelensky'],
    ['selensky', 'volodymyr-zelensky'],
    ['Volodymir Selensky', 'volodymyr-zelensky'],
    ['Gerasimow', 'valery-gerasimov'],
    ['gerrasimov', 'valery-gerasimov'],
    ['Umerov', 'rustem-umerov'],
    ['Lwadimir Putin', 'vladimir-putin'],
    ['Puttin', 'vladimir-putin'],
    ['Orban', 'viktor-orban'],
    ['Soeder', 'markus-soeder'],
    ['Söder', 'markus-soeder'],
    ['Soder', 'markus-soeder'],
    ['Charkiv', 'kharkiv'],
    ['Kharkow', 'kharkiv'],
    ['Zaporischja', 'zaporizhzhia'],
    ['Tuerkei', 'turkey'],
    ['mq9', 'mq-9-reaper'],
    ['MQ-9', 'mq-9-reaper'],
    ['mq 9 zwischen', 'black-sea-drone-incident-2023'],
    ['schwarzes mer', 'black-sea'],
    ['ezb', 'european-central-bank'],
    ['ECB', 'european-central-bank'],
    ['european comand', 'us-european-command'],
  ])('finds %s', (query, id) => {
    expect(first(query)).toBe(id);
  });

  test('puts the whole name before names that contain it', () => {
    expect(search('Trump').map(({ id }) => id)).toEqual([
      'donald-trump',
      'trump-zelensky-oval-office-meeting-2025',
      'eric-trump',
    ]);
  });

  test('finds words in the other order', () => {
    expect(first('Trump Donald')).toBe('donald-trump');
  });

  test('finds from the first letter on', () => {
    expect(search('o').map(({ id }) => id)).toContain('viktor-orban');
  });

  test.each(['', '   ', '—', '…', 'xqzvpk'])('finds nothing for «%s»', (query) => {
    expect(search(query)).toEqual([]);
  });

  test('returns at most twenty', () => {
    const many = Array.from({ length: 90 }, (_, n) => entry(`e${n}`, 'place', `Neustadt ${n}`, `Neustadt ${n}`));
    expect(createSearch(many)('Neustadt')).toHaveLength(20);
  });
});

describe('fold', () => {
  test.each([
    ['Selenskyj', 'Zelenskyy'],
    ['Chruschtschow', 'Khrushchow'],
    ['Łódź', 'Lodz'],
    ['Gerassimow', 'Gerasimov'],
    ['Saporischschja', 'Zaporizhzhia'],
    ['Müller', 'Mueller'],
    ['Weißrussland', 'Weissrussland'],
    ['MQ‑9', 'mq-9'],
  ])('makes %s and %s the same', (one, other) => {
    expect(fold(one)).toBe(fold(other));
  });
});
