/**
 * Makes a page's data small without losing any of it. A sentence stands once in a page: each string
 * that the prerendered markup already says is replaced by which of its texts that is, and build and
 * browser read these alike. Data and markup tell the story in one order, so a reference is mostly a
 * short step. Field names stand once: each object becomes a list, led by the number of its list of
 * names. Instants become steps of half minutes. On the August tour that is 21 of 31 kB gzip.
 */

/** Plain data: what JSON can hold. Fields without a value are dropped, as JSON drops them. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Data as it travels. */
export interface Packed {
  /** Length of the texts that `data` refers to, a line each, so that a changed page is found out. */
  readonly length: number;
  /** Field names of each kind of object; numbered from 1. */
  readonly names: readonly (readonly string[])[];
  /** Strings, numbers and the like; lists led by 0, objects led by the number of their names. */
  readonly data: Json;
}

/** Begins a reference to a text. A string that begins with a mark by itself gets this one before it. */
const MARK = '~';
/** Begins an instant. */
const INSTANT = '^';
/** A reference costs about as much as a very short word, so shorter strings stay. */
const SHORTEST = 4;
/** Where in a text a string stands costs as much again. */
const SHORTEST_WITHIN = 10;
/**
 * Whole half minutes (the width of "about 45 minutes" has them) from this many ms on are taken for
 * instants: 1973, and all before as they are.
 */
const INSTANTS_FROM = 1e11;
const STEP_MS = 30_000;
/** Stands for a field that an object lacks; every list that is one has its lead. */
const HOLE: Json = [];

/** Returns `data` packed against `texts`. Strings that no text holds stay as they are. */
export function pack(data: Json, texts: readonly string[]): Packed {
  const names = shareNames(data);
  const find = finder(texts);
  let reached = 0;
  let instant = 0;
  const packText = (value: string): string => {
    const plain = /^[~^]/.test(value) ? MARK + value : value;
    const at = find(value, reached);
    if (at === undefined) return plain;
    const step = at - reached;
    reached = at + 1;
    const text = texts[at] ?? '';
    const from = text.indexOf(value);
    const places = [step, from, text.length - from - value.length];
    while (places.length > 1 && places.at(-1) === 0) places.pop();
    return MARK + places.map((place) => place.toString(36)).join(',');
  };
  const packNumber = (value: number): Json => {
    if (!(value >= INSTANTS_FROM) || value % STEP_MS !== 0) return value;
    const step = (value - instant) / STEP_MS;
    instant = value;
    return INSTANT + step.toString(36);
  };
  const packValue = (value: Json): Json => {
    if (typeof value === 'string') return packText(value);
    if (typeof value === 'number') return packNumber(value);
    if (typeof value !== 'object' || value === null) return value;
    if (isList(value)) return [0, ...value.map(packValue)];
    const { number, keys } = names.of(value);
    const fields = keys.map((key) => {
      const field = Object.hasOwn(value, key) ? value[key] : undefined;
      return field === undefined ? HOLE : packValue(field);
    });
    while (fields.at(-1) === HOLE) fields.pop();
    return [number, ...fields];
  };
  return { length: lengthOf(texts), names: names.list, data: packValue(data) };
}

/**
 * Returns what was packed. `texts` must be those that it was packed against: another length, or a
 * reference to none of them, throws a RangeError; so does a number without names.
 */
export function unpack(packed: Packed, texts: readonly string[]): Json {
  if (packed.length !== lengthOf(texts))
    throw new RangeError('the texts are not those of the build');
  let reached = 0;
  let instant = 0;
  const unpackText = (value: string): Json => {
    if (value.startsWith(INSTANT)) {
      instant += parseInt(value.slice(1), 36) * STEP_MS;
      if (Number.isNaN(instant)) throw new RangeError(`no instant "${value}"`);
      return instant;
    }
    if (!value.startsWith(MARK)) return value;
    if (/^.[~^]/.test(value)) return value.slice(1);
    const [step = NaN, from = 0, tail = 0] = value
      .slice(1)
      .split(',')
      .map((digits) => parseInt(digits, 36));
    const text = texts[reached + step];
    if (text === undefined || !(from + tail <= text.length)) {
      throw new RangeError(`no text "${value}"`);
    }
    reached += step + 1;
    return text.slice(from, text.length - tail);
  };
  const unpackValue = (value: Json): Json => {
    if (typeof value === 'string') return unpackText(value);
    if (typeof value !== 'object' || value === null) return value;
    if (!isList(value)) throw new RangeError('packed data holds lists alone');
    const [lead, ...rest] = value;
    if (lead === 0) return rest.map(unpackValue);
    const keys = packed.names[Number(lead) - 1];
    if (!keys) throw new RangeError(`no names numbered ${JSON.stringify(lead)}`);
    const fields = rest.flatMap((field, index) =>
      isList(field) && field.length === 0 ? [] : [[keys[index] ?? '', unpackValue(field)] as const],
    );
    return Object.fromEntries(fields);
  };
  return unpackValue(packed.data);
}

function lengthOf(texts: readonly string[]): number {
  return texts.join('\n').length;
}

/**
 * Returns what finds the text that a string stands in, nearest to a place in the list: one that it
 * is the whole of before one that it is a part of.
 */
function finder(texts: readonly string[]): (value: string, from: number) => number | undefined {
  const wholes = new Map<string, number[]>();
  texts.forEach((text, at) => {
    wholes.set(text, [...(wholes.get(text) ?? []), at]);
  });
  const nearest = (places: readonly number[], from: number): number | undefined =>
    places.toSorted((a, b) => Math.abs(a - from) - Math.abs(b - from))[0];
  return (value, from) => {
    if (value.length < SHORTEST) return undefined;
    const whole = nearest(wholes.get(value) ?? [], from);
    if (whole !== undefined || value.length < SHORTEST_WITHIN) return whole;
    return nearest(
      texts.flatMap((text, at) => (text.includes(value) ? [at] : [])),
      from,
    );
  };
}

type Fields = Readonly<Record<string, Json | undefined>>;

/**
 * Gathers the lists of field names in `data`. An object whose names stand, in their order, in a
 * list with at most four more shares that list and leaves holes.
 */
function shareNames(data: Json): {
  readonly list: readonly (readonly string[])[];
  readonly of: (value: Fields) => { readonly number: number; readonly keys: readonly string[] };
} {
  const kinds = new Map<string, readonly string[]>();
  const gather = (value: Json): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isList(value)) {
      value.forEach(gather);
      return;
    }
    const keys = namesOf(value);
    kinds.set(JSON.stringify(keys), keys);
    for (const key of keys) gather(value[key] ?? null);
  };
  gather(data);
  const list: (readonly string[])[] = [];
  const numbers = new Map<string, number>();
  for (const [kind, keys] of [...kinds].sort(([, a], [, b]) => b.length - a.length)) {
    const within = list.findIndex((more) => more.length - keys.length <= 4 && holds(more, keys));
    numbers.set(kind, within < 0 ? list.push(keys) : within + 1);
  }
  return {
    list,
    of: (value) => {
      const number = numbers.get(JSON.stringify(namesOf(value))) ?? 0;
      return { number, keys: list[number - 1] ?? [] };
    },
  };
}

function namesOf(value: Fields): string[] {
  return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** Whether `keys` stand in `more` in their own order, so that unpacking keeps it. */
function holds(more: readonly string[], keys: readonly string[]): boolean {
  let reached = -1;
  return keys.every((key) => {
    reached = more.indexOf(key, reached + 1);
    return reached >= 0;
  });
}

function isList(data: Json): data is readonly Json[] {
  return Array.isArray(data);
}
