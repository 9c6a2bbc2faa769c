/** Turkish words of the timeline. */
import type { TimelineMessages } from '../../core/model/timelineMessages';

export const timeline: TimelineMessages = {
  label: 'Zaman çizelgesi',
  howTo:
    'Zaman soldan sağa ilerler, her yerin bir satırı vardır. Bütün olaylar aşağıdaki listede. Ok tuşları olaylar arasında ilerler, artı ve eksi yakınlaştırıp uzaklaştırır, 0 gezinin tümünü gösterir.',
  event: 'Olay',
  position: '{n}/{total}: {when}, {title}',
  zoomIn: 'Yakınlaştır',
  zoomOut: 'Uzaklaştır',
  whole: 'Gezinin tümü',
  crowd: { one: '{n} olay, yakınlaştırın', other: '{n} olay, ayırmak için yakınlaştırın' },
  legend: {
    label: 'Zaman çizelgesi nasıl okunur',
    exact: 'saati bildirildi',
    part: 'günün bir bölümü',
    bounds: 'bu arada bir saatte',
    half: 'sınır hesaplandı, bildirilmedi',
    move: 'bu arada yola çıktı',
    stay: 'kesin olarak orada',
    travel: 'yolculuk çıkarımdır, bildirilmedi',
    announced: 'duyurulan yolculuk',
    hollow: 'duyuruldu ya da gezinin sahibi yok',
    off: 'iptal edildi, ertelendi ya da yalanlandı',
    planned: 'ilk duyurulduğu gibi',
    version: 'başka bir anlatıma göre',
    disputed: 'kaynaklar farklı',
    night: 'gece, 18–06',
  },
};
