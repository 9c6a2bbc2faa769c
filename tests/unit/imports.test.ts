import { describe, expect, it } from 'vitest';
import { allImports, findCycles, findViolations, readImports } from '../support/imports';
import { projectFiles } from '../support/projectFiles';

const model = ['src/core/model/story.ts', 'export {};'] as const;

/** The violations of one planted file beside the model. */
function plant(path: string, text: string, ...others: readonly string[]): readonly string[] {
  const rest = others.map((other) => [other, 'export {};'] as const);
  return findViolations(new Map([model, ...rest, [path, text]]));
}

describe('the project', () => {
  const files = projectFiles('src', 'data');

  it('has imports to look at', () => {
    expect(allImports(files).length).toBeGreaterThan(50);
  });

  it('imports downward only', () => {
    expect(findViolations(files)).toEqual([]);
  });

  it('has no circles, types included', () => {
    expect(findCycles(files)).toEqual([]);
  });

  it('has d3-zoom in one file of the views', () => {
    const users = allImports(files).filter(
      ({ specifier, isType }) => specifier === 'd3-zoom' && !isType,
    );
    expect(users.map(({ from }) => from)).toEqual([expect.stringMatching(/^src\/views\//)]);
  });
});

describe('findViolations', () => {
  it.each([
    ['core knows no Svelte', 'src/core/time/a.ts', "import { tick } from 'svelte';"],
    ['core knows no Node', 'src/core/time/a.ts', "import fs from 'node:fs';"],
    ['nor Node by its short name', 'src/core/time/a.ts', "import fs from 'fs';"],
    ['core does not take the whole of d3', 'src/core/geo/a.ts', "import * as d3 from 'd3';"],
    ['nor d3-zoom', 'src/core/geo/a.ts', "import { zoom } from 'd3-zoom';"],
    ['nor a part of a package', 'src/ui/a.ts', "import { add } from 'date-fns/add';"],
    ['a package that starts alike', 'src/core/geo/a.ts', "import x from 'd3-array-x';"],
    ['a dynamic import', 'src/core/time/a.ts', "const x = await import('svelte');"],
    ['an export from elsewhere', 'src/core/time/a.ts', "export * from 'svelte';"],
    ['a type written as an import', 'src/core/time/a.ts', "type X = import('svelte').Snippet;"],
    ['a path that leads nowhere', 'src/core/time/a.ts', "import { x } from './b';"],
    ['a folder that nobody thought of', 'src/helpers/a.ts', "import './b.svelte';"],
  ])('refuses: %s', (_title, path, text) => {
    expect(plant(path, text)).toHaveLength(1);
  });

  it.each([
    ['model', 'time', 'src/core/model/a.ts', '../time/b', 'src/core/time/b.ts'],
    ['time', 'geo', 'src/core/time/a.ts', '../geo/b', 'src/core/geo/b.ts'],
    ['parse', 'layout', 'src/core/parse/a.ts', '../layout/b', 'src/core/layout/b.ts'],
    ['core', 'messages', 'src/core/describe/a.ts', '../../messages/b', 'src/messages/b.ts'],
    ['the map', 'the timeline', 'src/views/map/a.ts', '../timeline/b', 'src/views/timeline/b.ts'],
    ['a view', 'platform', 'src/views/map/a.ts', '../../platform/b', 'src/platform/b.ts'],
    ['state', 'a view', 'src/state/a.ts', '../views/map/b', 'src/views/map/b.ts'],
    ['ui', 'core', 'src/ui/a.ts', '../core/model/b', 'src/core/model/b.ts'],
    ['the entry', 'publish', 'src/main.ts', './publish/b', 'src/publish/b.ts'],
    ['platform', 'publish', 'src/platform/a.ts', '../publish/b', 'src/publish/b.ts'],
    ['data', 'parse', 'data/a.ts', '../src/core/parse/b', 'src/core/parse/b.ts'],
  ])('refuses %s importing %s, types included', (_who, _what, path, specifier, target) => {
    expect(plant(path, `import type { X } from '${specifier}';`, target)).toHaveLength(1);
  });

  it('allows platform the types of core and not its code', () => {
    const path = 'src/platform/a.ts';
    expect(plant(path, "import type { Story } from '../core/model/story';")).toEqual([]);
    expect(plant(path, "import { Story } from '../core/model/story';")).toHaveLength(1);
  });

  it('allows what the paragraph allows', () => {
    expect(plant('src/core/time/a.ts', "import { x } from '../model/story';")).toEqual([]);
    expect(plant('src/core/time/a.ts', "import { TZDate } from '@date-fns/tz';")).toEqual([]);
    expect(plant('src/publish/a.ts', "import fs from 'node:fs';")).toEqual([]);
    const app = ["import { x } from './views/map/b';", 'src/views/map/b.ts'] as const;
    expect(plant('src/main.ts', ...app)).toEqual([]);
  });

  it('reads both scripts and the markup of a component', () => {
    const component = `
      <script module lang="ts">import a from 'one';</script>
      <script lang="ts">import type { B } from 'two'; const c: number = 1;</script>
      {#await import('three') then x}{x}{c}{/await}`;
    const found = readImports('src/ui/A.svelte', component);
    expect(found.map(({ specifier }) => specifier).sort()).toEqual(['one', 'three', 'two']);
    expect(found.find(({ specifier }) => specifier === 'two')?.isType).toBe(true);
  });
});

describe('findCycles', () => {
  it('finds a circle of types through three files', () => {
    const files = new Map([
      ['src/core/model/a.ts', "import type { B } from './b';"],
      ['src/core/model/b.ts', "export * from './c';"],
      ['src/core/model/c.ts', "type A = import('./a').A;"],
    ]);
    expect(findCycles(files)).toEqual([
      'src/core/model/a.ts > src/core/model/b.ts > src/core/model/c.ts > src/core/model/a.ts',
    ]);
  });

  it('does not take two ways to one file for a circle', () => {
    const files = new Map([
      ['src/core/model/a.ts', "import './b'; import './c';"],
      ['src/core/model/b.ts', "import './c';"],
      ['src/core/model/c.ts', 'export {};'],
    ]);
    expect(findCycles(files)).toEqual([]);
  });
});
