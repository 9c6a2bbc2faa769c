import type { TableMessages } from '../../core/model/table';
import { isolated } from '../isolate';

/** The table of a story's events, and the file of it for a spreadsheet. */
export const table: TableMessages = isolated({
  title: '{title}: جدول الأحداث',
  caption: 'كل أحداث الرحلة. الأوقات محلية.',
  columns: {
    date: 'التاريخ',
    time: 'الوقت',
    place: 'المكان',
    event: 'الحدث',
    people: 'الأشخاص',
    status: 'الحالة',
    sources: 'المصادر',
  },
  reported: 'مذكور',
  join: ' · ',
  names: '، ',
  back: 'الخريطة والخط الزمني والقائمة',
  csv: 'تنزيل بصيغة CSV',
  link: 'جدول الأحداث',
  region: 'جدول الأحداث',
  sorted: {
    ascending: 'الترتيب تصاعدي بحسب: {column}.',
    descending: 'الترتيب تنازلي بحسب: {column}.',
  },
} satisfies TableMessages);
