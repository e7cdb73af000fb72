import { describe, expect, test } from 'vitest';
import { decideSite, patternHost, scriptScopes, sitePattern, withSwitch } from '../../platform/site-policy.ts';

const NEWS = new Set(['example.de', 'news.example.com', '127.0.0.1']);

describe('decideSite', () => {
  test.each([
    ['a listed site', 'https://example.de/a', {}, 'example.de', true, 'news-list'],
    ['its www host', 'https://www.example.de/', {}, 'example.de', true, 'news-list'],
    ['its subdomain', 'https://sport.example.de/x?y#z', {}, 'example.de', true, 'news-list'],
    ['a host that ends alike', 'https://notexample.de/', {}, 'notexample.de', false, 'not-listed'],
    ['the parent of a listed host', 'https://example.com/', {}, 'example.com', false, 'not-listed'],
    ['a listed site without encryption', 'http://example.de/', {}, 'example.de', true, 'news-list'],
    ['a host with a final dot', 'https://example.de./', {}, 'example.de', true, 'news-list'],
    ['any other site', 'https://www.blog.org/', {}, 'blog.org', false, 'not-listed'],
    ['a listed site switched off', 'https://example.de/', { 'example.de': false }, 'example.de', false, 'user-off'],
    ['a subdomain of it', 'https://a.example.de/', { 'example.de': false }, 'example.de', false, 'user-off'],
    ['a site switched on', 'https://blog.org/', { 'blog.org': true }, 'blog.org', true, 'user-on'],
    ['a subdomain of that', 'https://www.en.blog.org/', { 'blog.org': true }, 'blog.org', true, 'user-on'],
    ['the longer of two choices', 'https://a.b.org/', { 'b.org': false, 'a.b.org': true }, 'a.b.org', true, 'user-on'],
    ['an address of a machine', 'http://127.0.0.1:8080/', {}, '127.0.0.1', true, 'news-list'],
    ['a machine that shares a number', 'http://1.127.0.0/', {}, '1.127.0.0', false, 'not-listed'],
    ['localhost', 'http://localhost/', {}, 'localhost', false, 'not-listed'],
    ['a page of Chrome', 'chrome://settings/', {}, '', false, 'browser-page'],
    ['a page of Firefox', 'about:config', {}, '', false, 'browser-page'],
    ['a file', 'file:///home/x.html', {}, '', false, 'browser-page'],
    ['a page of an extension', 'moz-extension://abc/popup.html', {}, '', false, 'browser-page'],
    ['an extension store', 'https://addons.mozilla.org/de/', {}, '', false, 'browser-page'],
    ['the other extension store', 'https://chromewebstore.google.com/x', {}, '', false, 'browser-page'],
    ['an unknown address', '', {}, '', false, 'browser-page'],
    ['a host named like a property', 'https://constructor/', {}, 'constructor', false, 'not-listed'],
  ] as const)('decides on %s', (_, url, switches, host, on, rule) => {
    expect(decideSite(url, switches, NEWS)).toEqual({ host, on, rule });
  });
});

describe('withSwitch', () => {
  test.each([
    ['keeps a choice against the list', 'https://example.de/', false, {}, { 'example.de': false }],
    ['switches the listed parent of a subdomain', 'https://a.example.de/', false, {}, { 'example.de': false }],
    ['drops a choice that the list makes anyway', 'https://example.de/', true, { 'example.de': false }, {}],
    ['keeps a choice for another site', 'https://www.blog.org/', true, {}, { 'blog.org': true }],
    ['drops it again', 'https://blog.org/', false, { 'blog.org': true }, {}],
    ['leaves other choices alone', 'https://a.org/', true, { 'b.org': true }, { 'b.org': true, 'a.org': true }],
    ['knows no choice for pages of the browser', 'about:config', true, {}, {}],
  ] as const)('%s', (_, url, on, before, after) => {
    expect(withSwitch(url, on, before, NEWS)).toEqual(after);
  });
});

describe('scriptScopes', () => {
  test('registers the list when nothing is chosen', () => {
    expect(scriptScopes({}, NEWS)).toEqual([
      {
        id: 'news-list',
        matches: ['*://127.0.0.1/*', '*://*.example.de/*', '*://*.news.example.com/*'],
        excludeMatches: [],
      },
    ]);
  });

  test('leaves a switched-off site out of the list and excludes it', () => {
    expect(scriptScopes({ 'example.de': false }, NEWS)).toEqual([
      {
        id: 'news-list',
        matches: ['*://127.0.0.1/*', '*://*.news.example.com/*'],
        excludeMatches: ['*://*.example.de/*'],
      },
    ]);
  });

  test('excludes a switched-off subdomain of a listed site', () => {
    const [list] = scriptScopes({ 'sport.example.de': false }, NEWS);
    expect(list).toMatchObject({ excludeMatches: ['*://*.sport.example.de/*'] });
    expect(list?.matches).toContain('*://*.example.de/*');
  });

  test('gives every switched-on site a scope that no other scope overlaps', () => {
    expect(scriptScopes({ 'b.org': true, 'a.b.org': false, 'c.a.b.org': true }, new Set())).toEqual([
      {
        id: 'choice:b.org',
        matches: ['*://*.b.org/*'],
        excludeMatches: ['*://*.a.b.org/*', '*://*.c.a.b.org/*'],
      },
      { id: 'choice:c.a.b.org', matches: ['*://*.c.a.b.org/*'], excludeMatches: [] },
    ]);
  });

  test('registers nothing when everything is off', () => {
    expect(scriptScopes({ 'a.org': false }, new Set(['a.org']))).toEqual([]);
  });
});

describe('patterns', () => {
  test.each(['example.de', 'news.example.co.uk', '127.0.0.1', 'localhost'])('lead back to %s', (host) => {
    expect(patternHost(sitePattern(host))).toBe(host);
  });

  test.each(['*://*/*', 'https://*/*', '<all_urls>', 'file:///*'])('%s stands for no single site', (pattern) => {
    expect(patternHost(pattern)).toBeNull();
  });
});
