/** Styles for the card's shadow tree that no content security policy of the page can block. */

/** Gives a shadow root its style sheet. */
export function adoptStyles(root: ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}
