/** One YAML file read strictly: its value, and the line of any place in it. */
import { readFileSync } from 'node:fs';
import { isCollection, isNode, LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

export type Path = readonly (string | number)[];

export interface YamlFile<T> {
  readonly file: string;
  readonly value: T;
  /** Line, from 1, of the value at a path; of its nearest parent when there is none. */
  lineOf(path: Path): number;
}

/**
 * Reads and validates a file.
 *
 * @param file Path from the current directory; it is what problems are reported under.
 * @returns The file, or every problem found in it.
 */
export function readYaml<S extends z.ZodType>(
  file: string,
  schema: S,
): { ok: true; yaml: YamlFile<z.infer<S>> } | { ok: false; problems: Problem[] } {
  const lines = new LineCounter();
  const document = parseDocument(readFileSync(file, 'utf8'), { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      file,
      line: lines.linePos(error.pos[0]).line,
      message: `broken YAML: ${error.message.split('\n')[0]}`,
    }));
    return { ok: false, problems };
  }
  const lineOf = (path: Path): number => {
    for (let depth = path.length; depth >= 0; depth--) {
      const place = path.slice(0, depth);
      const node = depth === 0 ? document.contents : document.getIn(place, true);
      if (isNode(node) && node.range) {
        // A block list or map starts behind its key; the key's line is where one looks for it.
        const offset = isCollection(node) && !node.flow && depth > 0 ? Math.max(0, node.range[0] - 1) : node.range[0];
        return lines.linePos(offset).line;
      }
    }
    return 1;
  };
  const parsed = schema.safeParse(document.toJS());
  if (parsed.success) return { ok: true, yaml: { file, value: parsed.data, lineOf } };
  const problems = parsed.error.issues.map((issue) => {
    const path = issue.path.filter((step) => typeof step !== 'symbol');
    return { file, line: lineOf(path), message: `${path.join('.') || 'record'}: ${issue.message}` };
  });
  return { ok: false, problems };
}
