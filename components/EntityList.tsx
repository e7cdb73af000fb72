/** The entities of a page, grouped by kind, in order of first mention within a kind. Looks: `.entities` in popup.css. */
import type { EntityLink, Kind, Lang } from '../engine/index.ts';
import { KindIcon } from './KindIcon.tsx';
import { groupByKind } from './kind-order.ts';
import type { PopupStrings } from './popup-strings.ts';

interface ListedEntity extends EntityLink {
  readonly kind: Kind;
  readonly mentions: number;
}

interface EntityListProps {
  readonly lang: Lang;
  readonly words: PopupStrings;
  readonly entities: readonly ListedEntity[];
  readonly onShow: (id: string) => void;
}

/** Draws one list for each kind that occurs. A click asks to be led to the mention. */
export function EntityList({ lang, words, entities, onShow }: EntityListProps) {
  return (
    <div class="entities">
      {groupByKind(entities).map(({ kind, members }) => (
        <section key={kind} data-kind={kind} aria-labelledby={`kind-${kind}`}>
          <h3 class="kind" id={`kind-${kind}`}>
            <KindIcon kind={kind} />
            {words.kinds[kind]}
          </h3>
          <ul>
            {members.map((entity) => (
              <li key={entity.id}>
                <button type="button" class="entity" title={words.showOnPage} onClick={() => onShow(entity.id)}>
                  <span class="entity-label">{entity.label[lang]}</span>
                  {entity.mentions > 1 && (
                    <span class="entity-mentions">
                      <span aria-hidden="true">{entity.mentions}×</span>
                      <span class="sl-unseen">{words.mentions(entity.mentions)}</span>
                    </span>
                  )}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
