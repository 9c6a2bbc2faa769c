/**
 * The marks of stops, each in the shape of how exactly its place is known: as on the page, whose sizes
 * and outlines are those of `views/map/Marks.svelte`. The two must be kept in step.
 */
import type { Inexact, XY } from '../../core/model/map';
import { mix, type Colors } from './colors';
import { element } from './markup';
import { baselineAt, textLine } from './text';

const DISC_HALF = 11;
/** What parts a disc from lines, px. */
export const HALO = 2;
/** Share of its colour in the ground of a region. */
const TINT = 0.2;

/** How a mark looks. */
export interface ShapeStyle {
  readonly colors: Colors;
  readonly color: string;
  /** Half the width and height, px, without its halo. Default that of a round disc. */
  readonly halfWidth?: number;
  readonly half?: number;
  /** Default a venue's. */
  readonly precision?: Inexact | undefined;
  /** Only announced. Default no. */
  readonly isPlanned?: boolean | undefined;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** Returns the mark of a stop with its text: its numbers, or what says that nobody knows where. */
export function drawShape(text: string, [x, y]: XY, style: ShapeStyle): string {
  const { colors, color, half = DISC_HALF, halfWidth = half, precision, isPlanned = false } = style;
  const isFilled = !isPlanned && (!precision || precision === 'city' || precision === 'site');
  const corner = precision === 'site' ? 5 : precision === 'country' ? 2 : half;
  const box = (more: number, attributes: Attributes): string =>
    element('rect', {
      x: x - halfWidth - more,
      y: y - half - more,
      width: 2 * (halfWidth + more),
      height: 2 * (half + more),
      rx: Math.max(1, corner + more),
      ...attributes,
    });
  const raised = colors.of('bg-raised');
  const line = { stroke: color, 'stroke-width': precision === 'country' ? 1 : 1.5 };
  const ground = precision === 'region' && !isPlanned ? mix(color, raised, TINT) : raised;
  const dash = isPlanned || precision !== 'country' ? DASHES[precision ?? 'city'] : undefined;
  const ring = { fill: 'none', stroke: color, 'stroke-dasharray': DASHES.city };
  const isDouble = precision === 'country' && !isPlanned;
  const label = {
    size: 12,
    weight: 'bold',
    color: colors.of(isFilled ? 'on-cat' : 'ink'),
  } as const;
  return [
    precision === 'city' ? box(4.5, ring) : '',
    box(HALO, { fill: raised }),
    isFilled
      ? box(0, { fill: color })
      : box(0, { ...line, fill: ground, 'stroke-dasharray': dash }),
    isDouble ? box(-2.5, { fill: 'none', ...line }) : '',
    text === '' ? '' : textLine(text, x, baselineAt(y, label.size), 'middle', label),
  ].join('');
}

/** Of outlines, by how exactly a place is known; a country's only where it is announced. */
const DASHES: Readonly<Record<Inexact, string>> = {
  site: '3 2',
  city: '3 2',
  region: '4 3',
  country: '3 2',
  undisclosed: '1 2',
};
