/** Data folders for tests: a small valid one, with files replaced or added. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A record of the smallest valid kind. Tests replace lines of it. */
export function recordText(
  parts: { id?: string; kind?: string; label?: string; alias?: string; more?: string } = {},
): string {
  const { id = 'crimea', kind = 'place', label = 'Krim', alias = label, more = '' } = parts;
  return `id: ${id}
kind: ${kind}
field: ukraine-russia
label: { de: ${label}, en: ${label} }
summary:
  de: Ein Ort am Meer.
  en: A place by the sea.
aliases:
  de:
    - ${alias}
  en:
    - ${alias}
statements:
  - date: 2014-03-18
    text:
      de: Das geschah.
      en: This happened.
    sources:
      - { publisher: Reuters, title: A title, url: https://www.reuters.com/a }
familiarity: many
reviewed: 2026-01-31
${more}`;
}

/**
 * Writes a data folder that is removed after the test.
 *
 * @param files Contents by path inside the folder.
 */
export function makeDataFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'sidelight-data-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const words = ['roles', 'families', 'classes', 'sports', 'namesakes', 'safe']
    .map((list) => `${list}: { de: [], en: [] }`)
    .join('\n');
  const all = {
    'entities/place/crimea.yaml': recordText(),
    'decoys.yaml': '[]',
    'words.yaml': `${words}\nno_first_names: []`,
    'refused-sources.yaml': '- { domain: example.org, reason: a test }',
    ...files,
  };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}
