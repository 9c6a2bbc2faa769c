import type { ElementMessages } from '../shape';

/** What <carnet-itinerary> says, to whoever edits the page that it stands in, when it cannot draw. */
export const element = {
  intro: 'La carte n’est pas affichée\u00a0: {reason}',
  'no-src': '<carnet-itinerary> a besoin d’un src, l’adresse d’un itinerary.json.',
  'bad-src': 'le src {src} n’est pas une adresse web. Corrigez-le.',
  unreachable:
    'pas de réponse de {src}. Vérifiez que son hôte fonctionne, que cette page a le droit de s’y connecter (connect-src) et, si c’est un autre hôte, qu’il envoie Access-Control-Allow-Origin.',
  'not-found': 'aucun fichier à {src}. Déposez-y itinerary.json, ou corrigez le src.',
  'too-big': '{src} dépasse 4\u00a0MB, trop pour un itinerary.json. Corrigez le src.',
  'not-json': '{src} n’est pas du JSON. Déposez-y itinerary.json, ou corrigez le src.',
  'not-ours': '{src} n’est pas l’itinerary.json que Carnet produit. Corrigez le src.',
  newer: '{src} vient d’un Carnet plus récent. Déposez le carnet-element.js produit avec lui.',
  damaged: '{src} est endommagé. Produisez-le et déposez-le à nouveau.',
} satisfies ElementMessages;
