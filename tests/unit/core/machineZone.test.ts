/**
 * The same words on any machine. `TZ` is read when a process starts, and changing it later is not
 * reliable, so each zone gets a process of its own; the language of the machine differs with it.
 */
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { whenTable } from '../../support/whenTable';
import { secondRows } from './describe/secondRows';
import { TOURS, wordsOf } from './describe/tours';

const script = fileURLToPath(new URL('./describe/printTours.ts', import.meta.url));
/** With the minutes by which `getTimezoneOffset` tells that a process really stands there in August. */
const MACHINES = [
  { TZ: 'America/St_Johns', LANG: 'en_CA.UTF-8', offset: 150 },
  { TZ: 'Pacific/Kiritimati', LANG: 'fr_FR.UTF-8', offset: -840 },
  { TZ: 'Asia/Kathmandu', LANG: 'ar_EG.UTF-8', offset: -345 },
  { TZ: 'Europe/London', LANG: 'ja_JP.UTF-8', offset: -60 },
  { TZ: 'America/Los_Angeles', LANG: 'en_US.UTF-8', offset: 420 },
  { TZ: 'Australia/Lord_Howe', LANG: 'de_DE.UTF-8', offset: -630 },
] as const;

interface Printed {
  readonly offset: number;
  readonly words: unknown;
  readonly table: string;
  readonly rows: unknown;
}

async function printedIn({ TZ, LANG }: (typeof MACHINES)[number]): Promise<Printed> {
  const env = { ...process.env, TZ, LANG, LC_ALL: LANG };
  const run = promisify(execFile);
  const { stdout } = await run(process.execPath, ['--import', 'tsx', script], { env });
  return JSON.parse(stdout) as Printed; // our own script's output
}

test('machines in six zones and languages word every tour alike', async () => {
  const printed = await Promise.all(MACHINES.map(printedIn));
  const here = JSON.parse(JSON.stringify(TOURS.map(wordsOf))) as unknown; // without undefined
  expect(printed.map(({ offset }) => offset)).toEqual(MACHINES.map(({ offset }) => offset));
  for (const { words, table, rows } of printed) {
    expect(words).toEqual(here);
    expect(table).toBe(whenTable());
    expect(rows).toEqual(secondRows());
  }
}, 60_000);
