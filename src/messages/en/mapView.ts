/** English words of the map. */
import type { MapMessages } from '../../core/model/messages';

export const mapView: MapMessages = {
  label: 'Map',
  howTo:
    'The stops in order of visit: arrow keys move from one to the next, Enter selects. Plus and minus zoom, 0 shows the whole map, Shift with an arrow key moves it. The list below has every event.',
  stop: 'Stop {n}: {name}, {dates}',
  approximate: '{name} (only the city is reported)',
  home: 'Home: {name}',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  fit: 'Fit',
  km: '{n} km',
  metres: '{n} m',
  to: 'to {place}',
  from: 'from {place}',
  legend: {
    label: 'How to read the map',
    reported: 'journey reported',
    inferred: 'not reported, inferred',
    announced: 'announced only',
    mostlyInferred: 'No source reports the dashed ones.',
    approximate: 'only the city is reported',
    disputed: 'border in dispute',
    notRoutes: 'Lines join the stops; they are not routes.',
  },
};
