/** The clipboard, which a page in a frame or on plain http is often refused. */

/** Puts text on the clipboard; false if there is none or it refuses, and then the caller shows the text. */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Absent outside secure contexts, whatever the type says: the TypeError is caught with the rest.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Nothing to report: the reader gets a field to copy from by hand.
    return false;
  }
}
