/** French words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'Lire la carte',
  by: {
    air: 'par avion',
    road: 'par la route',
    rail: 'par le rail',
    sea: 'par mer',
    foot: 'à pied',
  },
  reported: 'trajet rapporté',
  inferred: 'non rapporté, déduit',
  announced: 'seulement annoncé',
  mostlyInferred: 'Aucune source ne rapporte les trajets en tirets.',
  site: 'site, emplacement approximatif',
  city: 'seule la ville est connue',
  region: 'seule sa région est connue',
  country: 'seul le pays est connu',
  undisclosed: 'lieu non divulgué',
  stop: 'étape annoncée',
  planned: 'seulement annoncé ici',
  version: 'ici selon une autre version',
  off: 'annulé, reporté ou démenti',
  disputed: 'les sources divergent',
  unplaced: {
    one: '{n} événement en un lieu non divulgué ne figure pas sur la carte.',
    many: '{n} d’événements en des lieux non divulgués ne figurent pas sur la carte.',
    other: '{n} événements en des lieux non divulgués ne figurent pas sur la carte.',
  },
  notRoutes: 'Les traits relient les étapes\u202f; ce ne sont pas des itinéraires.',
  join: ' ',
};
