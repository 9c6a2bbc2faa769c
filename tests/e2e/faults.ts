/** What must not be seen of a page's texts, from where they were measured to stand. */
import type { SeenText } from './measure';

/** Letters may touch; more than this much of both directions is one text on another. Px. */
const TOUCH = 2;

/** A line's box is higher than its letters: this share of it, above and below, is air. */
const AIR = 0.18;

/** Returns the pairs of texts that lie on each other. Lines of one run of text cannot. */
function overlaps(texts: readonly SeenText[]): string[] {
  const inked = texts.map((each) => {
    const air = (each.bottom - each.top) * AIR;
    return { ...each, top: each.top + air, bottom: each.bottom - air };
  });
  // From the top down: below its end nothing can lie on a line.
  inked.sort((a, b) => a.top - b.top);
  return inked.flatMap((a, at) => {
    const end = inked.findIndex((b, other) => other > at && b.top >= a.bottom);
    return inked
      .slice(at + 1, end < 0 ? undefined : end)
      .filter((b) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        return a.run !== b.run && across > TOUCH && down > TOUCH;
      })
      .map((b) => `"${a.text}" on "${b.text}"`);
  });
}

/** Returns what is wrong with the texts of a page of a width in px, one sentence each. */
export function faultsOf(texts: readonly SeenText[], width: number): string[] {
  const named = (fault: string, list: readonly SeenText[]): string[] =>
    list.map(({ text }) => `${fault}: "${text}"`);
  return [
    ...named(
      'beside the page',
      texts.filter(({ left, right }) => left < -0.5 || right > width + 0.5),
    ),
    ...named(
      'clipped',
      texts.filter(({ hidden }) => hidden > 0.1),
    ),
    ...named(
      'below 12 px',
      texts.filter(({ fontPx }) => fontPx < 11.99),
    ),
    ...overlaps(texts),
  ];
}
