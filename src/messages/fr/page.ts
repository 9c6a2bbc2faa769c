import type { PageMessages } from '../../core/model/pageMessages';

export const page = {
  controls: {
    label: 'Parcourir les événements',
    play: 'Lecture',
    pause: 'Pause',
    previous: 'Précédent',
    next: 'Suivant',
    atStop: 'Étape {stop} · événement {event} sur {events}',
    between: 'Événement {event} sur {events}',
  },
  clock: {
    label: 'Heure',
    local: 'Locale',
    yours: 'La vôtre',
  },
  calendar: {
    label: 'Second calendrier',
    none: 'Aucun',
    sunset:
      'La date est celle de la journée\u00a0: son jour a commencé la veille au coucher du soleil.',
    sighted:
      'Les dates sont calculées. Là où l’on observe la nouvelle lune, elles peuvent différer d’un jour.',
  },
  event: {
    card: 'Événement sélectionné',
    list: 'Tous les événements, par jour',
    all: 'Les {n} événements, dans l’ordre',
    sources: { one: '{n} source', many: '{n} de sources', other: '{n} sources' },
    details: 'Détails',
    more: {
      one: 'Détails et {n} source',
      many: 'Détails et {n} de sources',
      other: 'Détails et {n} sources',
    },
    disputes: {
      one: '{n} point sur lequel les sources divergent',
      many: '{n} de points sur lesquels les sources divergent',
      other: '{n} points sur lesquels les sources divergent',
    },
    earlier: 'Informations antérieures',
    note: 'Notes',
    derived: 'Heure déduite {derived}.',
    absent: 'Le voyageur n’était pas présent.',
    shown: 'Version affichée\u00a0: {reading}.',
    notSettled: 'Point non tranché.',
    join: ', ',
    peopleJoin: '\u202f; ',
    office: ', {role}, {of}',
    officeAlone: ', {office}',
    citedFor: '(pour {for})',
    copyLink: 'Copier le lien',
    copied: 'Lien copié',
    copyByHand: 'Lien vers cet événement',
    copyNone: 'Pas de lien\u00a0: cette copie de la page n’a pas d’adresse',
  },
  page: {
    mapFailed:
      'La carte n’a pas pu être dessinée. Tous les événements sont dans la liste ci-dessous.',
    timelineFailed:
      'La chronologie n’a pas pu être dessinée. Tous les événements sont dans la liste ci-dessous.',
  },
} satisfies PageMessages;
