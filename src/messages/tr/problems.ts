/** What a problem report says for each code: what was found, and what to do. */
import type { ProblemFactMessages, ProblemMessages, ProblemReportMessages } from '../shape';

export const problems: ProblemMessages = {
  'unreadable-file': 'Dosya açılamadı: {found}.',
  'unknown-file-type':
    'Bir olay dosyasının adı .ts, .yaml, .yml ya da .json ile biter; bununki: {found}.',
  'file-too-large': 'Dosyanın boyu {found} bayt; en çok {limit} bayt okunur.',
  'empty-file': 'Dosya boş.',
  'not-utf-8': 'Dosya UTF-8 metni değil. UTF-8 olarak kaydedin.',
  'syntax-error': 'Dosya burada okunamıyor: {found}.',
  'duplicate-key': 'Bu anahtar aynı nesnede iki kez var; ikincisi birinciyi gizlerdi.',
  'not-a-literal':
    'Dosya okunur, çalıştırılmaz; bu yüzden şunun değeri bulunamaz: {found}. Değerin kendisini ya da bu dosyadaki bir sabitin adını yazın.',
  'no-itinerary':
    'Hiçbir şey dışa aktarılmamış. Şunu yazın: export default defineItinerary({ … }).',
  'too-many-aliases':
    'Bu dosyanın takma adları çoğalıyor (sınır: {limit}) ya da kendilerine dönüyor. Değerleri açıkça yazın.',
  'tag-refused': 'Olay dosyasında böyle etiketler kullanılmaz: {found}. Çıkarın.',

  'unknown-key': 'Burada böyle bir alan yok: "{found}".',
  'forbidden-key': 'Hiçbir anahtarın adı şu olamaz: "{found}".',
  'missing-field': 'Burada şu alan eksik: "{field}".',
  'wrong-type': 'Burada {found} bulundu; burada duramaz.',
  'not-one-of': 'Burada {found} bulundu; burada durabilecek sözcüklerden biri değil.',
  'not-a-slug':
    'Burada {found} bulundu. Bir kimlikte yalnızca küçük a–z harfleri, rakamlar ve tek tek kısa çizgiler olur.',
  'not-a-language': 'Burada {found} bulundu; dil etiketi değil. Örneğin en, ja ya da pt-BR yazın.',
  'not-a-clock-time':
    'Burada {found} bulundu; saat değil. 00:00 ile 24:00 arasında HH:MM, yalnızca saat biliniyorsa HH yazın.',
  'not-a-duration': 'Burada {found} bulundu; süre değil. Örneğin 45m, 2h ya da 1h40m yazın.',
  'number-too-small': 'Burada {found} bulundu; en az {least} olmalı.',
  'not-a-whole-number': 'Burada {found} bulundu; tam sayı gerekir.',
  'wrong-length': 'Burada {found} değer bulundu; {expected} değer gerekir.',
  'wrong-shape': 'Dosya bir gezi dosyasının biçiminde değil: {found}.',
  'empty-text': 'Burada metin yok. Yazın ya da alanı çıkarın.',
  'empty-list': 'Liste boş; en az bir değer gerekir.',
  'no-events': 'Bir gezi için en az bir olay gerekir.',
  'too-deep':
    'Değerler burada {limit} düzeyden daha derin; olay dosyasının hiçbir bölümü böyle değildir.',
  'too-many-values': 'Dosyada {limit} değerden fazlası var; kalanına bakılmadı.',
  'too-many-events': 'Dosyada {found} olay var; en çok {limit} olabilir.',
  'text-too-long': 'Metin {found} karakter; en çok {limit} olabilir.',

  'unknown-place': 'Bu anahtarla bir yer yok: {found}.',
  'unknown-person': 'Bu anahtarla bir kişi yok: {found}.',
  'unknown-source': 'Bu anahtarla bir kaynak yok: {found}.',
  'unknown-event': 'Bu kimlikle bir olay yok: {found}.',
  'unknown-track': 'Bu anahtarla bir kol yok: {found}.',
  'unknown-leg-end': 'Bu adla ne bir olay ne de bir yer var: {found}.',
  'duplicate-event-id':
    '{found} kimliği daha önce verilmiş: {other}; ona giden bağlantılar yitirilirdi.',
  'cyclic-order': 'Bu olayların her biri bir öncekinden sonra gelmek zorunda kalırdı: {chain}.',
  'movement-without-from':
    'Bir yolculuk nereden başladığını söyler: bir yer anahtarı olarak "from" ekleyin.',

  'unreadable-date': 'Tarih olarak okunamıyor: {found}.',
  'no-such-day': 'Takvimde böyle bir gün yok: {found}.',
  'reversed-interval': 'Başlamadan bitiyor: {found}.',
  'empty-when': 'Zaman hakkında bir şey söylemiyor. Bir tarih ya da bir sınır verin.',
  'end-before-start':
    'Başlamadan ({start}) bitmiş olurdu ({end}). Başka bir gün biten olaya "endDate" gerekir.',
  'time-without-day': 'Bir saat ({found}) için günü de veren bir tarih gerekir.',
  'no-such-local-time': 'Saatler ileri alındı, bu saat hiç yaşanmadı: {found} ({zone}).',
  'ambiguous-local-time':
    'Saatler bunu iki kez gösterdi: {found} ({zone}). Hangisi olduğunu "fold" ile belirtin.',
  'unknown-zone':
    'IANA veri tabanında böyle bir saat dilimi yok: {found}. Örneğin Africa/Djibouti yazın.',
  'time-not-by-itself':
    'Bu zaman başka olaylara dayanmadan belli olmalı. Bir tarih ya da birlikte geçerli olabilecek en erken ve en geç saati verin.',

  'longitude-out-of-range': 'Boylam -180 ile 180 arasında değil: {found}.',
  'latitude-out-of-range': 'Enlem -90 ile 90 arasında değil: {found}.',
  'swapped-coordinates': 'Enlem ile boylam yer değiştirmiş görünüyor. Önce boylamı yazın.',
  'flipped-sign': 'İşaretlerden biri yanlış görünüyor. Doğu ve kuzey artıdır.',
  'null-island': '0, 0 noktası Afrika açıklarında denizdedir; eksik bir nokta bu değere dönüşür.',
  'zone-far-from-longitude': '{longitude} boylamında güneş, {zone} saatinden {hours} saat uzakta.',
  'unknown-country': 'Böyle bir ülke kodu yok: {found}. ISO 3166-1 uyarınca iki büyük harf yazın.',
  'place-off-the-map':
    'Burada istenen harita şunu göstermezdi: {found}. Projeksiyonu çıkarın ya da başka bir yere göre çizin.',

  'html-in-text': 'Buradaki metin düzdür: {found} olduğu gibi basılırdı. Çıkarın.',
  'bidi-override':
    'Metinde {found} var; ardından gelenin yönünü değiştiren görünmez bir karakter. Çıkarın.',
  'missing-translation': 'Bu dosyanın dillerinden birinde metin yok: {language}.',
  'weekday-mismatch': 'Metinde {found} yazıyor, oysa {date} günü: {actual}.',
  'unreadable-link': 'Tam bir web adresi değil: {found}. https:// ile başlayarak tümünü yazın.',
  'forbidden-link':
    '{found} şununla başlıyor: "{scheme}:". Bir bağlantı https: ya da mailto: ile başlar.',
  'link-without-scheme': 'https olduğu belirtilmemiş: {found}.',
  'link-with-password': 'İçinde ad ya da parola var: {found}. Çıkarın.',
  'insecure-link': 'Şifrelenmemiş: {found}. Yalnızca bir kaynağın adresi http: ile başlayabilir.',
  'insecure-source': 'Şifrelenmemiş: {found}; okurlar uyarı görebilir. Varsa https: kullanın.',
  'media-not-local':
    'Yerel bir görsel değil: {found}. Sayfanın yanındaki bir yol verin, örneğin images/arrival.jpg.',

  'reported-without-source':
    'Olayın kaynağı yok: {found}. Bir kaynak gösterin ya da durumunu "inferred" yapın.',
  'sources-before-event':
    'Bütün kaynakları olaydan ({date}) önce, en geç {published} tarihinde yayımlanmış: {found}. Yalnızca duyurulmuş muydu?',
  'announced-and-past':
    '{found} şu tarih için duyurulmuş: {date}; dosya son güncellendiğinde ({updated}) bu geçmişti. Sonucu ne oldu?',
  'duplicate-event': 'Başlık, zaman ve yer şununla aynı: {other}.',
  'year-far-from-neighbours':
    '{found} tarihi, çevresindeki her olaydan {days} gün uzakta. Yıl doğru mu?',
  'unused-place': 'Dosyada bu yerden hiç söz edilmiyor: {found}.',
  'unused-person': 'Dosyada bu kişiden hiç söz edilmiyor: {found}.',
  'unused-source': 'Dosyada bu kaynak hiç gösterilmiyor: {found}.',
  'unused-leg': '{from} durağından sonra gelen durak {to} değil; bu yol hiçbir yerde çizilmiyor.',

  contradiction: 'Bunların hepsi birden doğru olamaz.',
  'leaves-before-it-arrives':
    '{second} ayrılışı, dosyada ondan önce gelen {first} varışından önce bitiyor.',
  'two-places-at-once':
    '{first} ile {second} aynı anda başka şehirlerde. Gezinin sahibi birinde yok muydu?',
  'impossible-speed':
    '{first} ile {second} arası {km} km. Saatler {minutes} dakika bırakıyor; en az {needed} dakika gerekir.',

  'unknown-waiver': 'Bu kodla bir sorun yok: {found}.',
  'waived-error': '{found} sorunu bir hatadır; hatalar göz ardı edilemez.',
  'unused-waiver': 'Burada göz ardı edilecek {found} yok. Bu kaydı çıkarın.',
};

