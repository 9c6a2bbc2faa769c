import type { SiteMessages } from '../../core/model/siteMessages';

/** Words of a story's by-products and of the site around it, for readers elsewhere. */
export const site = {
  provider: 'Carnet',
  cardAlt: 'Gezinin haritası: {title}',
  others: 'Diğer geziler:',
  languages: 'Diller',
  embed: {
    title: 'Sayfana ekle',
    code: 'Sayfanız için kod',
    copy: 'Kodu kopyala',
    copied: 'Kod kopyalandı',
    script: 'Son satırı olmadan çerçeve, okurların açtıklarıyla birlikte büyümez.',
  },
  keys: {
    title: 'Tuşlar (?)',
    list: {
      arrows: { key: 'Ok tuşları', does: 'sonraki ya da önceki durak veya olay' },
      ends: { key: 'Home, End', does: 'ilk, son' },
      enter: { key: 'Enter', does: 'açar' },
      escape: { key: 'Esc', does: 'bulunduğunuz yere döner' },
      zoom: { key: '+, −, 0', does: 'harita ya da zaman çizelgesi: yakın, uzak, tümü' },
      pan: { key: 'Shift + ok tuşu', does: 'yakınlaştırılmış haritayı kaydırır' },
    },
  },
  notFound: {
    title: 'Bu sayfa burada değil',
    text: 'Taşınmış ya da adres size gelirken eksik kalmış olabilir.',
    start: 'Başa dön',
  },
} satisfies SiteMessages;
