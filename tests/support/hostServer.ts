/**
 * Other people's pages, each with our frame in it: the files of `tests/hosts`, on a site of their
 * own. `%TOUR%` in them is the address of the built site, and `%ELSEWHERE%` their own by another
 * name, which is another origin. The built site is also under `/tour/`, for frames from their own
 * origin, and their libraries under `/lib/`.
 */
import { DIST, send, sendFile, serve, type Site } from './siteServer';

const LIBRARIES = 'node_modules/pym.js/dist';

export interface Hosts extends Site {
  /** Pages that a test writes itself, by their path: `/article.html`. */
  readonly pages: Map<string, string>;
}

/** Returns the address of the same server by another name. */
export const elsewhere = (origin: string): string => origin.replace('localhost', '127.0.0.1');

/** Returns a running server of host pages for a built site that is served at `tour`. */
export async function serveHosts(tour: string): Promise<Hosts> {
  const pages = new Map<string, string>();
  // By its name this machine is another site than by its number, so the frame is a foreign one.
  const site = await serve((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder = '', ...rest] = pathname.split('/');
    const page = pages.get(pathname);
    if (page !== undefined) send(response, 200, '.html', page);
    else if (folder === 'tour') void sendFile(response, DIST, rest.join('/'));
    else if (folder === 'lib') void sendFile(response, LIBRARIES, rest.join('/'));
    else {
      const other = elsewhere(`http://${request.headers.host ?? ''}`);
      void sendFile(response, 'tests/hosts', pathname, (text) =>
        text.replaceAll('%TOUR%', tour).replaceAll('%ELSEWHERE%', other),
      );
    }
  }, 'localhost');
  return { ...site, pages };
}
