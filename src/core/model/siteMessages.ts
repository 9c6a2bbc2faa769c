/** Words of a story's by-products, of the site around it, and of the map's credit. Used at build alone. */
import type { BorderChoice, NationalView } from './borderViews';
import type { Template } from './messages';

/** For readers elsewhere, and on the way to a story. */
export interface SiteMessages {
  /** Who hands a story out to other people's pages. */
  readonly provider: string;
  /** For the picture that stands for a story where its address is shared; `{title}`. */
  readonly cardAlt: Template;
  /** Before the titles of the site's other stories. */
  readonly others: string;
  /** Name of the list of the languages that a story has. */
  readonly languages: string;
  /** Hands the story out to other people's pages. */
  readonly embed: Readonly<Record<'title' | 'code' | 'copy' | 'copied' | 'script', string>>;
  /** Which key does what, in the order of the list; keys as they are engraved, or as they are called. */
  readonly keys: {
    /** With the key that asks for them. */
    readonly title: string;
    readonly list: Readonly<
      Record<
        'arrows' | 'ends' | 'enter' | 'escape' | 'zoom' | 'pan',
        Readonly<Record<'key' | 'does', string>>
      >
    >;
  };
  readonly notFound: Readonly<Record<'title' | 'text' | 'start', string>>;
}

/** Whose data in which version, and whose view of the borders. */
export interface CreditMessages {
  /** `{version}` of Natural Earth, and of the packages that bring it: `{atlas}` and `{water}`. */
  readonly data: Template;
  readonly borders: Readonly<Record<Exclude<BorderChoice, NationalView>, string>>;
  /** A national viewpoint: `{country}`. */
  readonly national: Template;
}
