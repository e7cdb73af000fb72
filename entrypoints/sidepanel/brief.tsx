/** The brief of one page: its timeline, then its entities by kind. One card is open at a time, in its row. */
import { useEffect, useState } from 'preact/hooks';
import { BriefMap } from '../../components/BriefMap.tsx';
import { BriefRow, rowId } from '../../components/BriefRow.tsx';
import { BriefTimeline } from '../../components/BriefTimeline.tsx';
import { BRIEF_STRINGS } from '../../components/brief-strings.ts';
import type { CardCorrections, CorrectionKind } from '../../components/CorrectionMenu.tsx';
import { EntityCard } from '../../components/EntityCard.tsx';
import { KindIcon } from '../../components/KindIcon.tsx';
import { groupByKind } from '../../components/kind-order.ts';
import { POPUP_STRINGS } from '../../components/popup-strings.ts';
import type { Card, Lang } from '../../engine/index.ts';
import type { BriefEntry, Overview, PageStatus, Reply } from '../../platform/messages.ts';
import { timelineOf, type Weighed, weigh } from './weight.ts';

interface BriefProps {
  readonly lang: Lang;
  readonly page: PageStatus;
  readonly entries: readonly BriefEntry[];
  readonly onCard: (id: string) => Promise<Reply<Card>>;
  readonly map: Overview | null;
  readonly onCorrect: (kind: CorrectionKind, entity: string, words: string) => void;
  readonly onShow: (id: string) => void;
}

/** The open row, with the cards that led from it to the one that is shown. */
interface Open {
  readonly row: string;
  readonly cards: readonly Card[];
}

/** Draws it. */
export function Brief({ lang, page, entries, map, onCard, onCorrect, onShow }: BriefProps) {
  const [open, setOpen] = useState<Open | null>(null);
  const [sought, setSought] = useState<string | null>(null);
  const words = { ...POPUP_STRINGS[lang], ...BRIEF_STRINGS[lang] };
  const weighed = weigh(page.entities, entries);
  const moments = timelineOf(weighed, page.article?.date);

  const openRow = async (row: string) => {
    const reply = await onCard(row);
    if (reply.ok) setOpen({ row, cards: [reply.value] });
  };
  const openRelated = async (id: string) => {
    const reply = await onCard(id);
    if (reply.ok) setOpen((now) => now && { ...now, cards: [...now.cards, reply.value] });
  };
  const goBack = () => setOpen((now) => now && { ...now, cards: now.cards.slice(0, -1) });
  // From the timeline the way leads to the row: the focus and the eye go there once it is open.
  useEffect(() => {
    if (sought === null || open?.row !== sought) return;
    const row = document.getElementById(rowId(sought));
    row?.focus({ preventScroll: true });
    row?.scrollIntoView({ block: 'start' });
    setSought(null);
  }, [sought, open]);
  const seek = (id: string) => {
    setSought(id);
    void openRow(id);
  };

  const correctionsOf = ({ id, words }: Weighed): CardCorrections => ({
    words,
    onCorrect: (kind) => onCorrect(kind, id, words),
  });

  const card = open?.cards.at(-1);
  return (
    <>
      {moments.length > 0 && <BriefTimeline lang={lang} words={words} moments={moments} onOpen={seek} />}
      {map && <BriefMap lang={lang} words={words} map={heaviestFirst(map, weighed)} />}
      {groupByKind(weighed).map(({ kind, members }) => (
        <section key={kind} class="group" data-kind={kind} aria-labelledby={`kind-${kind}`}>
          <h2 id={`kind-${kind}`}>
            <KindIcon kind={kind} />
            {words.kinds[kind]}
          </h2>
          <ul>
            {members.map((entry) => (
              <BriefRow
                key={entry.id}
                lang={lang}
                words={words}
                entry={entry}
                open={open?.row === entry.id}
                onToggle={() => (open?.row === entry.id ? setOpen(null) : void openRow(entry.id))}
                onShow={() => onShow(entry.id)}
              >
                {open?.row === entry.id && card && (
                  <div class={open.cards.length > 1 ? 'place' : 'place place-first'}>
                    <EntityCard
                      key={card.id}
                      card={card}
                      lang={lang}
                      articleDate={page.article?.date}
                      onOpen={(id) => void openRelated(id)}
                      onBack={open.cards.length > 1 ? goBack : undefined}
                      corrections={open.cards.length > 1 ? undefined : correctionsOf(entry)}
                    />
                  </div>
                )}
              </BriefRow>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

/** Where there is no room for all names on the map, the heavier ones have it. */
function heaviestFirst(map: Overview, weighed: readonly Weighed[]): Overview {
  const places = new Map(map.places.map((place) => [place.id, place]));
  return { ...map, places: weighed.flatMap(({ id }) => places.get(id) ?? []) };
}
