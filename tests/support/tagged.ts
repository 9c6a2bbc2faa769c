/** Which texts of a page are marked with the language that stands in brackets behind them. */

interface Tagged {
  /** The name of the language, as the page has it. */
  readonly mark: string;
  /** Language and direction of the element before it: "en ltr"; undefined where there is none. */
  readonly tag?: string;
}

/**
 * Returns each place in the text of a page, as markup, where the name of one of these languages stands
 * in brackets. Attributes are no text, nor is the title of a text for who sees none.
 */
export function tagged(html: string, names: readonly string[]): readonly Tagged[] {
  const text = html
    .replace(/<!--.*?-->/gs, '')
    .replace(/<(?:script|title)\b.*?<\/(?:script|title)>/gs, '')
    .replace(/<svg\b.*?<\/svg>/gs, '')
    .replace(/(?<=<[^>]*) (?!lang=|dir=)[\w-]+="[^"]*"/g, '')
    .replace(/[\u2066-\u2069]/g, '');
  const marks = new RegExp(`(.{0,9})\\s[[［](${names.join('|')})[\\]］]`, 'gsu');
  return [...text.matchAll(marks)].map(({ 1: before = '', 2: mark = '', index }) => {
    const element = before.endsWith('</span>')
      ? text
          .slice(0, index + before.length)
          .match(/<span lang="(\w+)" dir="(\w+)">(?:(?!<span).)*$/s)
      : null;
    return element ? { mark, tag: `${element[1] ?? ''} ${element[2] ?? ''}` } : { mark };
  });
}
