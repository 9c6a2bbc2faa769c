/** English words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'How to read the map',
  by: { air: 'by air', road: 'by road', rail: 'by rail', sea: 'by sea', foot: 'on foot' },
  reported: 'journey reported',
  inferred: 'not reported, inferred',
  announced: 'announced only',
  mostlyInferred: 'No source reports the dashed ones.',
  site: 'site; location approximate',
  city: 'only the city is reported',
  region: 'only its region is known',
  country: 'only the country is reported',
  undisclosed: 'place not disclosed',
  stop: 'announced stop',
  planned: 'announced here only',
  version: 'here by another account',
  off: 'cancelled, postponed or denied',
  disputed: 'sources differ',
  unplaced: {
    one: '{n} event at an undisclosed place is not on the map.',
    other: '{n} events at undisclosed places are not on the map.',
  },
  notRoutes: 'Lines join the stops; they are not routes.',
  join: ' ',
};
