/**
 * A host for the built page, as small as a host can be: files of `dist` from the root and from a
 * folder far below it, and a page of somebody else's that has ours in a sandboxed frame.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout } from 'node:timers/promises';

export interface Site {
  /** Address of the root, without a slash at its end. */
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Folder of the build that is tested. */
export const DIST = process.env['CARNET_DIST'] ?? 'dist';
/** Any folder: the page must not know where it stands. */
export const SUBFOLDER = '/news/2025/tour';
export const HOST_PAGE = '/host.html';
/**
 * The page as it comes over a slow line, a piece at a time. A file by its name comes in two pieces:
 * `?cut=` says which words of it are the last of the first.
 */
export const SLOW = '/slow/';
const HALT_MS = 400;
const PIECE_BYTES = 8192;
const PIECE_MS = 20;

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.csv': 'text/csv; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
};

/** A frame that may run scripts and nothing else: no origin, no storage, no history, no forms. */
const HOST = `<!doctype html><html lang="en"><title>Somebody's news page</title>
<body style="margin:0"><h1>News</h1>
<iframe title="Story" src=".${SUBFOLDER}/" sandbox="allow-scripts" width="700" height="2000"></iframe>
<p style="height:3000px">The end of the article.</p></body></html>`;

/** Returns a running server on a free port of this machine. */
export async function serveSite(): Promise<Site> {
  return serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    void answer(pathname, response, searchParams.get('cut'));
  });
}

/** Returns a server that answers so, on a free port of this machine, by its number or a name of it. */
export async function serve(listener: RequestListener, name = '127.0.0.1'): Promise<Site> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    origin: `http://${name}:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  pathname: string,
  response: ServerResponse,
  cut: string | null,
): Promise<void> {
  if (pathname === HOST_PAGE) {
    send(response, 200, '.html', HOST);
    return;
  }
  if (pathname === SLOW) {
    response.writeHead(200, { 'content-type': TYPES['.html'] });
    const html = await readFile(join(DIST, 'index.html'));
    for (let at = 0; at < html.length; at += PIECE_BYTES) {
      response.write(html.subarray(at, at + PIECE_BYTES));
      await setTimeout(PIECE_MS);
    }
    response.end();
    return;
  }
  if (pathname.startsWith(SLOW) && cut !== null) {
    const html = await readFile(join(DIST, normalize(pathname.slice(SLOW.length))), 'utf8');
    const at = html.indexOf(cut);
    if (at < 0) throw new Error(`the page does not say "${cut}"`);
    response.writeHead(200, { 'content-type': TYPES['.html'] });
    response.write(html.slice(0, at + cut.length));
    await setTimeout(HALT_MS);
    response.end(html.slice(at + cut.length));
    return;
  }
  const path = pathname.startsWith(`${SUBFOLDER}/`) ? pathname.slice(SUBFOLDER.length) : pathname;
  await sendFile(response, DIST, path.endsWith('/') ? `${path}index.html` : path);
}

/** Answers with a file of a folder; `fill` may change the text of it. */
export async function sendFile(
  response: ServerResponse,
  folder: string,
  path: string,
  fill?: (text: string) => string,
): Promise<void> {
  const file = normalize(path);
  try {
    const body = await readFile(join(folder, file));
    send(response, 200, extname(file), fill ? fill(body.toString()) : body);
  } catch {
    // Whatever the reason, a host answers that there is no such file.
    send(response, 404, '.txt', 'not found');
  }
}

/** Answers with a text or the bytes of a file; `type` is the ending of its name. */
export function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer,
): void {
  response.writeHead(status, { 'content-type': TYPES[type] ?? 'application/octet-stream' });
  response.end(body);
}
