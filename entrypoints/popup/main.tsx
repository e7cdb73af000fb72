/** Starts the popup for the tab in front of the reader, in the browser's language. Wires only. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { createPopupClient } from '../../platform/popup-client.ts';
import { subjectTab } from '../../platform/tabs.ts';
import { App } from './app.tsx';

const lang = browser.i18n.getUILanguage().startsWith('de') ? 'de' : 'en';
const root = document.getElementById('app')!;
document.documentElement.lang = lang;

// Tab -1 exists nowhere: without a tab the popup still searches.
const tab = (await subjectTab()) ?? { id: -1, url: '' };
render(<App lang={lang} api={createPopupClient(tab)} />, root);
