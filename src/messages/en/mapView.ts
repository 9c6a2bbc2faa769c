/** English words of the map. */
import type { MapMessages } from '../../core/model/messages';

export const mapView: MapMessages = {
  label: 'Map',
  howTo:
    'The stops in order of visit: arrow keys move from one to the next, Enter selects. Plus and minus zoom, 0 shows the whole map, Shift with an arrow key moves it. The list below has every event.',
  stop: 'Stop {n}: {name}, {dates}',
  join: ', ',
  titlesJoin: '; ',
  inexact: {
    site: '{name} (site; location approximate)',
    city: '{name} (only the city is reported)',
    region: '{name} (only its region is known)',
    country: '{name} (only the country is reported)',
    undisclosed: '{name} (place not disclosed)',
  },
  unknown: '?',
  places: '{name}, {n} places',
  announced: '{name} (announced)',
  disputed: '{name}; sources differ',
  ghost: {
    planned: '{title}: announced for {name}',
    version: '{title}: {name}, by another account',
    off: '{title}: {name}, called off or denied',
  },
  home: 'Home: {name}',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  region: 'Region',
  whole: 'Whole',
  wholeJourney: 'Whole journey',
  wheel: 'Use {key} + wheel to zoom',
  fingers: 'Use two fingers to move the map',
  back: 'Bring into view: {name}',
  km: '{n} km',
  metres: '{n} m',
  to: 'to {place}',
  from: 'from {place}',
};
