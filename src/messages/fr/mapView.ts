/** French words of the map. */
import type { MapMessages } from '../../core/model/messages';

export const mapView: MapMessages = {
  label: 'Carte',
  howTo:
    'Les étapes dans l’ordre des visites\u00a0: les flèches passent de l’une à l’autre, Entrée sélectionne. Plus et moins changent l’échelle, 0 montre toute la carte, Maj avec une flèche la déplace. La liste ci-dessous contient tous les événements.',
  stop: 'Étape {n}\u00a0: {name}, {dates}',
  join: ', ',
  titlesJoin: '\u202f; ',
  inexact: {
    site: '{name} (site, emplacement approximatif)',
    city: '{name} (seule la ville est connue)',
    region: '{name} (seule sa région est connue)',
    country: '{name} (seul le pays est connu)',
    undisclosed: '{name} (lieu non divulgué)',
  },
  unknown: '?',
  places: '{name}, {n} lieux',
  announced: '{name} (annoncé)',
  disputed: '{name}\u202f; les sources divergent',
  ghost: {
    planned: '{title} (lieu annoncé\u00a0: {name})',
    version: '{title}\u00a0: {name}, selon une autre version',
    off: '{title}\u00a0: {name}, annulé, reporté ou démenti',
  },
  home: 'Point de départ\u00a0: {name}',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  fit: 'Ajuster',
  region: 'Région',
  whole: 'Trajet',
  wholeJourney: 'Trajet complet',
  wheel: '{key} + molette pour changer d’échelle',
  fingers: 'Utilisez deux doigts pour déplacer la carte',
  back: 'Ramener dans la vue\u00a0: {name}',
  km: '{n}\u00a0km',
  metres: '{n}\u00a0m',
  to: 'vers {place}',
  from: 'depuis {place}',
};
