import type { TableMessages } from '../../core/model/table';

/** The table of a story's events, and the file of it for a spreadsheet. */
export const table: TableMessages = {
  title: '{title}: olaylar tablosu',
  caption: 'Gezinin bütün olayları. Saatler yereldir.',
  columns: {
    date: 'Tarih',
    time: 'Saat',
    place: 'Yer',
    event: 'Olay',
    people: 'Kişiler',
    status: 'Durum',
    sources: 'Kaynaklar',
  },
  reported: 'bildirildi',
  join: ' · ',
  names: ', ',
  back: 'Harita, zaman çizelgesi ve liste',
  csv: 'CSV olarak indir',
  link: 'Olaylar tablosu',
  region: 'Olaylar tablosu',
  sorted: {
    ascending: 'Artan sıralama: {column}.',
    descending: 'Azalan sıralama: {column}.',
  },
};
