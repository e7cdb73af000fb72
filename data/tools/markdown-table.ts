/** Tables that commands write into the README, so that no figure there is typed. */

/** Rows as a table; the first one is its head. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const [head, ...body] = rows;
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head!), `|${'---|'.repeat(head!.length)}`, ...body.map(line)].join('\n');
}

/**
 * A text with what stands between `<!-- NAME:start -->` and `<!-- NAME:end -->` replaced.
 *
 * @throws {Error} The markers are not there.
 */
export function replaceMarked(text: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Error(`no ${start} … ${end} to write between`);
  return `${text.slice(0, from + start.length)}\n${content}\n${text.slice(to)}`;
}
