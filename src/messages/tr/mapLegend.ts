/** Turkish words of the map's legend, which never changes and is not in the App. */
import type { MapLegendMessages } from '../../core/model/messages';

export const mapLegend: MapLegendMessages = {
  label: 'Harita nasıl okunur',
  reported: 'bildirilen yolculuk',
  inferred: 'bildirilmedi, çıkarım',
  announced: 'yalnızca duyuruldu',
  mostlyInferred: 'Kesik çizgili olanları hiçbir kaynak bildirmiyor.',
  approximate: 'yalnızca şehir bildirildi',
  stop: 'duyurulan durak',
  planned: 'burası yalnızca duyuruldu',
  version: 'başka bir anlatıma göre burada',
  off: 'iptal edildi, ertelendi ya da yalanlandı',
  disputed: 'kaynaklar farklı',
  notRoutes: 'Çizgiler durakları birleştirir; izlenen yol değildir.',
  join: ' ',
};
