/** Whether everything on a planned map has its place: what a reader would see at many widths. */
import { labelSize } from '../../src/core/geo/labelBoxes';
import { hasArrow, MAP_RANGES } from '../../src/core/geo/ranges';
import { furnitureBox, drawnSize } from '../../src/core/geo/stopMarks';
import type { MapPlan } from '../../src/core/model/map';

interface Rect {
  readonly what: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Everything that must not overlap, in px from the window's corner, at one width of the map. */
function rectsAt(map: MapPlan, range: (typeof MAP_RANGES)[number], width: number) {
  const window = map.frame.windows[range.layout];
  const scale = width / window.width;
  const letter = range.layout.charAt(0);
  const rect = (what: string, x: number, y: number, w: number, h: number): Rect => ({
    what,
    left: x,
    top: y,
    right: x + w,
    bottom: y + h,
  });
  const at = ([x, y]: readonly [number, number]) =>
    [(x - window.x) * scale, (y - window.y) * scale] as const;
  const discs = map.stops.map((stop) => {
    const [x, y] = at(stop.at);
    const [dx, dy] = stop.shift?.[letter] ?? [0, 0];
    const { halfWidth, halfHeight: half } =
      stop.numbers.length > 0 ? drawnSize(stop) : { halfWidth: 8, halfHeight: 8 };
    return rect(`disc ${stop.place}`, x + dx - halfWidth, y + dy - half, 2 * halfWidth, 2 * half);
  });
  const arrows = map.legs.flatMap(({ id, shapes }) =>
    shapes.flatMap((shape) => {
      if (!hasArrow(shape, range)) return [];
      const [x, y] = at(shape.arrow.at);
      return [rect(`arrow ${id}`, x - 6, y - 6, 12, 12)];
    }),
  );
  const drawn = map.labels.filter(({ on }) => on.includes(range.key));
  const labels = drawn.map((label) => {
    const [x, y] = at(label.at);
    const size = labelSize(label);
    const start = ([edge, px]: readonly [string, number], length: number): number =>
      px - (edge === 'start' ? 0 : edge === 'end' ? length : length / 2);
    return rect(
      `label ${label.text}`,
      x + start(label.x, size.width),
      y + start(label.y, size.height),
      size.width,
      size.height,
    );
  });
  const furniture = (['zoom', 'scale'] as const).map((what) => {
    const {
      left,
      right,
      top,
      bottom,
      at: corner,
    } = furnitureBox(what, map.corners[what], map.frame, range.layout);
    const [x, y] = at(corner);
    return rect(what, x + left, y + top, right - left, bottom - top);
  });
  return { discs, arrows, labels, drawn, furniture, height: window.height * scale };
}

function meet(a: Rect, b: Rect): boolean {
  const slack = 0.02;
  return (
    a.left < b.right - slack &&
    b.left < a.right - slack &&
    a.top < b.bottom - slack &&
    b.top < a.bottom - slack
  );
}

function gap(a: Rect, b: Rect): number {
  return Math.hypot(
    Math.max(0, a.left - b.right, b.left - a.right),
    Math.max(0, a.top - b.bottom, b.top - a.bottom),
  );
}

/** Returns what is wrong at any of several widths of every range, in words. */
export function faults(map: MapPlan): string[] {
  return MAP_RANGES.flatMap((range) =>
    [0, 0.13, 0.5, 0.81, 1].flatMap((share) => {
      const width = range.min + (range.max - range.min) * share;
      const { discs, arrows, labels, drawn, furniture, height } = rectsAt(map, range, width);
      const where = `${range.key} ${String(Math.round(width))}`;
      const found: string[] = [];
      const check = (a: Rect, b: Rect): void => {
        if (meet(a, b)) found.push(`${where}: ${a.what} on ${b.what}`);
      };
      labels.forEach((label, index) => {
        for (const other of [...labels.slice(index + 1), ...discs, ...arrows, ...furniture]) {
          check(label, other);
        }
      });
      for (const { what, left, top, right, bottom } of [...labels, ...discs]) {
        const isOut = left < 0 || top < 0 || right > width || bottom > height;
        if (isOut) found.push(`${where}: ${what} over the edge`);
      }
      labels.forEach((label, index) => {
        const { kind, at, text } = drawn[index] ?? {};
        const own = discs.findIndex((_, stop) => String(map.stops[stop]?.at) === String(at));
        const reach = discs[own] && gap(label, discs[own]);
        // The planner takes a disc of two figures for 2 px wider than it is drawn; home has a name itself.
        const nearer = discs.find(
          (disc, stop) =>
            reach !== undefined &&
            gap(label, disc) < reach - 2.5 &&
            map.stops[stop]?.numbers.length !== 0,
        );
        if (kind !== 'stop' || !nearer || /\(\d+(?:, \d+)*\)$/.test(text ?? '')) return;
        found.push(`${where}: ${label.what} may be read as of ${nearer.what}`);
      });
      discs.forEach((disc, index) => {
        for (const other of [...discs.slice(index + 1), ...arrows]) check(disc, other);
      });
      return found;
    }),
  );
}

/** Returns in how many ranges a stop has its name, of all. */
export function named(map: MapPlan): { readonly named: number; readonly all: number } {
  const numbered = map.stops.filter(({ numbers }) => numbers.length > 0);
  const count = numbered.flatMap((stop) =>
    MAP_RANGES.filter(({ key }) =>
      map.labels.some(
        ({ kind, on, at }) => kind === 'stop' && on.includes(key) && String(at) === String(stop.at),
      ),
    ),
  ).length;
  return { named: count, all: numbered.length * MAP_RANGES.length };
}
