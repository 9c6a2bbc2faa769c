/** Arabic words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'كيف تُقرأ الخريطة',
  by: { air: 'جوًّا', road: 'برًّا', rail: 'بالقطار', sea: 'بحرًا', foot: 'سيرًا على الأقدام' },
  reported: 'انتقال مذكور',
  inferred: 'غير مذكور، مستنتج',
  announced: 'معلن فقط',
  mostlyInferred: 'لا يذكر أي مصدر الانتقالات المرسومة بخط متقطع.',
  site: 'موقع، مكانه تقريبي',
  city: 'المذكور هو المدينة وحدها',
  region: 'المعروف منطقته وحدها',
  country: 'المذكور هو البلد وحده',
  undisclosed: 'المكان غير معلن',
  stop: 'محطة معلنة',
  planned: 'أُعلن هنا فقط',
  version: 'هنا بحسب رواية أخرى',
  off: 'أُلغي أو أُجّل أو نُفي',
  disputed: 'المصادر مختلفة',
  unplaced: {
    zero: '{n} حدث في مكان غير معلن، غير مبيّن على الخريطة.',
    one: 'حدث واحد في مكان غير معلن، غير مبيّن على الخريطة.',
    two: 'حدثان في مكان غير معلن، غير مبيّنين على الخريطة.',
    few: '{n} أحداث في أماكن غير معلنة، غير مبيّنة على الخريطة.',
    many: '{n} حدثًا في أماكن غير معلنة، غير مبيّنة على الخريطة.',
    other: '{n} حدث في أماكن غير معلنة، غير مبيّنة على الخريطة.',
  },
  notRoutes: 'تصل الخطوط بين المحطات، وليست مسارات.',
  join: ' ',
};
