/** From frame units and px to the style of a mark. Lengths are in rem, to follow the reader's text size. */
import type { DrawnLabel, LiveFrame, MapLabel, XY } from '../../core/model/map';

/** Returns `left` and `top` of a point, in per cent of the frame. */
export function placeStyle([x, y]: XY, frame: LiveFrame): string {
  return `left:${percent(x, frame.width)};top:${percent(y, frame.height)}`;
}

function percent(value: number, whole: number): string {
  return `${String(Number(((value / whole) * 100).toFixed(3)))}%`;
}

/** Returns px as rem. */
export function rem(px: number): string {
  return `${String(Number((px / 16).toFixed(4)))}rem`;
}

/**
 * Returns a label as it stands in the markup: its layouts as classes, the place of its point and
 * the edges by which the plan hangs it there as a style.
 */
export function drawLabel(label: MapLabel, frame: LiveFrame): DrawnLabel {
  const color = label.kind === 'visited' ? [colorClass(label.color ?? 0)] : [];
  return {
    text: label.text,
    ...(label.detail === undefined ? {} : { detail: label.detail }),
    className: ['r', label.kind, ...label.on, ...color].join(' '),
    style: labelStyle(label, frame),
  };
}

function labelStyle({ at, x, y }: MapLabel, frame: LiveFrame): string {
  const align = x[0] === 'start' ? '' : `;text-align:${x[0] === 'end' ? 'end' : 'center'}`;
  return `${placeStyle(at, frame)};translate:${shift(x)} ${shift(y)}${align}`;
}

const BACK = { start: 0, middle: -50, end: -100 } as const;

function shift([edge, px]: MapLabel['x']): string {
  const back = BACK[edge];
  if (back === 0) return rem(px);
  if (px === 0) return `${String(back)}%`;
  return `calc(${String(back)}% ${px < 0 ? '-' : '+'} ${rem(Math.abs(px))})`;
}

/** Returns the class of a colour of the palette, which repeats after eight. */
export function colorClass(color: number): string {
  return color === 0 ? 'c0' : `c${String(((color - 1) % 8) + 1)}`;
}
