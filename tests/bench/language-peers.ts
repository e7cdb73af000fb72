/** Peers that read language and can look names up on the way: both split the text into words by their own rules. */
import compromise from 'compromise/one';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Engine } from './engines.ts';

/** Custom entities; tells tokens, whose places are added up. */
export function wink(names: readonly string[]): Engine {
  const nlp = winkNLP(model, ['sbd', 'cer']);
  const { value, precedingSpaces, span } = nlp.its;
  const patterns = names.map((name) => nlp.readDoc(name).tokens().out().join(' '));
  nlp.learnCustomEntities([{ name: 'name', patterns }], { matchValue: true, useEntity: false, usePOS: false });
  return {
    find(text) {
      const document = nlp.readDoc(text);
      const tokens = document.tokens().out(value) as string[];
      const spaces = document.tokens().out(precedingSpaces) as string[];
      const starts: number[] = [];
      let at = 0;
      tokens.forEach((token, i) => {
        at += spaces[i]!.length;
        starts.push(at);
        at += token.length;
      });
      return (document.customEntities().out(span) as unknown as [number, number][]).flatMap(([first, last]) => [
        starts[first]!,
        starts[last]! + tokens[last]!.length,
      ]);
    },
  };
}

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
}

/** Its trie of terms. Stops and brackets around a term are no part of its text, but of its offset. */
export function compromiseLookup(names: readonly string[]): Engine {
  const trie = compromise.buildTrie([...names]);
  return {
    find(text) {
      const found = compromise(text).lookup(trie).json({ offset: true }) as {
        readonly offset: { readonly start: number };
        readonly terms: readonly Term[];
      }[];
      return found.flatMap(({ offset: { start }, terms }) => {
        const length = terms.reduce(
          (sum, term, i) => sum + term.text.length + (i < terms.length - 1 ? term.post.length : 0),
          0,
        );
        return [start, start + length];
      });
    },
  };
}
