/** English words of the timeline. */
import type { TimelineMessages } from '../../core/model/timelineMessages';

export const timeline: TimelineMessages = {
  label: 'Timeline',
  howTo:
    'Time runs from left to right, with a row for each place. The list below has every event. Arrow keys step through the events, plus and minus zoom, 0 shows the whole tour.',
  event: 'Event',
  position: '{n} of {total}: {when}, {title}',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Whole tour',
  crowd: { one: '{n} event, zoom in', other: '{n} events, zoom to separate' },
  legend: {
    label: 'How to read the timeline',
    exact: 'time reported',
    part: 'part of the day',
    bounds: 'some time within',
    half: 'limit worked out, not reported',
    move: 'moved on within',
    stay: 'certainly there',
    travel: 'travel inferred, not reported',
    announced: 'travel announced',
    hollow: 'announced, or without the traveller',
    off: 'cancelled, postponed or denied',
    planned: 'as first announced',
    version: 'by another account',
    disputed: 'sources differ',
    night: 'night, 18–06',
  },
};
