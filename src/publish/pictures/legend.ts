/** What the marks of the map mean, only those that occur, and who made it: for pictures that stand alone. */
import { describeMapLegend, type LegendMark, type MapLegend } from '../../core/describe/mapLegend';
import { fill } from '../../core/model/fill';
import type { MapLeg } from '../../core/model/map';
import type { BuiltPage } from '../page';
import { lightColors, type Colors } from './colors';
import { legWidth } from './ground';
import { element } from './markup';
import { drawDisputed, drawHollow } from './marks';
import { drawShape } from './shapes';
import { inColumn, lineIn, type Column } from './picture';
import { lineWidth, wrapText } from './wrap';

/** Markup, and how high it is, px. */
export interface Block {
  readonly markup: readonly string[];
  readonly height: number;
}

const SIZE = 12;
const LINE = 18;
const GAP = 16;
/** Between samples and notes. */
const AIR = 4;
const SAMPLE = { line: 44, head: 14, ring: 16, gap: 8 } as const;

interface Item {
  readonly words: string;
  readonly width: number;
  /** Draws the sample with its middle at a point. */
  readonly draw: (x: number, y: number) => string;
}

/** Returns the legend, its upper edge at `top`. */
export function drawLegend(built: BuiltPage, column: Column, top: number): Block {
  const colors = lightColors();
  const style = { size: SIZE, color: colors.of('ink-2') };
  const markup: string[] = [];
  let [offset, y] = [0, top];
  for (const { words, width, draw } of itemsOf(built, colors)) {
    const whole = width + SAMPLE.gap + lineWidth(words, SIZE, 'regular');
    if (offset > 0 && offset + whole > column.width) [offset, y] = [0, y + LINE];
    const middle = y + LINE / 2;
    markup.push(draw(inColumn(column, offset + width / 2), middle));
    const start = offset + width + SAMPLE.gap;
    markup.push(lineIn(column, middle + SIZE * 0.36, words, style, start));
    offset += whole + GAP;
  }
  const height = offset > 0 ? y + LINE + AIR - top : 0;
  const notes = drawNotes(built, column, top + height);
  return { markup: [...markup, ...notes.markup], height: height + notes.height };
}

function legendOf({ story, plan, messages }: BuiltPage): MapLegend {
  const isDisputed = story.events.some(({ disputes }) => disputes.length > 0);
  return describeMapLegend(plan, isDisputed, messages.mapLegend, story.language);
}

function itemsOf(built: BuiltPage, colors: Colors): Item[] {
  const words = built.messages.mapLegend;
  const { lines, heads, marks } = legendOf(built);
  return [
    ...lines.map((status): Item => {
      const draw = (x: number, y: number): string => lineSample(status, x, y, colors);
      return { words: words[status], width: SAMPLE.line, draw };
    }),
    ...heads.map(([by, d]): Item => {
      const draw = (x: number, y: number): string =>
        element('path', {
          d,
          transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`,
          fill: colors.of('ink'),
          stroke: colors.of('ink'),
        });
      return { words: words.by[by], width: SAMPLE.head, draw };
    }),
    ...marks.map((mark): Item => {
      const draw = (x: number, y: number): string => {
        if (mark === 'city') return ringSample(x, y, colors);
        if (mark === 'disputed') return drawDisputed([x, y], colors);
        if (isPlace(mark)) return placeSample(mark, x, y, colors);
        return drawHollow(mark, [x, y], { colors, color: colors.of('ink') });
      };
      return { words: words[mark], width: SAMPLE.ring, draw };
    }),
  ];
}

function lineSample(status: MapLeg['status'], x: number, y: number, colors: Colors): string {
  const ink = colors.of('ink');
  return element('g', { transform: `translate(${x.toFixed(2)} ${y.toFixed(2)})`, stroke: ink }, [
    element('path', {
      d: 'M-22 0h44',
      'stroke-width': legWidth(status, false),
      'stroke-dasharray': status === 'inferred' ? '8 5' : undefined,
    }),
    element('path', {
      d: 'M-5-4 6 0-5 4z',
      fill: status === 'announced' ? colors.of('bg') : ink,
    }),
  ]);
}

function ringSample(x: number, y: number, colors: Colors): string {
  const ink = colors.of('ink-2');
  const ring = { fill: 'none', stroke: ink, 'stroke-dasharray': '3 2' };
  return (
    element('circle', { cx: x, cy: y, r: 7, ...ring }) +
    element('circle', { cx: x, cy: y, r: 4, fill: ink })
  );
}

const PLACES = ['site', 'region', 'country', 'undisclosed'] as const;

function isPlace(mark: LegendMark): mark is (typeof PLACES)[number] {
  return PLACES.some((one) => one === mark);
}

function placeSample(
  precision: (typeof PLACES)[number],
  x: number,
  y: number,
  colors: Colors,
): string {
  const text = precision === 'undisclosed' ? '?' : '';
  const half = precision === 'region' ? 9 : 7;
  return drawShape(text, [x, y], {
    colors,
    color: colors.of('ink-2'),
    halfWidth: half,
    half,
    precision,
  });
}

/** What lines are not, whose data, how old. */
function drawNotes(built: BuiltPage, column: Column, top: number): Block {
  const { story, plan, messages } = built;
  const updated = fill(messages.closing.updated, { date: story.updated });
  const notes = [legendOf(built).note, plan.credit, updated];
  const lines = notes.flatMap((note) =>
    wrapText(note, { size: SIZE, weight: 'regular', width: column.width }),
  );
  const style = { size: SIZE, color: lightColors().of('ink-2') };
  return {
    markup: lines.map((line, index) =>
      lineIn(column, top + LINE * (index + 0.5) + SIZE * 0.36, line, style),
    ),
    height: lines.length * LINE,
  };
}
