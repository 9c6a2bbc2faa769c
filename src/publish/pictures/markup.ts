/** SVG as text: elements, attributes, escaping. Whatever a file says can only become text here. */

/** Values of attributes; undefined leaves one out. Numbers are cut to hundredths. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** What XML 1.0 may not hold, even escaped: control characters, halves of pairs, non-characters. */
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- control characters are what it looks for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Returns text for content or for an attribute in double quotes. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Returns an element; `content` is markup already, and what is empty closes itself. */
export function element(
  name: string,
  attributes: Attributes,
  content: string | readonly string[] = '',
): string {
  const inside = typeof content === 'string' ? content : content.join('');
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? '' : ` ${key}="${escapeXml(valueOf(value))}"`))
    .join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

function valueOf(value: string | number): string {
  return typeof value === 'string' ? value : decimal(value);
}

/** Returns a number with at most two decimals and no needless zero. */
export function decimal(value: number): string {
  // Adding 0 turns -0 into 0.
  return String(Number(value.toFixed(2)) + 0);
}
