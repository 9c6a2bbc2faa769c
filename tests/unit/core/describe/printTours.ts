/** Prints all that is said of the tours' times; run as a process of its own in some machine's zone. */
import { whenTable } from '../../../support/whenTable';
import { secondRows } from './secondRows';
import { TOURS, wordsOf } from './tours';

const offset = new Date(2025, 7, 18).getTimezoneOffset();
process.stdout.write(
  JSON.stringify({ offset, words: TOURS.map(wordsOf), table: whenTable(), rows: secondRows() }),
);
