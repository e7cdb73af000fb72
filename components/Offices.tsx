/** What posts a person holds: at the article's date, and now where that is something else. */
import type { CardOffice, Lang } from '../engine/index.ts';
import { formatDate, heldOn } from './dates.ts';
import { cardStrings } from './strings.ts';

interface OfficesProps {
  readonly offices: readonly CardOffice[];
  readonly lang: Lang;
  /** YYYY-MM-DD, when the article's date is known. */
  readonly articleDate?: string | undefined;
  /** YYYY-MM-DD: what "now" means in this record. */
  readonly reviewed: string;
}

/** The offices as one or two groups; nothing when the record has none. */
export function Offices({ offices, lang, articleDate, reviewed }: OfficesProps) {
  if (offices.length === 0) return null;
  const strings = cardStrings[lang];
  const now = offices.filter((office) => heldOn(office, reviewed));
  const then = articleDate ? offices.filter((office) => heldOn(office, articleDate)) : now;
  const changed = articleDate !== undefined && then.length > 0 && !isSame(then, now);
  const last = offices.reduce((latest, office) => (office.from > latest.from ? office : latest));

  if (changed) {
    return (
      <dl class="sl-offices">
        <Group name={strings.officeThen(formatDate(articleDate, lang))} offices={then} lang={lang} />
        {now.length > 0 && <Group name={strings.officeNow(formatDate(reviewed, lang))} offices={now} lang={lang} />}
      </dl>
    );
  }
  if (now.length > 0) return <dl class="sl-offices">{<Group offices={now} lang={lang} />}</dl>;
  return <dl class="sl-offices">{<Group name={strings.formerly} offices={[last]} lang={lang} />}</dl>;
}

interface GroupProps {
  readonly name?: string;
  readonly offices: readonly CardOffice[];
  readonly lang: Lang;
}

function Group({ name, offices, lang }: GroupProps) {
  return (
    <div>
      <dt class={name ? undefined : 'sl-unseen'}>{name ?? cardStrings[lang].kinds.office}</dt>
      {offices.map((office) => (
        <dd key={`${office.title.en}/${office.from}`}>
          {office.title[lang]} <span class="sl-since">{spanOf(office, lang)}</span>
        </dd>
      ))}
    </div>
  );
}

function spanOf(office: CardOffice, lang: Lang): string {
  const strings = cardStrings[lang];
  const from = formatDate(office.from, lang);
  return office.to ? strings.officeSpan(from, formatDate(office.to, lang)) : strings.officeFrom(from);
}

function isSame(some: readonly CardOffice[], others: readonly CardOffice[]): boolean {
  return some.length === others.length && some.every((office) => others.includes(office));
}
