/**
 * The command `check:data`: prints every problem of the files named, or of all in `data/`.
 * Exit code 1 if anything is in error, 2 if the command itself is wrong, else 0.
 */
import { parseArgs } from 'node:util';
import { checkFiles, eventsFilesIn } from './checkData';

const USAGE = 'Usage: npm run check:data -- [--format text|json] [file …]';

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ options: { format: { type: 'string' } }, allowPositionals: true });
  } catch (error) {
    // parseArgs words its own complaints well; the usage says the rest.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  const format = values.format ?? 'text';
  if (format !== 'text' && format !== 'json') {
    process.stderr.write(`Unknown format "${format}".\n${USAGE}\n`);
    return 2;
  }
  const files = positionals.length > 0 ? positionals : await eventsFilesIn('data');
  const checked = await checkFiles(files);
  const { report, ...rest } = checked;
  if (format === 'json') process.stdout.write(`${JSON.stringify(rest, null, 2)}\n`);
  else {
    const none = `${String(files.length)} ${files.length === 1 ? 'file' : 'files'}, no problems\n`;
    process.stdout.write(report === '' ? none : report);
  }
  return checked.errors > 0 ? 1 : 0;
}

process.exitCode = await main();
