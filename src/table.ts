/** The script of the page that has the events as a table. */
import { sortTable } from './platform/sortTable';

const table = document.querySelector('table');
const status = document.querySelector<HTMLElement>('[role=status]');
if (table && status) sortTable(table, status, document.documentElement.lang);
