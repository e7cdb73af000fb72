/** The options page: what the reader has chosen and corrected, what the data are, and what happens to what is read. */
import { useEffect, useState } from 'preact/hooks';
import { OPTIONS_STRINGS } from '../../components/options-strings.ts';
import type { EntityEntry, Lang } from '../../engine/index.ts';
import type { Reply } from '../../platform/messages.ts';
import { CorrectionsSection } from './corrections-section.tsx';
import { DataSection } from './data-section.tsx';
import { DensitySection } from './density-section.tsx';
import type { Choices, OptionsApi, PackInfo } from './options-api.ts';
import { SitesSection } from './sites-section.tsx';

interface AppProps {
  readonly lang: Lang;
  readonly api: OptionsApi;
}

/** The whole page. */
export function App({ lang, api }: AppProps) {
  const words = OPTIONS_STRINGS[lang];
  const [choices, setChoices] = useState<Choices | null>(null);
  const [pack, setPack] = useState<Reply<PackInfo> | null>(null);
  const [entries, setEntries] = useState<readonly EntityEntry[] | null>(null);

  useEffect(() => {
    const life = new AbortController();
    api.watch(setChoices, life.signal);
    api.pack().then(setPack);
    api.entries().then((reply) => setEntries(reply.ok ? reply.value : []));
    return () => life.abort();
  }, [api]);

  // An entity that the data no longer hold is called by its id.
  const labelOf = (id: string) => entries?.find((entry) => entry.id === id)?.label[lang] ?? id;
  return (
    <main class="page">
      <header class="masthead">
        <p class="brand">Sidelight</p>
        <h1>{words.title}</h1>
      </header>
      {choices && <DensitySection words={words} density={choices.density} onChoose={api.chooseDensity} />}
      {choices && <SitesSection words={words} sites={choices.sites} onForget={api.forgetSite} />}
      {choices && entries && (
        <CorrectionsSection
          words={words}
          corrections={choices.corrections}
          labelOf={labelOf}
          onTakeBack={api.takeBack}
          onExport={() => api.exportFile(choices.corrections)}
          onImport={api.importFile}
        />
      )}
      <DataSection lang={lang} words={words} pack={pack} />
      <section aria-labelledby="privacy">
        <h2 id="privacy">{words.privacy}</h2>
        <p class="prose">{words.privacyText}</p>
      </section>
    </main>
  );
}
