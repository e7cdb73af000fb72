/** Starts the options page in the browser's language. Wires only. */
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OPTIONS_STRINGS } from '../../components/options-strings.ts';
import { createOptionsClient } from '../../platform/options-client.ts';
import { App } from './app.tsx';

const lang = browser.i18n.getUILanguage().startsWith('de') ? 'de' : 'en';
document.documentElement.lang = lang;
document.title = `Sidelight: ${OPTIONS_STRINGS[lang].title}`;
render(<App lang={lang} api={createOptionsClient()} />, document.getElementById('app')!);
