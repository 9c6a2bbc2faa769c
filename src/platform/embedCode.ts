/** The code that a page offers for other people's pages: completed and copied where scripts run. */
import { copyText } from './clipboard';

/** What stands in quotes after `src=` and `href=` and is no full address yet. */
const RELATIVE = /((?:src|href)=")(?!https?:)([^"]*)/g;

/** Returns the code with full addresses, as seen from `href`; as it was where that is no address for others. */
export function completeCode(code: string, href: string): string {
  if (!/^https?:/.test(href)) return code;
  return code.replace(
    RELATIVE,
    (_, start: string, address: string) => start + new URL(address, href).href,
  );
}

/**
 * Wakes the field and the button in `root`. The button says that the code was copied; where that is
 * refused, the code is selected, to be copied by hand. Without them nothing happens.
 */
export function openEmbedCode(root: ParentNode, href: string): void {
  const field = root.querySelector<HTMLTextAreaElement>('.embed textarea');
  const button = root.querySelector<HTMLElement>('.embed button');
  if (!field || !button) return;
  field.value = completeCode(field.value, href);
  button.hidden = false;
  button.onclick = async () => {
    if (await copyText(field.value)) button.textContent = button.dataset['copied'] ?? '';
    else field.select();
  };
}
