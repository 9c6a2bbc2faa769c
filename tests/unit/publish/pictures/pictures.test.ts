/** The pictures of three real journeys and of headlines that no journey has yet. */
import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Story } from '../../../../src/core/model/story';
import { buildPage, type BuiltPage } from '../../../../src/publish/page';
import { CARD } from '../../../../src/publish/card';
import { drawCard } from '../../../../src/publish/pictures/card';
import { drawFallback, NARROW, WIDE } from '../../../../src/publish/pictures/fallback';
import { fontFiles } from '../../../../src/publish/pictures/fonts';
import { drawMap } from '../../../../src/publish/pictures/mapDrawing';
import { drawMapPicture } from '../../../../src/publish/pictures/mapPicture';
import { columnFor, lineIn, sheet } from '../../../../src/publish/pictures/picture';
import { drawPictures } from '../../../../src/publish/pictures/pictures';
import { lineWidth } from '../../../../src/publish/pictures/wrap';
import { TOURS } from '../../../support/tours';

const journeys: BuiltPage[] = [];
let first: BuiltPage;

beforeAll(async () => {
  for (const file of TOURS) journeys.push(await buildPage(file));
  const [one] = journeys;
  if (!one) throw new Error('no journey');
  first = one;
}, 180_000);

function withStory(part: Partial<Story>): BuiltPage {
  return { ...first, story: { ...first.story, ...part } };
}

