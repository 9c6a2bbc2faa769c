/**
 * Pages of the publisher's own with <carnet-itinerary> in them (`tests/hosts/element-*.html`), the
 * built site under `/tour/`, and under `/cases/` everything that can stand where a story should be.
 * `%SRC%` in a page is the query's `src`, by default the story.
 */
import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { buildPage } from '../../src/publish/page';
import { resolvedJson } from '../../src/publish/resolved';
import { DIST, send, sendFile, serve, type Site } from './siteServer';

const MEGABYTE = 1_000_000;

/** Returns the text of the built itinerary.json with some of its fields changed. */
async function storyWith(change: (file: { readonly story: object }) => object): Promise<string> {
  const file = JSON.parse(await readFile(join(DIST, 'itinerary.json'), 'utf8')) as {
    readonly story: object;
  };
  return JSON.stringify({ ...file, ...change(file) });
}

const json = (response: ServerResponse, text: string): void => send(response, 200, '.json', text);

/** What a host may answer, by the last part of the address. */
const CASES: Readonly<Record<string, (response: ServerResponse) => Promise<void> | void>> = {
  'refused.json': (response) => send(response, 403, '.txt', 'no'),
  'broken.json': (response) => send(response, 500, '.html', '<h1>Sorry</h1>'),
  // A host that has a page for everything answers 200 where there is no file.
  'page.json': (response) => send(response, 200, '.html', '<!doctype html><title>Home</title>'),
  'empty.json': (response) => json(response, ''),
  'cut.json': async (response) => json(response, (await storyWith(() => ({}))).slice(0, 100_000)),
  'other.json': (response) => json(response, '{"type":"FeatureCollection","features":[]}'),
  'events.json': (response) => json(response, '{"format":1,"id":"tour","events":[]}'),
  'null.json': (response) => json(response, 'null'),
  'newer.json': async (response) => json(response, await storyWith(() => ({ version: 2 }))),
  'damaged.json': async (response) => json(response, await storyWith(() => ({ story: {} }))),
  'odd-language.json': async (response) =>
    json(response, await storyWith(({ story }) => ({ story: { ...story, language: '-' } }))),
  'large.json': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 5 * MEGABYTE });
    response.write('{');
  },
  'endless.json': async (response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    while (response.writable && !response.destroyed) {
      response.write(' '.repeat(MEGABYTE / 4));
      await setTimeout(5);
    }
  },
  'moved.json': (response) => {
    response.writeHead(302, { location: 'https://elsewhere.example/itinerary.json' }).end();
  },
  'cut-off.json': (response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': 1000 });
    response.write('{', () => response.destroy());
  },
  'slow.json': async (response) => {
    await setTimeout(1500);
    json(response, await storyWith(() => ({})));
  },
  'places.json': async (response) =>
    json(
      response,
      resolvedJson(await buildPage('tests/golden/itineraries/places-2025.yaml'), { folder: '' }),
    ),
  'second.json': async (response) =>
    json(
      response,
      await storyWith(({ story }) => ({ story: { ...story, title: 'Another story' } })),
    ),
};

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Returns a running server of such pages. */
export function serveElements(): Promise<Site> {
  return serve((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
    const [, folder = '', name = ''] = pathname.split('/');
    if (folder === 'tour') void sendFile(response, DIST, name);
    else if (folder === 'cases' && CASES[name]) void CASES[name](response);
    else {
      const src = escaped(searchParams.get('src') ?? '/tour/itinerary.json');
      void sendFile(response, 'tests/hosts', pathname, (text) => text.replaceAll('%SRC%', src));
    }
  });
}
