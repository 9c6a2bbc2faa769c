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
  notFound: {
    title: 'Cette page n’est pas ici',
    text: 'Elle a peut-être été déplacée, ou l’adresse a été coupée avant de vous parvenir.',
    start: 'Retour au début',
  },
} satisfies SiteMessages;
