import { expect, test } from 'vitest';
import { readNewsSites } from '../../data/news-sites.ts';

const sites = readNewsSites();
const hosts = sites.map(({ host }) => host);

test('the list knows German and English sites', () => {
  expect(sites.filter(({ lang }) => lang === 'de').length).toBeGreaterThan(80);
  expect(sites.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(80);
});

test('the list names no host twice, and no subdomain of another', () => {
  const covered = hosts.filter((host) => hosts.some((other) => host !== other && host.endsWith(`.${other}`)));
  expect(covered).toEqual([]);
  expect(hosts).toEqual([...new Set(hosts)]);
});
