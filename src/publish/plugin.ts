/**
 * The Vite plugin. In development it prerenders the page on each request and reloads it when an
 * events file changes. In a build it checks every events file and renders every story first, before
 * Vite empties its output folder, so that an error writes nothing; then it writes, per story, pages
 * that need no other file, and their by-products.
 */
import { readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Connect, Plugin, ResolvedConfig, ViteDevServer } from 'vite';
import type { Form } from '../core/model/page';
import type * as checks from './checkData';
import type * as clients from './clientBuild';
import type * as documents from './document';
import type * as elements from './elementStyle';
import type { Files } from './files';
import type * as metadata from './metadata';
import type * as notices from './notice';
import type * as pages from './page';
import type * as renderer from './render';
import { loadRender } from './serverRender.ts';
import type * as sites from './site';
import type * as words from './words';

export interface CarnetOptions {
  /** The events file of the default story, from the project's root. */
  readonly file: string;
  /** The folder whose events files are all checked and built, from the project's root. Default `data`. */
  readonly data?: string;
}

/** The stories as they stand before the script of their pages is known. */
interface Ready {
  readonly stories: readonly sites.ReadyStory[];
  readonly style: string;
  /** The code of the page that has the events as a table. */
  readonly tableCode: string;
  /** Further scripts of the site, by name. */
  readonly scripts: Files;
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
  const folderOfData = (): string => resolve(config.root, data);
  return {
    name: 'carnet',
    configResolved(resolved) {
      config = resolved;
    },
    async buildStart() {
      if (config.command !== 'build') return;
      ready = await prepare(config, resolve(config.root, file), folderOfData());
    },
    configureServer(server) {
      server.watcher.add(folderOfData());
      server.watcher.on('change', (changed) => {
        if (!relative(folderOfData(), changed).startsWith('..'))
          server.ws.send({ type: 'full-reload' });
      });
      return () => {
        server.middlewares.use(serveForms(server));
      };
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html, { server, path }) {
        if (!server) return html;
        const load = <Module>(name: string): Promise<Module> =>
          server.ssrLoadModule(`/src/publish/${name}.ts`) as Promise<Module>;
        const { fillTemplate } = await load<typeof documents>('document');
        const { wordsCode } = await load<typeof words>('words');
        const { buildPage } = await load<typeof pages>('page');
        const { renderPage } = await load<typeof renderer>('render');
        const form: Form = path.endsWith('/embed.html') ? 'embed' : 'page';
        const [, language] = /^\/([^/]+)\//.exec(path) ?? [];
        const place = { folder: language === undefined ? '' : `${language}/` };
        const built = await buildPage(resolve(config.root, file), language);
        const { metadataLines } = await load<typeof metadata>('metadata');
        const head = metadataLines(built, place, form);
        const said = `<script>CARNET_WORDS=${wordsCode(built.messages)}</script>`;
        const around = { language: built.story.language, form, head: [...head, said] };
        return fillTemplate(html, around, renderPage(built, form, place));
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
        const { siteFiles } = await load<typeof sites>(config.root, 'site.ts');
        const code = chunks.map((chunk) => chunk.code).join('\n');
        const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
        const used = modules.filter(([, { renderedLength }]) => renderedLength > 0);
        const { noticeText } = await load<typeof notices>(config.root, 'notice.ts');
        const notice = noticeText(
          config.root,
          used.map(([id]) => id),
        );
        const { stories, ...made } = ready;
        const shared = { template: String(html.source), code, notice, ...made };
        for (const item of [html, ...chunks, ...styles]) {
          Reflect.deleteProperty(bundle, item.fileName);
        }
        for (const [fileName, source] of siteFiles(stories, shared)) {
          this.emitFile({ type: 'asset', fileName, source });
        }
      },
    },
  };
}

/**
 * Does all of a build that can fail on what somebody wrote: checks the events files, builds and
 * renders every story, the default one (`main`) first, and bundles the site's further scripts.
 * Throws, with the report printed, on any error.
 */
async function prepare(config: ResolvedConfig, main: string, data: string): Promise<Ready> {
  const { root, base, logger } = config;
  const { checkData, eventsFilesIn } = await load<typeof checks>(root, 'checkData.ts');
  const { report, errors } = await checkData(data);
  if (report) logger.info(report);
  if (errors > 0)
    throw new Error(`errors in the events files: ${String(errors)}; nothing was written`);
  const others = (await eventsFilesIn(data)).filter((other) => other !== main);
  const { style, ...renderer } = await loadRender(root);
  const { readyStories } = await load<typeof sites>(root, 'site.ts');
  const { buildScript } = await load<typeof clients>(root, 'clientBuild.ts');
  const { elementStyle } = await load<typeof elements>(root, 'elementStyle.ts');
  const define = { CARNET_STYLE: JSON.stringify(elementStyle(style)) };
  // Scripts are made smaller in threads of their own, while the stories are drawn in this one.
  const [stories, host, element, tableCode] = await Promise.all([
    readyStories([main, ...others], base, renderer),
    buildScript(config, 'src/embed/host.ts'),
    buildScript(config, 'src/element.ts', define),
    buildScript(config, 'src/table.ts'),
  ]);
  const scripts = new Map([
    ['carnet.js', host],
    ['carnet-element.js', element],
  ]);
  return { stories, style, tableCode, scripts };
}

/**
 * In development the embedded form and the other languages are made from the same template, which
 * Vite would not find under their names.
 */
function serveForms(server: ViteDevServer): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = request.originalUrl?.replace(/[?#].*$/s, '');
    if (path === undefined || !/^\/(?:[a-z]{2,3}(?:-\w+)*\/)?(?:embed\.html)?$/i.test(path)) {
      next();
      return;
    }
    readFile(resolve(server.config.root, 'index.html'), 'utf8')
      .then((template) => server.transformIndexHtml(path, template))
      .then((html) => {
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(html);
      })
      .catch(next);
  };
}