/** Texts of an SVG as a reader sees them. */
function textsOf(svg: string): string[] {
  return [...svg.matchAll(/<text [^>]*>(.*?)<\/text>/g)].map(([, content = '']) =>
    content
      .replace(/<[^>]*>|[\u2066-\u2069]/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&'),
  );
}

/** Where ink is, px: the drawing without its ground and its map. */
function inkOf(svg: string): { x: number; y: number; width: number; height: number } {
  const bare = svg
    .replace(/<rect[^>]*\/>/, '')
    .replace(
      /<g transform="translate\([^)]*\) scale\(2\)">.*?<\/clipPath><g clip-path.*?<\/g><\/g>(?=<text)/s,
      '',
    );
  const box = new Resvg(bare, {
    font: { loadSystemFonts: false, fontFiles: fontFiles(), defaultFontFamily: 'Noto Sans' },
  }).getBBox();
  if (!box) throw new Error('nothing drawn');
  return { x: box.x, y: box.y, width: box.width, height: box.height };
}

/** Code points that a TrueType file has a glyph for, from its format 4 and 12 tables. */
function coverage(file: string): Set<number> {
  const font = readFileSync(file);
  const tables = font.readUInt16BE(4);
  let cmap = 0;
  for (let at = 12; at < 12 + 16 * tables; at += 16) {
    if (font.toString('latin1', at, at + 4) === 'cmap') cmap = font.readUInt32BE(at + 8);
  }
  const found = new Set<number>();
  for (let at = 0; at < font.readUInt16BE(cmap + 2); at += 1) {
    const table = cmap + font.readUInt32BE(cmap + 8 + 8 * at);
    const format = font.readUInt16BE(table);
    const segments = format === 4 ? font.readUInt16BE(table + 6) / 2 : 0;
    for (let index = 0; index < segments; index += 1) {
      const end = font.readUInt16BE(table + 14 + 2 * index);
      const start = font.readUInt16BE(table + 16 + 2 * (segments + index));
      for (let code = start; code <= end && code < 0xffff; code += 1) found.add(code);
    }
    const groups = format === 12 ? font.readUInt32BE(table + 12) : 0;
    for (let index = 0; index < groups; index += 1) {
      const group = table + 16 + 12 * index;
      const end = font.readUInt32BE(group + 4);
      for (let code = font.readUInt32BE(group); code <= end; code += 1) found.add(code);
    }
  }
  return found;
}

describe('drawPictures', () => {
  it('writes five files of the right size, light enough to send', async () => {
    for (const journey of journeys) {
      const files = await drawPictures(journey);
      const names = ['card.svg', 'card.png', 'map.svg', 'fallback-640.png', 'fallback-1280.png'];
      expect([...files.keys()]).toEqual(names);
      const png = (name: string): Buffer => Buffer.from(files.get(name) ?? '');
      expect(png('card.png').readUInt32BE(16)).toBe(1200);
      expect(png('card.png').readUInt32BE(20)).toBe(630);
      expect(png('fallback-640.png').readUInt32BE(16)).toBe(640);
      expect(png('fallback-1280.png').readUInt32BE(16)).toBe(1280);
      expect(png('card.png').length).toBeLessThan(200_000);
      expect(png('fallback-1280.png').length).toBeLessThan(300_000);
    }
  }, 180_000);

  it('gives the same bytes again', async () => {
    const [once, again] = [await drawPictures(first), await drawPictures(first)];
    for (const [name, content] of once) {
      expect(Buffer.from(content).equals(Buffer.from(again.get(name) ?? '')), name).toBe(true);
    }
  }, 180_000);

  it('takes nothing from anywhere, and has a title and a description', () => {
    for (const svg of journeys.flatMap((journey) => [drawCard(journey), drawMapPicture(journey)])) {
      expect(svg).toMatch(/^<svg [^>]*role="img"[^>]*><title>[^<]+<\/title><desc>[^<]+<\/desc>/);
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /https?:|href|url\((?!#)|<style|<image|script/,
      );
      expect(svg).not.toMatch(/NaN|undefined|Infinity/);
    }
  });
});

describe('the sign for what sources differ on', () => {
  /** How often the sign stands in a picture, its legend left out. */
  const signs = (journey: BuiltPage): number =>
    textsOf(drawMapPicture(journey)).filter((text) => text === '≠').length - 1;
  const discsWith = ({ story, plan }: BuiltPage): number => {
    const stops = story.events.flatMap(({ stop, disputes }) =>
      stop !== undefined && disputes.length > 0 ? stop : [],
    );
    return plan.stops.filter(({ numbers }) => numbers.some((n) => stops.includes(n))).length;
  };

  it('stands by every disc where they do, and in the legend', () => {
    for (const journey of journeys) {
      expect(discsWith(journey)).toBeGreaterThan(0);
      expect(signs(journey)).toBe(discsWith(journey));
      expect(textsOf(drawMapPicture(journey)).join(' ')).toContain('sources differ');
    }
  });

  it('stands nowhere where they agree', () => {
    const events = first.story.events.map((event) => ({ ...event, disputes: [] }));
    const agreed = { ...first, story: { ...first.story, events } };
    expect(signs(agreed)).toBe(-1);
  });
});

describe('the words of the pictures', () => {
  it('are all there: headline, stops with dates, countries, legend, credit', () => {
    for (const journey of journeys) {
      const { story, plan } = journey;
      for (const form of [NARROW, WIDE]) {
        const shown = textsOf(drawFallback(journey, form)).join(' ');
        for (const word of story.title.split(' ')) expect(shown).toContain(word);
        for (const { name, dates } of story.stops) expect(shown).toContain(`${name}\u2002${dates}`);
        expect(shown).toContain(plan.credit);
      }
      const card = textsOf(drawCard(journey));
      for (const { name, isHome } of story.lanes) if (!isHome) expect(card).toContain(name);
      expect(card.join(' ')).toContain(story.title);
    }
  });

  it('have their dates once, in the line above the headline or below it', () => {
    const dates = '17–22 August 2025';
    const count = (svg: string): number =>
      textsOf(svg).filter((line) => line.includes(dates)).length;
    expect(count(drawCard(first))).toBe(1);
    expect(count(drawCard(withStory({ kicker: undefined })))).toBe(1);
  });

  it('stay text, whatever they hold', () => {
    const svg = drawCard(withStory({ title: '</text><script>alert("&")</script>' }));
    expect(svg).not.toContain('<script');
    expect(textsOf(svg).join('')).toContain('<script>alert("&")</script>');
  });

  it('have a glyph for each letter in the fonts that are installed', () => {
    const covered = fontFiles().map(coverage);
    const odd = [
      withStory({ title: '六日間で三か国へ、中谷防衛大臣のジブチ歴訪' }),
      withStory({ title: 'وزير الدفاع الياباني في جيبوتي وتركيا والأردن ١٧–٢٢' }),
      withStory({ title: 'Łódź, Kraków, Đà Nẵng, Αθήνα, Київ' }),
    ];
    for (const journey of [...journeys, ...odd]) {
      const all = [drawCard(journey), drawMapPicture(journey), drawFallback(journey, WIDE)];
      const letters = new Set(all.flatMap(textsOf).join('').replace(/\s/g, ''));
      const missing = [...letters].filter(
        (letter) => !covered.some((font) => font.has(letter.codePointAt(0) ?? 0)),
      );
      expect(missing).toEqual([]);
    }
  });
});

describe('the card', () => {
  const LONG =
    'The minister of defense of Japan and his delegation on a tour of six days through three countries, with talks, visits to shipyards and factories, courtesy calls and one press conference at a base abroad';

  it('keeps its words clear of the map and of the edges', () => {
    const many = Array.from({ length: 9 }, (_, index) => ({
      ...(first.story.lanes[0] as Story['lanes'][number]),
      isHome: false,
      name: 'Bosnia and Herzegovina',
      color: index,
    }));
    const odd = [
      {},
      { title: LONG },
      { title: LONG, lanes: many },
      { title: 'W'.repeat(90) },
      { title: '六日間で三か国へ、中谷防衛大臣のジブチ・トルコ・ヨルダン歴訪をたどる' },
    ];
    for (const journey of [...journeys, ...odd.map(withStory)]) {
      const ink = inkOf(drawCard(journey));
      expect(ink.x).toBeGreaterThanOrEqual(50);
      expect(ink.x + ink.width).toBeLessThanOrEqual(CARD.width - 600);
      expect(ink.y).toBeGreaterThanOrEqual(50);
      expect(ink.y + ink.height).toBeLessThanOrEqual(CARD.height - 40);
    }
  });

  it('shows 200 characters whole', () => {
    expect(LONG.length).toBeGreaterThanOrEqual(200);
    expect(textsOf(drawCard(withStory({ title: LONG }))).join(' ')).toContain(LONG);
  });

  it('turns round for a headline from right to left', () => {
    const svg = drawCard(withStory({ title: 'وزير الدفاع الياباني في جيبوتي' }));
    expect(svg).toContain('<g transform="translate(0 0) scale(2)">');
    const ink = inkOf(svg);
    expect(ink.x).toBeGreaterThanOrEqual(600);
    expect(ink.x + ink.width).toBeLessThanOrEqual(CARD.width - 50);
  });
});

describe('drawMap', () => {
  it('refuses a width for which no names were placed', () => {
    expect(() => drawMap(first, 'a', 700)).toThrow(/no map of 700 px/);
    expect(() => drawMap(first, 'z', 300)).toThrow(RangeError);
  });

  it('draws every disc, and every name that the page has at that width', () => {
    for (const journey of journeys) {
      const { plan } = journey;
      const shown = textsOf(drawMap(journey, 'd', 600).markup);
      for (const { numbers } of plan.stops)
        if (numbers.length > 0) expect(shown).toContain(numbers.join(', '));
      const names = plan.labels.filter(({ on }) => on.includes('d')).map(({ text }) => text);
      expect(names.length).toBeGreaterThan(3);
      for (const name of names) expect(shown).toContain(name);
    }
  });
});

describe('lineWidth', () => {
  it('is no less than the line is, in each of the fonts', () => {
    const lines = [
      'Six days, three countries: Japan’s defense minister in Djibouti',
      'WWWWWWW',
      'Москва, Санкт-Петербург и Киев',
      'Θεσσαλονίκη και Αθήνα',
      'ستة أيام وثلاث دول: وزير الدفاع الياباني',
      'مدرسة الشؤون',
      '中谷防衛大臣、ジブチ・トルコを訪問',
    ];
    const column = columnFor({ title: 'x' }, 10, 3000);
    for (const line of lines) {
      for (const style of [
        {},
        { weight: 'bold' as const },
        { weight: 'bold' as const, family: 'serif' as const },
      ]) {
        const text = lineIn(column, 60, line, { size: 40, color: '#000000', ...style });
        const words = { title: line, description: line, language: 'en' };
        const { width } = inkOf(sheet({ width: 3100, height: 100 }, '#ffffff', words, [text]));
        expect(width, line).toBeLessThanOrEqual(lineWidth(line, 40, style.weight ?? 'regular'));
      }
    }
  });
});