/** One of several facts that cannot all hold: what a file says of an event, by the field it says it in. */
export const problemFacts: ProblemFactMessages = {
  date: '"{event}" için tarih: {value}',
  start: '"{event}" için başlangıç: {value}',
  end: '"{event}" için bitiş: {value}',
  endDate: '"{event}" için bitiş günü: {value}',
  part: '"{event}" için günün bölümü: {day}, {value}',
  lasts: '"{event}" için süre: {value}',
  atMost: '"{event}" için süre: en çok {value}',
  earliest: '"{event}" en erken {value}',
  latest: '"{event}" en geç {value}',
  after: '"{event}", "{other}" bittikten sonra başlar',
  before: '"{event}", "{other}" başlamadan önce biter',
  leg: '"{event}" ile "{other}" arasında bir yol var',
  place: '"{event}" yeri "{from}", "{other}" yeri "{to}"; kimse aynı anda ikisinde olamaz',
  travel:
    '"{event}" ("{from}") ile "{other}" ("{to}") arası {km} km: {speed} km/h hızla en az {needed} dakika',
  span: '"{event}" başlamadan bitmez',
};

/** The words around a problem. `nearest` and `allowed` follow any message that has them. */
export const problemReport: ProblemReportMessages = {
  nearest: 'Şunu mu demek istediniz: {nearest}?',
  allowed: 'Olabilecekler: {allowed}.',
  kinds: {
    text: 'metin',
    number: 'bir sayı',
    boolean: 'doğru ya da yanlış',
    list: 'bir liste […]',
    object: 'bir nesne {…}',
    nothing: 'hiçbir şey',
  },
  about: '{fact} (yaklaşık)',
  likely: '{fact} (muhtemelen)',
  error: 'hata',
  warning: 'uyarı',
  at: 'yer: {path}',
  more: {
    one: 'Yazdırılmayan {n} sorun daha var.',
    other: 'Yazdırılmayan {n} sorun daha var.',
  },
  errors: { one: '{n} hata', other: '{n} hata' },
  warnings: { one: '{n} uyarı', other: '{n} uyarı' },
  total: '{file}: {errors}, {warnings}',
  sentence: '{fact}.',
  sentenceJoin: ' ',
  join: ', ',
  none: { one: '{n} dosya, sorun yok', other: '{n} dosya, sorun yok' },
};
