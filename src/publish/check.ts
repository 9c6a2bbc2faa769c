/**
 * The command `check:data`: prints every problem of the files named, or of all in `data/`, in English
 * or in the language asked for.
 * Exit code 1 if anything is in error, 2 if the command itself is wrong, else 0.
 */
import { parseArgs } from 'node:util';
import { fill, fillPlural } from '../core/model/fill';
import { primaryOf } from '../core/model/language';
import { nearest } from '../core/parse/nearest';
import { showValue } from '../core/parse/show';
import { ENGLISH, PROBLEM_CATALOGUES } from '../messages/problemCatalogues';
import { checkFiles, eventsFilesIn } from './checkData';

const USAGE = 'Usage: npm run check:data -- [--format text|json] [--lang en|ja|tr|ar|fr] [file …]';

/** What is wrong with a language that Carnet does not speak: what it may have been meant to be, and what is allowed. */
function unknownLanguage(lang: string): string {
  const languages = [...PROBLEM_CATALOGUES.keys()];
  const { problemReport } = ENGLISH;
  const near = nearest(lang, languages);
  return [
    `Unknown language ${showValue(lang)}.`,
    ...(near === null ? [] : [fill(problemReport.nearest, { nearest: near })]),
    fill(problemReport.allowed, { allowed: languages.join(problemReport.join) }),
  ].join(' ');
}

async function main(): Promise<number> {
  let parsed;
  try {
    parsed = parseArgs({
      options: { format: { type: 'string' }, lang: { type: 'string' } },
      allowPositionals: true,
    });
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
  const { lang = 'en' } = values;
  const words = PROBLEM_CATALOGUES.get(primaryOf(lang));
  if (!words) {
    process.stderr.write(`${unknownLanguage(lang)}\n${USAGE}\n`);
    return 2;
  }
  const files = positionals.length > 0 ? positionals : await eventsFilesIn('data');
  const checked = await checkFiles(files, undefined, words);
  const { report, ...rest } = checked;
  if (format === 'json') process.stdout.write(`${JSON.stringify(rest, null, 2)}\n`);
  else {
    const none = fillPlural(words.problemReport.none, files.length, words.language);
    process.stdout.write(report === '' ? `${none}\n` : report);
  }
  return checked.errors > 0 ? 1 : 0;
}

process.exitCode = await main();
