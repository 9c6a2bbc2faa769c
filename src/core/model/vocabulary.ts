/** The words that an events file may choose from; what each means to a reader is in `messages`. */

export const KINDS = [
  'departure',
  'arrival',
  'stopover',
  'movement',
  'stay',
  'meeting',
  'courtesy-call',
  'site-visit',
  'press-conference',
  'ceremony',
  'signing',
  'meal',
  'statement',
] as const;
export const STATUSES = [
  'reported',
  'announced',
  'inferred',
  'postponed',
  'cancelled',
  'denied',
] as const;
export const PRECISIONS = ['venue', 'site', 'city', 'region', 'country', 'undisclosed'] as const;
export const PARTS = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;
export const MODES = ['air', 'road', 'rail', 'sea', 'foot', 'unknown'] as const;
export const SOURCE_KINDS = ['official', 'wire', 'press', 'broadcast', 'repost', 'own'] as const;
export const DISPUTE_TOPICS = ['when', 'where', 'who', 'what'] as const;

/** The digits of an Arabic page, as Unicode's locale data names them: 0123 or ٠١٢٣. */
export const DIGITS = ['latn', 'arab'] as const;
export type Digits = (typeof DIGITS)[number];
