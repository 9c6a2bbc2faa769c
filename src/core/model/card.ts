/**
 * The card's heights: for a few widths, as high as the tallest event needs, so that stepping moves
 * nothing below it. Worked out when a page is built, from the widths of the letters; the style
 * sheet picks one by a container query, so it holds before scripts, and in rem, so it holds when a
 * reader enlarges the text.
 */

/** Least widths of the card that have a height of their own, rem. The rules in styles/card.css name the same. */
export const CARD_STEPS_REM = [16, 18, 20, 21, 24, 26, 30, 34, 40] as const;

/** Those of them that the card can have beside the map, rem. */
export const CARD_BESIDE_REM = [21, 23, 24, 26, 28, 32, 34] as const;

/** Share of the row that the map has beside the card, as a multiple of the card's width. */
export const MAP_TO_CARD = 64 / 36;

/** What the card beside the map has room for, given the map's height. */
export interface CardBeside {
  /** Rem. */
  readonly height: number;
  /** Whether the events before and after stand in it. */
  readonly neighbours: boolean;
  /** Whether the list of sources stands open in it. */
  readonly sources: boolean;
  /** Size of its text, as a multiple of the page's. */
  readonly size: number;
}

export interface CardHeights {
  /** Rem, one per step of {@link CARD_STEPS_REM}. */
  readonly plain: readonly number[];
  /** One per step of {@link CARD_BESIDE_REM}. */
  readonly beside: readonly CardBeside[];
}

/**
 * Returns the inline style that hands the heights to the style sheet: per step `--h` (height under
 * the map), `--w` (beside it), the size of the text (`--z`), and the `display` of neighbours (`--n`),
 * of the open (`--o`) and of the closed sources (`--c`). What is as usual is left out.
 */
export function cardStyle(heights: CardHeights): string {
  const plain = CARD_STEPS_REM.map((step, index) => `--h${step}:${heights.plain[index] ?? 0}rem`);
  const beside = CARD_BESIDE_REM.flatMap((step, index) => {
    const room = heights.beside[index];
    if (!room) return [];
    return [
      `--w${step}:${room.height}rem`,
      ...(room.size === 1 ? [] : [`--z${step}:${room.size}rem`]),
      ...(room.neighbours ? [`--n${step}:block`] : []),
      ...(room.sources ? [`--o${step}:block`, `--c${step}:none`] : []),
    ];
  });
  return [...plain, ...beside].join(';');
}
