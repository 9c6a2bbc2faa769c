/**
 * A palette of at most 256 colours for a picture: flat colours as they are, the many shades of soft
 * edges by median cut. The same pixels always give the same palette.
 */

/** A colour as one number, 0xRRGGBB. */
export type Rgb = number;

/** The colours used most stand in the palette unchanged. */
const EXACT = 64;
const MOST = 256;

interface Shade {
  readonly rgb: Rgb;
  readonly count: number;
}

/** Returns the palette, and for each colour counted its index there. */
export function makePalette(counts: ReadonlyMap<Rgb, number>): {
  readonly colors: readonly Rgb[];
  readonly indexOf: ReadonlyMap<Rgb, number>;
} {
  const shades = [...counts]
    .map(([rgb, count]): Shade => ({ rgb, count }))
    .sort((a, b) => b.count - a.count || a.rgb - b.rgb);
  const boxes: (readonly Shade[])[] = shades.slice(0, EXACT).map((shade) => [shade]);
  boxes.push(...cutBoxes(shades.slice(EXACT), MOST - boxes.length));
  const colors = boxes.map(meanOf);
  const indexOf = new Map(
    boxes.flatMap((box, index) => box.map(({ rgb }) => [rgb, index] as const)),
  );
  return { colors, indexOf };
}

function channel(rgb: Rgb, at: number): number {
  return (rgb >> (16 - 8 * at)) & 255;
}

/** Always the box with most spread to lose, at the middle of its pixels, across its longest side. */
function cutBoxes(shades: readonly Shade[], most: number): (readonly Shade[])[] {
  const boxes = shades.length === 0 ? [] : [measured(shades)];
  while (boxes.length < most) {
    const worst = boxes.reduce(
      (best, box, at) => (box.loss > (boxes[best]?.loss ?? 0) ? at : best),
      0,
    );
    const box = boxes[worst];
    if (!box || box.loss === 0) break;
    const sorted = [...box.shades].sort(
      (a, b) => channel(a.rgb, box.axis) - channel(b.rgb, box.axis) || a.rgb - b.rgb,
    );
    const at = middleOf(sorted);
    boxes.splice(worst, 1, measured(sorted.slice(0, at)), measured(sorted.slice(at)));
  }
  return boxes.map(({ shades: inside }) => inside);
}

interface Measured {
  readonly shades: readonly Shade[];
  readonly axis: number;
  /** 0 for a single colour. */
  readonly loss: number;
}

function measured(shades: readonly Shade[]): Measured {
  const spans = [0, 1, 2].map((axis) => {
    const values = shades.map(({ rgb }) => channel(rgb, axis));
    // By loop: a spread of thousands of arguments is slow.
    return (
      values.reduce((a, b) => Math.max(a, b), 0) - values.reduce((a, b) => Math.min(a, b), 255)
    );
  });
  const span = Math.max(...spans);
  const weight = shades.reduce((sum, { count }) => sum + count, 0);
  // The root, so that rare shades are not all thrown into one.
  return { shades, axis: spans.indexOf(span), loss: span * span * Math.sqrt(weight) };
}

function middleOf(sorted: readonly Shade[]): number {
  const half = sorted.reduce((sum, { count }) => sum + count, 0) / 2;
  let sum = 0;
  const at = sorted.findIndex(({ count }) => (sum += count) >= half);
  return Math.min(sorted.length - 1, Math.max(1, at + 1));
}

function meanOf(shades: readonly Shade[]): Rgb {
  const weight = shades.reduce((sum, { count }) => sum + count, 0);
  const mean = (at: number): number =>
    Math.round(shades.reduce((sum, { rgb, count }) => sum + channel(rgb, at) * count, 0) / weight);
  return (mean(0) << 16) | (mean(1) << 8) | mean(2);
}
