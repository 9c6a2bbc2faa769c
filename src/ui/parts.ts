/** What a text is made of where components of this folder show it. Types only. */

/** A part of a text, already checked: whoever makes it vouches for its links. */
export type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly parts: readonly Part[] }
  | { readonly kind: 'em'; readonly parts: readonly Part[] }
  | { readonly kind: 'link'; readonly href: string; readonly parts: readonly Part[] }
  | {
      readonly kind: 'foreign';
      readonly language: string;
      readonly direction: 'ltr' | 'rtl';
      readonly parts: readonly Part[];
    };
