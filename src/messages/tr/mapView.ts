/** Turkish words of the map. */
import type { MapMessages } from '../../core/model/messages';

export const mapView: MapMessages = {
  label: 'Harita',
  howTo:
    'Ziyaret sırasıyla duraklar: ok tuşları bir duraktan ötekine geçer, Enter seçer. Artı ve eksi yakınlaştırıp uzaklaştırır, 0 haritanın tümünü gösterir, Shift ile ok tuşu haritayı kaydırır. Bütün olaylar aşağıdaki listede.',
  stop: 'Durak {n}: {name}, {dates}',
  join: ', ',
  titlesJoin: '; ',
  inexact: {
    site: '{name} (yerleşke; konumu yaklaşık)',
    city: '{name} (yalnızca şehir bildirildi)',
    region: '{name} (yalnızca bölgesi biliniyor)',
    country: '{name} (yalnızca ülke bildirildi)',
    undisclosed: '{name} (yer açıklanmadı)',
  },
  unknown: '?',
  places: '{name}, {n} yer',
  announced: '{name} (duyuruldu)',
  disputed: '{name}; kaynaklar farklı',
  ghost: {
    planned: '{title}: burası duyurulmuştu: {name}',
    version: '{title}: {name}, başka bir anlatıma göre',
    off: '{title}: {name}, iptal edildi, ertelendi ya da yalanlandı',
  },
  home: 'Çıkış yeri: {name}',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  fit: 'Tümü',
  region: 'Bölge',
  whole: 'Tüm',
  wholeJourney: 'Tüm yolculuk',
  wheel: 'Yakınlaştırmak için {key} + tekerlek kullanın',
  fingers: 'Haritayı iki parmakla kaydırın',
  back: 'Görünüme getir: {name}',
  km: '{n} km',
  metres: '{n} m',
  to: 'varış: {place}',
  from: 'çıkış: {place}',
};
