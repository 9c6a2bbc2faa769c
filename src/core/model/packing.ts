/**
 * Makes a page's data small without losing any of it. A sentence stands once in a page: each string
 * that the prerendered markup already says is replaced by where it stands in the markup's text,
 * which build and browser read alike. Field names stand once: each object becomes a list, led by
 * the number of its list of names. Instants become steps of half minutes. On the August tour that is 20
 * of 31 kB gzip.
 */

/** Plain data: what JSON can hold. Fields without a value are dropped, as JSON drops them. */
export type Json =
  string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };

/** Data as it travels. */
export interface Packed {
  /** Length of the text that `data` refers to, so that a changed page is found out. */
  readonly length: number;
  /** Field names of each kind of object; numbered from 1. */
  readonly names: readonly (readonly string[])[];
  /** Strings, numbers and the like; lists led by 0, objects led by the number of their names. */
  readonly data: Json;
}

/** Begins a packed string; a string that begins with it by itself gets a second one. */
const MARK = '~';
/** A reference costs about as much as a short word, so shorter strings stay. */
const SHORTEST = 10;
/**
 * Whole half minutes (the width of "about 45 minutes" has them) from this many ms on are taken for
 * instants: 1973, and all before as they are.
 */
const INSTANTS_FROM = 1e11;
const STEP_MS = 30_000;
/** Stands for a field that an object lacks; every list that is one has its lead. */
const HOLE: Json = [];

/** Returns `data` packed against `text`. Strings that the text does not hold stay as they are. */
export function pack(data: Json, text: string): Packed {
  const names = shareNames(data);
  let reached = 0;
  let instant = 0;
  const packText = (value: string): string => {
    const plain = value.startsWith(MARK) ? MARK + value : value;
    if (value.length < SHORTEST) return plain;
    const at = nearest(text, value, reached);
    if (at < 0) return plain;
    const reference = `${MARK}${(at - reached).toString(36)},${value.length.toString(36)}`;
    reached = at + value.length;
    return reference;
  };
  const packNumber = (value: number): Json => {
    if (!(value >= INSTANTS_FROM) || value % STEP_MS !== 0) return value;
    const step = (value - instant) / STEP_MS;
    instant = value;
    return `${MARK}${step.toString(36)}`;
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
  return { length: text.length, names: names.list, data: packValue(data) };
}

/**
 * Returns what was packed. `text` must be the one that it was packed against: another length, or a
 * reference beyond its end, throws a RangeError; so does a number without names.
 */
export function unpack(packed: Packed, text: string): Json {
  if (packed.length !== text.length) throw new RangeError('the text is not the one of the build');
  let reached = 0;
  let instant = 0;
  const unpackText = (value: string): Json => {
    if (!value.startsWith(MARK)) return value;
    if (value.startsWith(MARK, 1)) return value.slice(1);
    const [step = NaN, length] = value
      .slice(1)
      .split(',')
      .map((digits) => parseInt(digits, 36));
    if (length === undefined) {
      instant += step * STEP_MS;
      if (Number.isNaN(instant)) throw new RangeError(`no instant "${value}"`);
      return instant;
    }
    const at = reached + step;
    reached = at + length;
    if (!(at >= 0 && reached <= text.length)) throw new RangeError(`no text at ${String(at)}`);
    return text.slice(at, reached);
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

/**
 * Where `value` stands in `text`, nearest to `from`, or -1. Data and markup tell the story in one
 * order, so that is mostly just ahead, and a short step is written in few digits.
 */
function nearest(text: string, value: string, from: number): number {
  const before = text.lastIndexOf(value, from);
  const ahead = text.indexOf(value, from);
  return ahead < 0 || (before >= 0 && from - before < ahead - from) ? before : ahead;
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
