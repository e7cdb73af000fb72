/** The sites that the reader switched, each with a way back to what the list says. */
import type { OptionsStrings } from '../../components/options-strings.ts';
import { ChoiceList } from './choice-list.tsx';

interface SitesSectionProps {
  readonly words: OptionsStrings;
  readonly sites: Readonly<Record<string, boolean>>;
  readonly onForget: (host: string) => void;
}

/** Draws the section. */
export function SitesSection({ words, sites, onForget }: SitesSectionProps) {
  const choices = Object.entries(sites)
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([host, on]) => ({
      key: host,
      text: host,
      state: on ? words.siteOn : words.siteOff,
      onTakeBack: () => onForget(host),
    }));
  return (
    <section aria-labelledby="sites">
      <ChoiceList
        title={words.sites}
        id="sites"
        intro={words.sitesIntro}
        takeBack={words.takeBack}
        empty={words.noSites}
        choices={choices}
      />
    </section>
  );
}
