/** Every form of `when` on three clocks, as a table that a person can read. */
import { it } from 'vitest';
import { expectGolden } from '../support/golden';
import { whenTable } from '../support/whenTable';

it('words every form of when, every status and both changes of clocks on three clocks', () => {
  expectGolden('tests/golden/whens.txt', whenTable());
});
