/**
 * The Vite plugin. In development it prerenders the page on each request and reloads it when an
 * events file changes. In a build it checks every events file and renders the page first, before
 * Vite empties its output folder, so that an error writes nothing; then it puts the story, the
 * script and the style into one HTML file.
 */
import { relative, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Plugin, ResolvedConfig } from 'vite';
import type * as checks from './checkData';
import type * as documents from './document';
import type * as pages from './page';
import type * as renderer from './render';
import { loadRender } from './serverRender.ts';
import { pruneStyle } from './style.ts';

export interface CarnetOptions {
  /** The events file of the default story, from the project's root. */
  readonly file: string;
  /** The folder whose events files are all checked, from the project's root. Default `data`. */
  readonly data?: string;
}

/** The page as it stands before its script is known. */
interface Ready {
  readonly built: pages.BuiltPage;
  readonly parts: renderer.Rendered;
  readonly style: string;
}

/** Loads one of our own modules through Vite, so that the config itself stays a small file. */
async function load<Module>(root: string, name: string): Promise<Module> {
  const { module } = await runnerImport<Module>(resolve(root, 'src/publish', name), {
    configFile: false,
    root,
    logLevel: 'error',
  });
  return module;
}

/** Returns the plugin. A file that cannot be read, or has errors, fails the build with its report. */
export function carnet(options: CarnetOptions): Plugin {
  const { file, data = 'data' } = options;
  let config: ResolvedConfig;
  let ready: Ready | undefined;
  return {
    name: 'carnet',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      const { checkData } = await load<typeof checks>(config.root, 'checkData.ts');
      const { report, errors } = await checkData(resolve(config.root, data));
      if (report) config.logger.info(report);
      if (errors > 0)
        throw new Error(`errors in the events files: ${String(errors)}; nothing was written`);
      const { buildPage } = await load<typeof pages>(config.root, 'page.ts');
      const built = await buildPage(resolve(config.root, file));
      const { renderPage, style } = await loadRender(config.root);
      ready = { built, parts: renderPage(built), style };
    },
    configureServer(server) {
      const folder = resolve(config.root, data);
      server.watcher.add(folder);
      server.watcher.on('change', (changed) => {
        if (!relative(folder, changed).startsWith('..')) server.ws.send({ type: 'full-reload' });
      });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server }) {
        if (!server) return html;
        const { fillTemplate } = (await server.ssrLoadModule(
          '/src/publish/document.ts',
        )) as typeof documents;
        const { buildPage } = (await server.ssrLoadModule('/src/publish/page.ts')) as typeof pages;
        const { renderPage } = (await server.ssrLoadModule(
          '/src/publish/render.ts',
        )) as typeof renderer;
        const built = await buildPage(resolve(config.root, file));
        return fillTemplate(html, built, renderPage(built));
      },
    },
    generateBundle: {
      order: 'post',
      async handler(_, bundle) {
        const html = bundle['index.html'];
        const chunks = Object.values(bundle).filter((item) => item.type === 'chunk');
        const styles = Object.values(bundle).filter(
          (item) => item.type === 'asset' && item.fileName.endsWith('.css'),
        );
        if (!ready || html?.type !== 'asset' || chunks.length !== 1) {
          throw new Error('a page is one HTML file and one script');
        }
        const { fillTemplate, inlineAssets, inlineScript } = await load<typeof documents>(
          config.root,
          'document.ts',
        );
        const code = inlineScript(chunks.map((chunk) => chunk.code).join('\n'));
        const { built, parts, style } = ready;
        const colors = Math.max(0, ...built.story.lanes.map((lane) => lane.color));
        const pruned = pruneStyle(style, colors, Object.values(parts).join() + code);
        const inlined = inlineAssets(String(html.source), code, pruned);
        html.source = fillTemplate(inlined, built, parts, code);
        for (const item of [...chunks, ...styles]) Reflect.deleteProperty(bundle, item.fileName);
      },
    },
  };
}
