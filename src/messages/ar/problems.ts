/** What a problem report says for each code: what was found, and what to do. */
import { isolated } from '../isolate';
import type { ProblemFactMessages, ProblemMessages, ProblemReportMessages } from '../shape';

export const problems: ProblemMessages = isolated({
  'unreadable-file': 'تعذّر فتح الملف: {found}.',
  'unknown-file-type':
    'ينتهي اسم ملف الأحداث بـ\u2068.ts\u2069 أو \u2068.yaml\u2069 أو \u2068.yml\u2069 أو \u2068.json\u2069؛ أما هذا فهو {found}.',
  'file-too-large': 'حجم الملف {found} بايت؛ وأقصى ما يُقرأ {limit}.',
  'empty-file': 'الملف فارغ.',
  'not-utf-8': 'الملف ليس نص UTF-8. احفظه بترميز UTF-8.',
  'syntax-error': 'لا يمكن قراءة الملف هنا: {found}.',
  'duplicate-key': 'هذا المفتاح مكرر في الكائن نفسه؛ والثاني يحجب الأول.',
  'not-a-literal':
    'يُقرأ الملف ولا يُشغّل أبدًا، فلا يمكن حساب هذا: {found}. اكتب القيمة نفسها، أو اسم ثابت في هذا الملف.',
  'no-itinerary': 'لا شيء مصدّر. اكتب: \u2068export default defineItinerary({ … })\u2069.',
  'too-many-aliases':
    'تتكاثر الأسماء المستعارة في هذا الملف (أكثر من {limit}) أو تعود إلى نفسها. اكتب القيم صراحة.',
  'tag-refused': 'لا تُستخدم في ملف الأحداث وسوم مثل {found}. احذفه.',

  'unknown-key': 'لا يوجد هنا حقل اسمه «{found}».',
  'forbidden-key': 'لا يجوز أن يسمى أي مفتاح «{found}».',
  'missing-field': 'الحقل «{field}» ناقص هنا.',
  'wrong-type': 'وُجد {found}، ولا مكان له هنا.',
  'not-one-of': 'وُجد {found}، وليس من الكلمات الجائزة هنا.',
  'not-a-slug': 'وُجد {found}. لا يضم المعرّف إلا الحروف الصغيرة a–z والأرقام وشرطات مفردة.',
  'not-a-language': 'وُجد {found}، وليس رمز لغة. اكتب مثلًا en أو ja أو pt-BR.',
  'not-a-clock-time':
    'وُجد {found}، وليس وقتًا من اليوم. اكتب HH:MM من 00:00 إلى 24:00، أو HH إن لم تُعرف إلا الساعة.',
  'not-a-duration': 'وُجد {found}، وليس مدة. اكتب مثلًا 45m أو 2h أو 1h40m.',
  'number-too-small': 'وُجد {found}؛ والحد الأدنى {least}.',
  'not-a-whole-number': 'وُجد {found}؛ والمطلوب هنا عدد صحيح.',
  'wrong-length': 'عدد القيم {found}؛ والمطلوب {expected}.',
  'wrong-shape': 'ليس للملف شكل رحلة: {found}.',
  'empty-text': 'لا نص هنا. اكتب نصًا، أو احذف الحقل.',
  'empty-list': 'القائمة فارغة؛ وتحتاج إلى قيمة واحدة على الأقل.',
  'no-events': 'تحتاج الرحلة إلى حدث واحد على الأقل.',
  'too-deep': 'القيم متداخلة هنا أكثر من {limit} مستوى؛ ولا شيء في ملف الأحداث كذلك.',
  'too-many-values': 'في الملف أكثر من {limit} قيمة؛ ولم يُفحص الباقي.',
  'too-many-events': 'عدد الأحداث في الملف {found}؛ والحد الأقصى {limit}.',
  'text-too-long': 'عدد حروف النص {found}؛ والحد الأقصى {limit}.',

  'unknown-place': 'لا مكان بالمفتاح {found}.',
  'unknown-person': 'لا شخص بالمفتاح {found}.',
  'unknown-source': 'لا مصدر بالمفتاح {found}.',
  'unknown-event': 'لا حدث بالمعرّف {found}.',
  'unknown-track': 'لا مسار بالمفتاح {found}.',
  'unknown-leg-end': 'لا حدث ولا مكان اسمه {found}.',
  'duplicate-event-id': 'المعرّف {found} مستخدم من قبل في {other}؛ وستضيع الروابط إليه.',
  'cyclic-order': 'سيكون على كل من هذه الأحداث أن يتبع ما قبله: {chain}.',
  'movement-without-from': 'يذكر الانتقال من أين يبدأ: أضف "from"، وهو مفتاح من "places".',

  'unreadable-date': 'لا يمكن قراءة {found} على أنه تاريخ.',
  'no-such-day': 'ليس في التقويم {found}.',
  'reversed-interval': 'ينتهي {found} قبل أن يبدأ.',
  'empty-when': 'لا يقول هذا شيئًا عن الوقت. اذكر تاريخًا، أو حدًا.',
  'end-before-start':
    'سينتهي ({end}) قبل أن يبدأ ({start}). النهاية في يوم آخر تحتاج إلى "endDate".',
  'time-without-day': 'وقت من اليوم ({found}) يحتاج إلى تاريخ يحدد اليوم.',
  'no-such-local-time': 'قُدّمت الساعات في {zone} فتجاوزت {found}؛ ولم تُظهر هذا الوقت قط.',
  'ambiguous-local-time': 'أظهرت الساعات في {zone} الوقت {found} مرتين. حدد أيهما بـ"fold".',
  'unknown-zone': 'ليس {found} منطقة زمنية في قاعدة IANA. اكتب مثلًا \u2068Africa/Djibouti\u2069.',
  'time-not-by-itself':
    'على هذا الوقت أن يُعرف بذاته، دون أحداث أخرى. اذكر تاريخًا، أو أبكر وقت وآخر وقت يمكن أن يجتمعا.',

  'longitude-out-of-range': 'خط الطول {found} ليس بين \u2068-180\u2069 و180.',
  'latitude-out-of-range': 'خط العرض {found} ليس بين \u2068-90\u2069 و90.',
  'swapped-coordinates': 'يبدو أن خطي العرض والطول متبادلان. اكتب خط الطول أولًا.',
  'flipped-sign': 'تبدو إحدى الإشارتين خاطئة. الشرق والشمال موجبان.',
  'null-island': 'النقطة 0، 0 في البحر قبالة أفريقيا؛ وهي ما تصير إليه نقطة ناقصة.',
  'zone-far-from-longitude': 'عند خط الطول {longitude} تبعد الشمس {hours} ساعات عن توقيت {zone}.',
  'unknown-country': 'ليس {found} رمز بلد. اكتب حرفين كبيرين بحسب ISO 3166-1.',
  'place-off-the-map':
    'الخريطة المطلوبة هنا لن تُظهر {found}. احذف الإسقاط، أو ارسمها حول مكان آخر.',

  'html-in-text': 'النص هنا بسيط: سيُطبع {found} كما هو. احذفه.',
  'bidi-override': 'يضم النص {found}، وهو حرف غير مرئي يقلب اتجاه ما بعده. احذفه.',
  'missing-translation': 'النص ناقص في إحدى لغات هذا الملف: {language}.',
  'weekday-mismatch': 'يقول النص {found}، لكن {date} هو {actual}.',
  'unreadable-link': 'ليس {found} عنوان ويب كاملًا. اكتبه كله ابتداءً من \u2068https://\u2069.',
  'forbidden-link':
    'يبدأ {found} بـ"{scheme}:". يبدأ الرابط بـ\u2068https:\u2069 أو \u2068mailto:\u2069.',
  'link-without-scheme': 'لا يقول {found} إنه https.',
  'link-with-password': 'يضم {found} اسمًا أو كلمة سر. احذفهما.',
  'insecure-link': 'ليس {found} مشفرًا. لا يبدأ بـ\u2068http:\u2069 إلا عنوان مصدر.',
  'insecure-source': 'ليس {found} مشفرًا؛ وقد يُحذَّر القراء. استخدم \u2068https:\u2069 إن وُجد.',
  'media-not-local':
    'ليس {found} صورة محلية. اذكر مسارًا بجانب الصفحة، مثل \u2068images/arrival.jpg\u2069.',

  'reported-without-source': 'الحدث {found} بلا مصدر. اذكر مصدرًا، أو اجعل حالته "inferred".',
  'sources-before-event': 'نُشرت كل مصادر {found} حتى {published}، قبل حدوثه ({date}). هل أُعلن فقط؟',
  'announced-and-past':
    'أُعلن {found} ليوم {date}، وكان قد مضى عند آخر تحديث للملف ({updated}). ماذا جرى؟',
  'duplicate-event': 'العنوان والوقت والمكان نفسها في {other}.',
  'year-far-from-neighbours': 'يبعد التاريخ {found} عن كل حدث حوله {days} يومًا. هل السنة صحيحة؟',
  'unused-place': 'لا يذكر الملف المكان {found}.',
  'unused-person': 'لا يذكر الملف الشخص {found}.',
  'unused-source': 'لا يستشهد الملف بالمصدر {found}.',
  'unused-leg': 'لا محطة في {to} تلي محطة في {from} مباشرة، فلا يُرسم هذا الانتقال في أي مكان.',

  contradiction: 'لا يمكن أن يصح هذا كله معًا.',
  'leaves-before-it-arrives': 'تنتهي المغادرة {second} قبل الوصول {first} السابق لها في الملف.',
  'two-places-at-once':
    'الحدثان {first} و{second} في مدينتين مختلفتين في الوقت نفسه. هل غاب صاحب الرحلة عن أحدهما؟',
  'impossible-speed':
    'المسافة من {first} إلى {second} هي {km} كم. تترك الأوقات {minutes} دقيقة لما يحتاج إلى {needed} على الأقل.',

  'unknown-waiver': 'لا مشكلة بالرمز {found}.',
  'waived-error': 'المشكلة {found} خطأ، والأخطاء لا يُتغاضى عنها.',
  'unused-waiver': 'لا يوجد هنا {found} ليُتغاضى عنه. احذف هذا البند.',
} satisfies ProblemMessages);

