/**
 * The card's heights: for a few widths, as high as the tallest event needs, so that stepping moves
 * nothing below it. Worked out when a page is built, from the widths of the letters; the style
 * sheet picks one by a container query, so it holds before scripts, and in rem, so it holds when a
 * reader enlarges the text.
 */

/** Least widths of the card that have a height of their own, in rem. The rules in EventCard name the same. */
export const CARD_STEPS_REM = [16, 18, 20, 22, 24, 27, 30, 34, 38, 44, 52] as const;

/** Heights in rem, one per step of {@link CARD_STEPS_REM}. */
export interface CardHeights {
  /** Under the map. */
  readonly plain: readonly number[];
  /** Beside the map, where sources and neighbours stand open in it too. */
  readonly beside: readonly number[];
}
