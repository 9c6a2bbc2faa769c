import { beforeAll, describe, expect, it, vi } from 'vitest';
import { readResolved } from '../../../../src/core/parse/resolved';
import { buildPage, type BuiltPage } from '../../../../src/publish/page';
import { resolvedJson } from '../../../../src/publish/resolved';
import { TOURS } from '../../../support/tours';

// Cutting a frame for the first time takes seconds.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 240_000 });

type Path = readonly (string | number)[];
type Loose = Record<string | number, unknown>;

const built: BuiltPage[] = [];
const texts: string[] = [];
beforeAll(async () => {
  for (const file of TOURS) built.push(await buildPage(file));
  texts.push(...built.map((page) => resolvedJson(page, { folder: '' })));
});

/** Returns the first tour's file with one value put in by path; undefined takes it out. */
function spoil(path: Path, value: unknown): string {
  const file = JSON.parse(texts[0] ?? '') as Loose;
  const owner = path.slice(0, -1).reduce<Loose>((at, step) => at[step] as Loose, file);
  const last = path.at(-1) ?? '';
  if (value === undefined) Reflect.deleteProperty(owner, last);
  else Object.defineProperty(owner, last, { value, enumerable: true, configurable: true });
  return JSON.stringify(file);
}

/** Returns a path to one value of each kind that `isWanted`, by its path without the places in lists. */
function pathsTo(part: string, isWanted: (value: unknown) => boolean): Map<string, Path> {
  const found = new Map<string, Path>();
  const visit = (value: unknown, path: Path): void => {
    const name = path.map((step) => (typeof step === 'number' ? '#' : step)).join('.');
    if (isWanted(value) && !found.has(name)) found.set(name, path);
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) {
      visit(item, [...path, Array.isArray(value) ? Number(key) : key]);
    }
  };
  visit((JSON.parse(texts[0] ?? '') as Loose)[part], [part]);
  return found;
}

describe('a file that Carnet has written', () => {
  it.each([0, 1, 2])('comes back as the story that it was written from: %i', (tour) => {
    const page = built[tour];
    const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));
    const read = readResolved(texts[tour] ?? '');
    if (typeof read === 'string' || !page) throw new Error('a good file was refused');
    expect(read.story).toEqual(plain(page.story));
    expect(read.map).toEqual(plain(page.plan));
    expect(read.basemap).toEqual(plain(page.basemap));
  });

  it('may have more than this Carnet knows', () => {
    expect(readResolved(spoil(['story', 'weather'], { rain: true }))).toBeTypeOf('object');
  });
});

