import type { SiteMessages } from '../../core/model/siteMessages';

/** Words of a story's by-products and of the site around it, for readers elsewhere. */
export const site = {
  provider: 'Carnet',
  cardAlt: 'Carte du voyage\u00a0: {title}',
  others: 'Autres voyages\u00a0:',
  languages: 'Langues',
  embed: {
    title: 'Intégrer',
    code: 'Code pour votre page',
    copy: 'Copier le code',
    copied: 'Code copié',
    script: 'Sans sa dernière ligne, le cadre ne grandit pas avec ce que les lecteurs ouvrent.',
  },
  keys: {
    title: 'Touches (?)',
    list: {
      arrows: { key: 'Flèches', does: 'étape ou événement suivant ou précédent' },
      ends: { key: 'Début, Fin', does: 'premier, dernier' },
      enter: { key: 'Entrée', does: 'ouvre' },
      escape: { key: 'Échap', does: 'retour là où vous étiez' },
      zoom: { key: '+, −, 0', does: 'carte ou chronologie\u00a0: plus près, plus loin, en entier' },
      pan: { key: 'Maj + flèche', does: 'déplace la carte agrandie' },
    },
  },
  notFound: {
    title: 'Cette page n’est pas ici',
    text: 'Elle a peut-être été déplacée, ou l’adresse a été coupée avant de vous parvenir.',
    start: 'Retour au début',
  },
} satisfies SiteMessages;
