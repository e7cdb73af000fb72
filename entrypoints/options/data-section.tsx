/** What data the extension holds, and under which licences. */
import { formatDate } from '../../components/dates.ts';
import type { OptionsStrings } from '../../components/options-strings.ts';
import type { Lang } from '../../engine/index.ts';
import type { Reply } from '../../platform/messages.ts';
import type { PackInfo } from './options-api.ts';

interface DataSectionProps {
  readonly lang: Lang;
  readonly words: OptionsStrings;
  /** Null until it is known. */
  readonly pack: Reply<PackInfo> | null;
}

/** Draws the section. */
export function DataSection({ lang, words, pack }: DataSectionProps) {
  return (
    <section aria-labelledby="data">
      <h2 id="data">{words.data}</h2>
      {pack && !pack.ok && (
        <p class="failure" role="alert">
          {words.dataFailed} {pack.error}
        </p>
      )}
      {pack?.ok && (
        <dl class="facts">
          <div>
            <dt>{words.entries}</dt>
            <dd>{pack.value.entities.toLocaleString(lang)}</dd>
          </div>
          <div>
            <dt>{words.asOf}</dt>
            <dd>{formatDate(pack.value.date, lang)}</dd>
          </div>
          <div class="wide">
            <dt>{words.fingerprint}</dt>
            <dd>
              <code>{pack.value.hash}</code>
            </dd>
          </div>
        </dl>
      )}
      <h3>{words.licences}</h3>
      <ul class="licences">
        <li>{words.licenceCode}</li>
        <li>
          <a href="https://creativecommons.org/licenses/by/4.0/" target="_blank" rel="noopener noreferrer">
            {words.licenceData}
          </a>
        </li>
        <li>{words.licenceLibraries}</li>
        <li>
          <a href="/licences.txt" target="_blank" rel="noopener noreferrer">
            {words.licencePlaces}
          </a>
        </li>
      </ul>
    </section>
  );
}