describe('a text that is refused', () => {
  it.each<[string, string, string]>([
    ['nothing', '', 'not-json'],
    ['a page', '<!doctype html>', 'not-json'],
    ['half a file', '{"format":"carnet-itinerary"', 'not-json'],
    ['a word', '"carnet-itinerary"', 'not-ours'],
    ['null', 'null', 'not-ours'],
    ['a number', '1', 'not-ours'],
    ['a list', '[]', 'not-ours'],
    ['an events file', '{"format":1,"version":1}', 'not-ours'],
    ['a file without a version', '{"format":"carnet-itinerary"}', 'not-ours'],
    ['a version in words', '{"format":"carnet-itinerary","version":"2"}', 'not-ours'],
    ['half a version', '{"format":"carnet-itinerary","version":1.5}', 'not-ours'],
    ['a later version, whatever is in it', '{"format":"carnet-itinerary","version":2}', 'newer'],
    ['a version before the first', '{"format":"carnet-itinerary","version":0}', 'damaged'],
    ['a file with nothing in it', '{"format":"carnet-itinerary","version":1}', 'damaged'],
    [
      'a file on its prototype',
      '{"__proto__":{"format":"carnet-itinerary","version":1}}',
      'not-ours',
    ],
  ])('is %s', (_, text, refusal) => {
    expect(readResolved(text)).toBe(refusal);
  });

  it('has no events', () => {
    expect(readResolved(spoil(['story', 'events'], []))).toBe('damaged');
  });

  it('lacks a list or an object that drawing follows', () => {
    const kept = ['story', 'map', 'basemap', 'card'].flatMap((part) =>
      [...pathsTo(part, (value) => typeof value === 'object' && value !== null)]
        .filter(([, path]) => typeof path.at(-1) === 'string')
        .filter(([, path]) => readResolved(spoil(path, undefined)) !== 'damaged')
        .map(([name]) => name)
        .filter((name) => !/^story\.(people|places)\./.test(name)),
    );
    // What only archivists read, and what may be missing.
    expect(kept.sort()).toMatchInlineSnapshot(`
      [
        "map.frame.projection",
        "map.frame.projection.rotate",
        "map.frame.projection.translate",
        "map.frame.whole",
        "map.ghosts",
        "map.ghosts.#.offset",
        "map.legs.#.shapes.#.arrow",
        "map.stops.#.shift",
        "map.stops.#.shift.m",
        "map.stops.#.shift.n",
        "map.whole",
        "story.disputes.#.about",
        "story.events.#.disputes.#.about",
        "story.events.#.span.endMax.follows",
        "story.events.#.span.endMin.follows",
        "story.events.#.span.lasts",
        "story.events.#.span.startMax.follows",
        "story.events.#.span.startMin.follows",
        "story.events.#.when.home",
        "story.ghosts",
        "story.ghosts.#.bar",
        "story.home",
        "story.legs.#.sources",
        "story.places",
        "story.stops.#.events",
        "story.stops.#.stay",
      ]
    `);
  });

  it('has words where drawing counts', () => {
    const kept = ['story', 'map', 'card'].flatMap((part) =>
      [...pathsTo(part, (value) => typeof value === 'number')]
        .filter(([, path]) => readResolved(spoil(path, 'url(//x)')) !== 'damaged')
        .map(([name]) => name),
    );
    expect(kept.sort()).toMatchInlineSnapshot(`
      [
        "map.frame.projection.rotate.#",
        "map.frame.projection.scale",
        "map.frame.projection.translate.#",
        "map.frame.whole.height",
        "map.frame.whole.width",
        "map.frame.whole.x",
        "map.frame.whole.y",
        "map.labels.#.color",
        "story.legs.#.distanceKm",
        "story.legs.#.from",
        "story.legs.#.sources.#.source",
        "story.legs.#.to",
        "story.places.amman.at.#",
        "story.places.ankara-defence-ministry.at.#",
        "story.places.ankara.at.#",
        "story.places.baykar-centre.at.#",
        "story.places.djibouti-airport.at.#",
        "story.places.djibouti-city.at.#",
        "story.places.djibouti-foreign-ministry.at.#",
        "story.places.djibouti-palace.at.#",
        "story.places.istanbul.at.#",
        "story.places.jordan-audience.at.#",
        "story.places.naval-shipyard.at.#",
        "story.places.prime-ministry.at.#",
        "story.places.sdf-base.at.#",
        "story.places.sheraton.at.#",
        "story.places.tokyo.at.#",
        "story.places.tusas.at.#",
      ]
    `);
  });

  it.each<[Path, unknown]>([
    [['basemap', 'visited', 'X);background:url(//x'], 'M0 0'],
    [['map', 'stops', 0, 'shift'], { 'n:0;background:url(//x)': [1, 1] }],
    [['map', 'stops', 0, 'shift'], { n: [1] }],
    [['map', 'stops', 0, 'shift'], { n: [1, 1, 1] }],
    [
      ['map', 'stops', 0, 'at'],
      ['1', '1'],
    ],
    [['card', 'plain', 0], '1rem;background:url(//x)'],
    [['story', 'extent', 'from'], '17 August'],
    [['story', 'extent', 'from'], null],
    [['story', 'lanes', 0, 'midnights', 0], 'midnight'],
    [['story', 'events', 0], null],
    [['story', 'events', 0, 'span', 'endMin'], []],
    [['story', 'events', 0, 'links'], [{ title: 'x' }]],
    [['story', 'events', 0, 'sources'], [1]],
  ])('has at %j the value %j', (path, value) => {
    expect(readResolved(spoil(path, value))).toBe('damaged');
  });

  it('has a number beyond all numbers', () => {
    const text = spoil(['map', 'frame', 'width'], 760).replace('"width":760', '"width":1e999');
    expect(readResolved(text)).toBe('damaged');
  });
});

describe('an instant', () => {
  it('is read where one stands, and nowhere else', () => {
    const said = '2025-08-18T06:00:00Z';
    const read = readResolved(spoil(['story', 'title'], said));
    expect(read).toMatchObject({ story: { title: said } });
    expect(readResolved(spoil(['story', 'extent', 'to'], said))).toMatchObject({
      story: { extent: { to: Date.UTC(2025, 7, 18, 6) } },
    });
  });
});
