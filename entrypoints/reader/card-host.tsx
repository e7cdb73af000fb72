/**
 * The card's place in a foreign page: one plain element on the root, made when the first card is shown, with a
 * shadow tree in the top layer. Creates, styles, places and removes it; what the card says comes in as props.
 */
import { autoUpdate, computePosition, flip, hide, inline, offset, shift, size } from '@floating-ui/dom';
import { render } from 'preact';
import cardStyles from '../../components/card.css?inline';
import { EntityCard, type EntityCardProps } from '../../components/EntityCard.tsx';
import hostStyles from './card-host.css?inline';
import { adoptStyles } from './shadow-styles.ts';

/** The only element that we ever add to a page. */
export const HOST_TAG = 'sidelight-card';

/** Between the card and the marked line, in CSS pixels. Small, so that the pointer crosses it in one move. */
const GAP = 7;
/** Between the card and the edge of the viewport, in CSS pixels. */
const MARGIN = 8;

/** A lower sheet would show too little, in CSS pixels. */
const LOWEST_SHEET = 320;

/** Where a card belongs: beside a mark, or, for fingers, as a sheet at the bottom. */
export type Placement = 'beside' | 'sheet';

export interface CardHostOptions {
  readonly document: Document;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
  /** The reader pressed or focused something inside. */
  readonly onUse: () => void;
  /** The mark that the card belongs to cannot be seen any more. */
  readonly onLost: () => void;
  readonly signal: AbortSignal;
}

/** The one card of a page; made by {@link createCardHost}. */
export interface CardHost {
  /** Shows the card, or other content in the card that is open. */
  readonly show: (props: EntityCardProps, mark: StaticRange, placement: Placement) => void;
  /** Puts the focus into the card that is shown; hiding gives it back. */
  readonly focus: () => void;
  /** Hides it and gives the focus back if the card had it. The element stays, empty. */
  readonly hide: () => void;
  /** Whether an event came out of the card. */
  readonly owns: (event: Event) => boolean;
}

/** A host that has not touched the page yet. Aborting removes its element. */
export function createCardHost(options: CardHostOptions): CardHost {
  const { document, signal } = options;
  let host: HTMLElement | null = null;
  let panel: HTMLElement | null = null;
  let stopFollowing: (() => void) | null = null;
  let focusBefore: Element | null = null;

  const create = (): HTMLElement => {
    host?.remove();
    const element = document.createElement(HOST_TAG);
    element.setAttribute('popover', 'manual');
    const root = element.attachShadow({ mode: 'open' });
    adoptStyles(root, `${hostStyles}\n${cardStyles}`);
    panel = document.createElement('div');
    panel.className = 'sl-panel';
    // For the focus that comes by command; the card's own controls follow with Tab.
    panel.tabIndex = -1;
    root.append(panel);
    element.addEventListener('pointerenter', options.onEnter, { signal });
    element.addEventListener('pointerleave', options.onLeave, { signal });
    root.addEventListener('pointerdown', options.onUse, { signal });
    root.addEventListener('focusin', options.onUse, { signal });
    document.documentElement.append(element);
    host = element;
    return element;
  };

  const hideNow = () => {
    stopFollowing?.();
    stopFollowing = null;
    if (!host || !panel) return;
    const hadFocus = host.shadowRoot?.activeElement != null;
    render(null, panel);
    if (host.isConnected && host.matches(':popover-open')) host.hidePopover();
    if (hadFocus && focusBefore instanceof HTMLElement && focusBefore.isConnected)
      focusBefore.focus({ preventScroll: true });
    focusBefore = null;
  };

  signal.addEventListener(
    'abort',
    () => {
      hideNow();
      host?.remove();
      host = null;
    },
    { once: true },
  );

  return {
    show(props, mark, placement) {
      if (signal.aborted) return;
      const element = host?.isConnected ? host : create();
      if (!panel) return;
      stopFollowing?.();
      element.lang = props.lang;
      if (!element.matches(':popover-open')) focusBefore = document.activeElement;
      element.dataset.placement = placement;
      render(<EntityCard key={props.card.id} {...props} />, panel);
      if (!element.matches(':popover-open')) element.showPopover();
      if (placement === 'beside') stopFollowing = follow(element, mark, options.onLost);
      else {
        stopFollowing = null;
        try {
          clearLine(element, mark);
        } catch {
          // The page has changed the text since.
          options.onLost();
        }
      }
    },
    focus: () => panel?.focus({ preventScroll: true }),
    hide: hideNow,
    owns: (event) => host !== null && event.composedPath().includes(host),
  };
}

/**
 * A sheet must not lie over the line that was tapped: it is made lower, and where too little room would be left the page
 * is scrolled.
 */
function clearLine(host: HTMLElement, mark: StaticRange): void {
  const { bottom } = referenceFor(mark).getBoundingClientRect();
  host.style.setProperty('--sl-room', `${Math.max(LOWEST_SHEET, Math.floor(innerHeight - bottom - GAP))}px`);
  const covered = bottom + GAP - host.getBoundingClientRect().top;
  if (covered > 0) scrollBy({ top: covered, behavior: 'instant' });
}

/** Keeps the card at its mark while the page scrolls or changes size. Returns how to stop. */
function follow(host: HTMLElement, mark: StaticRange, onLost: () => void): () => void {
  const reference = referenceFor(mark);
  const place = async () => {
    const { x, y, middlewareData } = await computePosition(reference, host, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        inline(),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        shift({ padding: MARGIN }),
        size({
          padding: MARGIN,
          apply({ availableHeight, elements }) {
            elements.floating.style.setProperty('--sl-room', `${Math.max(0, Math.floor(availableHeight))}px`);
          },
        }),
        hide(),
      ],
    });
    host.style.setProperty('--sl-x', `${Math.round(x)}px`);
    host.style.setProperty('--sl-y', `${Math.round(y)}px`);
    if (middlewareData.hide?.referenceHidden) onLost();
  };
  // A page that takes the card away in the middle of it has said what it wants.
  const update = () => void place().catch(() => onLost());
  return autoUpdate(reference, host, update, { layoutShift: false });
}

/** The mark's lines of text. A live range exists only while it is measured: live ranges slow a page's own changes. */
function referenceFor(mark: StaticRange) {
  const live = () => {
    const range = new Range();
    range.setStart(mark.startContainer, mark.startOffset);
    range.setEnd(mark.endContainer, mark.endOffset);
    return range;
  };
  return {
    getBoundingClientRect: () => live().getBoundingClientRect(),
    getClientRects: () => live().getClientRects(),
    contextElement: mark.startContainer.parentElement ?? undefined,
  };
}
