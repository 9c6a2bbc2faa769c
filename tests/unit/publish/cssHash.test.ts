/** The classes that scope styles are as short as can be: they must still tell the components apart. */
import { loadSvelteConfig } from '@sveltejs/vite-plugin-svelte';
import { compile } from 'svelte/compiler';
import { describe, expect, it } from 'vitest';
import { projectFiles } from '../../support/projectFiles';

const cssHash = (await loadSvelteConfig())?.compilerOptions?.cssHash;
if (!cssHash) throw new Error('the project names its classes itself');

const sources = projectFiles('src', 'tests/support');
const hashes = new Map<string, string>();
for (const [filename, source] of sources) {
  if (!filename.endsWith('.svelte')) continue;
  compile(source, {
    filename,
    cssHash: (input) => {
      const hash = cssHash(input);
      hashes.set(filename, hash);
      return hash;
    },
  });
}

describe('the classes of scoped styles', () => {
  it('are looked at, all of them', () => {
    const styled = [...sources].filter(
      ([name, source]) => name.endsWith('.svelte') && source.includes('<style'),
    );
    expect([...hashes.keys()]).toEqual(styled.map(([name]) => name));
    expect(hashes.size).toBeGreaterThan(30);
  });

  it('differ from component to component', () => {
    const shared = [...hashes].filter(([name, hash]) =>
      [...hashes].some(([other, same]) => same === hash && other !== name),
    );
    expect(shared).toEqual([]);
  });

  it('are no words that a component has for a class of its own', () => {
    const words = new Set([...sources.values()].flatMap((text) => text.match(/[\w-]+/g) ?? []));
    const taken = [...hashes].filter(([, hash]) => words.has(hash));
    expect(taken).toEqual([]);
  });

  it('can be written in a style sheet as they are', () => {
    for (const hash of hashes.values()) expect(hash).toMatch(/^_[a-z0-9]{1,2}$/);
  });
});
