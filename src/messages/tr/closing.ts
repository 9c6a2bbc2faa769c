/** Turkish words of what follows the story, which never changes and is not in the App. */
import type { ClosingMessages } from '../../core/model/pageMessages';

export const closing: ClosingMessages = {
  disputes: 'Kaynakların farklı bilgi verdiği noktalar',
  unknowns: 'Bilinmeyenler',
  sources: 'Kaynaklar',
  via: '{via} aracılığıyla',
  colon: ':',
  updated: 'Güncelleme: {date}',
  behind: 'Kaynaklar, aralarındaki farklar ve bilinmeyenler',
  whole: 'Sayfanın tümü',
};
