/** From frame units and px to the style of a mark. Lengths are in rem, to follow the reader's text size. */
import type { MapMark } from './marks';
import {
  ON_WHOLE,
  type DrawnLabel,
  type LegShape,
  type LiveFrame,
  type MapLabel,
  type MapLeg,
  type XY,
} from '../../core/model/map';

/** Returns `left` and `top` of a point, in per cent of the frame with as many digits; default 2. */
export function placeStyle([x, y]: XY, frame: LiveFrame, digits = 2): string {
  const percent = (value: number, whole: number): string =>
    `${String(Number(((value / whole) * 100).toFixed(digits)))}%`;
  return `left:${percent(x, frame.width)};top:${percent(y, frame.height)}`;
}

/** Returns a leg as the zoomed map draws it, where discs stand on their points. */
export function zoomedLeg(leg: MapLeg): MapLeg {
  return leg.zoomed ? { ...leg, shapes: [{ on: 'nmw', ...leg.zoomed }] } : leg;
}

/** Returns the classes by which a leg's shape, and its arrowhead, shows at some widths only. */
export function standClass({ on, arrow }: LegShape): string {
  return [
    ...(on.startsWith('r') ? [] : ['leg']),
    ...on,
    ...(arrow?.on ? ['r', arrow.on] : []),
  ].join(' ');
}

/** Returns px as rem. */
export function rem(px: number): string {
  return `${String(Number((px / 16).toFixed(4)))}rem`;
}

/**
 * Returns a label as it stands in the markup: the ranges that it stands in and the edges by which
 * the plan hangs it on its point as classes, the point and the distances from it as a style.
 */
export function drawLabel(label: MapLabel, frame: LiveFrame): DrawnLabel {
  const { kind, text, detail, on, at, x, y } = label;
  const color = kind === 'visited' ? [colorClass(label.color ?? 0)] : [];
  const away = [
    ...(x[1] === 0 ? [] : [`;--x:${rem(x[1])}`]),
    ...(y[1] === 0 ? [] : [`;--y:${rem(y[1])}`]),
  ].join('');
  return {
    text,
    ...(detail === undefined ? {} : { detail }),
    className: [
      ...(on === ON_WHOLE ? [] : ['r']),
      kind,
      ...edgeClass('x', x[0]),
      ...edgeClass('y', y[0]),
      ...on,
      ...color,
    ].join(' '),
    // A name of land or sea may stand half a px off; a stop's keeps to its disc when zoomed in.
    style: placeStyle(at, frame, kind === 'stop' ? 2 : 1) + away,
  };
}

/** A label hangs by its starting edges unless a class says otherwise. */
function edgeClass(axis: 'x' | 'y', edge: MapLabel['x'][0]): string[] {
  return edge === 'start' ? [] : [axis + edge];
}

/** Returns the class of a colour of the palette, which repeats after eight. */
export function colorClass(color: number): string {
  return color === 0 ? 'c0' : `c${String(((color - 1) % 8) + 1)}`;
}

/** The offset, and the length and angle of the line back to the point. */
function fanStyle([x, y]: XY): string {
  const angle = Math.round((Math.atan2(-y, -x) * 180) / Math.PI);
  return `--fx:${rem(x)};--fy:${rem(y)};--fl:${rem(Math.hypot(x, y))};--fa:${String(angle)}deg`;
}

/** Returns where a mark stands, how far off its point in each layout, and how wide it is. */
export function markStyle(
  { at, shift, offset, halfWidth }: Pick<MapMark, 'at' | 'shift' | 'offset' | 'halfWidth'>,
  frame: LiveFrame,
): string {
  const parts = [placeStyle(at, frame)];
  for (const [layout, [x, y]] of Object.entries(shift ?? {})) {
    parts.push(`--${layout}x:${rem(x)};--${layout}y:${rem(y)}`);
  }
  if (offset?.[0] || offset?.[1]) parts.push(fanStyle(offset));
  if (halfWidth) parts.push(`--p:${rem(halfWidth)}`);
  return parts.join(';');
}

/** Half a name's greatest width with some air, px. */
const NAME_PX = 92;

/** Returns how far beside its mark a name stands, px, and a step downwards where it stands below, so as to stay on the map. */
export function nameBeside(mark: Element, map: Element) {
  const box = map.getBoundingClientRect();
  const { x, y, width } = mark.getBoundingClientRect();
  const middle = x - box.x + width / 2;
  const across = Math.max(0, NAME_PX - middle) + Math.min(0, box.width - NAME_PX - middle);
  return { across, offset: [0, y - box.y < NAME_PX ? 1 : 0] as const };
}
