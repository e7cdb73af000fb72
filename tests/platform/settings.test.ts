import { expect, test } from 'vitest';
import { parseSettings } from '../../platform/settings.ts';

const DEFAULTS = { version: 3, sites: {}, corrections: [], density: 'first' };

test.each([
  ['nothing', undefined, DEFAULTS],
  ['something else', 'x', DEFAULTS],
  ['a list', [], DEFAULTS],
  ['a record without a version', { sites: { 'a.org': true } }, DEFAULTS],
  ['a version of the future', { version: 4, sites: { 'a.org': true } }, DEFAULTS],
  ['sites that are no record', { version: 1, sites: 'x' }, DEFAULTS],
  ['the first version', { version: 1, sites: { 'a.org': true } }, { ...DEFAULTS, sites: { 'a.org': true } }],
  [
    'values that are no switches',
    { version: 2, sites: { 'a.org': true, 'b.org': 1, 'c.org': 'on', 'd.org': false } },
    { ...DEFAULTS, sites: { 'a.org': true, 'd.org': false } },
  ],
  [
    'corrections and things that are none',
    { version: 2, sites: {}, corrections: [{ kind: 'known', entity: 'x' }, { kind: 'known' }] },
    { ...DEFAULTS, corrections: [{ kind: 'known', entity: 'x' }] },
  ],
  ['a density', { version: 3, density: 'every' }, { ...DEFAULTS, density: 'every' }],
  ['a density that is none', { version: 3, density: 'all' }, DEFAULTS],
])('parseSettings makes settings of %s', (_, stored, settings) => {
  expect(parseSettings(stored)).toEqual(settings);
});
