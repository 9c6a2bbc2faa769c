/**
 * `npm run budget`: weighs every built page, and what goes with them, against its budget; fails
 * when a part is over or would be fetched from somewhere.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ELEMENT_BUDGET, weighElement } from './elementBudget';
import { budgetOf, findFaults, weighPage, type Part } from './pageParts';

const FOLDER = process.argv[2] ?? 'dist';
/** Most that a further file may weigh, in bytes after gzip -9. */
const FILES: Readonly<Record<string, number>> = {
  'carnet.js': 1.2 * 1024,
  'table.html': 8 * 1024,
};

if (existsSync(join(FOLDER, 'index.html'))) {
  const pages = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['index.html', 'embed.html'].includes(basename(name)))
    .sort();
  const faults = [...pages.map(reportPage), reportFiles(), reportElement()].reduce(
    (sum, count) => sum + count,
    0,
  );
  process.exitCode = faults > 0 ? 1 : 0;
} else {
  console.error(`${FOLDER}/index.html is not there: run "npm run build" first`);
  process.exitCode = 1;
}

function reportPage(name: string): number {
  const html = readFileSync(join(FOLDER, name), 'utf8');
  const weights = weighPage(html);
  const budget = budgetOf(name);
  if (!budget) {
    console.error(`${name}: no budget is written for it in tests/support/pageParts.ts`);
    return 1;
  }
  const parts = Object.keys(budget) as Part[];
  console.log(`${name.padEnd(26)} gzip    budget`);
  const over = parts.filter((part) => !fits(part, weights[part], budget[part]));
  const faults = findFaults(html);
  for (const fault of faults) console.error(`${name}: ${fault}`);
  return over.length + faults.length;
}

function reportFiles(): number {
  console.log('files');
  return Object.entries(FILES).filter(([name, budget]) => {
    const path = join(FOLDER, name);
    if (existsSync(path)) {
      return !fits(name, gzipSync(readFileSync(path), { level: 9 }).length, budget);
    }
    console.error(`${path} is not there`);
    return true;
  }).length;
}

/** The element's script, without its style, over the script of the page. */
function reportElement(): number {
  const [script, page] = ['carnet-element.js', 'index.html'].map((name) => {
    const path = join(FOLDER, name);
    return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
  });
  if (script !== undefined && page !== undefined) {
    return fits('element over page', weighElement(script, page), ELEMENT_BUDGET) ? 0 : 1;
  }
  console.error(`${FOLDER}/carnet-element.js is not there`);
  return 1;
}

function fits(what: string, bytes: number, budget: number): boolean {
  const over = bytes > budget;
  console.log(`  ${what.padEnd(22)}${kb(bytes)}${kb(budget)}${over ? '  over' : ''}`);
  return !over;
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(6)} kB`;
}
