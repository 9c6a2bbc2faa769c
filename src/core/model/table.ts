/** The events of a story as a table: one row each, its cells in words. Types only. */
import type { Template } from './messages';

/** The columns, in the order in which they stand. */
export const TABLE_COLUMNS = [
  'date',
  'time',
  'place',
  'event',
  'people',
  'status',
  'sources',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

export interface TableRow {
  readonly id: string;
  /** ISO date of the day under which the list has it. */
  readonly day: string;
  /** For `<time datetime>`. */
  readonly iso: string;
  readonly isOff: boolean;
  /** "Monday 18 August". */
  readonly date: string;
  /** On the place's clock, as beside the date: "09:00 to about 09:45". */
  readonly time: string;
  readonly place: string;
  readonly event: string;
  /** The travellers, unless absent, and those met, joined; empty for nobody. */
  readonly people: string;
  /** What the sources make of it, and what they differ on. */
  readonly status: string;
  /** 1-based, in the order of the file, each once. */
  readonly sources: readonly number[];
}

export interface TableMessages {
  /** Of the page: `{title}` of the story. */
  readonly title: Template;
  readonly caption: string;
  readonly columns: Readonly<Record<TableColumn, string>>;
  /** The status of a plain report. */
  readonly reported: string;
  /** Between two parts of one cell, and between names. */
  readonly join: string;
  readonly names: string;
  /** From the table to the page of the story, and back. */
  readonly back: string;
  readonly link: string;
  readonly csv: string;
  /** Name of the part that scrolls sideways where it is narrow. */
  readonly region: string;
  /** Said when a reader has sorted: `{column}`. */
  readonly sorted: Readonly<Record<'ascending' | 'descending', Template>>;
}
