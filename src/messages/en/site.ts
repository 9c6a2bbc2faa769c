/** Words of a story's by-products and of the site around it, for readers elsewhere. */
import type { SiteMessages } from '../../core/model/siteMessages';

export const site: SiteMessages = {
  /** Who hands a story out to other people's pages. */
  provider: 'Carnet',
  /** For the picture that stands for a story where its address is shared. */
  cardAlt: 'Map of the journey: {title}',
  /** Before the titles of the site's other stories. */
  others: 'More journeys:',
  /** Name of the list of the story's languages. */
  languages: 'Languages',
  /** Hands the story out to other people's pages. */
  embed: {
    title: 'Embed',
    code: 'Code for your page',
    copy: 'Copy code',
    copied: 'Code copied',
    script: 'Without its last line, the frame does not grow with what readers open.',
  },
  /** Which key does what: the button, and what it opens. */
  keys: {
    title: 'Keys (?)',
    list: {
      arrows: { key: 'Arrow keys', does: 'next or previous stop or event' },
      ends: { key: 'Home, End', does: 'the first, the last' },
      enter: { key: 'Enter', does: 'opens' },
      escape: { key: 'Esc', does: 'back to where you were' },
      zoom: { key: '+, −, 0', does: 'map or timeline: nearer, farther, whole' },
      pan: { key: 'Shift + arrow key', does: 'moves the zoomed map' },
    },
  },
  notFound: {
    title: 'This page is not here',
    text: 'It may have moved, or the address may have been cut short on its way to you.',
    start: 'To the start',
  },
};
