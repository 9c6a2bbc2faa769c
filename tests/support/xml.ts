/** Reads XML strictly enough for a test to notice what a feed reader would refuse. */

export interface XmlNode {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** Its own text, without that of its children. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
  text: string;
}

const TOKEN =
  /<\?xml [^?]*\?>|<(\/?)([A-Za-z][\w:-]*)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** Returns the root element. Throws where the text is not well-formed, or names an unknown entity. */
export function readXml(text: string): XmlNode {
  // eslint-disable-next-line no-control-regex -- XML 1.0 has no place for these, escaped or not
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) throw new Error('a forbidden character');
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let reached = 0;
  for (const match of text.matchAll(TOKEN)) {
    reached = match.index + match[0].length;
    const [all, closes, name, attributes = '', isEmpty, words] = match;
    const at = open.at(-1) ?? root;
    if (words !== undefined) {
      if (words.includes(']]>')) throw new Error('a bare ]]>');
      at.text += decode(words);
    } else if (closes === '/') {
      if (open.pop()?.name !== name) throw new Error(`</${name ?? ''}> ends nothing`);
    } else if (name !== undefined) {
      const node: Open = { name, attributes: readAttributes(attributes), children: [], text: '' };
      at.children.push(node);
      if (isEmpty !== '/') open.push(node);
    } else if (match.index !== 0) throw new Error(`${all} is not at the beginning`);
  }
  const [only, ...others] = root.children;
  if (reached !== text.length) throw new Error(`unreadable at ${String(reached)}`);
  if (!only || others.length > 0 || open.length !== 1 || root.text.trim() !== '') {
    throw new Error('not one root element');
  }
  return only;
}

function readAttributes(text: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, name = '', value = ''] of text.matchAll(/([\w:-]+)="([^"]*)"/g)) {
    if (name in found) throw new Error(`${name} stands twice`);
    found[name] = decode(value);
  }
  return found;
}

function decode(text: string): string {
  return text.replace(/&([^;]*);?/g, (all, name: string) => {
    const meant = all.endsWith(';') ? ENTITIES[name] : undefined;
    if (meant === undefined) throw new Error(`unknown entity ${all}`);
    return meant;
  });
}
