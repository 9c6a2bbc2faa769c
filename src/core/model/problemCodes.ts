/**
 * Every problem code with its level, in kebab-case. Codes are stable, since a file may waive one by
 * name. An error means that the build writes nothing; a warning lets it go on. What a reader of the
 * report sees for each code is in `messages/`.
 */

/** Level of each code. The order here is the order of the published list, not of a report. */
export const PROBLEM_LEVELS = {
  // The file itself
  'unreadable-file': 'error',
  'unknown-file-type': 'error',
  'file-too-large': 'error',
  'empty-file': 'error',
  'not-utf-8': 'error',
  'syntax-error': 'error',
  'duplicate-key': 'error',
  'not-a-literal': 'error',
  'no-itinerary': 'error',
  'too-many-aliases': 'error',
  'tag-refused': 'error',
  // Shapes
  'unknown-key': 'error',
  'forbidden-key': 'error',
  'missing-field': 'error',
  'wrong-type': 'error',
  'not-one-of': 'error',
  'not-a-slug': 'error',
  'not-a-language': 'error',
  'not-a-clock-time': 'error',
  'not-a-duration': 'error',
  'number-too-small': 'error',
  'not-a-whole-number': 'error',
  'wrong-length': 'error',
  'wrong-shape': 'error',
  'empty-text': 'error',
  'empty-list': 'error',
  'no-events': 'error',
  'too-deep': 'error',
  'too-many-values': 'error',
  'too-many-events': 'error',
  'text-too-long': 'error',
  // References
  'unknown-place': 'error',
  'unknown-person': 'error',
  'unknown-source': 'error',
  'unknown-event': 'error',
  'unknown-track': 'error',
  'unknown-leg-end': 'error',
  'duplicate-event-id': 'error',
  'cyclic-order': 'error',
  'movement-without-from': 'error',
  // Dates and times
  'unreadable-date': 'error',
  'no-such-day': 'error',
  'reversed-interval': 'error',
  'empty-when': 'error',
  'end-before-start': 'error',
  'time-without-day': 'error',
  'no-such-local-time': 'error',
  'ambiguous-local-time': 'error',
  'unknown-zone': 'error',
  'time-not-by-itself': 'error',
  // Places
  'longitude-out-of-range': 'error',
  'latitude-out-of-range': 'error',
  'swapped-coordinates': 'error',
  'flipped-sign': 'warning',
  'null-island': 'error',
  'zone-far-from-longitude': 'warning',
  'unknown-country': 'error',
  'place-off-the-map': 'error',
  // Text and links
  'html-in-text': 'error',
  'bidi-override': 'error',
  'missing-translation': 'warning',
  'weekday-mismatch': 'warning',
  'unreadable-link': 'error',
  'forbidden-link': 'error',
  'link-without-scheme': 'error',
  'link-with-password': 'error',
  'insecure-link': 'error',
  'insecure-source': 'warning',
  'media-not-local': 'error',
  // What a fact-checker asks
  'reported-without-source': 'error',
  'sources-before-event': 'warning',
  'announced-and-past': 'warning',
  'duplicate-event': 'warning',
  'year-far-from-neighbours': 'warning',
  'unused-place': 'warning',
  'unused-person': 'warning',
  'unused-source': 'warning',
  'unused-leg': 'warning',
  // Found when times are resolved
  contradiction: 'error',
  'leaves-before-it-arrives': 'error',
  'two-places-at-once': 'error',
  'impossible-speed': 'error',
  // Waivers
  'unknown-waiver': 'error',
  'waived-error': 'error',
  'unused-waiver': 'warning',
} as const satisfies Record<string, 'error' | 'warning'>;

/** Every code, in the order of {@link PROBLEM_LEVELS}. */
// Object.keys of a literal that nothing else can write to: the cast only restores what it knew.
export const PROBLEM_CODES = Object.keys(
  PROBLEM_LEVELS,
) as readonly (keyof typeof PROBLEM_LEVELS)[];

/**
 * Errors that a file may waive with a reason all the same: rules of thumb about the world, which
 * the world sometimes breaks. Every warning may be waived; every other error may not.
 */
export const WAIVABLE_ERRORS: readonly (keyof typeof PROBLEM_LEVELS)[] = [
  'swapped-coordinates',
  'null-island',
  'unknown-country',
  'reported-without-source',
  'leaves-before-it-arrives',
  'two-places-at-once',
  'impossible-speed',
];

/** Codes that only the resolving of times can report, after parsing. */
export const RESOLVER_CODES: readonly (keyof typeof PROBLEM_LEVELS)[] = [
  'unused-leg',
  'contradiction',
  'leaves-before-it-arrives',
  'two-places-at-once',
  'impossible-speed',
];
