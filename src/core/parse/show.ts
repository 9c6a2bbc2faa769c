/** Values as a report prints them: on one line, not too long, and with nothing that acts on a screen. */
import type { Path } from '../model/problem';

const MAX_SHOWN = 60;
/** Controls, and what takes no width, turns the direction of what follows or ends a line. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/** Returns `text` with each invisible or steering character as `\u202e`. */
export function escapeInvisible(text: string): string {
  return text.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16);
    return code.length > 4 ? `\\u{${code}}` : `\\u${code.padStart(4, '0')}`;
  });
}

/**
 * Returns a value as found in the file, in signs that need no translation: text in quotes, at most
 * 60 characters of it; `[…]` for a list and `{…}` for an object.
 */
export function showValue(value: unknown): string {
  if (typeof value === 'string') return `"${escapeInvisible(shorten(value))}"`;
  if (Array.isArray(value)) return value.length === 0 ? '[]' : '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  if (typeof value === 'function' || typeof value === 'symbol') return typeof value;
  return String(value);
}

/** Returns a path as people write it: `events[3].when.date`; keys that are no names in quotes. */
export function showPath(path: Path): string {
  return path
    .map((step, index) => {
      if (typeof step === 'number') return `[${String(step)}]`;
      if (!/^[\p{L}\p{N}_$-]+$/u.test(step)) return `["${escapeInvisible(shorten(step))}"]`;
      return index === 0 ? step : `.${step}`;
    })
    .join('');
}

/** Cut between characters, never inside one. */
function shorten(text: string): string {
  if (text.length <= MAX_SHOWN) return text;
  return `${text.slice(0, MAX_SHOWN - 2).replace(/[\ud800-\udbff]$/, '')}…`;
}
