/**
 * The picture for wherever the page itself cannot run: a newsletter, a feed reader, a frame that
 * failed. It is the story at a glance: headline, map, every stop with its dates, legend and credit.
 */
import type { Story } from '../../core/model/story';
import type { BuiltPage } from '../page';
import { lightColors } from './colors';
import { drawLegend, type Block } from './legend';
import { drawMap } from './mapDrawing';
import { drawShape } from './shapes';
import { element } from './markup';
import { columnFor, describePicture, inColumn, lineIn, sheet, type Column } from './picture';
import { fitText, lineWidth, wrapEvenly, wrapText } from './wrap';

/** One of the two forms; px as drawn, before they are enlarged. */
export interface FallbackForm {
  /** Of the PNG, px. */
  readonly pixels: number;
  readonly width: number;
  readonly margin: number;
  /** Range of the map's labels. */
  readonly range: string;
  readonly titleSizes: readonly number[];
  /** Columns of the list, at most. */
  readonly columns: number;
}

/** Shown on a telephone, and on whatever is up to 640 px wide. */
export const NARROW: FallbackForm = {
  pixels: 640,
  width: 400,
  margin: 16,
  range: 'b',
  titleSizes: [24, 22, 20],
  columns: 2,
};
/** Shown in mail and articles, about 640 px wide on a screen of twice the density. */
export const WIDE: FallbackForm = {
  pixels: 1280,
  width: 640,
  margin: 24,
  range: 'd',
  titleSizes: [30, 28, 26, 24],
  columns: 3,
};

const KICKER = { size: 13, line: 20 } as const;
const LEADING = 1.25;
const GAP = 14;
/** A title that needs more than so many lines is set smaller. */
const TITLE_LINES = 4;
const ROW = { height: 30, name: 14, dates: 13, disc: 30 } as const;
/** These pictures are only ever drawn with our own fonts, which need no more of the table's figures. */
const OURS = 0.9;

/** Returns the picture as SVG, `form.width` wide. */
export function drawFallback(built: BuiltPage, form: FallbackForm): string {
  const { story, plan } = built;
  const { width, margin } = form;
  const column = columnFor(story, margin, width - 2 * margin);
  const head = drawHead(story, column, form);
  const map = drawMap(built, form.range, column.width, 4);
  const mapTop = head.height + GAP;
  const listTop = mapTop + map.height + GAP;
  const list = drawStops(story, column, listTop, form.columns);
  const legendTop = listTop + list.height + GAP;
  const legend = drawLegend(built, column, legendTop);
  const colors = lightColors();
  const rule = element('path', {
    d: `M${String(margin)} ${(legendTop - GAP / 2).toFixed(2)}h${String(column.width)}`,
    stroke: colors.of('line'),
  });
  const height = Math.ceil(legendTop + legend.height + margin);
  const words = {
    title: story.title,
    description: describePicture(story, plan.credit),
    language: story.language,
  };
  return sheet({ width, height }, colors.of('bg'), words, [
    ...head.markup,
    element('g', { transform: `translate(${String(margin)} ${mapTop.toFixed(2)})` }, map.markup),
    ...list.markup,
    rule,
    ...legend.markup,
  ]);
}

function drawHead(story: Story, column: Column, { margin, titleSizes }: FallbackForm): Block {
  const colors = lightColors();
  const kicker = wrapEvenly(story.kicker ?? '', {
    size: KICKER.size,
    weight: 'bold',
    width: column.width,
  });
  const top = margin + kicker.length * KICKER.line + (kicker.length > 0 ? 2 : 0);
  const height = (titleSizes[0] ?? 0) * LEADING * TITLE_LINES;
  const fitted = fitText(
    story.title,
    titleSizes,
    { width: column.width, height, leading: LEADING },
    'bold',
  );
  // Here the picture can grow, so nothing is ever left out.
  const setting = { size: fitted.size, weight: 'bold', width: column.width } as const;
  const lines =
    fitted.lines.at(-1)?.endsWith('…') === true ? wrapText(story.title, setting) : fitted.lines;
  const kickerStyle = { size: KICKER.size, weight: 'bold', color: colors.of('ink-2') } as const;
  const titleStyle = {
    size: fitted.size,
    weight: 'bold',
    family: 'serif',
    color: colors.of('ink'),
  } as const;
  const step = fitted.size * LEADING;
  return {
    markup: [
      ...kicker.map((line, index) =>
        lineIn(column, margin + KICKER.size + index * KICKER.line, line, kickerStyle),
      ),
      ...lines.map((line, index) =>
        lineIn(column, top + fitted.size * 0.98 + index * step, line, titleStyle),
      ),
    ],
    height: top + lines.length * step,
  };
}

/** The stops in order of visit, down one column after the other. */
function drawStops(story: Story, column: Column, top: number, most: number): Block {
  const colors = lightColors();
  const { stops } = story;
  if (stops.length === 0) return { markup: [], height: 0 };
  const columns = columnsFor(story, column.width, most);
  const rows = Math.ceil(stops.length / columns);
  const wide = column.width / columns;
  const markup = stops.flatMap(({ number, name, dates, lane }, index) => {
    const offset = Math.floor(index / rows) * wide;
    const y = top + ROW.height * ((index % rows) + 0.5);
    const color = colors.country(story.lanes.find(({ key }) => key === lane)?.color ?? 0);
    const room = { size: ROW.name, weight: 'bold', width: wide - ROW.disc, maxLines: 1 } as const;
    const [shown = ''] =
      columns === 1 && rowWidth(name, dates) > wide ? wrapText(name, room) : [name];
    const spans = [
      { text: shown, color: colors.of('ink'), weight: 'bold' as const },
      { text: `\u2002${dates}` },
    ];
    const style = { size: ROW.dates, color: colors.of('ink-2') };
    return [
      drawShape(String(number), [inColumn(column, offset + 11), y], { colors, color }),
      lineIn(column, y + ROW.name * 0.36, spans, style, offset + ROW.disc),
    ];
  });
  return { markup, height: rows * ROW.height };
}

function rowWidth(name: string, dates: string): number {
  const words =
    lineWidth(name, ROW.name, 'bold') + lineWidth(`\u2002${dates}`, ROW.dates, 'regular');
  return ROW.disc + words * OURS + 6;
}

/** As many columns as hold every row, at least one. */
function columnsFor({ stops }: Story, width: number, most: number): number {
  const widest = Math.max(...stops.map(({ name, dates }) => rowWidth(name, dates)));
  return Math.max(1, Math.min(most, stops.length, Math.floor(width / widest)));
}
