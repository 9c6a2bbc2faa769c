/** Arabic words of the timeline. The way that time runs is a setting, so it is not named here. */
import type { TimelineMessages } from '../../core/model/timelineMessages';
import { isolated } from '../isolate';

export const timeline: TimelineMessages = isolated({
  label: 'الخط الزمني',
  howTo:
    'يمتد الزمن أفقيًا، ولكل مكان صف. كل الأحداث في القائمة أدناه. مفاتيح الأسهم تنقلك بين الأحداث، وزائد وناقص للتكبير والتصغير، و0 لعرض الجولة كلها.',
  event: 'الحدث',
  position: '{n} من {total}: {when}، {title}',
  zoomIn: 'تكبير',
  zoomOut: 'تصغير',
  whole: 'الجولة كلها',
  crowd: {
    zero: '{n} حدث، كبّر لرؤيتها',
    one: 'حدث واحد، كبّر لرؤيته',
    two: 'حدثان، كبّر للفصل بينهما',
    few: '{n} أحداث، كبّر للفصل بينها',
    many: '{n} حدثًا، كبّر للفصل بينها',
    other: '{n} حدث، كبّر للفصل بينها',
  },
  legend: {
    label: 'كيف يُقرأ الخط الزمني',
    exact: 'وقت مذكور',
    part: 'جزء من اليوم',
    bounds: 'في وقت ما خلال هذه المدة',
    half: 'حدّ محسوب، غير مذكور',
    move: 'انتقل خلال هذه المدة',
    stay: 'وجود مؤكد',
    travel: 'انتقال مستنتج، غير مذكور',
    announced: 'انتقال معلن',
    hollow: 'معلن، أو دون صاحب الرحلة',
    off: 'أُلغي أو أُجّل أو نُفي',
    planned: 'كما أُعلن أولًا',
    version: 'بحسب رواية أخرى',
    disputed: 'المصادر مختلفة',
    night: 'ليل، من 18 إلى 06',
  },
} satisfies TimelineMessages);
