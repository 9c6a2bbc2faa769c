/** The theme that an address asks for: `?theme=dark`. It is the host's choice, so it is never written back. */

const THEMES = ['light', 'dark', 'auto'] as const;

/** Light, dark, or the reader's own setting. */
export type Theme = (typeof THEMES)[number];

/** Returns the theme that a query (`location.search`) asks for, or undefined for none and any other word. */
export function parseTheme(search: string): Theme | undefined {
  const value = new URLSearchParams(search).get('theme');
  return THEMES.find((theme) => theme === value);
}
