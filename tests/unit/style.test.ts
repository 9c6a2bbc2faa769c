/** The rules of the house that no linter knows; each failure names the file and the line. */
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../support/projectFiles';

const sources = projectFiles('src', 'data');
const components = [...sources].filter(([path]) => path.endsWith('.svelte'));

/** Lines of the sources in which `pattern` is found, as `path:line text`. */
function linesWith(pattern: RegExp, isWanted: (path: string) => boolean): string[] {
  return [...sources]
    .filter(([path]) => isWanted(path))
    .flatMap(([path, text]) =>
      text
        .split('\n')
        .map((line, at) => ({ line, where: `${path}:${at + 1}` }))
        .filter(({ line }) => pattern.test(line))
        .map(({ line, where }) => `${where} ${line.trim()}`),
    );
}

/** A colour written out: after a colon, an equals sign, a bracket, a comma, or in a quotation. */
const COLOUR =
  /(?:[:=(,]\s*|['"`][^'"`]*|:[^;]*\s)(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?![\w-]*\()|(?:rgba?|hsla?|oklch|oklab|lch|lab|hwb)\()/i;
const NAMED_COLOUR =
  /(?:color|background|fill|stroke|outline|border[\w-]*)\s*[:=]\s*["'{]?[^;]*\b(?:black|white|red|green|blue|gr[ae]y|orange|purple|navy|teal|yellow)\b/i;

describe('colours', () => {
  const outsideStyles = (path: string): boolean =>
    path.startsWith('src/') && !path.startsWith('src/styles/') && !path.startsWith('src/publish/');

  it.each([
    'fill: #fff;',
    'color:#16202a',
    'border: 1px solid #ccc;',
    'background: rgb(0 0 0)',
    "const ink = '#abc'",
    "'1px solid #abcdef'",
    'a: oklch(50% 0 0)',
  ])('are recognised: %s', (text) => {
    expect(COLOUR.test(`  ${text}`)).toBe(true);
  });

  it.each([
    '{#each days as day}',
    'this.#add(1)',
    "href='#event=a'",
    'url(#clip)',
    'readonly #dead = new Set();',
  ])('are not seen where there are none: %s', (text) => {
    expect(COLOUR.test(` ${text}`)).toBe(false);
  });

  it('are tokens everywhere but in src/styles', () => {
    expect(linesWith(COLOUR, outsideStyles)).toEqual([]);
    expect(linesWith(NAMED_COLOUR, (path) => path.endsWith('.svelte'))).toEqual([]);
  });
});

describe('components', () => {
  it('are there to look at', () => {
    expect(components.length).toBeGreaterThan(5);
  });

  it.each(components.map(([path, text]) => ({ path, text })))(
    '$path opens with what it shows and what a keyboard gets',
    ({ text }) => {
      const comment = /^\s*<!--([\s\S]*?)-->/.exec(text)?.[1] ?? '';
      expect(comment).toContain('@component');
      const sentences = comment.replace('@component', '').split(/[.!?](?:\s|$)/);
      expect(sentences.filter((sentence) => sentence.trim() !== '').length).toBeGreaterThan(1);
    },
  );
});

describe('exceptions', () => {
  it('give their reason: a disabled rule, an expected error', () => {
    const unexplained = linesWith(/eslint-disable|@ts-(?:expect-error|ignore)/, () => true).filter(
      (line) =>
        !/eslint-disable[\w-]* .+ -- \S+ \S+/.test(line) && !/@ts-expect-error \S+ \S+/.test(line),
    );
    expect(unexplained).toEqual([]);
  });

  it('give their reason: a warning of Svelte, in the comment above the first of its kind', () => {
    const unexplained = components.flatMap(([path, text]) => {
      const codes = [...text.matchAll(/svelte-ignore (\w+)/g)].map((match) => match[1] ?? '');
      return [...new Set(codes)]
        .filter((code) => !new RegExp(`(?://|<!--) .+\\n.*svelte-ignore ${code}`).test(text))
        .map((code) => `${path} ${code}`);
    });
    expect(unexplained).toEqual([]);
  });
});
