/**
 * Seas, gulfs and straits, with the places where their names may stand. Our own table: names as each
 * language's newspapers print them, so the gulf between Iran and Arabia, the sea between Korea and
 * Japan and others have a name each that not every reader would choose. A story in a language that
 * is not here has no names of seas, rather than foreign ones.
 */
import type { LngLat } from '../../src/core/model/brand';

/** Languages that every sea is named in, by ISO 639-1 code. */
export const SEA_LANGUAGES = ['en', 'ja', 'tr', 'ar', 'fr'] as const;
/** One of {@link SEA_LANGUAGES}. */
export type SeaLanguage = (typeof SEA_LANGUAGES)[number];

/** A sea, gulf or strait. */
export interface SeaName {
  readonly name: Readonly<Record<SeaLanguage, string>>;
  /** 1 an ocean, 2 a large sea, 3 a sea or large gulf, 4 a gulf or channel, 5 a strait. */
  readonly rank: 1 | 2 | 3 | 4 | 5;
  /** Open water where the name may stand, best first. */
  readonly anchors: readonly LngLat[];
}

/** By a short id of our own. */
export const SEA_NAMES: Readonly<Record<string, SeaName>> = {
  'north-atlantic': {
    name: {
      en: 'Atlantic Ocean',
      ja: '大西洋',
      tr: 'Atlas Okyanusu',
      ar: 'المحيط الأطلسي',
      fr: 'Océan Atlantique',
    },
    rank: 1,
    anchors: [
      [-40, 35],
      [-30, 45],
      [-50, 25],
      [-25, 20],
    ],
  },
  'south-atlantic': {
    name: {
      en: 'Atlantic Ocean',
      ja: '大西洋',
      tr: 'Atlas Okyanusu',
      ar: 'المحيط الأطلسي',
      fr: 'Océan Atlantique',
    },
    rank: 1,
    anchors: [
      [-15, -25],
      [-20, -10],
      [-10, -38],
    ],
  },
  'north-pacific': {
    name: {
      en: 'Pacific Ocean',
      ja: '太平洋',
      tr: 'Büyük Okyanus',
      ar: 'المحيط الهادئ',
      fr: 'Océan Pacifique',
    },
    rank: 1,
    anchors: [
      [-170, 30],
      [160, 32],
      [-140, 30],
      [150, 22],
    ],
  },
  'south-pacific': {
    name: {
      en: 'Pacific Ocean',
      ja: '太平洋',
      tr: 'Büyük Okyanus',
      ar: 'المحيط الهادئ',
      fr: 'Océan Pacifique',
    },
    rank: 1,
    anchors: [
      [-120, -25],
      [-150, -35],
      [-100, -10],
    ],
  },
  indian: {
    name: {
      en: 'Indian Ocean',
      ja: 'インド洋',
      tr: 'Hint Okyanusu',
      ar: 'المحيط الهندي',
      fr: 'Océan Indien',
    },
    rank: 1,
    anchors: [
      [78, -15],
      [65, -8],
      [85, -25],
      [60, 2],
    ],
  },
  southern: {
    name: {
      en: 'Southern Ocean',
      ja: '南極海',
      tr: 'Güney Okyanusu',
      ar: 'المحيط الجنوبي',
      fr: 'Océan Austral',
    },
    rank: 1,
    anchors: [
      [0, -60],
      [90, -60],
      [-120, -62],
    ],
  },
  arctic: {
    name: {
      en: 'Arctic Ocean',
      ja: '北極海',
      tr: 'Arktik Okyanusu',
      ar: 'المحيط المتجمد الشمالي',
      fr: 'Océan Arctique',
    },
    rank: 1,
    anchors: [
      [180, 82],
      [0, 85],
      [-150, 78],
    ],
  },
  mediterranean: {
    name: {
      en: 'Mediterranean Sea',
      ja: '地中海',
      tr: 'Akdeniz',
      ar: 'البحر المتوسط',
      fr: 'Mer Méditerranée',
    },
    rank: 2,
    anchors: [
      [18, 35.2],
      [28.5, 33.6],
      [31, 33.2],
      [5, 39],
      [19.5, 34],
    ],
  },
  'black-sea': {
    name: { en: 'Black Sea', ja: '黒海', tr: 'Karadeniz', ar: 'البحر الأسود', fr: 'Mer Noire' },
    rank: 3,
    anchors: [
      [34, 43.3],
      [31.5, 43],
      [36.5, 43.2],
      [38, 42.6],
    ],
  },
  azov: {
    name: {
      en: 'Sea of Azov',
      ja: 'アゾフ海',
      tr: 'Azak Denizi',
      ar: 'بحر آزوف',
      fr: 'Mer d’Azov',
    },
    rank: 5,
    anchors: [[36.6, 46.1]],
  },
  marmara: {
    name: {
      en: 'Sea of Marmara',
      ja: 'マルマラ海',
      tr: 'Marmara Denizi',
      ar: 'بحر مرمرة',
      fr: 'Mer de Marmara',
    },
    rank: 5,
    anchors: [[28.1, 40.7]],
  },
  aegean: {
    name: { en: 'Aegean Sea', ja: 'エーゲ海', tr: 'Ege Denizi', ar: 'بحر إيجة', fr: 'Mer Égée' },
    rank: 4,
    anchors: [
      [25.2, 38.8],
      [25, 39.6],
      [25.3, 36.1],
    ],
  },
  ionian: {
    name: {
      en: 'Ionian Sea',
      ja: 'イオニア海',
      tr: 'İyon Denizi',
      ar: 'البحر الأيوني',
      fr: 'Mer Ionienne',
    },
    rank: 4,
    anchors: [
      [18.8, 38],
      [18.6, 37],
    ],
  },
  adriatic: {
    name: {
      en: 'Adriatic Sea',
      ja: 'アドリア海',
      tr: 'Adriyatik Denizi',
      ar: 'البحر الأدرياتيكي',
      fr: 'Mer Adriatique',
    },
    rank: 4,
    anchors: [
      [15.6, 43],
      [17.4, 42.2],
    ],
  },
  tyrrhenian: {
    name: {
      en: 'Tyrrhenian Sea',
      ja: 'ティレニア海',
      tr: 'Tiren Denizi',
      ar: 'البحر التيراني',
      fr: 'Mer Tyrrhénienne',
    },
    rank: 4,
    anchors: [
      [12, 39.8],
      [12.2, 40.3],
    ],
  },
  ligurian: {
    name: {
      en: 'Ligurian Sea',
      ja: 'リグリア海',
      tr: 'Ligurya Denizi',
      ar: 'البحر الليغوري',
      fr: 'Mer Ligure',
    },
    rank: 5,
    anchors: [[9, 43.6]],
  },
  balearic: {
    name: {
      en: 'Balearic Sea',
      ja: 'バレアレス海',
      tr: 'Balear Denizi',
      ar: 'بحر البليار',
      fr: 'Mer des Baléares',
    },
    rank: 5,
    anchors: [[2.3, 40.3]],
  },
  alboran: {
    name: {
      en: 'Alboran Sea',
      ja: 'アルボラン海',
      tr: 'Alboran Denizi',
      ar: 'بحر البوران',
      fr: 'Mer d’Alboran',
    },
    rank: 5,
    anchors: [[-3.2, 35.9]],
  },
  gibraltar: {
    name: {
      en: 'Strait of Gibraltar',
      ja: 'ジブラルタル海峡',
      tr: 'Cebelitarık Boğazı',
      ar: 'مضيق جبل طارق',
      fr: 'Détroit de Gibraltar',
    },
    rank: 5,
    anchors: [[-5.7, 35.95]],
  },
  caspian: {
    name: {
      en: 'Caspian Sea',
      ja: 'カスピ海',
      tr: 'Hazar Denizi',
      ar: 'بحر قزوين',
      fr: 'Mer Caspienne',
    },
    rank: 3,
    anchors: [
      [50.7, 41.6],
      [51, 39.6],
      [50, 43],
    ],
  },
  'red-sea': {
    name: { en: 'Red Sea', ja: '紅海', tr: 'Kızıldeniz', ar: 'البحر الأحمر', fr: 'Mer Rouge' },
    rank: 3,
    anchors: [
      [38, 20.5],
      [36.6, 23.5],
      [39.6, 18],
      [40.6, 16],
    ],
  },
  'suez-gulf': {
    name: {
      en: 'Gulf of Suez',
      ja: 'スエズ湾',
      tr: 'Süveyş Körfezi',
      ar: 'خليج السويس',
      fr: 'Golfe de Suez',
    },
    rank: 5,
    anchors: [[33.2, 28.7]],
  },
  aqaba: {
    name: {
      en: 'Gulf of Aqaba',
      ja: 'アカバ湾',
      tr: 'Akabe Körfezi',
      ar: 'خليج العقبة',
      fr: 'Golfe d’Aqaba',
    },
    rank: 5,
    anchors: [[34.75, 28.7]],
  },
  'bab-el-mandeb': {
    name: {
      en: 'Bab el-Mandeb',
      ja: 'バブ・エル・マンデブ海峡',
      tr: 'Babülmendep Boğazı',
      ar: 'باب المندب',
      fr: 'Bab el-Mandeb',
    },
    rank: 5,
    anchors: [[43.4, 12.5]],
  },
  aden: {
    name: {
      en: 'Gulf of Aden',
      ja: 'アデン湾',
      tr: 'Aden Körfezi',
      ar: 'خليج عدن',
      fr: 'Golfe d’Aden',
    },
    rank: 4,
    anchors: [
      [48, 12.4],
      [46.6, 12],
      [49.5, 12.8],
    ],
  },
  'persian-gulf': {
    name: {
      en: 'Persian Gulf',
      ja: 'ペルシャ湾',
      tr: 'Basra Körfezi',
      ar: 'الخليج العربي',
      fr: 'Golfe Persique',
    },
    rank: 4,
    anchors: [
      [51.3, 27.2],
      [50.4, 28.2],
      [52.8, 26],
    ],
  },
  hormuz: {
    name: {
      en: 'Strait of Hormuz',
      ja: 'ホルムズ海峡',
      tr: 'Hürmüz Boğazı',
      ar: 'مضيق هرمز',
      fr: 'Détroit d’Ormuz',
    },
    rank: 5,
    anchors: [[56.5, 26.5]],
  },
  'oman-gulf': {
    name: {
      en: 'Gulf of Oman',
      ja: 'オマーン湾',
      tr: 'Umman Körfezi',
      ar: 'خليج عُمان',
      fr: 'Golfe d’Oman',
    },
    rank: 4,
    anchors: [
      [58.8, 24.9],
      [59.6, 24.6],
    ],
  },
  'arabian-sea': {
    name: {
      en: 'Arabian Sea',
      ja: 'アラビア海',
      tr: 'Umman Denizi',
      ar: 'بحر العرب',
      fr: 'Mer d’Arabie',
    },
    rank: 3,
    anchors: [
      [62, 16],
      [60, 19],
      [64, 12],
      [58.5, 15],
    ],
  },
  laccadive: {
    name: {
      en: 'Laccadive Sea',
      ja: 'ラッカディブ海',
      tr: 'Lakkadiv Denizi',
      ar: 'بحر لكاديف',
      fr: 'Mer des Laquedives',
    },
    rank: 4,
    anchors: [[74.8, 8.5]],
  },
  bengal: {
    name: {
      en: 'Bay of Bengal',
      ja: 'ベンガル湾',
      tr: 'Bengal Körfezi',
      ar: 'خليج البنغال',
      fr: 'Golfe du Bengale',
    },
    rank: 2,
    anchors: [
      [88, 15],
      [87, 12],
      [90, 17],
    ],
  },
  andaman: {
    name: {
      en: 'Andaman Sea',
      ja: 'アンダマン海',
      tr: 'Andaman Denizi',
      ar: 'بحر أندامان',
      fr: 'Mer d’Andaman',
    },
    rank: 3,
    anchors: [
      [95.6, 11],
      [96, 9],
    ],
  },
  malacca: {
    name: {
      en: 'Strait of Malacca',
      ja: 'マラッカ海峡',
      tr: 'Malakka Boğazı',
      ar: 'مضيق ملقا',
      fr: 'Détroit de Malacca',
    },
    rank: 5,
    anchors: [[99.8, 4.2]],
  },
  'thailand-gulf': {
    name: {
      en: 'Gulf of Thailand',
      ja: 'タイランド湾',
      tr: 'Tayland Körfezi',
      ar: 'خليج تايلاند',
      fr: 'Golfe de Thaïlande',
    },
    rank: 4,
    anchors: [
      [101.2, 9.8],
      [101, 11],
    ],
  },
  'south-china-sea': {
    name: {
      en: 'South China Sea',
      ja: '南シナ海',
      tr: 'Güney Çin Denizi',
      ar: 'بحر الصين الجنوبي',
      fr: 'Mer de Chine méridionale',
    },
    rank: 2,
    anchors: [
      [114, 13],
      [112, 17],
      [110, 7],
    ],
  },
  tonkin: {
    name: {
      en: 'Gulf of Tonkin',
      ja: 'トンキン湾',
      tr: 'Tonkin Körfezi',
      ar: 'خليج تونكين',
      fr: 'Golfe du Tonkin',
    },
    rank: 4,
    anchors: [[107.8, 19.9]],
  },
  'taiwan-strait': {
    name: {
      en: 'Taiwan Strait',
      ja: '台湾海峡',
      tr: 'Tayvan Boğazı',
      ar: 'مضيق تايوان',
      fr: 'Détroit de Taïwan',
    },
    rank: 5,
    anchors: [[119.3, 24.3]],
  },
  'east-china-sea': {
    name: {
      en: 'East China Sea',
      ja: '東シナ海',
      tr: 'Doğu Çin Denizi',
      ar: 'بحر الصين الشرقي',
      fr: 'Mer de Chine orientale',
    },
    rank: 3,
    anchors: [
      [125, 29],
      [124, 27.5],
    ],
  },
  'yellow-sea': {
    name: { en: 'Yellow Sea', ja: '黄海', tr: 'Sarı Deniz', ar: 'البحر الأصفر', fr: 'Mer Jaune' },
    rank: 3,
    anchors: [
      [123.3, 35.6],
      [123.5, 37],
    ],
  },
  bohai: {
    name: { en: 'Bohai Sea', ja: '渤海', tr: 'Bohay Denizi', ar: 'بحر بوهاي', fr: 'Mer de Bohai' },
    rank: 5,
    anchors: [[119.8, 38.7]],
  },
  'korea-strait': {
    name: {
      en: 'Korea Strait',
      ja: '対馬海峡',
      tr: 'Kore Boğazı',
      ar: 'مضيق كوريا',
      fr: 'Détroit de Corée',
    },
    rank: 5,
    anchors: [[129.2, 34.3]],
  },
  'sea-of-japan': {
    name: {
      en: 'Sea of Japan',
      ja: '日本海',
      tr: 'Japon Denizi',
      ar: 'بحر اليابان',
      fr: 'Mer du Japon',
    },
    rank: 3,
    anchors: [
      [135, 40],
      [133.5, 38.5],
    ],
  },
  okhotsk: {
    name: {
      en: 'Sea of Okhotsk',
      ja: 'オホーツク海',
      tr: 'Ohotsk Denizi',
      ar: 'بحر أوخوتسك',
      fr: 'Mer d’Okhotsk',
    },
    rank: 2,
    anchors: [
      [149, 54],
      [148, 50],
    ],
  },
  'bering-sea': {
    name: {
      en: 'Bering Sea',
      ja: 'ベーリング海',
      tr: 'Bering Denizi',
      ar: 'بحر بيرنغ',
      fr: 'Mer de Béring',
    },
    rank: 2,
    anchors: [
      [-178, 58],
      [175, 57],
    ],
  },
  'bering-strait': {
    name: {
      en: 'Bering Strait',
      ja: 'ベーリング海峡',
      tr: 'Bering Boğazı',
      ar: 'مضيق بيرنغ',
      fr: 'Détroit de Béring',
    },
    rank: 5,
    anchors: [[-168.9, 65.9]],
  },
  'philippine-sea': {
    name: {
      en: 'Philippine Sea',
      ja: 'フィリピン海',
      tr: 'Filipin Denizi',
      ar: 'بحر الفلبين',
      fr: 'Mer des Philippines',
    },
    rank: 2,
    anchors: [
      [131, 18],
      [130, 22],
    ],
  },
  sulu: {
    name: {
      en: 'Sulu Sea',
      ja: 'スールー海',
      tr: 'Sulu Denizi',
      ar: 'بحر سولو',
      fr: 'Mer de Sulu',
    },
    rank: 4,
    anchors: [[120, 8.5]],
  },
  celebes: {
    name: {
      en: 'Celebes Sea',
      ja: 'セレベス海',
      tr: 'Selebes Denizi',
      ar: 'بحر سيليبس',
      fr: 'Mer de Célèbes',
    },
    rank: 4,
    anchors: [[122, 3.3]],
  },
  'java-sea': {
    name: { en: 'Java Sea', ja: 'ジャワ海', tr: 'Cava Denizi', ar: 'بحر جاوة', fr: 'Mer de Java' },
    rank: 3,
    anchors: [
      [111, -5],
      [109, -4.6],
    ],
  },
  banda: {
    name: {
      en: 'Banda Sea',
      ja: 'バンダ海',
      tr: 'Banda Denizi',
      ar: 'بحر باندا',
      fr: 'Mer de Banda',
    },
    rank: 3,
    anchors: [[127, -5.6]],
  },
  timor: {
    name: {
      en: 'Timor Sea',
      ja: 'ティモール海',
      tr: 'Timor Denizi',
      ar: 'بحر تيمور',
      fr: 'Mer de Timor',
    },
    rank: 4,
    anchors: [[126.5, -11]],
  },
  arafura: {
    name: {
      en: 'Arafura Sea',
      ja: 'アラフラ海',
      tr: 'Arafura Denizi',
      ar: 'بحر أرافورا',
      fr: 'Mer d’Arafura',
    },
    rank: 3,
    anchors: [[134.5, -9.3]],
  },
  'coral-sea': {
    name: {
      en: 'Coral Sea',
      ja: '珊瑚海',
      tr: 'Mercan Denizi',
      ar: 'بحر المرجان',
      fr: 'Mer de Corail',
    },
    rank: 2,
    anchors: [
      [153, -16],
      [155, -19],
    ],
  },
  tasman: {
    name: {
      en: 'Tasman Sea',
      ja: 'タスマン海',
      tr: 'Tasman Denizi',
      ar: 'بحر تسمان',
      fr: 'Mer de Tasman',
    },
    rank: 2,
    anchors: [
      [160, -38],
      [159, -34],
    ],
  },
  bight: {
    name: {
      en: 'Great Australian Bight',
      ja: 'グレートオーストラリア湾',
      tr: 'Büyük Avustralya Körfezi',
      ar: 'الخليج الأسترالي الكبير',
      fr: 'Grande Baie australienne',
    },
    rank: 3,
    anchors: [[130, -34]],
  },
  mozambique: {
    name: {
      en: 'Mozambique Channel',
      ja: 'モザンビーク海峡',
      tr: 'Mozambik Kanalı',
      ar: 'قناة موزمبيق',
      fr: 'Canal du Mozambique',
    },
    rank: 3,
    anchors: [
      [41, -18],
      [40.5, -21],
    ],
  },
  'guinea-gulf': {
    name: {
      en: 'Gulf of Guinea',
      ja: 'ギニア湾',
      tr: 'Gine Körfezi',
      ar: 'خليج غينيا',
      fr: 'Golfe de Guinée',
    },
    rank: 3,
    anchors: [
      [3, 1.5],
      [2, 3.5],
    ],
  },
  biscay: {
    name: {
      en: 'Bay of Biscay',
      ja: 'ビスケー湾',
      tr: 'Biskay Körfezi',
      ar: 'خليج بسكاي',
      fr: 'Golfe de Gascogne',
    },
    rank: 3,
    anchors: [[-4.6, 45.3]],
  },
  'english-channel': {
    name: {
      en: 'English Channel',
      ja: 'イギリス海峡',
      tr: 'Manş Denizi',
      ar: 'القناة الإنجليزية',
      fr: 'Manche',
    },
    rank: 5,
    anchors: [[-2, 50]],
  },
  'irish-sea': {
    name: {
      en: 'Irish Sea',
      ja: 'アイリッシュ海',
      tr: 'İrlanda Denizi',
      ar: 'البحر الأيرلندي',
      fr: 'Mer d’Irlande',
    },
    rank: 5,
    anchors: [[-4.9, 53.8]],
  },
  'north-sea': {
    name: { en: 'North Sea', ja: '北海', tr: 'Kuzey Denizi', ar: 'بحر الشمال', fr: 'Mer du Nord' },
    rank: 3,
    anchors: [
      [3.3, 56],
      [2.5, 58],
    ],
  },
  baltic: {
    name: {
      en: 'Baltic Sea',
      ja: 'バルト海',
      tr: 'Baltık Denizi',
      ar: 'بحر البلطيق',
      fr: 'Mer Baltique',
    },
    rank: 3,
    anchors: [
      [19.4, 56.6],
      [19.6, 58.3],
      [18, 55.6],
    ],
  },
  bothnia: {
    name: {
      en: 'Gulf of Bothnia',
      ja: 'ボスニア湾',
      tr: 'Botni Körfezi',
      ar: 'خليج بوثنيا',
      fr: 'Golfe de Botnie',
    },
    rank: 4,
    anchors: [[19.6, 61.8]],
  },
  'finland-gulf': {
    name: {
      en: 'Gulf of Finland',
      ja: 'フィンランド湾',
      tr: 'Finlandiya Körfezi',
      ar: 'خليج فنلندا',
      fr: 'Golfe de Finlande',
    },
    rank: 5,
    anchors: [[25.8, 59.85]],
  },
  norwegian: {
    name: {
      en: 'Norwegian Sea',
      ja: 'ノルウェー海',
      tr: 'Norveç Denizi',
      ar: 'البحر النرويجي',
      fr: 'Mer de Norvège',
    },
    rank: 2,
    anchors: [
      [3, 67],
      [2, 65],
    ],
  },
  'greenland-sea': {
    name: {
      en: 'Greenland Sea',
      ja: 'グリーンランド海',
      tr: 'Grönland Denizi',
      ar: 'بحر غرينلاند',
      fr: 'Mer du Groenland',
    },
    rank: 3,
    anchors: [[-5, 76]],
  },
  barents: {
    name: {
      en: 'Barents Sea',
      ja: 'バレンツ海',
      tr: 'Barents Denizi',
      ar: 'بحر بارنتس',
      fr: 'Mer de Barents',
    },
    rank: 2,
    anchors: [
      [40, 73.5],
      [38, 71.5],
    ],
  },
  'white-sea': {
    name: { en: 'White Sea', ja: '白海', tr: 'Beyaz Deniz', ar: 'البحر الأبيض', fr: 'Mer Blanche' },
    rank: 5,
    anchors: [[38.3, 65.6]],
  },
  kara: {
    name: { en: 'Kara Sea', ja: 'カラ海', tr: 'Kara Denizi', ar: 'بحر كارا', fr: 'Mer de Kara' },
    rank: 3,
    anchors: [[68, 75]],
  },
  laptev: {
    name: {
      en: 'Laptev Sea',
      ja: 'ラプテフ海',
      tr: 'Laptev Denizi',
      ar: 'بحر لابتيف',
      fr: 'Mer des Laptev',
    },
    rank: 3,
    anchors: [[126, 76]],
  },
  labrador: {
    name: {
      en: 'Labrador Sea',
      ja: 'ラブラドル海',
      tr: 'Labrador Denizi',
      ar: 'بحر لابرادور',
      fr: 'Mer du Labrador',
    },
    rank: 2,
    anchors: [[-52, 58]],
  },
  hudson: {
    name: {
      en: 'Hudson Bay',
      ja: 'ハドソン湾',
      tr: 'Hudson Körfezi',
      ar: 'خليج هدسون',
      fr: 'Baie d’Hudson',
    },
    rank: 2,
    anchors: [[-86, 60]],
  },
  baffin: {
    name: {
      en: 'Baffin Bay',
      ja: 'バフィン湾',
      tr: 'Baffin Körfezi',
      ar: 'خليج بافن',
      fr: 'Baie de Baffin',
    },
    rank: 3,
    anchors: [[-67, 73.5]],
  },
  'st-lawrence': {
    name: {
      en: 'Gulf of St Lawrence',
      ja: 'セントローレンス湾',
      tr: 'Saint Lawrence Körfezi',
      ar: 'خليج سانت لورنس',
      fr: 'Golfe du Saint-Laurent',
    },
    rank: 4,
    anchors: [[-61.8, 48.2]],
  },
  alaska: {
    name: {
      en: 'Gulf of Alaska',
      ja: 'アラスカ湾',
      tr: 'Alaska Körfezi',
      ar: 'خليج ألاسكا',
      fr: 'Golfe d’Alaska',
    },
    rank: 3,
    anchors: [[-146, 57]],
  },
  california: {
    name: {
      en: 'Gulf of California',
      ja: 'カリフォルニア湾',
      tr: 'Kaliforniya Körfezi',
      ar: 'خليج كاليفورنيا',
      fr: 'Golfe de Californie',
    },
    rank: 4,
    anchors: [[-111.6, 27.2]],
  },
  mexico: {
    name: {
      en: 'Gulf of Mexico',
      ja: 'メキシコ湾',
      tr: 'Meksika Körfezi',
      ar: 'خليج المكسيك',
      fr: 'Golfe du Mexique',
    },
    rank: 2,
    anchors: [
      [-90.5, 25.3],
      [-88, 26.5],
    ],
  },
  caribbean: {
    name: {
      en: 'Caribbean Sea',
      ja: 'カリブ海',
      tr: 'Karayip Denizi',
      ar: 'البحر الكاريبي',
      fr: 'Mer des Caraïbes',
    },
    rank: 2,
    anchors: [
      [-75, 15],
      [-70, 14],
      [-79, 13],
    ],
  },
};
