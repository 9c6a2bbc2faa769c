/** `npm run picture`: takes the README's picture of the built page, 1200 px wide, light, at one event. */
import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { CHROMIUM_ARGS, ensureChromium } from './browser';

const PICTURE = 'tests/pictures/page.png';

mkdirSync('tests/pictures', { recursive: true });
const browser = await chromium.launch({
  executablePath: ensureChromium(),
  args: [...CHROMIUM_ARGS],
});
const page = await browser.newPage({ viewport: { width: 1200, height: 1180 } });
await page.goto(`${pathToFileURL(resolve('dist/index.html')).href}#event=ankara-defence-talks`);
await page.getByRole('heading', { level: 1 }).waitFor();
await page.screenshot({ path: PICTURE });
await browser.close();
console.log(PICTURE);
