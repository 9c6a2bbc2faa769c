/**
 * The command `diff`: prints what changed between two versions of an events file, in words, or as
 * entries of `corrections` to paste. The files may be TypeScript, YAML or JSON, in any mix.
 * Exit code 0 if nothing changed, 1 if something did, 2 if a file is in error or the command wrong.
 */
import { parseArgs } from 'node:util';
import { history } from '../messages/en/history';
import { checkFiles } from './checkData';
import { correctionsYaml, diffText } from './diffText';
import { loadItinerary } from './read/loadItinerary';

const USAGE = 'Usage: npm run diff -- [--yaml] <older file> <newer file>';

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({ options: { yaml: { type: 'boolean' } }, allowPositionals: true });
  } catch (error) {
    // parseArgs words its own complaints well; the usage says the rest.
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
    return 2;
  }
  const { values, positionals } = parsed;
  const [olderFile, newerFile, ...more] = positionals;
  if (olderFile === undefined || newerFile === undefined || more.length > 0) {
    process.stderr.write(`${USAGE}\n`);
    return 2;
  }
  const { itinerary: older } = await loadItinerary(olderFile);
  const { itinerary: newer } = await loadItinerary(newerFile);
  if (!older || !newer) {
    const { report } = await checkFiles([
      ...(older ? [] : [olderFile]),
      ...(newer ? [] : [newerFile]),
    ]);
    process.stderr.write(report);
    return 2;
  }
  const changes = diffText(older, newer);
  const told = changes === '' ? `${history.change.nothing}\n` : changes;
  process.stdout.write(values.yaml === true ? correctionsYaml(older, newer) : told);
  return changes === '' ? 0 : 1;
}

process.exitCode = await main();
