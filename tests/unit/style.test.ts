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

/** A colour written out: after a colon, an equals sign, a bracket, a comma or a quotation mark. */
const COLOUR =
  /(?:[:=(,'"`]\s*|\s)(?:#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b(?![\w-]*\()|(?:rgba?|hsla?|oklch|oklab|lch|lab|hwb)\()/i;
const NAMED_COLOUR =
  /(?:color|background|fill|stroke|outline|border[\w-]*)\s*[:=]\s*["'{]?[^;]*\b(?:black|white|red|green|blue|gr[ae]y|orange|purple|navy|teal|yellow)\b/i;

describe('colours', () => {
  const outsideStyles = (path: string): boolean =>
    path.startsWith('src/') && !path.startsWith('src/styles/') && !path.startsWith('src/publish/');

  it.each(['fill: #fff;', 'color:#16202a', 'rgb(0 0 0)', "= '#abc'", 'oklch(50% 0 0)'])(
    'are recognised: %s',
    (text) => {
      expect(COLOUR.test(` ${text}`)).toBe(true);
    },
  );

  it.each(['{#each days as day}', 'this.#add(1)', "href='#event=a'", 'url(#clip)', '#story = 1'])(
    'are not seen where there are none: %s',
    (text) => {
      expect(COLOUR.test(` ${text}`)).toBe(false);
    },
  );

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
  it('give their reason: a disabled rule, an ignored warning, an expected error', () => {
    const exception = /eslint-disable|svelte-ignore|@ts-(?:expect-error|ignore)/;
    const unexplained = linesWith(exception, () => true).filter(
      (line) =>
        !/eslint-disable[\w-]* .+ -- \S+ \S+/.test(line) &&
        !/svelte-ignore [\w, -]+\(\S+ \S+/.test(line) &&
        !/@ts-expect-error \S+ \S+/.test(line),
    );
    expect(unexplained).toEqual([]);
  });
});
