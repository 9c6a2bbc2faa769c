/**
 * Page, frame and table in a language that nobody speaks, two fifths longer than English: nothing is
 * clipped, lies on something else or makes the page scroll sideways, and no word of the interface is
 * missing from the catalogue.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { createServer, type ViteDevServer } from 'vite';
import japan from '../../data/japan-2025';
import { calendarNames } from '../../src/core/describe/calendars';
import type * as pages from '../../src/publish/page';
import type * as renderer from '../../src/publish/render';
import type * as tables from '../../src/publish/table';
import { unbracketed } from '../support/pseudo';
import { catalogueOf } from '../support/pseudoCatalogues';
import { faultsOf } from './faults';
import { seenTexts } from './measure';

const WIDTHS = [320, 375, 1200] as const;
const CATALOGUES = resolve('src/messages/catalogues.ts');
const INSTEAD = resolve('tests/support/pseudoCatalogues.ts');

// One worker, so one server.
test.describe.configure({ mode: 'default', timeout: 60_000 });

let server: ViteDevServer;
/** Folder of what Vite has prepared. */
let cache = '';
let tableHtml = '';
/** Names of lands and seas on the maps. */
let names: readonly string[] = [];
test.beforeAll(async () => {
  test.setTimeout(180_000);
  cache = await mkdtemp(join(tmpdir(), 'carnet-pseudo-'));
  server = await createServer({
    logLevel: 'silent',
    // Not that of other servers, which may rewrite it while this one reads it.
    cacheDir: cache,
    server: { port: 0, host: '127.0.0.1', hmr: false },
    plugins: [
      {
        name: 'pseudo',
        enforce: 'pre',
        async resolveId(source, importer, options) {
          if (!source.endsWith('messages/catalogues')) return null;
          const found = await this.resolve(source, importer, { ...options, skipSelf: true });
          return found?.id === CATALOGUES ? INSTEAD : null;
        },
      },
    ],
  });
  await server.listen();
  const load = <Module>(name: string): Promise<Module> =>
    server.ssrLoadModule(`/src/publish/${name}.ts`) as Promise<Module>;
  const built = await (await load<typeof pages>('page')).buildPage('data/japan-2025.ts');
  names = [built, built.embed].flatMap(({ plan }) =>
    plan.labels.filter(({ kind }) => kind === 'country' || kind === 'sea').map(({ text }) => text),
  );
  const { renderTable } = await load<typeof renderer>('render');
  const { tableHtml: page } = await load<typeof tables>('table');
  const parts = { markup: renderTable(built), code: '', style: '' };
  tableHtml = page(built.story, built.messages.table, { folder: '' }, parts);
});
test.afterAll(async () => {
  await server.close();
  await rm(cache, { recursive: true });
});

async function open(page: Page, form: string): Promise<void> {
  const origin = server.resolvedUrls?.local[0] ?? '';
  if (form === 'table') {
    // The development server has the styles of all components, which the table's page is given at build.
    await page.goto(origin);
    await page.evaluate(() => import(`${location.origin}/src/TablePage.svelte`));
    const style = await page.evaluate(() =>
      [...document.querySelectorAll('style')].map(({ textContent }) => textContent).join(''),
    );
    await page.setContent(tableHtml.replace('</head>', `<style>${style}</style></head>`));
    return;
  }
  await page.goto(`${origin}${form === 'embed' ? 'embed.html' : ''}`);
  const { play } = catalogueOf().page.controls;
  // Vite translates each module when it is first asked for, which takes a loaded machine its time.
  await expect(page.getByRole('button', { name: play, exact: true })).toBeVisible({
    timeout: 40_000,
  });
  // The styles of a form stand last in what is built; here Vite has put those of components behind them.
  await page.evaluate(() => {
    document.head.append(...document.querySelectorAll('style:not([data-vite-dev-id])'));
  });
}

for (const form of ['page', 'embed', 'table'] as const) {
  for (const width of WIDTHS) {
    test(`${form} at ${String(width)} px holds longer words`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await open(page, form);
      const faults = faultsOf(await page.evaluate(seenTexts), width);
      // A table scrolls in its own part.
      const isInside = (fault: string): boolean =>
        form === 'table' && /^clipped|^beside/.test(fault);
      expect(faults.filter((fault) => !isInside(fault))).toEqual([]);
      const beyond = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(beyond).toBe(0);
    });
  }
}

/** Words that stand in no catalogue for good: those of the file, of dates, and of names of countries and calendars. */
function known(): ReadonlySet<string> {
  const words = new Set<string>();
  const add = (text: string): void => {
    for (const word of text.toLowerCase().match(/\p{L}+/gu) ?? []) words.add(word);
  };
  add(JSON.stringify(japan));
  for (let month = 0; month < 12; month++) {
    for (const style of ['long', 'short'] as const) {
      const day = new Date(Date.UTC(2025, month, month + 1));
      add(new Intl.DateTimeFormat('en-GB', { month: style, timeZone: 'UTC' }).format(day));
    }
  }
  for (let day = 1; day <= 7; day++) {
    for (const style of ['long', 'short'] as const) {
      add(new Intl.DateTimeFormat('en-GB', { weekday: style }).format(new Date(2025, 0, day)));
    }
  }
  names.forEach(add);
  const languages = new Intl.DisplayNames(['en'], { type: 'language' });
  for (const tag of ['en', 'ja', 'tr', 'ar', 'fr']) add(languages.of(tag) ?? '');
  calendarNames('en').forEach(({ name }) => {
    add(name);
  });
  add('UTC');
  return words;
}

for (const form of ['page', 'embed', 'table'] as const) {
  test(`every word of the ${form} is in the catalogue, or in the file`, async ({ page }) => {
    await page.setViewportSize({ width: 1200, height: 900 });
    await open(page, form);
    const texts = await page.evaluate(() => {
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        if (!node.parentElement?.closest('script, style, textarea, svg [data-layer=picture]')) {
          found.push(node.textContent ?? '');
        }
      }
      for (const element of document.querySelectorAll('[aria-label], [title], [placeholder]')) {
        for (const name of ['aria-label', 'title', 'placeholder']) {
          found.push(element.getAttribute(name) ?? '');
        }
      }
      return found;
    });
    const words = known();
    const strange = texts.filter((text) =>
      (
        unbracketed(text)
          .toLowerCase()
          .match(/\p{L}+/gu) ?? []
      ).some((word) => !words.has(word)),
    );
    expect([...new Set(strange.map((text) => text.trim()))]).toEqual([]);
    expect(texts.some((text) => text.includes('⟦'))).toBe(true);
  });
}
