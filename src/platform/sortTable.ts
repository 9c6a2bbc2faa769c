/**
 * Makes a table sort: every column header with `data-sort` becomes a button, the header says the
 * direction (`aria-sort`), and a status says it aloud. Without this the table stands in its first
 * order and has no controls.
 */

type Direction = 'ascending' | 'descending';

/** What `data-sort` may say: the first order, the text of the cells, or how many links they have. */
type Compare = (a: HTMLTableCellElement, b: HTMLTableCellElement) => number;

/**
 * Starts it for one table. Texts are compared in `language` (BCP 47), numbers in them as numbers;
 * equals stay in the first order, and so does a column whose `data-sort` is not known. The status
 * has its sentences in `data-ascending` and `data-descending`, with `{column}` in them.
 */
export function sortTable(table: HTMLTableElement, status: HTMLElement, language: string): void {
  const body = table.tBodies[0];
  const headers = [...(table.tHead?.rows[0]?.cells ?? [])];
  if (!body) return;
  const first = [...body.rows];
  const collator = new Intl.Collator(language, { numeric: true });
  const links = (cell: HTMLTableCellElement): number => cell.querySelectorAll('a').length;
  const compares: Readonly<Record<string, Compare>> = {
    text: (a, b) => collator.compare(a.textContent.trim(), b.textContent.trim()),
    links: (a, b) => links(a) - links(b),
    order: (a, b) => first.indexOf(rowOf(a)) - first.indexOf(rowOf(b)),
  };
  const sortBy = (column: number, direction: Direction): void => {
    const compare = compares[headers[column]?.dataset['sort'] ?? ''] ?? compares['order'];
    const sign = direction === 'ascending' ? 1 : -1;
    const cells = first.flatMap((row) => row.cells[column] ?? []);
    if (compare) cells.sort((a, b) => sign * compare(a, b));
    body.append(...cells.map(rowOf));
    for (const header of headers) header.removeAttribute('aria-sort');
    headers[column]?.setAttribute('aria-sort', direction);
    const words = status.dataset[direction] ?? '';
    status.textContent = words.replace('{column}', headers[column]?.textContent ?? '');
  };
  headers.forEach((header, column) => {
    if (header.dataset['sort'] === undefined) return;
    const button = header.ownerDocument.createElement('button');
    button.type = 'button';
    button.append(...header.childNodes);
    header.append(button);
    button.addEventListener('click', () => {
      const isUp = header.getAttribute('aria-sort') === 'ascending';
      sortBy(column, isUp ? 'descending' : 'ascending');
    });
  });
}

function rowOf(cell: HTMLTableCellElement): HTMLTableRowElement {
  const row = cell.closest('tr');
  if (!row) throw new Error('a cell stands outside a row');
  return row;
}
