/** The reader's corrections, each with a way back, and the way out into a file and in again. */
import { useRef, useState } from 'preact/hooks';
import type { OptionsStrings } from '../../components/options-strings.ts';
import type { Correction } from '../../platform/messages.ts';
import { ChoiceList } from './choice-list.tsx';

interface CorrectionsSectionProps {
  readonly words: OptionsStrings;
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[];
  /** The name of an entity. */
  readonly labelOf: (id: string) => string;
  readonly onTakeBack: (correction: Correction) => void;
  readonly onExport: () => void;
  /** Null when the text holds no corrections, else how many. */
  readonly onImport: (text: string) => Promise<number | null>;
}

/** Draws the section; the newest correction first. */
export function CorrectionsSection(props: CorrectionsSectionProps) {
  const { words, corrections, labelOf, onTakeBack, onExport, onImport } = props;
  const [outcome, setOutcome] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const choices = corrections.toReversed().map((correction) => ({
    key: JSON.stringify(correction),
    text: sentence(correction, words, labelOf),
    onTakeBack: () => onTakeBack(correction),
  }));
  const read = async (input: HTMLInputElement) => {
    const count = await onImport((await input.files?.[0]?.text()) ?? '');
    // The same file may be chosen again.
    input.value = '';
    setOutcome(count === null ? words.importFailed : words.imported(count));
  };
  return (
    <section aria-labelledby="corrections">
      <ChoiceList
        title={words.corrections}
        id="corrections"
        intro={words.correctionsIntro}
        takeBack={words.takeBack}
        empty={words.noCorrections}
        choices={choices}
      />
      <div class="files">
        <button type="button" class="button" disabled={corrections.length === 0} onClick={onExport}>
          {words.exportFile}
        </button>
        <button type="button" class="button" onClick={() => field.current?.click()}>
          {words.importFile}
        </button>
        <input
          ref={field}
          type="file"
          accept="application/json,.json"
          aria-label={words.importFile}
          hidden
          onChange={(event) => void read(event.currentTarget)}
        />
        <p role="status" class="outcome">
          {outcome}
        </p>
      </div>
    </section>
  );
}

function sentence(correction: Correction, words: OptionsStrings, labelOf: (id: string) => string): string {
  switch (correction.kind) {
    case 'wrong-here':
      return words.wrongHere(correction.name, labelOf(correction.entity), correction.site);
    case 'never':
      return words.never(correction.name);
    case 'known':
      return words.known(labelOf(correction.entity));
  }
}
