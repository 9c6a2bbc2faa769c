/** What the command `diff` prints and how it ends, as values: nothing here touches the process. */
import { parseArgs } from 'node:util';
import { catalogueOf } from '../messages/catalogues';
import { checkFiles } from './checkData';
import { correctionsYaml, diffText } from './diffText';
import { loadItinerary } from './read/loadItinerary';

const USAGE = 'Usage: npm run diff -- [--yaml] <older file> <newer file>';

export interface Ran {
  /** 0 if nothing changed, 1 if something did, 2 if a file is in error or the command wrong. */
  readonly code: 0 | 1 | 2;
  readonly stdout: string;
  readonly stderr: string;
}

const wrong = (stderr: string): Ran => ({ code: 2, stdout: '', stderr });

/** Compares two files, TypeScript, YAML or JSON in any mix. Never rejects for what they hold. */
export async function runDiff(args: readonly string[]): Promise<Ran> {
  let parsed;
  try {
    const options = { yaml: { type: 'boolean' } } as const;
    parsed = parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    // parseArgs words its own complaints well; the usage says the rest.
    return wrong(`${error instanceof Error ? error.message : String(error)}\n${USAGE}\n`);
  }
  const { values, positionals } = parsed;
  const [olderFile, newerFile, ...more] = positionals;
  if (olderFile === undefined || newerFile === undefined || more.length > 0) {
    return wrong(`${USAGE}\n`);
  }
  const { itinerary: older } = await loadItinerary(olderFile);
  const { itinerary: newer } = await loadItinerary(newerFile);
  if (!older || !newer) {
    const bad = [...(older ? [] : [olderFile]), ...(newer ? [] : [newerFile])];
    return wrong((await checkFiles(bad)).report);
  }
  const changes = diffText(older, newer);
  const { nothing } = catalogueOf(newer.language).history.change;
  const told = changes === '' ? `${nothing}\n` : changes;
  return {
    code: changes === '' ? 0 : 1,
    stdout: values.yaml === true ? correctionsYaml(older, newer) : told,
    stderr: '',
  };
}
