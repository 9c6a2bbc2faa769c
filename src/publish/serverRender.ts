/**
 * Gives the build a `renderApp`: the components compiled for the server, bundled to one file in the
 * project's cache folder and imported from there (it must lie inside the project for its imports of
 * Svelte to resolve).
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { build } from 'vite';
import type * as renderModule from './render';

export interface Renderer {
  readonly renderPage: typeof renderModule.renderPage;
  readonly renderKnown: typeof renderModule.renderKnown;
  readonly renderTable: typeof renderModule.renderTable;
  /** The styles of every component, those that ship no code too. */
  readonly style: string;
}

/** Compiles and loads the renderer. Rejects where the components do not compile. */
export async function loadRender(root: string): Promise<Renderer> {
  const result = await build({
    configFile: false,
    root,
    logLevel: 'warn',
    plugins: [svelte()],
    build: {
      ssr: 'src/publish/render.ts',
      write: false,
      emitAssets: true,
      cssCodeSplit: false,
      emptyOutDir: false,
      copyPublicDir: false,
      target: 'node20',
      reportCompressedSize: false,
      // As in the build around it: how long plugins take is no news of a page.
      rollupOptions: { checks: { pluginTimings: false } },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((one) =>
    'output' in one ? one.output : [],
  );
  const entry = outputs.find((chunk) => chunk.type === 'chunk' && chunk.isEntry);
  if (entry?.type !== 'chunk') throw new Error('the server build has no entry');
  const folder = join(root, '.cache', 'render');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `render-${String(process.pid)}.mjs`);
  await writeFile(file, entry.code);
  const loaded = (await import(
    `${pathToFileURL(file).href}?${String(Date.now())}`
  )) as typeof renderModule;
  const style = outputs
    .map((item) => (item.type === 'asset' && item.fileName.endsWith('.css') ? item.source : ''))
    .join('');
  const { renderPage, renderKnown, renderTable } = loaded;
  return { renderPage, renderKnown, renderTable, style };
}
