/** From frame units and px to the style of a mark. Lengths are in rem, to follow the reader's text size. */
import type { DrawnLabel, LegShape, LiveFrame, MapLabel, MapLeg, XY } from '../../core/model/map';

/** Returns `left` and `top` of a point, in per cent of the frame. */
export function placeStyle([x, y]: XY, frame: LiveFrame): string {
  return `left:${percent(x, frame.width)};top:${percent(y, frame.height)}`;
}

function percent(value: number, whole: number): string {
  return `${String(Number(((value / whole) * 100).toFixed(2)))}%`;
}

/** Returns the shapes of a leg to draw, each with the layouts that show it. */
export function shapesOf(
  { shapes, zoomed }: Pick<MapLeg, 'shapes' | 'zoomed'>,
  isZoomed: boolean,
): readonly LegShape[] {
  return isZoomed && zoomed ? [{ on: 'nmw', ...zoomed }] : shapes;
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
    className: ['r', kind, ...edgeClass('x', x[0]), ...edgeClass('y', y[0]), ...on, ...color].join(
      ' ',
    ),
    style: placeStyle(at, frame) + away,
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

/** Returns the offset, and the length and angle of the line back to the point. */
export function fanStyle([x, y]: XY): string {
  const angle = Math.round((Math.atan2(-y, -x) * 180) / Math.PI);
  return `--fx:${rem(x)};--fy:${rem(y)};--fl:${rem(Math.hypot(x, y))};--fa:${String(angle)}deg`;
}
