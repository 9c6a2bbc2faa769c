/**
 * Arithmetic of the zoomed map, on `MapZoom` alone: per cent of the window, so that a view outlives
 * a change of width. Every result is clamped: the map never shows what lies outside its window.
 */
import type { Box, EdgePoint, LiveFrame, XY } from '../model/map';
import type { MapZoom } from '../model/view';

export const MAX_ZOOM = 12;
const MIDDLE: XY = [50, 50];

/** The whole window. */
export const FIT: MapZoom = { k: 1, x: 0, y: 0 };

/**
 * Returns the nearest view that is allowed: 1 to 12 times, and no edge drawn inward. Below 1 there is
 * one way only, out to `least`, the view of the whole journey; by default there is none.
 */
export function clampZoom({ k, x, y }: MapZoom, least = FIT): MapZoom {
  const factor = Math.min(MAX_ZOOM, Math.max(least.k, k));
  if (factor < 1) return between(least, FIT, Math.log(factor / least.k) / -Math.log(least.k));
  const within = (value: number): number => Math.min(0, Math.max(100 * (1 - factor), value));
  return { k: factor, x: within(x), y: within(y) };
}

/** Returns the view zoomed by `factor`, holding the point `about` (per cent of the map's box) still. */
export function zoomBy(zoom: MapZoom, factor: number, about: XY = MIDDLE): MapZoom {
  const k = Math.min(MAX_ZOOM, Math.max(1, zoom.k * factor));
  const ratio = k / zoom.k;
  return clampZoom({
    k,
    x: about[0] - (about[0] - zoom.x) * ratio,
    y: about[1] - (about[1] - zoom.y) * ratio,
  });
}

/**
 * Returns the view zoomed by `factor` towards the point `at` of the window (per cent) if the view
 * shows it: the point holds and comes half the way to the middle. Otherwise, and for null, about
 * the middle of the view.
 */
export function zoomTowards(zoom: MapZoom, factor: number, at: XY | null): MapZoom {
  const x = at ? zoom.x + at[0] * zoom.k : NaN;
  const y = at ? zoom.y + at[1] * zoom.k : NaN;
  const isInView = [x, y].every((value) => value >= 0 && value <= 100);
  if (!isInView) return zoomBy(zoom, factor);
  const next = zoomBy(zoom, factor, [x, y]);
  return factor > 1 ? panBy(next, (x - 50) / 2, (y - 50) / 2) : next;
}

/** Returns the view moved by `dx` and `dy` per cent of the box; positive shows what lies right and below. */
export function panBy(zoom: MapZoom, dx: number, dy: number): MapZoom {
  return clampZoom({ ...zoom, x: zoom.x - dx, y: zoom.y - dy });
}

/** Nearer to the edge than this, per cent, a place counts as out of view. */
const EDGE = 7;

/**
 * Returns the view that shows the point `at` (per cent of the window): the same view if it shows
 * already, or if the point lies outside the window; else the same zoom with the point in the middle.
 */
export function reveal(zoom: MapZoom, at: XY): MapZoom {
  const isInWindow = at.every((value) => value >= 0 && value <= 100);
  const isShown = [zoom.x + at[0] * zoom.k, zoom.y + at[1] * zoom.k].every(
    (value) => value >= EDGE && value <= 100 - EDGE,
  );
  if (zoom.k <= 1 || isShown || !isInWindow) return zoom;
  return clampZoom({ k: zoom.k, x: 50 - at[0] * zoom.k, y: 50 - at[1] * zoom.k });
}

/**
 * Returns where the point `at` (per cent of the window) lies from the view: the nearest point of the
 * view's edge, and the way from it in a box of `width` by `height` px. Null where the view shows it,
 * and for a point outside the window, which no view shows unless the map zooms out (`isWhole`).
 */
export function edgeTowards(
  zoom: MapZoom,
  at: XY,
  { width, height }: { readonly width: number; readonly height: number },
  isWhole = false,
): EdgePoint | null {
  const [px, py] = [zoom.x + at[0] * zoom.k, zoom.y + at[1] * zoom.k];
  const within = (value: number): number => Math.min(100, Math.max(0, value));
  const [x, y] = [within(px), within(py)];
  const isShowable = isWhole || at.every((value) => value === within(value));
  if (!isShowable || (x === px && y === py)) return null;
  const angle = Math.atan2((py - y) * height, (px - x) * width);
  return { x, y, angleDeg: Math.round((angle * 180) / Math.PI) };
}

/** Returns the view `share` (0 to 1) of the way from one to another, at an even pace of magnification. */
export function between(from: MapZoom, to: MapZoom, share: number): MapZoom {
  const k = from.k * (to.k / from.k) ** share;
  // Along the way that keeps the one fixed point of both views still; without one, straight.
  const t = Math.abs(to.k - from.k) < 1e-6 ? share : (k - from.k) / (to.k - from.k);
  return { k, x: from.x + (to.x - from.x) * t, y: from.y + (to.y - from.y) * t };
}

/** How far beyond the map's box a zoomed picture is drawn, per cent of the box on each side. */
const SPARE = 50;

/** What of the frame is drawn, and where. */
export interface Picture {
  /** Frame units: the SVG's viewBox. */
  readonly view: Box;
  /** Per cent of the map's box. */
  readonly box: Box;
}

/**
 * Returns the picture of a view: the whole frame where the map is not zoomed, else what the box
 * shows and half a box around it, beyond the frame too. A picture of the whole frame at twelve times would be a thousand
 * screens large, and browsers paint much of what they do not show.
 */
export function pictureOf({ k, x, y }: MapZoom, window: Box, frame: LiveFrame): Picture {
  const unitX = (window.width / 100) * (1 / k);
  const unitY = (window.height / 100) * (1 / k);
  if (k === 1) {
    return {
      view: { x: 0, y: 0, width: frame.width, height: frame.height },
      box: {
        x: x - window.x / unitX,
        y: y - window.y / unitY,
        width: frame.width / unitX,
        height: frame.height / unitY,
      },
    };
  }
  const side = 100 + 2 * SPARE;
  return {
    view: {
      x: window.x + (-SPARE - x) * unitX,
      y: window.y + (-SPARE - y) * unitY,
      width: side * unitX,
      height: side * unitY,
    },
    box: { x: -SPARE, y: -SPARE, width: side, height: side },
  };
}

/** Whether a picture drawn for `base` still fills the box at `zoom`, in lines that are not too thick. */
export function covers(base: MapZoom, zoom: MapZoom): boolean {
  if (base.k === 1) return zoom.k >= 1;
  const scale = zoom.k / base.k;
  if (base.k < 1 && scale > 1.6) return false;
  const sides: readonly (readonly [number, number])[] = [
    [base.x, zoom.x],
    [base.y, zoom.y],
  ];
  return sides.every(([from, to]) => {
    const start = to + (-SPARE - from) * scale;
    return start <= 0 && start + (100 + 2 * SPARE) * scale >= 100;
  });
}
