/** The looks that an address asks for: `?theme=dark&background=none`. They are the host's choice, so they are never written back. */

const THEMES = ['light', 'dark', 'auto'] as const;

/** Light, dark, or the reader's own setting. */
export type Theme = (typeof THEMES)[number];

/** Returns the theme that a query (`location.search`) asks for, or undefined for none and any other word. */
export function parseTheme(search: string): Theme | undefined {
  const value = new URLSearchParams(search).get('theme');
  return THEMES.find((theme) => theme === value);
}

/** Returns whether a query asks for no ground of the page's own, so that the host's shows through. */
export function isBare(search: string): boolean {
  return new URLSearchParams(search).get('background') === 'none';
}
