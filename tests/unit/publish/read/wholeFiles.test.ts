import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Problem } from '../../../../src/core/model/problem';
import { loadItinerary, loadItineraryText } from '../../../../src/publish/read/loadItinerary';
import { FORMATS, GOOD, write } from './threeFormats';

// A few cases take a second each, and several times that on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const codes = (problems: readonly Problem[]): string[] =>
  problems.map(({ code, line, column }) => `${code} ${String(line)}:${String(column)}`);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carnet-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function load(name: string, content: string | Uint8Array): Promise<readonly Problem[]> {
  const file = join(folder, name);
  await writeFile(file, content);
  return (await loadItinerary(file)).problems;
}

describe.each(FORMATS)('a .%s file on disk', (format) => {
  it.each(['', '\n\n', '\ufeff', '  \r\n'])('that is empty (%j) is one problem', async (text) => {
    expect(codes(await load(`empty.${format}`, text))).toEqual(['empty-file 1:1']);
  });

  it('of 3 MB is refused without being read', async () => {
    const problems = await load(`large.${format}`, ' '.repeat(3_000_000));
    expect(codes(problems)).toEqual(['file-too-large 1:1']);
    expect(problems[0]?.params).toEqual({ found: 3_000_000, limit: 2_000_000 });
  });

  it('that is not UTF-8 is refused', async () => {
    const bytes = Buffer.from(write(structuredClone(GOOD), format), 'latin1');
    expect(codes(await load(`latin.${format}`, bytes))).toEqual(['not-utf-8 1:1']);
  });

  it('may have a byte order mark and Windows line ends', async () => {
    const text = `\ufeff${write(structuredClone(GOOD), format).replaceAll('\n', '\r\n')}`;
    expect(await load(`windows.${format}`, text)).toEqual([]);
  });

  it('has the same lines and columns with Windows line ends and a byte order mark', async () => {
    const text = write({ ...GOOD, home: 'tokio', titel: 'x' }, format);
    const plain = codes(await load(`plain.${format}`, text));
    expect(plain).toHaveLength(2);
    const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
    expect(codes(await load(`windows.${format}`, windows))).toEqual(plain);
  });

  it('that is not there is a problem', async () => {
    const { problems } = await loadItinerary(join(folder, `nothing.${format}`));
    expect(problems).toMatchObject([{ code: 'unreadable-file', params: { found: 'ENOENT' } }]);
  });

  it('cut off in the middle is a problem at its end', () => {
    const text = write(structuredClone(GOOD), format).trimEnd().slice(0, -40);
    const { problems, itinerary } = loadItineraryText(`x.${format}`, text);
    expect(itinerary).toBeNull();
    expect(problems.length).toBeGreaterThan(0);
    const isYaml = format === 'yaml';
    if (!isYaml) expect(problems[0]?.code).toBe('syntax-error');
  });

  it('with brackets nested without end is a problem, not a crash', () => {
    const text = `${format === 'ts' ? 'export default ' : ''}${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { problems } = loadItineraryText(`x.${format}`, text);
    expect(problems.map(({ code }) => code)).not.toEqual([]);
    expect(problems.every(({ level }) => level === 'error')).toBe(true);
  });
});

describe('a file with letters lost, doubled and changed', () => {
  const LETTERS = '{}[]",:\'-&*!|>%@`#\n\t \\0a\u202e\ud83d';

  it.each(FORMATS)('(.%s) never stops the check, and always has an answer', (format) => {
    const text = write(structuredClone(GOOD), format);
    let state = 1;
    const roll = (sides: number): number => {
      state = (state * 48_271) % 2_147_483_647;
      return state % sides;
    };
    for (let round = 0; round < 300; round += 1) {
      let spoilt = text;
      for (let slip = 0; slip <= round % 4; slip += 1) {
        const at = roll(spoilt.length);
        const letter = LETTERS[roll(LETTERS.length)] ?? '';
        spoilt = spoilt.slice(0, at) + letter + spoilt.slice(at + roll(4));
      }
      const { itinerary, problems } = loadItineraryText(`x.${format}`, spoilt);
      const hasErrors = problems.some(({ level }) => level === 'error');
      expect(itinerary === null, spoilt).toBe(hasErrors);
      expect(problems.every(({ line }) => line !== undefined)).toBe(true);
    }
  });
});

describe('the kind of file', () => {
  it.each(['x.toml', 'x', 'x.md'])('%s is no events file', (file) => {
    expect(loadItineraryText(file, 'x').problems).toMatchObject([{ code: 'unknown-file-type' }]);
  });

  it('is told by the ending, in capitals too', () => {
    expect(loadItineraryText('X.YML', write(structuredClone(GOOD), 'yaml')).problems).toEqual([]);
    expect(loadItineraryText('X.JSON', write(structuredClone(GOOD), 'json')).problems).toEqual([]);
  });

  it.each(['text', '12', 'true', '[]', 'null', '"text"'])('whatever it holds: %s', (text) => {
    for (const file of ['x.yaml', 'x.json']) {
      const { problems, itinerary } = loadItineraryText(file, text);
      expect(itinerary).toBeNull();
      expect(problems.length).toBeGreaterThan(0);
    }
  });
});

describe('TypeScript', () => {
  it.each(['export default undefined;', 'export default null;', 'export default [];'])(
    '%s is no itinerary',
    (text) => {
      const { itinerary, problems } = loadItineraryText('x.ts', text);
      expect(itinerary).toBeNull();
      expect(codes(problems)).toEqual(['wrong-type 1:16']);
    },
  );
});

describe('YAML', () => {
  it('with an alias bomb is refused at its first alias', () => {
    const rows = Array.from({ length: 9 }, (_, index) => {
      const refs = Array.from({ length: 9 }, () => `*a${String(index)}`).join(', ');
      return `a${String(index + 1)}: &a${String(index + 1)} [${refs}]`;
    });
    const text = ['a0: &a0 lol', ...rows].join('\n');
    expect(codes(loadItineraryText('x.yaml', text).problems)).toEqual(['too-many-aliases 2:10']);
  });

  it('may use an alias as often as a tour has stops', () => {
    const text = write(structuredClone(GOOD), 'yaml')
      .replace('zone: Asia/Tokyo', 'zone: &zone Asia/Tokyo')
      .concat('unknowns:\n', '  - *zone\n'.repeat(200));
    expect(loadItineraryText('x.yaml', text).problems).toEqual([]);
  });

  it('whose alias leads back to itself is refused', () => {
    const { problems } = loadItineraryText('x.yaml', 'a: &a\n  b: *a\n');
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ level }) => level === 'error')).toBe(true);
  });

  it('with the same key twice is refused at the second', () => {
    const problems = codes(loadItineraryText('x.yaml', 'id: x\ntitle: y\nid: z\n').problems);
    expect(problems).toEqual(['duplicate-key 3:1']);
  });

  it.each([
    ['a: !!js/function x', 'tag-refused 1:4'],
    ['a: !own x', 'tag-refused 1:4'],
    ['a: !!str 12', 'tag-refused 1:4'],
    ['a: !!set {x, y}', 'tag-refused 1:4'],
    ['a: [1', 'syntax-error 1:6'],
    ['a: 1\n---\na: 2', 'syntax-error 2:1'],
    ['a:\n\t- 1', 'syntax-error 2:1'],
  ])('%j is refused', (text, expected) => {
    expect(codes(loadItineraryText('x.yaml', text).problems)).toContain(expected);
  });

  it('has no merge keys', () => {
    const { problems } = loadItineraryText('x.yaml', 'a: &a {id: x}\n<<: *a\n');
    expect(problems.map(({ code }) => code)).toContain('unknown-key');
  });

  it('takes dates, "no" and clock times as text', () => {
    const text = write(structuredClone(GOOD), 'yaml')
      .replace('11:05', '11:05')
      .replace('title: A small tour', 'title: no');
    expect(loadItineraryText('x.yaml', text).itinerary?.title).toBe('no');
  });
});

