/** What the legend of a map has to explain: only what occurs on it. For the page, frames and pictures alike. */
import { ARROW_HEADS } from '../geo/arrowHeads';
import { fillPlural } from '../model/fill';
import type { KnownMode } from '../model/itinerary';
import type { Inexact, MapPlan } from '../model/map';
import type { MapLegendMessages } from '../model/messages';

/** Kinds of line, and kinds of mark, in the order of the legend. */
const LINES = ['reported', 'inferred', 'announced'] as const;
export type LegendLine = (typeof LINES)[number];
/** Kinds of place, the best known first. */
const PLACES = [
  'site',
  'city',
  'region',
  'country',
  'undisclosed',
] as const satisfies readonly Inexact[];
/** Means of travel, in the order of the legend: all but the one that is no news. */
const HEADED: readonly KnownMode[] = ['air', 'road', 'rail', 'sea', 'foot'];
export type LegendMark = Inexact | 'stop' | 'planned' | 'version' | 'off' | 'disputed';

export interface MapLegend {
  readonly lines: readonly LegendLine[];
  /** Means of travel that an arrowhead on the map tells, each with its path data, 14 px square about 0. */
  readonly heads: readonly (readonly [by: KnownMode, d: string])[];
  readonly marks: readonly LegendMark[];
  /** What lines are not, why nearly all are dashed, and what the map cannot show; may be empty. */
  readonly note: string;
}

/** From this share of inferred lines on the legend says why. */
const MOSTLY = 0.75;

/**
 * Returns what a plan needs explained: of places what the map shows before it is zoomed.
 * `isDisputed`: an event of the story is.
 */
export function describeMapLegend(
  {
    legs,
    stops,
    ghosts = [],
    unplaced = 0,
  }: Pick<MapPlan, 'legs' | 'stops' | 'ghosts' | 'unplaced'>,
  isDisputed: boolean,
  words: MapLegendMessages,
  language: string,
): MapLegend {
  const inferred = legs.filter(({ status }) => status === 'inferred').length;
  const isMostly = inferred >= legs.length * MOSTLY;
  const marks: readonly (readonly [LegendMark, boolean])[] = [
    ...PLACES.map(
      (known) =>
        [
          known,
          stops.some(({ precision, numbers }) => precision === known && numbers.length > 0),
        ] as const,
    ),
    ['stop', stops.some(({ planned }) => planned)],
    ['planned', ghosts.some(({ kind }) => kind === 'planned')],
    ['version', ghosts.some(({ kind }) => kind === 'version')],
    ['off', ghosts.some(({ kind }) => kind === 'off')],
    ['disputed', isDisputed],
  ];
  return {
    lines: LINES.filter((line) => legs.some(({ status }) => status === line)),
    heads: HEADED.filter((by) =>
      legs.some(
        ({ head, shapes }) => head === ARROW_HEADS[by] && shapes.some(({ arrow }) => arrow),
      ),
    ).map((by) => [by, ARROW_HEADS[by]]),
    marks: marks.flatMap(([mark, occurs]) => (occurs ? [mark] : [])),
    note: [
      ...(legs.length > 0 ? [words.notRoutes] : []),
      ...(legs.length > 0 && isMostly ? [words.mostlyInferred] : []),
      ...(unplaced > 0 ? [fillPlural(words.unplaced, unplaced, language)] : []),
    ].join(words.join),
  };
}
