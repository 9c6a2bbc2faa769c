/**
 * Reads itinerary.json where it is drawn. What comes is a stranger's text: it may be another file,
 * of another version, or damaged. Looked at is what drawing counts, follows or puts into a style,
 * so that nothing can become more than words, numbers and addresses, which the views check. A word
 * that is none, where a word is only shown, is shown as what it is. All of the shape is described
 * in `publish/resolvedSchema.ts`, for Node, where size is no matter.
 */
import { RESOLVED_FORMAT, RESOLVED_VERSION, type Resolved } from '../model/resolved';

/** Why a text is no story: not JSON, some other JSON, from a later Carnet, or damaged. */
export type Refusal = 'not-json' | 'not-ours' | 'newer' | 'damaged';

/**
 * A shape, by example: a value of the same type; a list of one thing, or of just those two; an
 * object of these fields, of which `?` marks those that may be missing and `*` stands for all.
 */
type Shape = string | number | boolean | readonly Shape[] | { readonly [field: string]: Shape };

/** Returns fields of one shape, named in one string. */
const each = (names: string, shape: Shape): Readonly<Record<string, Shape>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, shape]));

const XY = [0, 0] as const;
const STRETCH = each('from to', 0);
const NAMED = [each('name', '')];
const CITED = [each('source', 0)];
const CLAIMS = [{ says: '', sources: CITED }];
const DISPUTES = [{ title: '', versions: CLAIMS }];
const POINT = { at: XY, color: 0 };

const WAY_END = { says: 0, zone: '' };

const EVENT: Shape = {
  ...each('id title zone lane day', ''),
  ...each('with kinds travellers?', ['']),
  ...each('index stop?', 0),
  span: {
    ...each('startMin startMax endMin endMax', each('at says', 0)),
    'oneOf?': [''],
    'lasts?': { minutes: 0 },
  },
  when: { local: each('full short', ''), 'ways?': [[WAY_END, WAY_END]] },
  sources: CITED,
  disputes: DISPUTES,
  history: CLAIMS,
  links: [each('title url', '')],
};

const STORY: Shape = {
  ...each('language title', ''),
  ...each('travellers unknowns', ['']),
  'home?': each('name zone', ''),
  people: { '*': each('name', '') },
  sources: [{ number: 0, title: '', 'url?': '' }],
  events: [EVENT],
  stops: [{ number: 0, name: '' }],
  stays: [STRETCH],
  legs: [each('leaves arrives', each('min max?', 0))],
  'ghosts?': [{ event: '', 'bar?': STRETCH }],
  lanes: [{ ...each('key zone', ''), color: 0, midnights: [0] }],
  days: [{ date: '', ...STRETCH, events: [''], cities: NAMED }],
  disputes: DISPUTES,
  extent: STRETCH,
  axis: each('zone', ''),
};

const MAP: Shape = {
  frame: {
    ...each('width height', 0),
    windows: each('narrow medium wide', each('x y width height', 0)),
  },
  stops: [{ ...POINT, numbers: [0], 'halfWidth?': 0, 'shift?': { '*': XY } }],
  venues: [POINT],
  legs: [{ shapes: [{ d: '', 'arrow?': { at: XY, angleDeg: 0, 'on?': '' } }] }],
  'ghosts?': [{ at: XY, events: [''], 'offset?': XY }],
  labels: [{ at: XY, ...each('x y', ['', 0]), on: '' }],
  countries: { '*': 0 },
  kmAcross: each('narrow medium wide', 0),
  corners: each('zoom scale', ''),
  'whole?': { home: XY, views: each('narrow medium wide', each('k x y', 0)) },
};

const SHAPE: Shape = {
  story: STORY,
  map: MAP,
  basemap: { ...each('land lakes rivers agreed disputed far', ''), visited: { '*': '' } },
  card: {
    plain: [0],
    beside: [{ ...each('height size', 0), ...each('neighbours sources', true) }],
  },
  words: each('page map timeline when closing mapLegend', {}),
};

/** What would end a value in a style: names of `*` fields are put into one. */
const STYLE = /[:;()]/;

function has(value: unknown, shape: Shape): boolean {
  if (typeof shape !== 'object') {
    return typeof value === typeof shape && (typeof value !== 'number' || Number.isFinite(value));
  }
  if (typeof value !== 'object' || value === null) return false;
  if (isList(shape)) {
    const [first = '', second] = shape;
    if (!Array.isArray(value)) return false;
    if (second === undefined) return value.every((item) => has(item, first));
    return value.length === 2 && has(value[0], first) && has(value[1], second);
  }
  return Object.entries(shape).every(([name, field]) => {
    if (name === '*') {
      return Object.entries(value).every(([key, item]) => !STYLE.test(key) && has(item, field));
    }
    const own = (value as Record<string, unknown>)[name.replace('?', '')];
    return (own === undefined && name.endsWith('?')) || has(own, field);
  });
}

function isList(shape: Shape): shape is readonly Shape[] {
  return Array.isArray(shape);
}

/** Instants are written as ISO 8601 in UTC; the story counts in milliseconds. */
const INSTANT = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;
/** The fields that hold instants, and the places of a list. No text of an author stands in one. */
const INSTANT_FIELD = /^(at|says|from|to|min|max|\d+)$/;

function revive(field: string, value: unknown): unknown {
  const isInstant = typeof value === 'string' && INSTANT_FIELD.test(field) && INSTANT.test(value);
  return isInstant ? Date.parse(value) : value;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text, revive);
  } catch {
    // Nothing in JSON is undefined, so this says that it was none.
    return undefined;
  }
}

/** Returns the story in a text, or why there is none. A field too many is none of its business. */
export function readResolved(text: string): Resolved | Refusal {
  const file = parseJson(text);
  if (file === undefined) return 'not-json';
  const { format, version } = Object(file) as Readonly<Record<string, unknown>>;
  if (format !== RESOLVED_FORMAT || !Number.isInteger(version)) return 'not-ours';
  if (Number(version) > RESOLVED_VERSION) return 'newer';
  if (version !== RESOLVED_VERSION || !has(file, SHAPE)) return 'damaged';
  // `has` has looked at what must not be otherwise.
  const { story, map, basemap, card, words } = file as Resolved;
  return story.events.length > 0 ? { story, map, basemap, card, words } : 'damaged';
}
