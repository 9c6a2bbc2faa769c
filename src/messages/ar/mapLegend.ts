/** Arabic words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'كيف تُقرأ الخريطة',
  reported: 'انتقال مذكور',
  inferred: 'غير مذكور، مستنتج',
  announced: 'معلن فقط',
  mostlyInferred: 'لا يذكر أي مصدر الانتقالات المرسومة بخط متقطع.',
  approximate: 'المذكور هو المدينة وحدها',
  stop: 'محطة معلنة',
  planned: 'أُعلن هنا فقط',
  version: 'هنا بحسب رواية أخرى',
  off: 'أُلغي أو أُجّل أو نُفي',
  disputed: 'المصادر مختلفة',
  notRoutes: 'تصل الخطوط بين المحطات، وليست مسارات.',
  join: ' ',
};
