/**
 * `npm run bench`: how the built page feels on a slow phone, beside a floor that only pans what
 * was prerendered (page.ts). Prints medians; it is for reading, and no test depends on it, since
 * the times are those of the machine and of what else it is doing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Locator, type Page } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium, findBrowser } from '../support/browser';
import { droppedFrames, selectionTimes, type Target } from './measure';
import { floorPage } from './page';

const RUNS = Number(process.env.BENCH_RUNS ?? 5);
/** A phone of the lower middle, against a desktop machine. */
const SLOWDOWN = 4;
const FOLDER = '.cache/bench';

const SIZES = [
  { name: 'phone', width: 375, height: 800 },
  { name: 'desk', width: 1200, height: 900 },
] as const;

interface Row {
  readonly what: string;
  readonly page: readonly number[];
  readonly floor: readonly number[];
  readonly unit: string;
}

if (!existsSync('dist/index.html'))
  throw new Error('nothing to measure: run "npm run build" first');
mkdirSync(FOLDER, { recursive: true });
writeFileSync(`${FOLDER}/floor.html`, floorPage(readFileSync('dist/index.html', 'utf8')));
const browser = await chromium.launch({
  executablePath: findBrowser() ?? ensureChromium(),
  args: [...CHROMIUM_ARGS],
});
console.log(
  `${browser.version()}, ${SLOWDOWN} times slower, ${RUNS} runs: median (least to most)\n`,
);
for (const size of SIZES) {
  const page = await measure(browser, 'dist/index.html', size);
  const floor = await measure(browser, `${FOLDER}/floor.html`, size);
  print(`${size.name}, ${size.width} px`, [
    { what: 'map: frames dropped', page: page.map, floor: floor.map, unit: '%' },
    { what: 'timeline: frames dropped', page: page.timeline, floor: floor.timeline, unit: '%' },
    { what: 'select to paint', page: page.select, floor: floor.select, unit: 'ms' },
  ]);
}
await browser.close();

interface Measured {
  readonly map: readonly number[];
  readonly timeline: readonly number[];
  readonly select: readonly number[];
}

async function measure(
  on: Browser,
  file: string,
  viewport: { readonly width: number; readonly height: number },
): Promise<Measured> {
  const map: number[] = [];
  const timeline: number[] = [];
  const select: number[] = [];
  for (let run = 0; run < RUNS; run++) {
    const context = await on.newContext({ viewport });
    // tsx wraps functions in a helper of its own, which the page does not have.
    await context.addInitScript('globalThis.__name = (named) => named');
    const page = await context.newPage();
    const cdp = await context.newCDPSession(page);
    await page.goto(pathToFileURL(file).href);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
    map.push(await droppedFrames(page, cdp, await targetOf(mapOf(page))));
    timeline.push(await droppedFrames(page, cdp, await targetOf(timelineOf(page))));
    select.push(median(await selectionTimes(page, cdp)));
    await context.close();
  }
  return { map, timeline, select };
}

function mapOf(page: Page): Locator {
  return page.locator('[aria-label="Map"]');
}

function timelineOf(page: Page): Locator {
  return page.locator('[aria-label="Timeline"] .plot');
}

async function targetOf(drawing: Locator): Promise<Target> {
  await drawing.scrollIntoViewIfNeeded();
  const box = await drawing.boundingBox();
  if (!box) throw new Error('the drawing to measure is not in the page');
  return { x: box.x + box.width * 0.6, y: box.y + box.height / 2, reach: box.width / 4 };
}

function print(title: string, rows: readonly Row[]): void {
  console.log(title.padEnd(28) + 'page'.padEnd(28) + 'floor');
  for (const { what, page, floor, unit } of rows) {
    console.log(what.padEnd(28) + spread(page, unit).padEnd(28) + spread(floor, unit));
  }
  console.log();
}

function spread(values: readonly number[], unit: string): string {
  const least = Math.min(...values).toFixed(1);
  const most = Math.max(...values).toFixed(1);
  return `${median(values).toFixed(1)} ${unit} (${least} to ${most})`;
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}
