/** What the legend of a map has to explain: only what occurs on it. For the page, frames and pictures alike. */
import type { MapPlan } from '../model/map';
import type { MapLegendMessages } from '../model/messages';

/** Kinds of line, and kinds of mark, in the order of the legend. */
const LINES = ['reported', 'inferred', 'announced'] as const;
export type LegendLine = (typeof LINES)[number];
export type LegendMark = 'approximate' | 'stop' | 'planned' | 'version' | 'off' | 'disputed';

export interface MapLegend {
  readonly lines: readonly LegendLine[];
  readonly marks: readonly LegendMark[];
  /** What lines are not, and why nearly all are dashed; empty where there is no line. */
  readonly note: string;
}

/** From this share of inferred lines on the legend says why. */
const MOSTLY = 0.75;

/** Returns what a plan needs explained. `isDisputed`: an event of the story is. */
export function describeMapLegend(
  { legs, stops, ghosts = [] }: Pick<MapPlan, 'legs' | 'stops' | 'ghosts'>,
  isDisputed: boolean,
  words: MapLegendMessages,
): MapLegend {
  const inferred = legs.filter(({ status }) => status === 'inferred').length;
  const isMostly = inferred >= legs.length * MOSTLY;
  const marks: readonly (readonly [LegendMark, boolean])[] = [
    ['approximate', stops.some(({ approximate, numbers }) => approximate && numbers.length > 0)],
    ['stop', stops.some(({ planned }) => planned)],
    ['planned', ghosts.some(({ kind }) => kind === 'planned')],
    ['version', ghosts.some(({ kind }) => kind === 'version')],
    ['off', ghosts.some(({ kind }) => kind === 'off')],
    ['disputed', isDisputed],
  ];
  return {
    lines: LINES.filter((line) => legs.some(({ status }) => status === line)),
    marks: marks.flatMap(([mark, occurs]) => (occurs ? [mark] : [])),
    note:
      legs.length === 0
        ? ''
        : [words.notRoutes, ...(isMostly ? [words.mostlyInferred] : [])].join(words.join),
  };
}
