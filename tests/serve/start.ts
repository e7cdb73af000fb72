/**
 * `npm run data:serve`: the records as their cards in a browser, on loopback, for whoever edits them. A change of a file
 * under `data/` is shown at once; what is wrong with it stands above, with file and line.
 */
import { relative, resolve } from 'node:path';
import { createServer, type Plugin } from 'vite';
import { readData } from './data.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const DATA = resolve(ROOT, 'data');
const PORT = 8475;
/** Editors save several files one after the other. */
const PAUSE_MS = 100;

const server = await createServer({
  configFile: false,
  root: import.meta.dirname,
  cacheDir: resolve(ROOT, 'node_modules/.vite-serve'),
  server: { host: '127.0.0.1', port: PORT, fs: { allow: [ROOT] } },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  optimizeDeps: { include: ['preact', 'preact/hooks', 'preact/jsx-runtime', 'preact/jsx-dev-runtime'] },
  plugins: [dataPlugin()],
});
await server.listen();
server.printUrls();

/** Answers `/data.json`, and says when it would answer otherwise. */
function dataPlugin(): Plugin {
  return {
    name: 'sidelight-data',
    configureServer({ middlewares, watcher, ws }) {
      const pending = new Set<ReturnType<typeof setTimeout>>();
      watcher.add(DATA);
      watcher.on('all', (_, file) => {
        if (relative(DATA, file).startsWith('..') || !/\.ya?ml$/.test(file)) return;
        for (const timer of pending) clearTimeout(timer);
        pending.clear();
        pending.add(setTimeout(() => ws.send({ type: 'custom', event: 'sidelight:data' }), PAUSE_MS));
      });
      middlewares.use('/data.json', (_, response) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(readData(DATA)));
      });
    },
  };
}
