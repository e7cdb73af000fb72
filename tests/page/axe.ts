/** What axe finds wrong with a part of the test page, under one of the two colour schemes. */
import axe from 'axe-core';

export const SCHEMES = ['light', 'dark'] as const;

/** A style sheet with one scheme, whatever the browser prefers. */
export function inScheme(styles: string, scheme: (typeof SCHEMES)[number]): string {
  return styles.replace(/\(prefers-color-scheme: (light|dark)\)/g, (_, asked) =>
    asked === scheme ? 'all' : 'not all',
  );
}

/** One line for each fault; none is what everyone can use. */
export async function violations(box: HTMLElement): Promise<string[]> {
  const found = await axe.run(box, {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
    rules: { region: { enabled: false } },
  });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
