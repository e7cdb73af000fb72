/** Who may import whom (README, "The house"). Relative imports only: the project uses no aliases between folders. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const ROOMS = ['engine', 'data', 'platform', 'components', 'entrypoints'] as const;
const MOST_LINES = 400;

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typeOnly: boolean;
}

describe('the house', () => {
  test('has no import against its arrows', () => {
    const files = ROOMS.flatMap(sourceFiles);
    expect(files.length).toBeGreaterThan(30);
    expect(
      files
        .flatMap(importsOf)
        .filter((edge) => !isAllowed(edge))
        .map(describeEdge),
    ).toEqual([]);
  });

  test.each([
    { from: 'engine/matcher.ts', to: 'platform/settings.ts' },
    { from: 'entrypoints/reader/painter.ts', to: 'platform/messaging.ts' },
    { from: 'components/EntityCard.tsx', to: 'engine/index.ts' },
    { from: 'platform/tabs.ts', to: 'engine/matcher.ts' },
    { from: 'platform/tabs.ts', to: 'entrypoints/background/index.ts' },
    { from: 'entrypoints/popup/search.ts', to: 'entrypoints/background/index.ts' },
  ])('would refuse $from → $to', ({ from, to }) => {
    expect(isAllowed({ from, to, typeOnly: false })).toBe(false);
  });

  test(`has no file over ${MOST_LINES} lines`, () => {
    const long = [...ROOMS, 'tests']
      .flatMap(sourceFiles)
      .filter((file) => readFileSync(join(ROOT, file), 'utf8').split('\n').length > MOST_LINES);
    expect(long).toEqual([]);
  });

  test('lets only platform and entry files touch the browser API', () => {
    const touching = ROOMS.flatMap(sourceFiles).filter((file) =>
      /from '(wxt\/browser|webextension-polyfill)'/.test(readFileSync(join(ROOT, file), 'utf8')),
    );
    expect(touching.filter((file) => !file.startsWith('platform/') && !isEntryFile(file))).toEqual([]);
  });
});

function isAllowed({ from, to, typeOnly }: Import): boolean {
  const room = from.split('/')[0];
  const target = to.split('/')[0];
  // Inside one room, or one entrypoint, files are free.
  if (room === target && room !== 'entrypoints') return true;
  if (room === 'entrypoints' && target === 'entrypoints') return from.split('/')[1] === to.split('/')[1];
  const engineFace = to === 'engine/index.ts';
  switch (room) {
    case 'data':
      return engineFace || to === 'engine/build.ts';
    case 'platform':
      return engineFace || to === 'data/news-sites.ts';
    case 'components':
      return engineFace && typeOnly;
    case 'entrypoints':
      if (isEntryFile(from)) return engineFace || target === 'components' || target === 'platform';
      return (engineFace && typeOnly) || target === 'components' || (to === 'platform/messages.ts' && typeOnly);
    default:
      return false;
  }
}

/** `index` and `main` are composition roots: they wire everything. */
function isEntryFile(file: string): boolean {
  return /^entrypoints\/[^/]+\/(index|main)\.tsx?$/.test(file);
}

function importsOf(file: string): Import[] {
  const source = readFileSync(join(ROOT, file), 'utf8');
  const statements = source.matchAll(/^(import|export)\s+(type\s+)?([^'";]*?from\s+)?'(\.{1,2}\/[^']+)'/gm);
  return [...statements].map((match) => ({
    from: file,
    to: normalize(join(dirname(file), match[4]!.replace(/\?.*$/, ''))),
    typeOnly: match[2] !== undefined || isTypeList(match[3] ?? ''),
  }));
}

/** `import { type A, type B } from …` leaves no import behind. */
function isTypeList(clause: string): boolean {
  const names = /\{([^}]*)\}/
    .exec(clause)?.[1]
    ?.split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  return names !== undefined && names.length > 0 && names.every((name) => name.startsWith('type '));
}

function sourceFiles(room: string): string[] {
  return readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts') && statSync(join(ROOT, room, name)).isFile())
    .map((name) => relative('.', join(room, name)))
    .sort();
}

function describeEdge({ from, to }: Import): string {
  return `${from} → ${to}`;
}
