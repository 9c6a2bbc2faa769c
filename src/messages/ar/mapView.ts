/** Arabic words of the map. */
import type { MapMessages } from '../../core/model/messages';
import { isolated } from '../isolate';

export const mapView: MapMessages = isolated({
  label: 'الخريطة',
  howTo:
    'المحطات بترتيب الزيارة: مفاتيح الأسهم تنقلك من محطة إلى أخرى، ومفتاح Enter يحدد. زائد وناقص للتكبير والتصغير، و0 لعرض الخريطة كلها، وShift مع سهم لتحريكها. كل الأحداث في القائمة أدناه.',
  stop: 'المحطة {n}: {name}، {dates}',
  join: '، ',
  titlesJoin: '؛ ',
  inexact: {
    site: '{name} (موقع، مكانه تقريبي)',
    city: '{name} (المذكور هو المدينة وحدها)',
    region: '{name} (المعروف منطقته وحدها)',
    country: '{name} (المذكور هو البلد وحده)',
    undisclosed: '{name} (المكان غير معلن)',
  },
  unknown: '؟',
  places: '{name}، عدد المواقع: {n}',
  announced: '{name} (معلن)',
  disputed: '{name}؛ المصادر مختلفة',
  ghost: {
    planned: '{title}: أُعلن أنه في {name}',
    version: '{title}: {name}، بحسب رواية أخرى',
    off: '{title}: {name}، أُلغي أو أُجّل أو نُفي',
  },
  home: 'نقطة الانطلاق: {name}',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  fit: 'الكل',
  region: 'المنطقة',
  whole: 'الرحلة',
  wholeJourney: 'الرحلة كاملة',
  wheel: 'للتكبير استخدم {key} مع العجلة',
  fingers: 'حرّك الخريطة بإصبعين',
  back: 'أظهر على الخريطة: {name}',
  km: '{n} كم',
  metres: '{n} م',
  to: 'إلى {place}',
  from: 'من {place}',
} satisfies MapMessages);
