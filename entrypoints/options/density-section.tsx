/** How much is underlined, as three radio buttons. */
import type { OptionsStrings } from '../../components/options-strings.ts';
import type { Density } from '../../platform/messages.ts';

interface DensitySectionProps {
  readonly words: OptionsStrings;
  readonly density: Density;
  readonly onChoose: (density: Density) => void;
}

const CHOICES: readonly Density[] = ['first', 'every', 'demand'];

/** Draws the section. */
export function DensitySection({ words, density, onChoose }: DensitySectionProps) {
  return (
    <section aria-labelledby="density">
      <h2 id="density">{words.density}</h2>
      <p class="intro">{words.densityIntro}</p>
      <div class="radios" role="radiogroup" aria-labelledby="density">
        {CHOICES.map((choice) => (
          <label key={choice}>
            <input
              type="radio"
              name="density"
              value={choice}
              checked={choice === density}
              onChange={() => onChoose(choice)}
            />
            {words.densities[choice]}
          </label>
        ))}
      </div>
    </section>
  );
}
