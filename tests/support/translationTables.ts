/**
 * What the check of translations knows of each language: signs of print, words that keep a text as
 * soft as it was, and names as that language's press writes them. Tables only.
 */
export const LANGUAGES = ['en', 'ja', 'tr', 'ar', 'fr'] as const;
export const OTHERS = ['ja', 'tr', 'ar', 'fr'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Other = (typeof OTHERS)[number];

type Row = readonly [english: RegExp, ja: RegExp, tr: RegExp, ar: RegExp, fr: RegExp];

/** Opening and closing quotation mark. */
export const QUOTES: Readonly<Record<Language, readonly [string, string]>> = {
  en: ['“', '”'],
  ja: ['「', '」'],
  tr: ['“', '”'],
  ar: ['«', '»'],
  fr: ['«', '»'],
};

/** Languages whose own letters are not Latin. */
export const OWN_SCRIPT: readonly Language[] = ['ja', 'ar'];

type Forms = readonly (readonly [form: RegExp, as: string])[];

/** An aircraft's type is no figure, and a title in Japanese keeps its own in every language. */
const NO_FIGURE: Forms = [[/P-3C|\(8月20日\)/g, ' ']];

/** Forms in which a figure hides or shows otherwise than elsewhere, and what they count as. */
export const FORMS: Readonly<Record<Language, Forms>> = {
  en: NO_FIGURE,
  // The press writes a date's weekday as one sign, （月）.
  ja: [...NO_FIGURE, [/（([日月火水木金土])）/g, '（$1曜日）']],
  tr: NO_FIGURE,
  // "An hour and 40 minutes": the one hour is in the noun.
  ar: [...NO_FIGURE, [/ساعة و(?=\d)/g, '1 و']],
  fr: NO_FIGURE,
};

/** English words for numbers, and the figure that a translation may have for each. */
export const NUMBER_WORDS: readonly (readonly [words: RegExp, figure: string])[] = [
  [/\bone\b/gi, '1'],
  [/\b(two|both|II)\b/gi, '2'],
  [/\bthree\b/gi, '3'],
  [/\b(four|fourth)\b/gi, '4'],
  [/\bfive\b/gi, '5'],
  [/\bsix\b/gi, '6'],
  [/\ba quarter of an hour\b/gi, '15'],
];

/** Signs that do not stand in a language's print, and why. */
export const STRAY: Readonly<Record<Language, readonly (readonly [RegExp, string])[]>> = {
  en: [[/ [,.;:?!]/, 'a space before a stop']],
  ja: [
    [/[,;?!]/, 'a Western stop'],
    [/:(?!\d)/, 'a Western colon'],
    [/[０-９Ａ-Ｚａ-ｚ]/, 'a wide figure or letter'],
    [/[｡-ﾟ]/, 'a narrow sign'],
    [/[午][前後]\d/, 'a time that does not compare'],
  ],
  tr: [
    [/\b(Istanbul|Turkiye)/, 'a letter that is not Turkish'],
    [/ [,.;:?!]/, 'a space before a stop'],
    [
      /(?<!\p{L})(Kyodo|Reuters|Nakatani|Baykar|TUSAŞ|Ankara|İstanbul|Cibuti|Türkiye|Ürdün)(y?[aeıi]|[dt][ae]n?|n?[ıiuü]n)(?!\p{L})/u,
      'an ending without its apostrophe',
    ],
  ],
  ar: [
    [/[,;?]/, 'a Western stop'],
    [/[٠-٩۰-۹]/, 'an Eastern figure'],
    [/[ـ]/, 'a stretched letter'],
    [/ [،؛.:؟]/, 'a space before a stop'],
  ],
  fr: [
    [/ [:;?!»]|« /, 'a space that breaks'],
    [/[^\u00a0\u202f\d][;?!»]|[\p{L})]:|«[^\u00a0\u202f]/u, 'no space'],
    [/ [,.]/, 'a space before a stop'],
  ],
};

