/**
 * Which parts of a page are never an article's prose: by element, by state, and, for boxes in the middle of an
 * article, by the words that templates everywhere use in class names. Nothing here knows any particular site.
 */

/** Elements whose text is not prose or not the article's, as `Element.tagName` spells them. */
export const SKIPPED_TAGS: ReadonlySet<string> = new Set(
  (
    'SCRIPT STYLE NOSCRIPT TEMPLATE NAV ASIDE FOOTER FIGCAPTION FORM BUTTON INPUT SELECT TEXTAREA OPTION LABEL DATALIST FIELDSET ' +
    'PRE CODE KBD SAMP svg math CANVAS VIDEO AUDIO IFRAME OBJECT EMBED PICTURE MAP DIALOG METER PROGRESS RP RT HEAD SIDELIGHT-CARD'
  ).split(' '),
);

/** Finds every element that {@link isStateSkipped} has to be asked about. */
export const STATE_SELECTOR = '[hidden], [aria-hidden], [contenteditable], [role]';

const SKIPPED_ROLES: ReadonlySet<string> = new Set(
  (
    'navigation complementary contentinfo search form menu menubar toolbar tablist alert alertdialog dialog button textbox ' +
    'searchbox combobox listbox status tooltip doc-toc'
  ).split(' '),
);

/** Whether an element never holds an article's prose, by its tag, role or state. */
export function isSkipped(element: Element): boolean {
  return SKIPPED_TAGS.has(element.tagName) || isStateSkipped(element);
}

/** Whether the attributes of an element say that it is hidden, edited, or another part of the page. */
export function isStateSkipped(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  if (element.hasAttribute('contenteditable') && element.getAttribute('contenteditable') !== 'false') return true;
  const role = element.getAttribute('role');
  if (role === null) return false;
  // Some sites call the head of an article a banner; it holds the headline.
  return role === 'banner' ? element.closest('article, main') === null : SKIPPED_ROLES.has(role);
}

/** Words in class names and ids of boxes that stand beside or between an article's paragraphs. */
const BOX_WORDS = words(
  'ads?|adv|advert\\w*|anzeigen?|werbung|banner|sponsor\\w*|promo\\w*|affiliate|commerce|' +
    'comments?|kommentare?|disqus|discussion|forum|leserbriefe?|replies|' +
    'related|recirc\\w*|recommend\\w*|empfehlung\\w*|teasers?|outbrain|taboola|popular|trending|most-?read|mehr-?zum-?thema|readmore|' +
    'read-?next|weiterlesen|further|more-?(?:on|from|stories|news|articles|links|about)|also-?read|' +
    'newsletters?|subscri\\w*|signup|sign-?up|abo|paywall|piano|donat\\w*|spenden?|membership|registration|login|cta|' +
    'share|sharing|shares|socials?|breadcrumbs?|pagination|pager|menu|nav|navigation|sidebar|footer|toc|inhaltsverzeichnis|' +
    'cookies?|consent|gdpr|cmp|copyright|skip|polls?|quiz|voting|survey|umfragen?',
);

/** Words of boxes that hold prose on some sites: they count only where no paragraph of prose is inside. */
const WEAK_BOX_WORDS = words(
  'register|follow|bookmark|toolbar|tools|actions?|tags?|taglist|topics?|keywords?|schlagworte?|' +
    'authors?|autor|autoren|byline|bio|biography|profile|credits?|modal|popup|overlay|tooltip|' +
    'player|gallery|slideshow|carousel|slider|widget|embed|podcast',
);

/** Words of what stands under a picture; a long text that is called so is something else. */
const CAPTION_WORDS = words('captions?|bildunterschrift|bildtext|bildquelle|legende');
/** In UTF-16 units. */
const LONGEST_CAPTION = 400;

function words(alternatives: string): RegExp {
  return new RegExp(`(?:^|[\\s_-])(?:${alternatives})(?=$|[\\s_-])`, 'i');
}

/**
 * Whether the class names or the id call the element something that stands beside an article's prose.
 *
 * @param prose Length of the paragraphs inside; an element that has some needs a clear name.
 */
export function isCalledBox(element: Element, prose: number): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (names.length < 3) return false;
  const separate = names.replace(/([a-z])([A-Z])/g, '$1-$2');
  if (prose <= LONGEST_CAPTION && CAPTION_WORDS.test(separate) && !element.querySelector('h1')) return true;
  return BOX_WORDS.test(separate) || (prose === 0 && WEAK_BOX_WORDS.test(separate));
}
