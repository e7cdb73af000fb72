/** A list of things that can be taken back one by one. The focus stays in the section when a row goes. */
import { useRef } from 'preact/hooks';

interface Choice {
  readonly key: string;
  readonly text: string;
  /** Said after the text in a quieter voice. */
  readonly state?: string;
  readonly onTakeBack: () => void;
}

interface ChoiceListProps {
  /** The section's heading. */
  readonly title: string;
  readonly id: string;
  readonly intro: string;
  readonly takeBack: string;
  /** Said when there is nothing. */
  readonly empty: string;
  readonly choices: readonly Choice[];
}

/** Heading, introduction, rows. */
export function ChoiceList({ title, id, intro, takeBack, empty, choices }: ChoiceListProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <>
      <h2 id={id} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      <p class="intro">{intro}</p>
      {choices.length === 0 ? (
        <p class="empty">{empty}</p>
      ) : (
        <ul class="choices">
          {choices.map(({ key, text, state, onTakeBack }) => (
            <li key={key}>
              <p>
                {text}
                {state && <span class="state">{state}</span>}
              </p>
              <button
                type="button"
                class="button"
                aria-label={`${takeBack}: ${text}`}
                onClick={() => {
                  // The button is about to go, and the focus would fall out of the page with it.
                  heading.current?.focus();
                  onTakeBack();
                }}
              >
                {takeBack}
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
