/**
 * What lies on the ground of a map at a constant size: arrowheads, names, numbered discs, the scale
 * bar. Places are the plan's; sizes are those of `views/map`, and the two must be kept in step.
 */
import { ARROW_HEADS } from '../../core/geo/arrowHeads';
import { drawnSize } from '../../core/geo/stopMarks';
import { scaleBar } from '../../core/geo/scaleBar';
import { hasArrow, type MapRange } from '../../core/geo/ranges';
import { fill } from '../../core/model/fill';
import type { MapGhost, MapLabel, MapStop, XY } from '../../core/model/map';
import type { MapMessages } from '../../core/model/messages';
import { mix, type Colors } from './colors';
import type { Scene } from './ground';
import { element } from './markup';
import { drawShape, HALO, type ShapeStyle } from './shapes';
import { baselineAt, textLine, type TextStyle } from './text';

const HOME_HALF = 8;
const SIGN_HALF = 6;

/** Returns a function from frame units to px of the map. */
function placer({ window, scale }: Scene): (at: XY) => XY {
  return ([x, y]) => [(x - window.x) * scale, (y - window.y) * scale];
}

/** Returns arrowheads, then names, then discs, in px of the map. */
export function drawMarks(scene: Scene, range: MapRange): string {
  const at = placer(scene);
  const labels = scene.plan.labels.filter(({ on }) => on.includes(range.key));
  return [
    ...arrows(scene, at),
    ...labels.map((label) => drawLabel(label, at(label.at), scene.colors)),
    ...scene.plan.stops.map((stop) => drawStop(stop, scene, at)),
    ...scene.plan.stops
      .filter(({ place }) => scene.disputed.has(place))
      .map((stop) => drawSign(stop, scene, at)),
    ...(scene.plan.ghosts ?? []).map((ghost) => drawGhost(ghost, scene, at)),
  ].join('');
}

function arrows({ plan, colors, range }: Scene, at: (point: XY) => XY): string[] {
  return plan.legs.flatMap(({ status, outside, head = ARROW_HEADS.unknown, shapes }) =>
    shapes.flatMap((shape) => {
      if (!hasArrow(shape, range)) return [];
      const { arrow } = shape;
      const [x, y] = at(arrow.at).map((value) => Number(value.toFixed(2)));
      const ink = colors.of(outside ? 'ink-2' : 'ink');
      return element('path', {
        d: head,
        transform: `translate(${String(x)} ${String(y)}) rotate(${String(arrow.angleDeg)})`,
        fill: status === 'announced' ? colors.of('land') : ink,
        stroke: outside && status !== 'announced' ? undefined : ink,
        'stroke-width': status === 'announced' ? 1.5 : undefined,
      });
    }),
  );
}

const LINE = { stop: 17, visited: 17, country: 15, sea: 15, home: 15 } as const;
const DETAIL = { size: 12, line: 15 } as const;

function drawLabel(label: MapLabel, [left, top]: XY, colors: Colors): string {
  const { kind, text, detail, x, y } = label;
  const line = LINE[kind];
  const under = detail?.split('\n') ?? [];
  const height = line + under.length * DETAIL.line;
  const hang = { start: 0, middle: height / 2, end: height }[y[0]];
  const first = top + y[1] - hang;
  const style = labelStyle(label, colors);
  const lines = [
    textLine(text, left + x[1], baselineAt(first + line / 2, style.size), x[0], style),
  ];
  const small = { ...style, weight: 'regular', size: DETAIL.size } as const;
  const color = colors.of('ink-2');
  under.forEach((dates, index) => {
    const middle = first + line + (index + 0.5) * DETAIL.line;
    const baseline = baselineAt(middle, DETAIL.size);
    lines.push(textLine(dates, left + x[1], baseline, x[0], { ...small, color }));
  });
  return lines.join('');
}

function labelStyle({ kind, color }: MapLabel, colors: Colors): TextStyle {
  const plain = { size: 12, color: colors.of('ink-2'), halo: colors.of('land') };
  if (kind === 'stop') return { ...plain, size: 14, weight: 'bold', color: colors.of('ink') };
  if (kind === 'home') return plain;
  const area = { ...plain, spacing: 0.02 };
  if (kind === 'sea') return { ...area, halo: undefined, italic: true };
  if (kind === 'country') return area;
  // The plain colour is for marks; words on the tint need more.
  const dark = mix(colors.country(color ?? 0), colors.of('ink'), 0.72);
  return { ...area, size: 14, weight: 'bold', color: dark };
}

