import { isolated } from '../isolate';
import type { ElementMessages } from '../shape';

/** What <carnet-itinerary> says, to whoever edits the page that it stands in, when it cannot draw. */
export const element = isolated({
  intro: 'الخريطة غير معروضة: {reason}',
  'no-src': 'يحتاج \u2068<carnet-itinerary>\u2069 إلى src، وهو عنوان ملف itinerary.json.',
  'bad-src': 'قيمة src، أي {src}، ليست عنوان ويب. صحّحها.',
  unreachable:
    'لا رد من {src}. تحقق من أن خادمه يعمل، ومن أن هذه الصفحة مسموح لها بالاتصال به (connect-src)، ومن أنه، إن كان خادمًا آخر، يرسل Access-Control-Allow-Origin.',
  'not-found': 'لا ملف في {src}. ارفع itinerary.json إليه، أو صحّح src.',
  'too-big': 'يتجاوز {src} حجم 4 MB، وهو أكبر مما يلزم لملف itinerary.json. صحّح src.',
  'not-json': 'ليس {src} ملف JSON. ارفع itinerary.json إليه، أو صحّح src.',
  'not-ours': 'ليس {src} ملف itinerary.json الذي يبنيه Carnet. صحّح src.',
  newer: 'ملف {src} من إصدار أحدث من Carnet. ارفع carnet-element.js الذي بُني معه.',
  damaged: 'ملف {src} تالف. ابنه وارفعه من جديد.',
} satisfies ElementMessages);
