/** The page of `npm run data:serve`: a list with a search, and the chosen record's card in both languages. */
import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { EntityCard } from '../../components/EntityCard.tsx';
import '../../components/card.css';
import type { ServedData } from './data.ts';

const NOTHING: ServedData = { records: [], problems: [] };

function Records() {
  const [data, setData] = useState(NOTHING);
  const [query, setQuery] = useState('');
  const [chosen, setChosen] = useState(location.hash.slice(1));
  useEffect(() => {
    const stop = new AbortController();
    const read = async () => {
      const response = await fetch('/data.json', { signal: stop.signal });
      const fresh = (await response.json()) as ServedData;
      // While a file cannot be read, the last good records stay beside the message.
      setData((last) => (fresh.records.length > 0 ? fresh : { ...last, problems: fresh.problems }));
    };
    void read();
    import.meta.hot?.on('sidelight:data', read);
    addEventListener('hashchange', () => setChosen(location.hash.slice(1)), { signal: stop.signal });
    return () => stop.abort();
  }, []);
  const words = query.toLowerCase();
  const found = data.records.filter(({ card, names }) =>
    [card.id, ...names].some((name) => name.toLowerCase().includes(words)),
  );
  const card = data.records.find((record) => record.card.id === chosen)?.card;
  const open = (id: string) => {
    location.hash = id;
  };
  return (
    <>
      <nav>
        <input
          type="search"
          aria-label="Search"
          placeholder={`${data.records.length} records`}
          value={query}
          onInput={(event) => setQuery(event.currentTarget.value)}
        />
        <ul>
          {found.map((record) => (
            <li key={record.card.id}>
              <button
                type="button"
                aria-current={record.card.id === chosen ? 'true' : undefined}
                onClick={() => open(record.card.id)}
              >
                {record.card.label.de}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {data.problems.length > 0 && <pre>{data.problems.join('\n')}</pre>}
        {card && (
          <div class="cards">
            <div>
              <EntityCard card={card} lang="de" onOpen={open} />
            </div>
            <div>
              <EntityCard card={card} lang="en" onOpen={open} />
            </div>
          </div>
        )}
      </main>
    </>
  );
}

render(<Records />, document.body);