/** Names that stay in Latin letters in every language; the longer first. */
export const LATIN_NAMES: readonly string[] = [
  'Abdoulkader Houssein Omar',
  'Recep Erdinç Yetkin',
  'Fumihito Tanaka',
  'Alaa Batayneh',
  'Africa-Press Djibouti',
  'Chronique de l’Est',
  'Oita Godo Shimbun',
  'The Japan Times',
  'The Japan News',
  'J-Defense News',
  'Koku Shimbunsha',
  'Oiso Newspaper',
  'Türkiye Today',
  'Uzalendo News',
  'livedoor News',
  'En Son Haber',
  'SonTurkHaber',
  'Africa-Press',
  'Nakatani Gen',
  'Gerasa News',
  'Somali Gate',
  'Watana News',
  'TRT Global',
  'TRT Haber',
  'Ekonomist',
  'Fuji Post',
  'al-Huneiti',
  'Batayneh',
  'MENAFN',
  'Tanaka',
  'Yetkin',
  'Ikaros',
  'TUSAŞ',
  'Omar',
  'P-3C',
  'WING',
  'NHK',
  'SSB',
];

/** Where the English is soft, the others are; each stands at least as often as in the English. */
export const SOFT_WORDS: readonly Row[] = [
  [
    /\babout (?=\d)/g,
    /約(?=\d)|\dごろ/g,
    /yaklaşık (?=\d)/g,
    /نحو (?=\d|ساعة)/g,
    /environ (?=\d)|\d environ/g,
  ],
  [/\bmore than (?=\d)/g, /\d分超/g, /\d dakikadan fazla/g, /أكثر من (?=\d)/g, /plus de (?=\d)/g],
  [
    /\bnot reported/gi,
    /報じられて(いない|おらず)/g,
    /bildirilme/gi,
    /(لم (يُ|تُ)ذكر)|(غير المذكور)/g,
    /non (précisé|communiqué)|n’est pas précisé|ne sont pas précisé/gi,
  ],
  [
    /\bTime and means are not\b/g,
    /時刻と手段は報じられていない/g,
    /Saat ve ulaşım biçimi bildirilmedi/g,
    /أما الوقت والوسيلة فلم يُذكرا/g,
    /ne sont pas précisés/g,
  ],
  [
    /\bnot named\b/g,
    /名前は挙げられていない/g,
    /ad(ı|ları) verilmiyor/g,
    /لم [تي]ُذكر (اسم|أسماء)/g,
    /non nommé|ne sont pas nommés/g,
  ],
  [/\b(is|are) reported\b/g, /報じられている/g, /bildirildi/g, /ورد|مذكور/g, /rapportée?/g],
  [/\bReported: /g, /^報じられている：/g, /^Bildirilen: /g, /^المذكور: /g, /^Rapporté\u00a0: /g],
  [
    /\bvery likely\b/g,
    /可能性が極めて高い/g,
    /çok büyük olasılıkla/g,
    /من المرجح جدًا/g,
    /très probablement/g,
  ],
  [
    /\bhence probably\b/g,
    /したがっておそらく/g,
    /dolayısıyla muhtemelen/g,
    /وعليه .*على الأرجح/g,
    /donc probablement/g,
  ],
  [/\bmay\b/g, /かもしれない/g, /olabilir|sanabilir/g, /(?<!\p{L})و?قد(?!\p{L})/gu, /\bpeut\b/g],
  [/\bcan be\b/g, /あり得る/g, /karıştırılabilir/g, /يمكن أن/g, /peuvent être/g],
  [/\bpossible\b/g, /可能性/g, /olası|mümkün/g, /إمكان|المحتمل/g, /éventuelle|possible/g],
  [
    /\bcannot be excluded\b/g,
    /排除できない/g,
    /dışlanamaz/g,
    /لا يمكن استبعاد/g,
    /ne peut être exclu/g,
  ],
  [/\bin practice\b/g, /事実上/g, /uygulamada/g, /عمليًا/g, /en pratique/g],
  [/\bsuggests\b/g, /うかがわせる/g, /düşündürüyor/g, /توحي/g, /laisse penser/g],
  [/\bif it did\b/g, /そうであれば/g, /öyleyse/g, /إذا كان الأمر كذلك/g, /si c’est le cas/g],
  [/\bpoints to\b/g, /うかがわせる/g, /işaret ediyor/g, /يشير إلى/g, /renvoie/g],
  [/\bin doubt\b/g, /疑問/g, /kesin değil/g, /موضع شك/g, /incertaine?/g],
  [/\bwould also fit\b/g, /矛盾しない/g, /buna uyar/g, /ينسجم معها أيضًا/g, /conviendrait aussi/g],
  [/\b(sources|accounts[\w ]*) differ\b/gi, /食い違/g, /farklı/g, /تختلف/g, /divergent/g],
  [/\bacting\b/g, /代行/g, /vekil/g, /بالوكالة/g, /par intérim/g],
  [/\bplanned\b/g, /予定/g, /plan/g, /مقرر/g, /prévue?s?\b/g],
  [/\bannounced\b/g, /予告/g, /duyurul/gi, /أُعلن|إعلان/g, /annonc/g],
  [/\b(is|as) (not )?confirmed\b/g, /確認され/g, /doğrulan/g, /ت?تأكد/g, /confirmé/g],
  [
    /\bby (the early morning|\d+ August)/g,
    /までに/g,
    /en geç/g,
    /أقصا|على أبعد تقدير/g,
    /au plus tard/g,
  ],
  [/\blate on\b/g, /遅く/g, /geç/g, /متأخر/g, /\btard\b/g],
  [/\b18 or 19\b/g, /18日または19日/g, /18 veya 19/g, /18 أو 19/g, /18 ou 19/g],
  [/\bin part\b/g, /一部/g, /kısmen/g, /في جزء منه/g, /en partie/g],
  [/\bor nearby\b/g, /近郊/g, /veya yakını/g, /بالقرب/g, /ou à proximité/g],
  [/\bnear Ankara\b/g, /アンカラ近郊/g, /Ankara yakınları/g, /قرب أنقرة/g, /près d’Ankara/g],
  [/\bshown (at|in)\b/g, /に表示/g, /gösteriliyor/g, /[يت]ظهر/g, /placée? (à|dans)/g],
  [
    /\b(no|none of the) sources?\b/gi,
    /情報源は?(なく|いずれも|ない)?/g,
    /[Hh]içbir kaynak/g,
    /أي مصدر/g,
    /aucune source/gi,
  ],
  [/\bJapan time\b/g, /日本時間/g, /Japonya saatiyle/g, /بتوقيت اليابان/g, /heure du Japon/g],
  [/\bafternoon\b/g, /午後/g, /öğleden sonra/g, /بعد ظهر|بعد الظهر/g, /après-midi/g],
  [/\bevening\b/g, /夜/g, /akşam/g, /مساء/g, /soir/g],
  [/\bmorning\b/g, /朝|午前/g, /sabah/g, /صباح/g, /matin/g],
  [/\bmidday\b/g, /昼/g, /öğle/g, /ظهر/g, /mi-journée/g],
  [/\bnight\b/g, /夜/g, /gece/g, /ليل/g, /nuit/g],
];

