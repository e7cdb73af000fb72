/** An empty element with the style sheet of one of the extension's pages, new for every test of a file. */
import { render } from 'preact';
import { afterEach, beforeEach } from 'vitest';

export interface Stage {
  box: HTMLElement;
  sheet: HTMLStyleElement;
}

/** Call once at the top of a test file; both elements are in the document during each test and gone after it. */
export function useStage(styles: string): Stage {
  const stage: Stage = { box: document.createElement('div'), sheet: document.createElement('style') };
  beforeEach(() => {
    stage.sheet = document.createElement('style');
    stage.sheet.textContent = styles;
    stage.box = document.createElement('div');
    document.body.append(stage.sheet, stage.box);
  });
  afterEach(() => {
    render(null, stage.box);
    stage.box.remove();
    stage.sheet.remove();
  });
  return stage;
}