function drawStop(stop: MapStop, { colors, letter, texts }: Scene, at: (point: XY) => XY): string {
  const [left, top] = at(stop.at);
  const [dx, dy] = stop.shift?.[letter] ?? [0, 0];
  const middle: XY = [left + dx, top + dy];
  if (stop.numbers.length === 0) return drawHome(middle, colors);
  const { halfWidth, halfHeight } = drawnSize(stop);
  return drawShape(texts.get(stop.place) ?? '', middle, {
    colors,
    color: colors.country(stop.color),
    halfWidth: halfWidth - HALO,
    half: halfHeight - HALO,
    precision: stop.precision,
    isPlanned: stop.planned,
  });
}

/** The sign stands on the upper right of the disc, as on the page. */
function drawSign(stop: MapStop, { colors, letter }: Scene, at: (point: XY) => XY): string {
  const [left, top] = at(stop.at);
  const [dx, dy] = stop.shift?.[letter] ?? [0, 0];
  const { halfWidth, halfHeight } = drawnSize(stop);
  const half = halfWidth - SIGN_HALF / 2;
  return drawDisputed([left + dx + half, top + dy - halfHeight + HALO], colors);
}

/** Returns the sign for what sources differ on, on a ground of its own. */
export function drawDisputed([x, y]: XY, colors: Colors): string {
  const text = { size: 12, color: colors.of('ink') };
  return (
    element('circle', { cx: x, cy: y, r: SIGN_HALF, fill: colors.of('bg-raised') }) +
    textLine('≠', x, baselineAt(y, text.size), 'middle', text)
  );
}

function drawHome([x, y]: XY, colors: Colors): string {
  const half = HOME_HALF - 1;
  return element('rect', {
    x: x - half,
    y: y - half,
    width: 2 * half,
    height: 2 * half,
    fill: colors.of('bg-raised'),
    stroke: colors.of('ink-2'),
    'stroke-width': 2,
  });
}

function drawGhost(ghost: MapGhost, { colors }: Scene, at: (point: XY) => XY): string {
  const [x, y] = at(ghost.at);
  const [dx, dy] = ghost.offset ?? [0, 0];
  return drawHollow(ghost.kind, [x + dx, y + dy], { colors, color: colors.of('ink-2') });
}

/** Dashes of the outlines: announced, by another account, called off. */
const OUTLINE = { stop: '3 2', planned: '3 2', version: '1 2', off: undefined } as const;

/** Returns a small hollow mark: for where an event was not, crossed where it is off. */
export function drawHollow(
  kind: keyof typeof OUTLINE,
  [x, y]: XY,
  { colors, color }: Pick<ShapeStyle, 'colors' | 'color'>,
): string {
  const line = { stroke: color, 'stroke-width': 1.5 };
  const fill = colors.of('bg-raised');
  const circle = { cx: x, cy: y, r: 5.5, fill, ...line, 'stroke-dasharray': OUTLINE[kind] };
  const cross = `M${(x - 3).toFixed(2)} ${(y - 3).toFixed(2)}l6 6m0-6l-6 6`;
  return element('circle', circle) + (kind === 'off' ? element('path', { d: cross, ...line }) : '');
}

/** Returns the scale bar in its corner; nothing where the map shows no ground at its middle. */
export function drawScaleBar(
  { plan, window, scale, colors }: Scene,
  range: MapRange,
  words: Pick<MapMessages, 'km' | 'metres'>,
  language: string,
): string {
  const across = plan.kmAcross[range.layout];
  if (!(across > 0)) return '';
  const bar = scaleBar(across, range.max);
  const [width, height] = [window.width * scale, window.height * scale];
  const length = (bar.width / 100) * width;
  const corner = plan.corners.scale;
  const left = corner.endsWith('l') ? 12 : width - 12 - length;
  const foot = corner.startsWith('t') ? 8 + 18.5 : height - 8;
  const ink = colors.of('ink-2');
  const numbers = new Intl.NumberFormat(language);
  const text =
    bar.km < 1
      ? fill(words.metres, { n: numbers.format(bar.km * 1000) })
      : fill(words.km, { n: numbers.format(bar.km) });
  const style = { size: 12, color: ink, halo: colors.of('land') };
  return [
    textLine(text, left + length / 2, foot - 8, 'middle', style),
    element('path', {
      d: `M${[left, foot - 5].map((value) => value.toFixed(2)).join(' ')}v5h${length.toFixed(2)}v-5`,
      fill: 'none',
      stroke: ink,
    }),
  ].join('');
}