/** One of several facts that cannot all hold: what a file says of an event, by the field it says it in. */
export const problemFacts: ProblemFactMessages = isolated({
  date: 'تاريخ «{event}» هو {value}',
  start: 'يبدأ «{event}» في {value}',
  end: 'ينتهي «{event}» في {value}',
  endDate: 'ينتهي «{event}» يوم {value}',
  part: 'يقع «{event}» في {value} من {day}',
  lasts: 'يدوم «{event}» مدة {value}',
  atMost: 'يدوم «{event}» مدة {value} على الأكثر',
  earliest: 'ليس «{event}» قبل {value}',
  latest: 'ليس «{event}» بعد {value}',
  after: 'يبدأ «{event}» بعد انتهاء «{other}»',
  before: 'ينتهي «{event}» قبل بدء «{other}»',
  leg: 'ينتقل من «{event}» إلى «{other}»',
  place: 'يقع «{event}» في «{from}» و«{other}» في «{to}»، ولا أحد في المكانين معًا',
  travel:
    'المسافة من «{event}» في «{from}» إلى «{other}» في «{to}» هي {km} كم: {needed} دقيقة على الأقل بسرعة {speed} كم/س',
  span: 'لا ينتهي «{event}» قبل أن يبدأ',
} satisfies ProblemFactMessages);

