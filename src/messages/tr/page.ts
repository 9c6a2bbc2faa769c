import type { PageMessages } from '../../core/model/pageMessages';

export const page = {
  controls: {
    label: 'Olaylar arasında ilerleyin',
    play: 'Oynat',
    pause: 'Duraklat',
    previous: 'Önceki',
    next: 'Sonraki',
    atStop: 'Durak {stop} · olay {event}/{events}',
    between: 'Olay {event}/{events}',
  },
  clock: {
    label: 'Saat',
    local: 'Yerel',
    yours: 'Sizinki',
  },
  event: {
    card: 'Seçili olay',
    list: 'Güne göre bütün olaylar',
    all: 'Sırasıyla {n} olayın tümü',
    sources: { one: '{n} kaynak', other: '{n} kaynak' },
    details: 'Ayrıntılar',
    more: { one: 'Ayrıntılar ve {n} kaynak', other: 'Ayrıntılar ve {n} kaynak' },
    disputes: {
      one: 'Kaynakların farklı bilgi verdiği {n} nokta',
      other: 'Kaynakların farklı bilgi verdiği {n} nokta',
    },
    earlier: 'Önceki bilgiler',
    note: 'Notlar',
    derived: 'Zaman, {derived} hesaplandı.',
    absent: 'Gezinin sahibi burada bulunmadı.',
    shown: 'Gösterilen: {reading}.',
    notSettled: 'Kesinleşmedi.',
    join: ', ',
    peopleJoin: '; ',
    office: ', {role}, {of}',
    officeAlone: ', {office}',
    citedFor: '({for} için)',
    copyLink: 'Bağlantıyı kopyala',
    copied: 'Bağlantı kopyalandı',
    copyByHand: 'Bu olayın bağlantısı',
    copyNone: 'Bağlantı yok: sayfanın bu kopyasının adresi yok',
  },
  page: {
    mapFailed: 'Harita çizilemedi. Bütün olaylar aşağıdaki listede.',
    timelineFailed: 'Zaman çizelgesi çizilemedi. Bütün olaylar aşağıdaki listede.',
  },
} satisfies PageMessages;
