/** Starts the brief in the browser's side panel, in the browser's language. Wires only. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createBriefClient } from '../../platform/brief-client.ts';
import { App } from './app.tsx';

const lang = browser.i18n.getUILanguage().startsWith('de') ? 'de' : 'en';
document.documentElement.lang = lang;
render(<App lang={lang} api={createBriefClient()} />, document.getElementById('app')!);
