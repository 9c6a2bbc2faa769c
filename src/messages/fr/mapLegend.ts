/** French words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'Lire la carte',
  reported: 'trajet rapporté',
  inferred: 'non rapporté, déduit',
  announced: 'seulement annoncé',
  mostlyInferred: 'Aucune source ne rapporte les trajets en tirets.',
  approximate: 'seule la ville est connue',
  stop: 'étape annoncée',
  planned: 'seulement annoncé ici',
  version: 'ici selon une autre version',
  off: 'annulé, reporté ou démenti',
  disputed: 'les sources divergent',
  notRoutes: 'Les traits relient les étapes\u202f; ce ne sont pas des itinéraires.',
  join: ' ',
};
