import type { TableMessages } from '../../core/model/table';

/** The table of a story's events, and the file of it for a spreadsheet. */
export const table: TableMessages = {
  title: '{title}: events as a table',
  caption: 'All events of the journey. Times are local.',
  columns: {
    date: 'Date',
    time: 'Time',
    place: 'Place',
    event: 'Event',
    people: 'People',
    status: 'Status',
    sources: 'Sources',
  },
  reported: 'reported',
  join: ' · ',
  names: ', ',
  back: 'Map, timeline and list',
  csv: 'Download as CSV',
  link: 'Events as a table',
  region: 'Table of events',
  sorted: {
    ascending: 'Sorted by {column}, ascending.',
    descending: 'Sorted by {column}, descending.',
  },
};
