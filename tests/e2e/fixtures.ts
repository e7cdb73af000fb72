/** Pages that are made for one scenario each, by path. The demo articles are files, in tests/fixtures/demo. */
import type { MadePage } from './server.ts';

const PARAGRAPH =
  'Steve Witkoff und Jared Kushner sprachen in Abu Dhabi mit Unterhändlern aus Moskau und Kyjiw. Danach nannte Rustem ' +
  'Umerow die Gespräche schwierig, und der Kreml schwieg. Ein Waffenstillstand war am Ende des Tages nicht in Sicht, ' +
  'und so werden die Delegationen wohl noch einmal zusammenkommen müssen, bevor es ein Ergebnis gibt.';

function article(body: string, { head = '', after = '' } = {}): string {
  return `<!doctype html>
<html lang="de"><head><meta charset="utf-8"><title>Probe</title><meta property="og:type" content="article">
<meta property="article:published_time" content="2026-02-06T08:00:00+01:00">${head}</head>
<body><article><h1>Gespräche ohne Ergebnis</h1>
${body}</article>${after}</body></html>`;
}

const paragraphs = (count: number) => `<p>${PARAGRAPH}</p>\n`.repeat(count);

/** Counts every change of the document from the first byte on, and keeps it as it was sent. */
const WATCH = `<script>
  window.changes = 0;
  const observer = new MutationObserver((records) => { window.changes += records.length; });
  observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  addEventListener('DOMContentLoaded', () => {
    window.sent = document.documentElement.outerHTML;
    // The parser's last records are still to come.
    observer.takeRecords();
    window.changes = 0;
    window.elements = document.querySelectorAll('*').length; });
</script>`;

/** Throws out whatever it did not bring along, as some single-page frameworks do. */
const PURGE = `<script>
  window.purged = 0;
  addEventListener('DOMContentLoaded', () => {
    const known = new Set(document.querySelectorAll('*'));
    new MutationObserver((records) => {
      for (const { addedNodes } of records) for (const node of addedNodes)
        if (node.nodeType === 1 && !known.has(node)) { node.remove(); window.purged++; }
    }).observe(document, { subtree: true, childList: true });
  });
</script>`;

const TEASERS = Array.from(
  { length: 30 },
  (_, n) => `<li><a href="/a${n}"><h3>Putin und Trump, Teil ${n}</h3><p>Was Selenskyj dazu sagt.</p></a></li>`,
).join('');

export const PAGES: Readonly<Record<string, MadePage>> = {
  '/plain.html': { html: article(paragraphs(6), { head: WATCH }) },
  '/strict.html': {
    html: article(paragraphs(6)),
    headers: {
      'content-security-policy':
        "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-embedder-policy': 'require-corp',
    },
  },
  '/purging.html': { html: article(paragraphs(6), { head: PURGE }) },
  '/split.html': {
    html: article(
      `<p>Steve <b>Wit</b>koff kam nach <a href="#x">Abu</a> <em>Dhabi</em>, wo schon <a href="#y"><b>Jared</b> Kush</a>ner wartete.</p>${paragraphs(5)}`,
    ),
  },
  '/front.html': {
    html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Startseite</title>
<meta property="og:type" content="website"></head><body><main><ul>${TEASERS}</ul></main></body></html>`,
  },
  '/large.html': { html: article(paragraphs(Math.ceil(1_000_000 / PARAGRAPH.length))) },
};
