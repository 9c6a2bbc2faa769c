/**
 * The social card: 1200 × 630 px, the map on one half, headline, dates and countries on the other.
 * Platforms show it down to 400 px wide, so that everything in it is at least three times as large as
 * it must be.
 */
import { describeDayRange } from '../../core/describe/day';
import type { Story } from '../../core/model/story';
import type { BuiltPage } from '../page';
import { CARD } from '../card';
import { lightColors } from './colors';
import { drawMap } from './mapDrawing';
import { element } from './markup';
import { columnFor, describePicture, inColumn, lineIn, sheet, type Column } from './picture';
import { baselineAt } from './text';
import { fitText, lineWidth, wrapEvenly, wrapText } from './wrap';

/** The narrow map at 300 px, twice as large: nearly square, and high as the card. */
const MAP = { key: 'a', width: 300, scale: 2 } as const;
const MARGIN = 56;
const GAP = 40;
const TITLE_SIZES = [56, 52, 48, 44, 40, 36, 33, 30, 28];
const LEADING = 1.2;
const KICKER = { size: 27, line: 36, lines: 2 } as const;
const DATES = { size: 32, line: 46 } as const;
const COUNTRIES = { size: 28, line: 40, lines: 3 } as const;
/** Before each country: its colour; px. */
const DOT = { radius: 10, room: 32, gap: 20 } as const;
/** Between headline and dates, at least. */
const AIR = 28;

/** Returns the card as an SVG file. */
export function drawCard(built: BuiltPage): string {
  const { story, plan } = built;
  const colors = lightColors();
  const map = drawMap(built, MAP.key, MAP.width);
  const mapWidth = map.width * MAP.scale;
  const isRtl = columnFor(story, 0, 0).isRtl;
  const mapX = isRtl ? 0 : CARD.width - mapWidth;
  const textX = isRtl ? mapWidth + GAP : MARGIN;
  const column = columnFor(story, textX, CARD.width - mapWidth - MARGIN - GAP);
  const foot = drawFoot(built, column);
  return sheet(
    CARD,
    colors.of('bg'),
    {
      title: story.title,
      description: describePicture(story, plan.credit),
      language: story.language,
    },
    [
      element(
        'g',
        { transform: `translate(${String(mapX)} 0) scale(${String(MAP.scale)})` },
        map.markup,
      ),
      ...drawHead(story, column, foot.top - AIR),
      ...foot.markup,
    ],
  );
}

function drawHead(story: Story, column: Column, bottom: number): string[] {
  const colors = lightColors();
  const kicker = wrapEvenly(story.kicker ?? '', {
    size: KICKER.size,
    weight: 'bold',
    width: column.width,
    maxLines: KICKER.lines,
  });
  const top = MARGIN + kicker.length * KICKER.line + (kicker.length > 0 ? 10 : 0);
  const box = { width: column.width, height: bottom - top, leading: LEADING };
  const title = fitText(story.title, TITLE_SIZES, box, 'bold');
  const kickerStyle = { size: KICKER.size, weight: 'bold', color: colors.of('ink-2') } as const;
  const titleStyle = {
    size: title.size,
    weight: 'bold',
    family: 'serif',
    color: colors.of('ink'),
  } as const;
  return [
    ...kicker.map((line, index) =>
      lineIn(column, MARGIN + KICKER.size * 0.8 + index * KICKER.line, line, kickerStyle),
    ),
    ...title.lines.map((line, index) =>
      lineIn(column, top + title.size * (0.95 + index * LEADING), line, titleStyle),
    ),
  ];
}

/** Dates and countries, standing on the lower margin. */
function drawFoot(
  { story, messages }: BuiltPage,
  column: Column,
): { markup: string[]; top: number } {
  const colors = lightColors();
  const first = story.days[0]?.date;
  const last = story.days.at(-1)?.date ?? first;
  const range =
    first === undefined || last === undefined
      ? ''
      : describeDayRange(first, last, story.locale ?? story.language, messages.when, 'long', true);
  // Where the line above the headline says it, once is enough.
  const dates = story.kicker?.includes(range) === true ? '' : range;
  const countries = countryLines(story, column.width);
  const bottom = CARD.height - MARGIN;
  const listTop = bottom - countries.length * COUNTRIES.line;
  const dateLines = wrapText(dates, { size: DATES.size, weight: 'regular', width: column.width });
  const top = listTop - dateLines.length * DATES.line;
  const date = { size: DATES.size, color: colors.of('ink-2') };
  const name = { size: COUNTRIES.size, weight: 'bold', color: colors.of('ink') } as const;
  return {
    top,
    markup: [
      ...dateLines.map((line, index) =>
        lineIn(column, top + DATES.size * 0.9 + index * DATES.line, line, date),
      ),
      ...countries.flatMap((line, index) => {
        const y = listTop + COUNTRIES.line * (index + 0.5);
        return line.flatMap(({ text, color, offset }) => [
          element('circle', {
            cx: inColumn(column, offset + DOT.radius),
            cy: y,
            r: DOT.radius,
            fill: colors.country(color),
          }),
          lineIn(column, baselineAt(y, COUNTRIES.size), text, name, offset + DOT.room),
        ]);
      }),
    ],
  };
}

interface Item {
  readonly text: string;
  readonly color: number;
  /** From the column's edge, px. */
  readonly offset: number;
}

/** The lanes away from home, as many to a line as fit; the last ends with an ellipsis if more follow. */
function countryLines(story: Story, width: number): Item[][] {
  const lines: Item[][] = [];
  let offset = Infinity;
  for (const { name, color, isHome } of story.lanes) {
    if (isHome) continue;
    const room = {
      size: COUNTRIES.size,
      weight: 'bold',
      width: width - DOT.room,
      maxLines: 1,
    } as const;
    const [text = ''] = wrapText(name, room);
    const end = DOT.room + lineWidth(text, COUNTRIES.size, 'bold');
    if (offset + end > width) {
      lines.push([]);
      offset = 0;
    }
    lines.at(-1)?.push({ text, color, offset });
    offset += end + DOT.gap;
  }
  if (lines.length <= COUNTRIES.lines) return lines;
  const kept = lines.slice(0, COUNTRIES.lines);
  const last = kept.at(-1)?.pop();
  if (last) kept.at(-1)?.push({ ...last, text: `${last.text} …` });
  return kept;
}
