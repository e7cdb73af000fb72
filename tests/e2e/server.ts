/**
 * The loopback server of the end-to-end tests and of the demo: serves pages and remembers every request, so that a
 * test can say what was asked for and what was not.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

/** One page that exists only for a test. */
export interface MadePage {
  readonly html: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageServer {
  readonly port: number;
  /** Address of a path. 127.0.0.1 is a news site in the e2e build; `localhost` is the same server as another site. */
  url(path: string, host?: string): string;
  /** Every request so far: `host path`, in order. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

/**
 * Serves the files of a folder and pages made for the test, on loopback only.
 *
 * @param made Pages by path, such as `/strict.html`.
 * @param port 0 takes any free one.
 */
export async function servePages(
  folder: string,
  made: Readonly<Record<string, MadePage>> = {},
  port = 0,
): Promise<PageServer> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://server').pathname;
    requests.push(`${request.headers.host} ${path}`);
    void answer(folder, made, path, request, response);
  });
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve));
  const actual = (server.address() as AddressInfo).port;
  return {
    port: actual,
    url: (path, host = '127.0.0.1') => `http://${host}:${actual}${path}`,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  folder: string,
  made: Readonly<Record<string, MadePage>>,
  path: string,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = made[path];
  if (page) {
    response.writeHead(200, { 'content-type': TYPES['.html'], ...page.headers }).end(page.html);
    return;
  }
  // `normalize` of an absolute path never climbs above its root.
  const file = join(folder, normalize(path));
  try {
    const body = await readFile(file);
    response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'application/octet-stream' });
    response.end(request.method === 'HEAD' ? undefined : body);
  } catch {
    response.writeHead(404).end();
  }
}
