/** The scale bar: a round length of ground, and how much of the map's width it takes. */

export interface ScaleBar {
  /** 1, 2 or 5 times a power of ten; below 1 km down to 0.1. */
  readonly km: number;
  /** In per cent of the map's width. */
  readonly width: number;
}

/** The bar is never longer than this, px, and never shorter than 40% of it. */
const MOST_PX = 120;
const STEPS = [5, 2, 1];

/**
 * Returns the bar for a map that shows `kmAcross` km over `widthPx` px: the longest round length
 * within 120 px. For a range of widths pass the greatest, since the bar grows with the map.
 * @throws RangeError if either is not positive.
 */
export function scaleBar(kmAcross: number, widthPx: number): ScaleBar {
  if (!(kmAcross > 0 && widthPx > 0 && Number.isFinite(kmAcross * widthPx))) {
    throw new RangeError(`no scale for ${String(kmAcross)} km over ${String(widthPx)} px`);
  }
  const most = (kmAcross * Math.min(MOST_PX, widthPx)) / widthPx;
  const power = 10 ** Math.floor(Math.log10(most));
  const step = STEPS.find((one) => one * power <= most * (1 + 1e-9)) ?? 1;
  const km = Number((step * power).toPrecision(1));
  return { km, width: (km / kmAcross) * 100 };
}
