/** French words of the timeline. */
import type { TimelineMessages } from '../../core/model/timelineMessages';

export const timeline: TimelineMessages = {
  label: 'Chronologie',
  howTo:
    'Le temps va de gauche à droite, avec une ligne par lieu. La liste ci-dessous contient tous les événements. Les flèches passent d’un événement à l’autre, plus et moins changent l’échelle, 0 montre toute la tournée.',
  event: 'Événement',
  position: '{n} sur {total}\u00a0: {when}, {title}',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  whole: 'Toute la tournée',
  crowd: {
    one: '{n} événement, agrandir',
    many: '{n} d’événements, agrandir pour les séparer',
    other: '{n} événements, agrandir pour les séparer',
  },
  legend: {
    label: 'Lire la chronologie',
    exact: 'heure rapportée',
    part: 'partie de la journée',
    bounds: 'à un moment dans cet intervalle',
    half: 'limite déduite, non rapportée',
    move: 'parti dans cet intervalle',
    stay: 'présence certaine',
    travel: 'trajet déduit, non rapporté',
    announced: 'trajet annoncé',
    hollow: 'annoncé, ou sans le voyageur',
    off: 'annulé, reporté ou démenti',
    planned: 'tel qu’annoncé d’abord',
    version: 'selon une autre version',
    disputed: 'les sources divergent',
    night: 'nuit, 18\u00a0h-06\u00a0h',
  },
};
