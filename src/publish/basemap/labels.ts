/** Names of countries and seas for the map, with places where they may stand. */
import type { Frame, LabelSpec } from '../../core/model/map';

/** What to name, and how. */
export interface AreaLabelOptions {
  /** ISO 3166-1 alpha-2 codes of the countries visited, with their palette index. */
  readonly visited: Readonly<Record<string, number>>;
  /** The file's own names by alpha-2 code; these win over the table's. */
  readonly names?: Readonly<Record<string, string>>;
}

/** Returns the names that fit in the frame, best first; ids are `visited-TR`, `country-EG`, `sea-red-sea`. */
export function areaLabels(_frame: Frame, _options: AreaLabelOptions): LabelSpec[] {
  return [];
}