/** Names that a translation has wherever the English has them. */
export const GLOSSARY: readonly Row[] = [
  [/Nakatani/, /中谷|ナカタニ|Nakatani/, /Nakatani/, /ناكاتاني/, /Nakatani/],
  [/Güler/, /ギュレル/, /Güler/, /غولر/, /Güler/],
  [/Görgün/, /ギョルギュン/, /Görgün/, /غورغون/, /Görgün/],
  [/Guelleh/, /ゲレ/, /Guelleh/, /جيله/, /Guelleh/],
  [/Dileita/, /ディレイタ/, /Dileita/, /دليتا/, /Dileita/],
  [/Bourhan/, /ブルハン/, /Bourhan/, /برهان/, /Bourhan/],
  [/“Hassan”/, /「ハッサン」/, /“Hassan”/, /«حسن»/, /«\u00a0Hassan\u00a0»/],
  [/Jafar Hassan/, /ジャファル・ハッサン/, /Cafer Hassan/, /جعفر حسان/, /Jafar Hassan/],
  [/Huneiti/, /フネイティ/, /Huneyti/, /الحنيطي/, /Huneiti/],
  [/Bayraktar/, /バイラクタル/, /Bayraktar/, /بيرقدار/, /Bayraktar/],
  [/Baykar/, /バイカル/, /Baykar/, /بايكار/, /Baykar/],
  [/TUSAŞ/, /TUSAŞ/, /TUSAŞ/, /توساش/, /TUSAŞ/],
  [
    /Turkish Aerospace/,
    /トルコ航空宇宙産業/,
    /Türk Havacılık ve Uzay/,
    /الجوية والفضائية/,
    /Turkish Aerospace/,
  ],
  [/SSB/, /SSB/, /SSB/, /SSB/, /SSB/],
  [/Kyodo/, /共同通信/, /Kyodo/, /كيودو/, /Kyodo/],
  [/Reuters/, /ロイター通信/, /Reuters/, /رويترز/, /Reuters/],
  [/Yomiuri/, /読売新聞/, /Yomiuri/, /يوميوري/, /Yomiuri/],
  [/Asagumo/, /朝雲新聞/, /Asagumo/, /أساغومو/, /Asagumo/],
  [/Hürriyet/, /ヒュリエト/, /Hürriyet/, /حرييت/, /Hürriyet/],
  [/Cumhuriyet/, /ジュムフリエト/, /Cumhuriyet/, /جمهورييت/, /Cumhuriyet/],
  [/La Nation/, /ラ・ナシオン/, /La Nation/, /لا ناسيون/, /La Nation/],
  [/People’s Daily/, /人民日報/, /Halkın Günlüğü/, /الشعب اليومية/, /Quotidien du peuple/],
  [
    /(?<!Arab News )\bJapan\b(?! (News|Times))/,
    /日本|邦人|自衛隊/,
    /Japon/,
    /ياباني?|اليابان/,
    /[Jj]apon/,
  ],
  [/Djibouti(?!-Ambouli)/, /ジブチ|Djibouti/, /Cibuti|Djibouti/, /جيبوتي/, /[Dd]jibouti/],
  [/Ambouli/, /アンブリ/, /Ambouli/, /أمبولي/, /Ambouli/],
  [/Türkiye(?! Today)/, /トルコ/, /Türkiye/, /تركيا/, /Turquie/],
  [/\bTurkish\b(?! Aero)/, /トルコ/, /Türk|Savunma Sanayii/, /ترك/, /tur(c|que)s?\b|Turquie/],
  [/Jordan(?!ian)/, /ヨルダン/, /Ürdün/, /الأردن/, /[Jj]ordani/],
  [/Ankara/, /アンカラ/, /Ankara/, /أنقرة/, /Ankara/],
  [/Istanbul/, /イスタンブール/, /İstanbul/, /إسطنبول/, /Istanbul/],
  [/Amman/, /アンマン/, /Amman/, /عمّان/, /Amman/],
  [/Tokyo/, /東京/, /Tokyo/, /طوكيو/, /Tokyo/],
  [/Gulf of Aden/, /アデン湾/, /Aden Körfezi/, /خليج عدن/, /golfe d’Aden/],
  [/Red Sea/, /紅海/, /Kızıldeniz/, /البحر الأحمر/, /mer Rouge/],
  [/Gaza/, /ガザ/, /Gazze/, /غزة/, /Gaza/],
  [/West Bank/, /ヨルダン川西岸/, /Batı Şeria/, /الضفة الغربية/, /Cisjordanie/],
];
