/** Which elements are in the viewport or about to come into it. The browser tells: nothing is measured. */

/** How far around the viewport an element counts as near: what a reader scrolls past in a moment. */
const MARGIN = '150% 0px';

/** Made by {@link createNearView}. */
export interface NearView {
  /** Looks after these elements from now on, and after no others. What was near stays so until the browser says otherwise. */
  readonly watch: (elements: ReadonlySet<Element>) => void;
  readonly isNear: (element: Element) => boolean;
}

/** Calls back for each element that has come near or gone, until the signal is aborted. */
export function createNearView(onChange: (element: Element, isNear: boolean) => void, signal: AbortSignal): NearView {
  const near = new Set<Element>();
  let watched: ReadonlySet<Element> = new Set();
  let observer: IntersectionObserver | null = null;
  const observe = () => {
    const made = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting, boundingClientRect: box } of entries) {
          // What has no box of its own, as with `display: contents`, is never seen to come near: its children may be.
          const isNear = isIntersecting || (box.width === 0 && box.height === 0);
          if (isNear === near.has(target)) continue;
          if (isNear) near.add(target);
          else near.delete(target);
          onChange(target, isNear);
        }
      },
      { rootMargin: MARGIN },
    );
    signal.addEventListener('abort', () => made.disconnect(), { once: true });
    return made;
  };
  return {
    watch(elements) {
      if (signal.aborted || (elements.size === 0 && !observer)) return;
      observer ??= observe();
      for (const element of watched) {
        if (elements.has(element)) continue;
        observer.unobserve(element);
        near.delete(element);
      }
      for (const element of elements) if (!watched.has(element)) observer.observe(element);
      watched = elements;
    },
    isNear: (element) => near.has(element),
  };
}
