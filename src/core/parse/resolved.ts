/**
 * Reads itinerary.json where it is drawn. What comes is a stranger's text: it may be another file,
 * of another version, or damaged. Every field that drawing takes is looked at here, so that what
 * comes out is a story and nothing in it can become more than words, numbers and checked addresses.
 * `publish/resolvedSchema.ts` says the same at ten times the size, for Node; a test compares them.
 */
import { RESOLVED_FORMAT, RESOLVED_VERSION, type Resolved } from '../model/resolved';

/** Why a text is no story: not JSON, some other JSON, from a later Carnet, or damaged. */
export type Refusal = 'not-json' | 'not-ours' | 'newer' | 'damaged';

/**
 * A shape, by example: a value of the same type; a list of one thing, or of just those two; an
 * object of these fields, of which `?` marks those that may be missing and `*` stands for all.
 */
type Shape = string | number | boolean | readonly Shape[] | { readonly [field: string]: Shape };

const XY = [0, 0] as const;
const STRETCH = { from: 0, to: 0 };
const WINDOW = { min: 0, max: 0 };
const EDGE = { at: 0, says: 0, basis: '', 'by?': '', 'day?': '', 'part?': '' };
const CITED = [{ source: 0, 'for?': '' }];
const CLAIMS = [{ says: '', sources: CITED }];
const DISPUTES = [{ title: '', versions: CLAIMS, 'reading?': '', 'why?': '' }];
const WORDS = { full: '', short: '', 'end?': '' };
const POINT = { place: '', at: XY, color: 0, approximate: true };
const BOX = { x: 0, y: 0, width: 0, height: 0 };
const LABEL_EDGE = ['', 0];
const perLayout = (shape: Shape): Shape => ({ narrow: shape, medium: shape, wide: shape });

const EVENT: Shape = {
  id: '',
  index: 0,
  kinds: [''],
  kindWords: '',
  title: '',
  'summary?': '',
  span: {
    startMin: EDGE,
    startMax: EDGE,
    endMin: EDGE,
    endMax: EDGE,
    precision: '',
    'part?': '',
    'oneOf?': [''],
    'lasts?': { minutes: 0 },
    endKnown: true,
  },
  when: { local: WORDS, 'home?': WORDS, 'second?': '', 'derived?': '', iso: '' },
  place: '',
  zone: '',
  where: '',
  with: [''],
  'travellers?': [''],
  'others?': '',
  absent: true,
  status: '',
  statusWords: '',
  sources: CITED,
  disputes: DISPUTES,
  history: CLAIMS,
  'note?': '',
  links: [{ title: '', url: '' }],
  'stop?': 0,
  lane: '',
  day: '',
};

const STORY: Shape = {
  language: '',
  title: '',
  updated: '',
  'home?': { name: '', zone: '' },
  people: { '*': { name: '', 'role?': '', 'of?': '' } },
  travellers: [''],
  sources: [{ number: 0, publisher: '', 'via?': '', title: '', 'url?': '', dated: '' }],
  events: [EVENT],
  stops: [{ number: 0, name: '', dates: '', lane: '' }],
  stays: [{ lane: '', ...STRETCH }],
  legs: [{ id: '', by: '', status: '', distanceKm: 0, leaves: WINDOW, arrives: WINDOW }],
  lanes: [{ key: '', name: '', isHome: true, color: 0, zone: '', midnights: [0] }],
  days: [
    {
      date: '',
      words: '',
      medium: '',
      short: '',
      ...STRETCH,
      events: [''],
      cities: [{ name: '', lane: '' }],
    },
  ],
  disputes: DISPUTES,
  unknowns: [''],
  extent: STRETCH,
  axis: { zone: '', words: '' },
};

const SHAPE: Shape = {
  story: STORY,
  map: {
    frame: { width: 0, height: 0, windows: perLayout(BOX) },
    stops: [{ ...POINT, numbers: [0], 'halfWidth?': 0, 'shift?': { '*': XY } }],
    venues: [{ ...POINT, name: '' }],
    legs: [
      {
        id: '',
        status: '',
        outside: true,
        shapes: [{ on: '', d: '', 'arrow?': { at: XY, angleDeg: 0 } }],
      },
    ],
    labels: [
      {
        kind: '',
        text: '',
        'detail?': '',
        'color?': 0,
        at: XY,
        x: LABEL_EDGE,
        y: LABEL_EDGE,
        on: '',
      },
    ],
    countries: { '*': 0 },
    kmAcross: perLayout(0),
    corners: { zoom: '', scale: '' },
    credit: '',
  },
  basemap: { land: '', lakes: '', rivers: '', agreed: '', disputed: '', visited: { '*': '' } },
  card: {
    plain: [0],
    beside: [{ height: 0, neighbours: true, sources: true, size: 0 }],
  },
};

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
    if (name === '*') return Object.values(value).every((item) => has(item, field));
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

/**
 * Returns the story in a text, or why there is none. Fields that drawing does not take are not
 * looked at; a field too many is none of its business.
 */
export function readResolved(text: string): Resolved | Refusal {
  const file = parseJson(text);
  if (file === undefined) return 'not-json';
  const { format, version } = Object(file) as Readonly<Record<string, unknown>>;
  if (format !== RESOLVED_FORMAT || !Number.isInteger(version)) return 'not-ours';
  if (Number(version) > RESOLVED_VERSION) return 'newer';
  if (version !== RESOLVED_VERSION || !has(file, SHAPE)) return 'damaged';
  // Each field that drawing takes has the type that it has there: that is what `has` looked at.
  const { story, map, basemap, card } = file as Resolved;
  const isDrawable =
    story.events.length > 0 &&
    Object.keys(basemap.visited).every((code) => /^[A-Z]{2}$/.test(code));
  return isDrawable ? { story, map, basemap, card } : 'damaged';
}
