/** What the pages of single days show beside the story; plain data for components that never change. */

import type { Tongue } from './language';

/** One day in the list of days, or today. */
export interface KnownLink {
  /** Relative to the page that it stands in, with the file's name, so that it works from a disk. */
  readonly href: string;
  /** "19 August 2025". */
  readonly words: string;
  /** What changed by then: "9 new, 2 changed". Absent for today. */
  readonly counts?: string;
  /** Whether it is the page that it stands in. */
  readonly isOpen: boolean;
  /** BCP 47; given where the page that it leads to is in another language. */
  readonly language?: string;
}

export interface KnownList {
  readonly title: string;
  /** ISO day of the last change: the day that the link without one stands for. */
  readonly last: string;
  /** In order of time; the second, of days long after the journey, has a title of its own. */
  readonly groups: readonly { readonly title?: string; readonly links: readonly KnownLink[] }[];
}

/** The changes by a day since each of several earlier ones. */
export interface ComparedList {
  readonly title: string;
  /** Latest day first; `title` opens the list, and `counts` says what is in it. */
  readonly lists: readonly (ChangeList & { readonly counts: string })[];
}

/** A list of changes under a heading. */
export interface ChangeList {
  readonly title: string;
  /** In place of an empty list. */
  readonly nothing: string;
  readonly items: readonly {
    readonly title: string;
    /** The event's row, where the page has it. */
    readonly href?: string;
    readonly says: string;
  }[];
}

/** The corrections of a file, newest first; each in words, with the event that it is about. */
export interface CorrectionList {
  readonly title: string;
  /** The languages of their texts beside the page's, where they are not those of the story. */
  readonly tongues?: readonly Tongue[];
  readonly items: readonly {
    readonly title?: string;
    /** The event's row. */
    readonly href?: string;
    readonly says: string;
  }[];
}

/** What stands above the page of a day. */
export interface KnownNotice {
  readonly about: string;
  readonly links: readonly { readonly href: string; readonly words: string }[];
}
