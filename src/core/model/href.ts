/**
 * Where a link may lead: the one rule, asked when an events file is read and asked again when a
 * page draws the link, for the data in a page may have been edited since.
 *
 * A host in other letters than ours is left as it was written. It opens where it says, browsers
 * show the reader its ASCII form where it imitates another, and most such names are simply in the
 * language of the story.
 */

/** Longer addresses are cut or refused on their way, by mail programs and by old servers. */
export const MAX_HREF = 2048;

/**
 * What readers do not see and browsers drop or turn: spaces, controls, characters without width,
 * those that turn the direction of reading, halves of characters, and the backslash. With one of
 * them, what is read is not what is opened.
 */
export const UNSEEN = /[\s\\\p{Cc}\p{Cf}\p{Cs}]/u;

/**
 * Whether an address may stand behind a link: absolute, on the web or of a mailbox, without a name
 * or a password, with nothing unseen in it, and not too long.
 */
export function isSafeHref(href: string): boolean {
  // Two slashes, since browsers read "https:page" as a page beside this one.
  const isWhole = /^(?:https?:\/\/[^/]|mailto:)/i.test(href);
  if (!isWhole || href.length > MAX_HREF || UNSEEN.test(href)) return false;
  try {
    const { username, password } = new URL(href);
    return username === '' && password === '';
  } catch {
    // Begins like an address and is none.
    return false;
  }
}
