/** Whose view of the world's borders a map draws: who holds the land, or the United Nations'. */
export const BORDER_VIEWS = ['de-facto', 'un'] as const;
/** One of {@link BORDER_VIEWS}. */
export type BorderView = (typeof BORDER_VIEWS)[number];
