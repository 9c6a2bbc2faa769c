/** English words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'How to read the map',
  reported: 'journey reported',
  inferred: 'not reported, inferred',
  announced: 'announced only',
  mostlyInferred: 'No source reports the dashed ones.',
  approximate: 'only the city is reported',
  stop: 'announced stop',
  planned: 'announced here only',
  version: 'here by another account',
  off: 'cancelled, postponed or denied',
  disputed: 'sources differ',
  notRoutes: 'Lines join the stops; they are not routes.',
  join: ' ',
};