/** The words around a problem. `nearest` and `allowed` follow any message that has them. */
export const problemReport: ProblemReportMessages = isolated({
  nearest: 'هل تقصد {nearest}؟',
  allowed: 'الجائز: {allowed}.',
  kinds: {
    text: 'نص',
    number: 'عدد',
    boolean: 'صواب أو خطأ',
    list: 'قائمة […]',
    object: 'كائن {…}',
    nothing: 'لا شيء',
  },
  about: '{fact} (تقريبًا)',
  likely: '{fact} (على الأرجح)',
  error: 'خطأ',
  warning: 'تحذير',
  at: 'في {path}',
  more: {
    zero: 'و{n} مشكلة أخرى غير مطبوعة.',
    one: 'ومشكلة واحدة أخرى غير مطبوعة.',
    two: 'ومشكلتان أخريان غير مطبوعتين.',
    few: 'و{n} مشكلات أخرى غير مطبوعة.',
    many: 'و{n} مشكلة أخرى غير مطبوعة.',
    other: 'و{n} مشكلة أخرى غير مطبوعة.',
  },
  errors: {
    zero: '{n} خطأ',
    one: 'خطأ واحد',
    two: 'خطآن',
    few: '{n} أخطاء',
    many: '{n} خطأً',
    other: '{n} خطأ',
  },
  warnings: {
    zero: '{n} تحذير',
    one: 'تحذير واحد',
    two: 'تحذيران',
    few: '{n} تحذيرات',
    many: '{n} تحذيرًا',
    other: '{n} تحذير',
  },
  total: '{errors}، {warnings} في {file}',
  sentence: '{fact}.',
  sentenceJoin: ' ',
  join: '، ',
  none: {
    zero: '{n} ملف، لا مشكلات',
    one: 'ملف واحد، لا مشكلات',
    two: 'ملفان، لا مشكلات',
    few: '{n} ملفات، لا مشكلات',
    many: '{n} ملفًا، لا مشكلات',
    other: '{n} ملف، لا مشكلات',
  },
} satisfies ProblemReportMessages);
