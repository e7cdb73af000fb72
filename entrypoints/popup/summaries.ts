/** One line on each result of the search: asked for when it is first shown, and kept while the popup is open. */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { EntityEntry, Localized } from '../../engine/index.ts';
import type { PopupApi } from './popup-api.ts';

/** What is known so far, by id. */
export function useSummaries(results: readonly EntityEntry[], api: PopupApi): ReadonlyMap<string, Localized> {
  const [known, setKnown] = useState<ReadonlyMap<string, Localized>>(new Map());
  const asked = useRef(new Set<string>());
  useEffect(() => {
    const ids = results.map(({ id }) => id).filter((id) => !asked.current.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asked.current.add(id);
    void api.describe(ids).then((reply) => {
      if (!reply.ok) return;
      const added = reply.value.map(({ id, summary }) => [id, summary] as const);
      setKnown((before) => new Map([...before, ...added]));
    });
  }, [results, api]);
  return known;
}
