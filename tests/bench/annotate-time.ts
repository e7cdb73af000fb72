/** Time of the whole recogniser with the shipped data, as a function of the text's length. */
import { readFileSync } from 'node:fs';
import { createRecogniser } from '../eval/recogniser.ts';
import { readUnits, sink } from './measure.ts';

export interface AnnotateTime {
  readonly length: number;
  /** Median of warm runs. */
  readonly ms: number;
  readonly timesLoop: number;
}

const ARTICLES = new URL('../fixtures/demo/', import.meta.url);

/** The demo articles one after the other, as often as it takes. */
export function measureAnnotate(lengths: readonly number[] = [10_000, 100_000, 1_000_000, 10_000_000]): AnnotateTime[] {
  const { annotate } = createRecogniser();
  const article = demoText();
  return lengths.map((length) => {
    const long = article.repeat(Math.ceil(length / article.length)).slice(0, length);
    const text = Buffer.from(long, 'utf16le').toString('utf16le');
    const pairs = Array.from({ length: length > 1e6 ? 3 : 15 }, () => {
      const before = performance.now();
      sink.sum += readUnits(text);
      const between = performance.now();
      sink.sum += annotate({ text, lang: 'de' }).length;
      return { loop: between - before, ms: performance.now() - between };
    });
    const median = (numbers: number[]) => numbers.sort((a, b) => a - b)[numbers.length >> 1]!;
    return {
      length,
      ms: median(pairs.map(({ ms }) => ms)),
      timesLoop: median(pairs.map(({ loop, ms }) => ms / loop)),
    };
  });
}

function demoText(): string {
  const html = readFileSync(new URL('de.html', ARTICLES), 'utf8');
  const paragraphs = [...html.matchAll(/<p\b[^>]*>([\s\S]*?)<\/p>/g)].map((match) => match[1]!.replace(/<[^>]+>/g, ''));
  return `${paragraphs.join('\n\n')}\n\n`;
}
