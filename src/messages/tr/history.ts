import type { HistoryMessages } from '../../core/model/historyMessages';

/** What was known when, what changed, what was corrected. */
export const history = {
  known: {
    title: '{date} itibarıyla bilinenler',
    list: 'O gün bilinenler',
    lateTitle: '{date} tarihine kadarki kaynaklara göre',
    lateList: 'Daha sonraki kaynaklara göre',
    about:
      'Bu sayfa, aşağıdaki kaynakların {date} itibarıyla söylediklerini gösterir, sonrasını göstermez. Tarihi bilinmeyen bir kaynağa dayanan metinlere yer verilmedi.',
    late: 'Gezi çoktan bitmişti: burada yeni olan, bu kaynaklar için yenidir ve daha önce de biliniyor olabilir.',
    today: 'Bugün bilinenler',
    earlier: 'Önceki: {date}',
    later: 'Sonraki: {date}',
    sinceBefore: '{before} ile {date} arasında değişenler',
    first: 'İlk bilinenler',
    sinceThen: '{date} sonrasında değişenler',
    compared: 'Daha önceki bir günden {date} tarihine kadar değişenler',
    since: '{date} sonrası',
  },
  change: {
    new: 'Yeni: {when}.',
    gone: 'Artık listede değil.',
    status: 'Durum değişti: önce {was}, şimdi {now}.',
    statusWords: { reported: 'bildirildi', inferred: 'çıkarım' },
    time: {
      moved: 'Zamanı değişti: {now}; önceki: {was}.',
      closer: 'Zaman daha kesin: {now}; önceki: {was}.',
      looser: 'Zaman daha az kesin: {now}; önceki: {was}.',
    },
    place: {
      moved: 'Yeri değişti: {now}; önceki: {was}.',
      closer: 'Yer daha kesin: {now}; önceki: {was}.',
      looser: 'Yer daha az kesin: {now}; önceki: {was}.',
      named: 'Yer şöyle verildi: {now}; önceki: {was}.',
    },
    title: 'Başlık değişti: önce “{was}”, şimdi “{now}”.',
    text: 'Metin değişti.',
    came: 'Artık adı geçiyor: {names}.',
    went: 'Artık adı geçmiyor: {names}.',
    join: ', ',
    sourcesCame: { one: '{n} kaynak daha.', other: '{n} kaynak daha.' },
    sourcesWent: { one: '{n} kaynak eksildi.', other: '{n} kaynak eksildi.' },
    nothing: 'Değişen olay yok.',
  },
  counts: {
    new: { one: '{n} yeni', other: '{n} yeni' },
    changed: { one: '{n} değişen', other: '{n} değişen' },
    sourced: { one: 'kaynağı artan {n}', other: 'kaynağı artan {n}' },
    gone: { one: '{n} çıkarılan', other: '{n} çıkarılan' },
    none: 'değişen olay yok',
    join: ', ',
  },
  correction: {
    title: 'Düzeltmeler',
    why: 'Nedenini buraya yazın.',
  },
  feed: {
    title: 'Düzeltmeler ve güncellemeler: {title}',
    updated: 'Son sürüm',
    correction: 'Düzeltme: {what}',
    known: '{title}: {counts}',
  },
} satisfies HistoryMessages;
