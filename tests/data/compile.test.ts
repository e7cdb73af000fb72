import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compileData } from '../../data/compile/index.ts';
import { recordJsonSchema } from '../../data/compile/json-schema.ts';
import { DIGEST_BYTES, openGazetteer } from '../../engine/index.ts';
import { createRecogniser } from '../eval/recogniser.ts';
import { makeDataFolder, recordText } from './data-folder.ts';

test('the same data gives the same bytes', () => {
  const folder = makeDataFolder();
  expect(compileData(folder).pack).toEqual(compileData(folder).pack);
});

test('the pack carries the SHA-256 of what follows it', () => {
  const { pack } = compileData(makeDataFolder());
  const digest = createHash('sha256').update(pack.subarray(DIGEST_BYTES.end)).digest();
  expect(Buffer.from(pack.subarray(DIGEST_BYTES.start, DIGEST_BYTES.end))).toEqual(digest);
});

test('a card has labels for its references and its statements in order of date', () => {
  const statement = (date: string) =>
    `  - date: ${date}\n    text: { de: Das geschah., en: This happened. }\n    according_to: kreml\n    sources:\n      - { publisher: A, title: B, url: https://example.com }\n`;
  const more = 'related:\n  - { type: part-of, to: kreml }\n';
  const folder = makeDataFolder({
    'entities/place/crimea.yaml': recordText({ more }).replace(
      /statements:\n(.|\n)*?familiarity/,
      `statements:\n${statement("'2020'")}${statement('2014-03-18')}familiarity`,
    ),
    'entities/organization/kreml.yaml': recordText({ id: 'kreml', kind: 'organization', label: 'Der Kreml' }),
  });
  const card = createRecogniser(compileData(folder).pack).card('crimea');
  expect(card.statements.map(({ date, claimant }) => [date, claimant?.label.de])).toEqual([
    ['2014-03-18', 'Der Kreml'],
    ['2020', 'Der Kreml'],
  ]);
  expect(card.related).toEqual([{ type: 'part-of', id: 'kreml', label: { de: 'Der Kreml', en: 'Der Kreml' } }]);
});

test('the end of a longer name is a surname, unless it begins with a first name', () => {
  const person = recordText({ id: 'pope', kind: 'person', label: 'Papst Leo XIV.' }).replace(
    /aliases:(.|\n)*?statements/,
    'aliases:\n  de: [ Papst Leo XIV., Leo XIV., Ursula von der Leyen, von der Leyen ]\n  en: []\nstatements',
  );
  const { pack } = compileData(makeDataFolder({ 'entities/person/pope.yaml': person }));
  const marks = (text: string) =>
    createRecogniser(pack)
      .annotate({ text, lang: 'de' })
      .map(({ start, end }) => text.slice(start, end));
  expect(marks('Heute sprach Leo XIV. in Rom.')).toEqual(['Leo XIV.']);
  expect(marks('Heute sprach von der Leyen in Rom.')).toEqual([]);
});

test('names made of the one in its own script count like those of the record, and never against another record', () => {
  const person = (id: string, names: string, more = '') =>
    recordText({ id, kind: 'person', label: names.split(', ')[0]!, more }).replace(
      /aliases:(.|\n)*?statements/,
      `aliases:\n  de: [ ${names} ]\n  en: [ ${names} ]\nstatements`,
    );
  const { pack } = compileData(
    makeDataFolder({
      'entities/person/minister.yaml': person('minister', 'Sergei Shoigu, Shoigu', 'native: { ru: Сергей Шойгу }'),
      'entities/person/other.yaml': person('other', 'Sergej Schojgu'),
    }),
  );
  const marks = (text: string) =>
    createRecogniser(pack)
      .annotate({ text, lang: 'de' })
      .map(({ start, end, entity }) => `${text.slice(start, end)}: ${entity}`);
  expect(marks('Sergei Schoigu kam. Schoigus Rede war kurz.')).toEqual([
    'Sergei Schoigu: minister',
    'Schoigus: minister',
  ]);
  expect(marks('Schoigu kam.')).toEqual([]);
  expect(marks('Sergej Schojgu kam.')).toEqual(['Sergej Schojgu: other']);
});

test('an ending made by rule makes no other word and no first name', () => {
  const body = (label: string) => recordText({ id: 'body', kind: 'organization', label });
  const marks = (label: string, text: string) => {
    const { pack } = compileData(makeDataFolder({ 'entities/organization/body.yaml': body(label) }));
    return createRecogniser(pack)
      .annotate({ text, lang: 'de' })
      .map(({ start, end }) => text.slice(start, end));
  };
  expect(marks('Tass', 'Die Tass meldete Tassen, und eine Tasse fiel.')).toEqual(['Tass']);
  expect(marks('Lar', 'Gestern reiste Lars in das Büro der Lar.')).toEqual(['Lar']);
  expect(marks('Eurojust', 'Eurojust teilte mit, Interpol habe Eurojusts Akten.')).toEqual(['Eurojust', 'Eurojusts']);
});

test('a class word is no part of a name', () => {
  const equipment = (aliases: string) =>
    recordText({ id: 'tank', kind: 'equipment', label: 'Leopard' }).replace(
      /aliases:(.|\n)*?statements/,
      `aliases:\n  de: ${aliases}\n  en: []\nstatements`,
    );
  const recognise = (aliases: string, text: string) => {
    const words =
      'roles: { de: [], en: [] }\nfamilies: { de: [], en: [] }\nclasses: { de: [ Panzer ], en: [] }\nsports: { de: [], en: [] }\nnamesakes: { de: [], en: [] }\nsafe: { de: [], en: [] }\nno_first_names: []';
    const folder = makeDataFolder({ 'words.yaml': words, 'entities/equipment/tank.yaml': equipment(aliases) });
    return createRecogniser(compileData(folder).pack)
      .annotate({ text, lang: 'de' })
      .map(({ start, end }) => text.slice(start, end));
  };
  expect(recognise('[ Leopard 2, Leopard-2-Panzer ]', 'Ein Leopard-2-Panzer fährt.')).toEqual(['Leopard-2']);
  const conditioned = '[ { form: Leopard, needs: [ Bundeswehr ] }, Leopard-Panzer ]';
  expect(recognise(conditioned, 'Ein Leopard-Panzer fährt.')).toEqual(['Leopard']);
  expect(recognise(conditioned, 'Ein Leopard schläft.')).toEqual([]);
});

test('the JSON Schema in the repository is that of the records', () => {
  // When this fails: npm run data:schema
  expect(readFileSync('data/record.schema.json', 'utf8')).toBe(recordJsonSchema());
});

test('the project’s own data compiles, opens, and every card can be read', () => {
  const { pack, entries, thin, statements, sources } = compileData();
  const written = entries.length - thin!.records.length;
  const gazetteer = openGazetteer(pack.buffer);
  expect(gazetteer.entityCount).toBe(entries.length);
  expect(written).toBeGreaterThanOrEqual(160);
  expect(thin!.records.length).toBeGreaterThanOrEqual(4000);
  expect(statements).toBeGreaterThan(written);
  expect(sources).toBeGreaterThanOrEqual(statements);
  const recogniser = createRecogniser(pack);
  for (const { id, label } of entries) expect(recogniser.card(id)).toMatchObject({ id, label });
}, 60_000);
