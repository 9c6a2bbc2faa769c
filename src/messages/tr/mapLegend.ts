/** Turkish words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'Harita nasıl okunur',
  by: {
    air: 'hava yoluyla',
    road: 'kara yoluyla',
    rail: 'demir yoluyla',
    sea: 'deniz yoluyla',
    foot: 'yürüyerek',
  },
  reported: 'bildirilen yolculuk',
  inferred: 'bildirilmedi, çıkarım',
  announced: 'yalnızca duyuruldu',
  mostlyInferred: 'Kesik çizgili olanları hiçbir kaynak bildirmiyor.',
  site: 'yerleşke; konumu yaklaşık',
  city: 'yalnızca şehir bildirildi',
  region: 'yalnızca bölgesi biliniyor',
  country: 'yalnızca ülke bildirildi',
  undisclosed: 'yer açıklanmadı',
  stop: 'duyurulan durak',
  planned: 'burası yalnızca duyuruldu',
  version: 'başka bir anlatıma göre burada',
  off: 'iptal edildi, ertelendi ya da yalanlandı',
  disputed: 'kaynaklar farklı',
  unplaced: {
    one: 'Yeri açıklanmayan {n} olay haritada yok.',
    other: 'Yeri açıklanmayan {n} olay haritada yok.',
  },
  notRoutes: 'Çizgiler durakları birleştirir; izlenen yol değildir.',
  join: ' ',
};
