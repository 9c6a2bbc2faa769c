/** The page on paper, as an editor would file it: read back from the PDF that the browser makes. */
import type { Page } from '@playwright/test';
import { depthOf, lettersOf, printPage, type Sheet } from '../support/paper';
import { expect, test } from '../support/siteTest';
import { openStory, story } from './story';

/** Least margin, in points; 12 mm are 34. */
const MARGIN_PT = 33;

/** The paragraphs and list entries of each row, as far as they are on paper; what cannot be cut. */
function rowTexts(): string[][] {
  return [...document.querySelectorAll('li[id^="event-"]')].map((row) =>
    [...row.querySelectorAll('p, h3, details li')]
      .filter((part) => !part.querySelector('li'))
      .map((part) => part.textContent),
  );
}

/** Numbers of the sheets that hold all of a text. */
function sheetsWith(sheets: readonly Sheet[], text: string): number[] {
  return sheets.flatMap(({ letters }, at) => (letters.includes(lettersOf(text)) ? [at] : []));
}

/** Addresses of all links that lead out of the page, each once. */
function outside(page: Page): Promise<string[]> {
  return page
    .locator('a[href^="http"]')
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
}

/** What an editor reads from top to bottom, by the words that each part begins with. */
const ORDER = {
  'index.html': [
    'Regional tour',
    'Six days, three countries',
    'Istanbul',
    'journey reported',
    'Natural Earth',
    'Updated 8 November 2025',
    'Sun 17 Aug',
    'time reported',
    'Sunday 17 August',
    'Leaves Japan',
    'Returns to Japan',
    'Where sources differ',
    'What is not known',
    'Sources',
    '49.',
  ],
  'embed.html': [
    'Six days, three countries',
    'Istanbul',
    'journey reported',
    'Updated 8 November 2025',
    'Sun 17 Aug',
    'Sunday 17 August',
    'Leaves Japan',
    'Returns to Japan',
    'What is not known',
    'Where sources differ',
    '49.',
    'Natural Earth',
  ],
} as const;

for (const document of ['index.html', 'embed.html'] as const) {
  for (const format of ['A4', 'Letter'] as const) {
    test(`puts all of ${document} on ${format}`, async ({ page, site }) => {
      test.slow();
      // As wide as a screen: the paper has a width of its own.
      await page.setViewportSize({ width: 1200, height: 800 });
      await openStory(page, `${site.origin}/${document}?theme=dark`);
      const rows = await page.evaluate(rowTexts);
      const links = await outside(page);
      const sheets = await printPage(page, format);

      await test.step('in one order', () => {
        // Later parts name earlier ones again.
        const begins = ORDER[document].findIndex((text) => text === 'Leaves Japan');
        const depths = ORDER[document].map((text, at) => ({
          text,
          depth: depthOf(sheets, text, at <= begins ? 'first' : 'last'),
        }));
        const sorted = [...depths].sort((a, b) => a.depth - b.depth);
        expect(sorted.map(({ text }) => text)).toEqual(ORDER[document]);
      });

      await test.step('each event whole, on one sheet', () => {
        expect(rows).toHaveLength(25);
        const whole = rows.map((parts) =>
          sheets.some(({ letters }) => parts.every((part) => letters.includes(lettersOf(part)))),
        );
        expect(rows.filter((_, at) => !whole[at])).toEqual([]);
      });

      await test.step('each heading with what follows it', () => {
        const sheetOf = (line: string): number =>
          sheets.findIndex(({ runs }) => runs.some(({ text }) => text.trim() === line));
        for (const day of story.days.filter(({ events }) => events.length > 0)) {
          const first = story.events.find(({ id }) => id === day.events[0]);
          expect(sheetOf(day.words), day.words).toBeGreaterThanOrEqual(0);
          expect(sheetOf(first?.title ?? ''), day.words).toBe(sheetOf(day.words));
        }
        const [firstSource] = sheetsWith(sheets, story.sources[0]?.title ?? '');
        expect(firstSource).toBe(sheetOf('Sources'));
      });

      await test.step('every address, and each once', () => {
        const letters = sheets.map((sheet) => sheet.letters).join('');
        expect(links.length).toBeGreaterThanOrEqual(49);
        const times = links.map(
          (link) => [link, letters.split(lettersOf(link)).length - 1] as const,
        );
        // One address may begin another; none is missing, and none stands everywhere.
        expect(times.filter(([, count]) => count < 1 || count > 2)).toEqual([]);
        expect(letters.split(/https?www|https?/).length - 1).toBeLessThanOrEqual(links.length + 2);
      });

      await test.step('within the margins, and numbered', () => {
        sheets.forEach(({ runs, width, height, letters }, at) => {
          const number = runs.filter(({ text }) => text === `${at + 1} / ${sheets.length}`);
          expect(number, `number of sheet ${at + 1}`).toHaveLength(1);
          const out = runs.filter(
            ({ left, right, top }) =>
              left < MARGIN_PT || right > width - MARGIN_PT || top < MARGIN_PT || top > height,
          );
          expect(out.map(({ text }) => text)).toEqual([]);
          expect(letters.length, `sheet ${at + 1} is nearly empty`).toBeGreaterThan(200);
        });
      });

      await test.step('without a control or a sign for one', () => {
        const words = sheets.flatMap(({ runs }) => runs.map(({ text }) => text));
        expect(words.filter((text) => /[▶▸►▼▾◀]|^[+−]$/.test(text))).toEqual([]);
        const letters = sheets.map((sheet) => sheet.letters).join(' ');
        for (const word of ['Zoom in', 'Copy link', 'Details and', 'Clock', 'Event 1 of 25']) {
          expect(letters, word).not.toContain(lettersOf(word));
        }
      });
    });
  }
}

for (const [query, host] of [
  ['?theme=dark', ''],
  ['', ':root { --carnet-host-ink: #ffe9c9; --carnet-host-bg: #3a0d0d }'],
] as const) {
  test(`is black on white ${host === '' ? 'from a dark page' : 'whatever a host has set'}`, async ({
    page,
    site,
  }) => {
    await openStory(page, `${site.origin}/${query}`);
    if (host !== '') await page.addStyleTag({ content: host });
    const screen = await page.evaluate(inkOf);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(inkOf);
    expect(paper.ground).toEqual([255, 255, 255]);
    expect(screen.ground).not.toEqual(paper.ground);
    expect(paper.headline).toEqual([0, 0, 0]);
    // Names of countries keep their colour, which is data; the rest is black or a dark grey.
    expect(paper.lightest).toBeLessThanOrEqual(0x40);
  });
}

interface Ink {
  readonly ground: readonly number[];
  readonly headline: readonly number[];
  /** Lightest channel of any text of the list and of what follows it, country names left out. */
  readonly lightest: number;
}

function inkOf(): Ink {
  const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!canvas) throw new Error('no canvas');
  const rgb = (color: string): number[] => {
    canvas.fillStyle = color;
    canvas.fillRect(0, 0, 1, 1);
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  };
  const texts = [...document.querySelectorAll('li[id] *, section p, section li, footer span')];
  const colors = new Set(texts.map((text) => getComputedStyle(text).color));
  return {
    ground: rgb(getComputedStyle(document.body).backgroundColor),
    headline: rgb(getComputedStyle(document.querySelector('h1') ?? document.body).color),
    lightest: Math.max(...[...colors].flatMap(rgb)),
  };
}
