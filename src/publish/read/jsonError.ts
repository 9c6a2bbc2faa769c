/** Finds where a text stops being JSON. Only run on text that `JSON.parse` has refused. */

const TOKENS = {
  // eslint-disable-next-line no-control-regex -- JSON refuses bare control characters in strings
  string: /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y,
  number: /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  word: /true|false|null/y,
  space: /[ \t\r\n]*/y,
} as const;

export interface JsonError {
  /** UTF-16 units from the start; the text's length where it ends too soon. */
  readonly offset: number;
  /** What could stand there. */
  readonly expected: string;
}

/** Returns the first place that no JSON text could have; the end, if the text is only cut short. */
export function jsonErrorOffset(text: string): JsonError {
  let offset = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = offset;
    const match = pattern.exec(text);
    if (!match) return false;
    offset += match[0].length;
    return true;
  };
  const takeChar = (character: string): boolean => {
    take(TOKENS.space);
    if (text[offset] !== character) return false;
    offset += 1;
    return true;
  };
  const open: ('{' | '[')[] = [];
  // A list of what may come next instead of recursion: depth then costs no stack.
  for (let expected: 'value' | 'key' | 'after' = 'value', first = false; ;) {
    take(TOKENS.space);
    if (expected === 'key') {
      if (first && takeChar('}')) [expected, first] = ['after', Boolean(open.pop()) && false];
      else if (!take(TOKENS.string)) return { offset, expected: first ? 'a key or }' : 'a key' };
      else if (!takeChar(':')) return { offset, expected: ':' };
      else [expected, first] = ['value', false];
    } else if (expected === 'value') {
      if (first && takeChar(']')) [expected, first] = ['after', Boolean(open.pop()) && false];
      else if (takeChar('{')) [expected, first] = ['key', open.push('{') > 0];
      else if (takeChar('[')) [expected, first] = ['value', open.push('[') > 0];
      else if (!take(TOKENS.string) && !take(TOKENS.word) && !take(TOKENS.number)) {
        return { offset, expected: 'a value' };
      } else [expected, first] = ['after', false];
    } else {
      const around = open.at(-1);
      if (around === undefined) return { offset, expected: 'the end of the file' };
      const close = around === '{' ? '}' : ']';
      if (takeChar(',')) [expected, first] = [around === '{' ? 'key' : 'value', false];
      else if (!takeChar(close)) return { offset, expected: `, or ${close}` };
      else open.pop();
    }
  }
}
