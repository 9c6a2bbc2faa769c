import { isolated } from '../isolate';
import type { SiteMessages } from '../../core/model/siteMessages';

/** Words of a story's by-products and of the site around it, for readers elsewhere. */
export const site = isolated({
  provider: 'Carnet',
  cardAlt: 'خريطة الرحلة: {title}',
  others: 'رحلات أخرى:',
  languages: 'اللغات',
  embed: {
    title: 'تضمين',
    code: 'الشفرة لصفحتك',
    copy: 'نسخ الشفرة',
    copied: 'نُسخت الشفرة',
    script: 'من دون سطرها الأخير لا يتسع الإطار لما يفتحه القراء.',
  },
  keys: {
    title: 'المفاتيح (?)',
    list: {
      arrows: { key: 'الأسهم', does: 'المحطة أو الحدث التالي أو السابق' },
      ends: { key: 'Home، End', does: 'الأول، الأخير' },
      enter: { key: 'Enter', does: 'يفتح' },
      escape: { key: 'Esc', does: 'العودة إلى حيث كنت' },
      zoom: { key: '+، −، 0', does: 'الخريطة أو الخط الزمني: تكبير، تصغير، الكل' },
      pan: { key: 'Shift + سهم', does: 'تحريك الخريطة المكبّرة' },
    },
  },
  notFound: {
    title: 'هذه الصفحة ليست هنا',
    text: 'ربما نُقلت، أو انقطع العنوان في طريقه إليك.',
    start: 'إلى البداية',
  },
} satisfies SiteMessages);
