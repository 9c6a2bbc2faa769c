/**
 * What every reader of a file gives back, and how an offset becomes a line and a column. Columns
 * count UTF-16 units from 1, as editors do, and a byte order mark takes no column.
 */
import type { Locate, Path, ProblemCode } from '../../core/model/problem';
import type { Params } from '../../core/parse/report';

/** A fault found while reading, before anything is known about itineraries. */
export interface Fault {
  readonly code: ProblemCode;
  /** UTF-16 units from the start of the text. */
  readonly offset: number;
  readonly params?: Params;
}

/** A value of the file with its place; `child` is undefined for what is not there. */
export interface Spot {
  /** Null for an element that stands in the file without a text of its own. */
  readonly offset: number | null;
  readonly child: (
    step: string | number,
  ) => { readonly key: number | null; readonly value: Spot } | undefined;
}

export interface Source {
  /** Undefined where the text could not be read at all; then there are faults. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  readonly root: Spot;
}

/** A spot for text that was not read: everything is at its start. */
export const NOWHERE: Spot = { offset: 0, child: () => undefined };

export interface Lines {
  /** 1-based line and column of an offset; past the end gives the end. */
  readonly at: (offset: number) => { readonly line: number; readonly column: number };
  /** The text of a 1-based line without its end; empty for a line that is not there. */
  readonly text: (line: number) => string;
}

/** Returns the lines of a text; `\n`, `\r\n` and `\r` all end one. */
export function linesOf(text: string): Lines {
  const starts = [0];
  for (const match of text.matchAll(/\r\n|\n|\r/g)) starts.push(match.index + match[0].length);
  return {
    at(offset) {
      const end = Math.min(offset, text.length);
      let [low, high] = [0, starts.length - 1];
      while (low < high) {
        const middle = Math.ceil((low + high) / 2);
        if ((starts[middle] ?? 0) <= end) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: end - (starts[low] ?? 0) + 1 };
    },
    text(line) {
      const start = starts[line - 1];
      if (start === undefined) return '';
      return text.slice(start, starts[line] ?? text.length).replace(/[\r\n]+$/, '');
    },
  };
}

/**
 * Returns the finder for a file that has been read. A path that leads nowhere (a field that is
 * missing) is found at the nearest thing around it.
 */
export function locateIn(root: Spot, lines: Lines): Locate {
  return (path: Path, target = 'value') => {
    let spot = root;
    let offset = root.offset ?? 0;
    for (const [index, step] of path.entries()) {
      const found = spot.child(step);
      if (!found) break;
      spot = found.value;
      const isLast = index === path.length - 1;
      const wanted = isLast && target === 'key' ? (found.key ?? spot.offset) : spot.offset;
      offset = wanted ?? found.key ?? offset;
    }
    return lines.at(offset);
  };
}

/** Sets a field as an object's own, even `__proto__`, so that the check can see and refuse it. */
export function setOwn(target: object, key: string, value: unknown): void {
  Object.defineProperty(target, key, {
    value,
    enumerable: true,
    configurable: true,
    writable: true,
  });
}
