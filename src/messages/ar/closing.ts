/** Arabic words of what follows the story, which never changes and is not in the App. */
import type { ClosingMessages } from '../../core/model/pageMessages';
import { isolated } from '../isolate';

export const closing: ClosingMessages = isolated({
  disputes: 'حيث تختلف المصادر',
  unknowns: 'ما ليس معروفًا',
  sources: 'المصادر',
  via: 'عبر {via}',
  colon: ':',
  updated: 'آخر تحديث: {date}',
  behind: 'المصادر، واختلافاتها، وما ليس معروفًا',
  whole: 'الصفحة الكاملة',
} satisfies ClosingMessages);
