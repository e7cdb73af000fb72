/**
 * A search field with its results as one combobox: the arrow keys walk the results while the text stays in focus,
 * Enter opens, Escape empties the field. Looks: `.search` in popup.css.
 */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityEntry, Lang, Localized } from '../engine/index.ts';
import type { PopupStrings } from './popup-strings.ts';
import { cardStrings } from './strings.ts';

interface SearchBoxProps {
  readonly lang: Lang;
  readonly words: PopupStrings;
  readonly query: string;
  readonly results: readonly EntityEntry[];
  /** One line on each result, as soon as it is known. */
  readonly summaries: ReadonlyMap<string, Localized>;
  readonly onQuery: (query: string) => void;
  readonly onOpen: (id: string) => void;
}

const LIST = 'search-results';

/** Draws the field and, while something is asked, the results. */
export function SearchBox({ lang, words, query, results, summaries, onQuery, onOpen }: SearchBoxProps) {
  const [active, setActive] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  // Looking something up is what a keyboard is for here; coming back from a card leads here as well.
  useEffect(() => field.current?.focus(), []);

  const asked = query.trim() !== '';
  const current = Math.min(active, results.length - 1);

  const ask = (text: string) => {
    setActive(0);
    onQuery(text);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing || !asked) return;
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 };
    const step = steps[event.key];
    if (step !== undefined) setActive((current + step + results.length) % Math.max(results.length, 1));
    else if (event.key === 'Enter' && results[current]) onOpen(results[current].id);
    else if (event.key === 'Escape') ask('');
    else return;
    event.preventDefault();
  };

  return (
    <search class="search">
      <div class="search-bar">
        <input
          ref={field}
          type="text"
          inputMode="search"
          class="search-field"
          role="combobox"
          aria-label={words.search}
          aria-expanded={asked}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={asked && results[current] ? optionId(results[current].id) : undefined}
          placeholder={words.searchPlaceholder}
          autocomplete="off"
          spellcheck={false}
          value={query}
          onInput={(event) => ask(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      </div>
      <div id={LIST} class="results" role="listbox" aria-label={words.results} hidden={!asked}>
        {asked &&
          results.map((entry, index) => (
            <Result
              key={entry.id}
              entry={entry}
              summary={summaries.get(entry.id)}
              lang={lang}
              active={index === current}
              onOpen={onOpen}
            />
          ))}
      </div>
      <p class="note" role="status" hidden={!asked || results.length > 0}>
        {asked && results.length === 0 ? words.noResults : ''}
      </p>
    </search>
  );
}

interface ResultProps {
  readonly entry: EntityEntry;
  readonly summary: Localized | undefined;
  readonly lang: Lang;
  readonly active: boolean;
  readonly onOpen: (id: string) => void;
}

function Result({ entry, summary, lang, active, onOpen }: ResultProps) {
  return (
    // The field keeps the focus and handles the keys, as the combobox pattern asks.
    // biome-ignore lint/a11y/useKeyWithClickEvents: see above
    <div
      id={optionId(entry.id)}
      class="result"
      role="option"
      tabIndex={-1}
      aria-selected={active}
      ref={(element) => {
        if (active) element?.scrollIntoView({ block: 'nearest' });
      }}
      onClick={() => onOpen(entry.id)}
    >
      <span class="result-head">
        <span class="result-label">{entry.label[lang]}</span>
        <span class="kind">{cardStrings[lang].kinds[entry.kind]}</span>
      </span>
      <span class="result-summary">{summary?.[lang]}</span>
    </div>
  );
}

function optionId(id: string): string {
  return `result-${id}`;
}
