/**
 * Prints the report of every file in `tests/golden/problems` and compares it with the text beside
 * it, to the letter: what an editor reads is part of what Carnet promises.
 */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFiles } from '../../../../src/publish/checkData';
import { expectGolden } from '../../../support/golden';

const FOLDER = 'tests/golden/problems';
const cases = readdirSync(FOLDER).filter((name) => /\.(ts|yaml|json)$/.test(name));

describe('the report of', () => {
  it('every format has a case', () => {
    for (const ending of ['.ts', '.yaml', '.json']) {
      expect(cases.some((name) => name.endsWith(ending))).toBe(true);
    }
  });

  it.each(cases)('%s', async (name) => {
    const { report } = await checkFiles([join(FOLDER, name)], FOLDER);
    expectGolden(join(FOLDER, name.replace(/\.\w+$/, '.txt')), report);
  });
});