describe('JSON', () => {
  it.each([
    ['{"a": 1,}', '1:9'],
    ['{"a": 1 "b": 2}', '1:9'],
    ['{"a"; 1}', '1:5'],
    ["{'a': 1}", '1:2'],
    ['{"a": 01}', '1:8'],
    ['{"a": tru}', '1:7'],
    ['{"a": [1, 2,]}', '1:13'],
    ['{"a": 1} // end', '1:10'],
    ['{\n  "a": "b\n"}', '2:8'],
    ['{"a": "\\x"}', '1:7'],
    ['[1, 2', '1:6'],
    ['{"a": NaN}', '1:7'],
    ['{"a": [}', '1:8'],
  ])('%j is refused at %s', (text, at) => {
    expect(codes(loadItineraryText('x.json', text).problems)).toEqual([`syntax-error ${at}`]);
  });

  it('with the same key twice is refused at the second', () => {
    const text = '{\n  "id": "x",\n  "id": "y"\n}';
    expect(codes(loadItineraryText('x.json', text).problems)).toContain('duplicate-key 3:3');
  });

  it('with __proto__ leaves every other object alone', () => {
    loadItineraryText(
      'x.json',
      '{"__proto__": {"polluted": 1}, "places": {"__proto__": {"polluted": 1}}}',
    );
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
