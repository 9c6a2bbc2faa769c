/** A table that sorts, in a real browser: bad tables first, then by mouse and by keyboard. */
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it } from 'vitest';
import { sortTable } from '../../src/platform/sortTable';

afterEach(() => document.body.replaceChildren());

const HEAD =
  '<thead><tr><th data-sort="order" aria-sort="ascending">Date</th><th>Time</th><th data-sort="text">Place</th><th data-sort="links">Sources</th><th data-sort="moon">Odd</th></tr></thead>';

function put(html: string): void {
  const parsed = new DOMParser().parseFromString(html, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
}

function show(head: string, rows: readonly string[]) {
  put(
    `<table>${head}<tbody>${rows.join('')}</tbody></table><p role="status" data-ascending="Up: {column}" data-descending="Down: {column}"></p>`,
  );
  const table = document.querySelector('table');
  const status = document.querySelector<HTMLElement>('[role=status]');
  if (!table || !status) throw new Error('the table is not there');
  sortTable(table, status, 'en');
  return { table, status };
}

const row = (date: string, place: string, links: number): string =>
  `<tr><td>${date}</td><td>x</td><td>${place}</td><td>${'<a href="#">1</a>'.repeat(links)}</td><td></td></tr>`;
const ROWS = [row('Sunday', 'Stop 10', 2), row('Monday', 'éa', 0), row('Tuesday', 'Stop 9', 2)];

const dates = (table: HTMLTableElement): (string | null)[] =>
  [...(table.tBodies[0]?.rows ?? [])].map(({ cells }) => cells[0]?.textContent ?? null);
const press = async (name: string): Promise<void> => {
  const button = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!button) throw new Error(`there is no button "${name}"`);
  await userEvent.click(button);
};

describe('a table that is not whole', () => {
  it('without rows or head is left alone', async () => {
    const { table } = show(HEAD, []);
    await press('Place');
    expect(dates(table)).toEqual([]);
    put('<table></table><p></p>');
    const [bare, status] = [document.querySelector('table'), document.querySelector('p')];
    if (bare && status) sortTable(bare, status, 'en');
    expect(document.querySelector('button')).toBeNull();
  });

  it('keeps the first order for a way to sort that is not known', async () => {
    const { table } = show(HEAD, ROWS);
    await press('Odd');
    expect(dates(table)).toEqual(['Sunday', 'Monday', 'Tuesday']);
  });

  it('has no button where a column does not sort', () => {
    show(HEAD, ROWS);
    expect([...document.querySelectorAll('button')].map((one) => one.textContent)).toEqual([
      'Date',
      'Place',
      'Sources',
      'Odd',
    ]);
  });
});

describe('a table', () => {
  it('sorts texts as the language does, numbers in them as numbers, and back', async () => {
    const { table, status } = show(HEAD, ROWS);
    await press('Place');
    expect(dates(table)).toEqual(['Monday', 'Tuesday', 'Sunday']);
    expect(status.textContent).toBe('Up: Place');
    await press('Place');
    expect(dates(table)).toEqual(['Sunday', 'Tuesday', 'Monday']);
    expect(status.textContent).toBe('Down: Place');
    expect([...table.querySelectorAll('[aria-sort]')].map((one) => one.textContent)).toEqual([
      'Place',
    ]);
    await press('Date');
    expect(dates(table)).toEqual(['Sunday', 'Monday', 'Tuesday']);
    await press('Date');
    expect(dates(table)).toEqual(['Tuesday', 'Monday', 'Sunday']);
  });

  it('sorts by the number of links, equals in the first order, by keyboard', async () => {
    const { table } = show(HEAD, ROWS);
    document.querySelectorAll('button')[2]?.focus();
    await userEvent.keyboard('{Enter}');
    expect(dates(table)).toEqual(['Monday', 'Sunday', 'Tuesday']);
    await userEvent.keyboard(' ');
    expect(dates(table)).toEqual(['Sunday', 'Tuesday', 'Monday']);
    expect(document.activeElement?.textContent).toBe('Sources');
  });
});
