import { expect, test } from 'vitest';
import { parseSettings } from '../../platform/settings.ts';

const DEFAULTS = { version: 1, sites: {} };

test.each([
  ['nothing', undefined, DEFAULTS],
  ['something else', 'x', DEFAULTS],
  ['a list', [], DEFAULTS],
  ['a record without a version', { sites: { 'a.org': true } }, DEFAULTS],
  ['a version of the future', { version: 2, sites: { 'a.org': true } }, DEFAULTS],
  ['sites that are no record', { version: 1, sites: 'x' }, DEFAULTS],
  [
    'values that are no switches',
    { version: 1, sites: { 'a.org': true, 'b.org': 1, 'c.org': 'on', 'd.org': false } },
    { version: 1, sites: { 'a.org': true, 'd.org': false } },
  ],
])('parseSettings makes settings of %s', (_, stored, settings) => {
  expect(parseSettings(stored)).toEqual(settings);
});
