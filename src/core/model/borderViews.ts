/** Whose view of the world's borders a map can draw; what each shows is in `data/geography`. */

/** Governments whose view of their own borders our table carries, by ISO 3166-1 alpha-2 code. */
export const NATIONAL_VIEWS = [
  'AR',
  'CN',
  'CY',
  'EG',
  'GB',
  'GE',
  'GY',
  'IL',
  'IN',
  'JP',
  'MA',
  'MD',
  'PK',
  'PS',
  'RS',
  'SD',
  'SO',
  'SY',
  'TR',
  'UA',
  'VE',
  'XK',
] as const;
/** One of {@link NATIONAL_VIEWS}. */
export type NationalView = (typeof NATIONAL_VIEWS)[number];

/** Every view that can be drawn. */
export const BORDER_VIEWS = ['de-facto', 'un', ...NATIONAL_VIEWS] as const;
/** One of {@link BORDER_VIEWS}. */
export type BorderView = (typeof BORDER_VIEWS)[number];

/** What a file can ask for: a view, or no borders at all. */
export const BORDER_CHOICES = [...BORDER_VIEWS, 'none'] as const;
/** One of {@link BORDER_CHOICES}. */
export type BorderChoice = (typeof BORDER_CHOICES)[number];
