/** What text is read from a page, and that every character of it leads back to its place. */
import { afterEach, expect, test } from 'vitest';
import { collectPageText, type PageText } from '../../entrypoints/reader/page-text.ts';
import { rangeOf, runAt } from '../../entrypoints/reader/ranges.ts';

afterEach(() => document.body.replaceChildren());

function page(html: string): HTMLElement {
  const root = document.createElement('article');
  root.setHTMLUnsafe(html);
  document.body.append(root);
  return root;
}

test.each([
  {
    name: 'joins names across inline elements',
    html: '<p><b>MQ</b>-9 <a href="#">Rea</a><span>per</span></p>',
    text: 'MQ-9 Reaper',
  },
  { name: 'collapses white space inside a block', html: '<p>  Black \n\t Sea\n</p>', text: 'Black Sea ' },
  { name: 'collapses white space across elements', html: '<p>Black <b> Sea</b></p>', text: 'Black Sea' },
  { name: 'puts a blank line between blocks', html: '<p>one</p><p>two</p>', text: 'one\n\ntwo' },
  {
    name: 'puts a blank line around a block inside a block',
    html: '<div>one<div>two</div>three</div>',
    text: 'one\n\ntwo\n\nthree',
  },
  {
    name: 'puts one blank line however many borders meet',
    html: '<ul><li><p>one</p></li></ul><div><p>two</p></div>',
    text: 'one\n\ntwo',
  },
  { name: 'reads a line break', html: '<p>one<br>two</p>', text: 'one\ntwo' },
  { name: 'reads two line breaks as a paragraph', html: '<p>one<br> <br>two</p>', text: 'one\n\ntwo' },
  {
    name: 'keeps soft hyphens, word breaks and no-break spaces as they are',
    html: '<p>Helikopter&shy;lande<wbr>platz 5&nbsp;km</p>',
    text: 'Helikopter\u00ADlandeplatz 5\u00A0km',
  },
  {
    name: 'separates inline elements that are laid out as blocks',
    html: '<h2><span style="display:block">Ukraine</span><span style="display:block">Trump</span></h2>',
    text: 'Ukraine\n\nTrump',
  },
  {
    name: 'keeps a floating initial with its word',
    html: '<p><span style="float:left">D</span>er Präsident</p>',
    text: 'Der Präsident',
  },
  {
    name: 'leaves out what is no prose',
    html: '<p>one<script>x</script><style>y</style></p><nav>z</nav><pre>p</pre><button>b</button><p>two <code>c</code>.</p>',
    text: 'one\n\ntwo .',
  },
  {
    name: 'leaves out what is hidden',
    html: '<p>one<span hidden>x</span><span aria-hidden="true">y</span><span style="display:none">z</span></p>',
    text: 'one',
  },
  {
    name: 'leaves out what the reader edits',
    html: '<div contenteditable>mine</div><p>one</p><textarea>t</textarea>',
    text: 'one',
  },
  {
    name: 'reads open shadow roots and what is slotted into them',
    html: '<p>a</p><x-text><template shadowrootmode="open"><p>b <slot></slot></p></template><i>c</i></x-text>',
    text: 'a\n\nb c',
  },
  { name: 'reads nothing from an empty element', html: '', text: '' },
])('collectPageText $name', ({ html, text }) => {
  const read = collectPageText([page(html)]);
  expect(read.text).toBe(text);
  expectEveryCharacterToLeadBack(read);
});

test('collectPageText leaves out the boxes it is told', () => {
  const root = page('<p>one</p><div id="box">x</div><p>two</p>');
  expect(collectPageText([root], new Set([root.querySelector('#box') as Element])).text).toBe('one\n\ntwo');
});

test('collectPageText reads several roots in their order', () => {
  const root = page('<h1>Head</h1><i>between</i><div>Body</div>');
  expect(collectPageText([...root.querySelectorAll('h1, div')]).text).toBe('Head\n\nBody');
});

test('collectPageText withstands very deep nesting', () => {
  const root = page('');
  let at: Element = root;
  for (let depth = 0; depth < 5000; depth += 1) at = at.appendChild(document.createElement('b'));
  at.append('deep');
  expect(collectPageText([root]).text).toBe('deep');
});

test('rangeOf covers exactly the words, across elements', () => {
  const read = collectPageText([page('<p>An <b>MQ</b>-9\n   Reaper flew</p>')]);
  const start = read.text.indexOf('MQ-9 Reaper');
  expect(textOf(rangeOf(read, { start, end: start + 11 }))).toBe('MQ-9\n   Reaper');
});

test.each([
  { name: 'its node is gone', change: (p: Element) => p.remove() },
  { name: 'its text has changed', change: (p: Element) => ((p.firstChild as Text).data = 'quite another text') },
  { name: 'its text has become shorter', change: (p: Element) => ((p.firstChild as Text).data = 'x') },
  { name: 'its text has moved', change: (p: Element) => (p.firstChild as Text).insertData(0, 'Oh, ') },
])('rangeOf gives null when $name', ({ change }) => {
  const root = page('<p>the Black Sea</p>');
  const read = collectPageText([root]);
  change(root.querySelector('p') as Element);
  expect(rangeOf(read, { start: 4, end: 13 })).toBeNull();
});

test.each([
  { name: 'starts at a border', start: 3, end: 8 },
  { name: 'is empty', start: 1, end: 1 },
  { name: 'lies outside of the text', start: 90, end: 99 },
])('rangeOf gives null when the span $name', ({ start, end }) => {
  expect(rangeOf(collectPageText([page('<p>one</p><p>two</p>')]), { start, end })).toBeNull();
});

function expectEveryCharacterToLeadBack(read: PageText): void {
  for (let at = 0; at < read.text.length; at += 1) {
    const run = runAt(read, at);
    if (run < 0) {
      expect(read.text[at]).toBe('\n');
      continue;
    }
    const character = read.nodes[read.runNode[run]].data[read.runOffset[run] + at - read.runStart[run]];
    expect(character.replace(/\s/, (space) => (space === '\u00A0' ? space : ' '))).toBe(read.text[at]);
  }
}

function textOf(range: StaticRange | null): string | undefined {
  if (!range) return undefined;
  const live = new Range();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.toString();
}
