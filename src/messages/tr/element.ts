import type { ElementMessages } from '../shape';

/** What <carnet-itinerary> says, to whoever edits the page that it stands in, when it cannot draw. */
export const element = {
  intro: 'Harita gösterilmiyor: {reason}',
  'no-src': '<carnet-itinerary> için bir src, yani bir itinerary.json adresi gerekir.',
  'bad-src': 'src {src} bir web adresi değil. Düzeltin.',
  unreachable:
    '{src} yanıt vermiyor. Sunucusunun çalıştığını, bu sayfanın ona bağlanabildiğini (connect-src) ve başka bir sunucuysa Access-Control-Allow-Origin gönderdiğini denetleyin.',
  'not-found':
    '{src} adresinde dosya yok. Oraya itinerary.json yükleyin ya da src değerini düzeltin.',
  'too-big': '{src} 4 MB sınırını aşıyor, itinerary.json için fazla büyük. src değerini düzeltin.',
  'not-json': '{src} JSON değil. Oraya itinerary.json yükleyin ya da src değerini düzeltin.',
  'not-ours': '{src}, Carnet uygulamasının ürettiği itinerary.json değil. src değerini düzeltin.',
  newer:
    '{src} daha yeni bir Carnet sürümünden. Onunla üretilen carnet-element.js dosyasını yükleyin.',
  damaged: '{src} bozuk. Yeniden derleyip yükleyin.',
} satisfies ElementMessages;
