/**
 * The table of events as a file for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, without
 * which Excel takes it for the machine's old code page.
 */
import { describeTable } from '../core/describe/table';
import type { Story } from '../core/model/story';
import { TABLE_COLUMNS, type TableMessages } from '../core/model/table';

const BYTE_ORDER_MARK = '\uFEFF';
/** What spreadsheets take for the beginning of a formula (OWASP, "CSV Injection"). */
const FORMULA = /^[=+\-@\t\r]/;

/** Returns rows of cells as CSV. A text that would run as a formula gets an apostrophe before it. */
export function toCsv(rows: readonly (readonly string[])[]): string {
  return BYTE_ORDER_MARK + rows.map((row) => row.map(cell).join(',') + '\r\n').join('');
}

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Returns the events as CSV: the columns of the table, the date as ISO, and sources by publisher
 * and address, one a line, where the table has their numbers.
 */
export function eventsCsv(story: Story, messages: TableMessages): string {
  const head = TABLE_COLUMNS.map((column) => messages.columns[column]);
  const rows = describeTable(story, messages).map(({ day, sources, ...row }) =>
    TABLE_COLUMNS.map((column) => {
      if (column === 'date') return day;
      if (column !== 'sources') return row[column];
      return sources.map((number) => sourceLine(story, number)).join('\n');
    }),
  );
  return toCsv([head, ...rows]);
}

function sourceLine({ sources }: Story, number: number): string {
  const source = sources.find((one) => one.number === number);
  if (!source) throw new RangeError(`the story has no source ${String(number)}`);
  return [source.publisher, source.url].filter((part) => part !== undefined).join(' ');
}
