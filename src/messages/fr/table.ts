import type { TableMessages } from '../../core/model/table';

/** The table of a story's events, and the file of it for a spreadsheet. */
export const table: TableMessages = {
  title: '{title}\u00a0: tableau des événements',
  caption: 'Tous les événements du voyage. Les heures sont locales.',
  columns: {
    date: 'Jour',
    time: 'Heure',
    place: 'Lieu',
    event: 'Événement',
    people: 'Personnes',
    status: 'Statut',
    sources: 'Sources',
  },
  reported: 'rapporté',
  join: ' · ',
  names: ', ',
  back: 'Carte, chronologie et liste',
  csv: 'Télécharger en CSV',
  link: 'Tableau des événements',
  region: 'Tableau des événements',
  sorted: {
    ascending: 'Tri croissant\u00a0: {column}.',
    descending: 'Tri décroissant\u00a0: {column}.',
  },
};
