/** `npm run budget`: weighs the built page against its budget; fails when a part is over. */
import { existsSync, readFileSync } from 'node:fs';
import { BUDGET, findFaults, weighPage, type Part } from './pageParts';

const PAGE = process.argv[2] ?? 'dist/index.html';

if (existsSync(PAGE)) {
  process.exitCode = report(readFileSync(PAGE, 'utf8'));
} else {
  console.error(`${PAGE} is not there: run "npm run build" first`);
  process.exitCode = 1;
}

function report(html: string): number {
  const weights = weighPage(html);
  const parts = Object.keys(BUDGET) as Part[];
  const over = parts.filter((part) => weights[part] > BUDGET[part]);
  console.log('part         gzip    budget');
  for (const part of parts) {
    const mark = over.includes(part) ? '  over' : '';
    console.log(`${part.padEnd(8)}${kb(weights[part])}${kb(BUDGET[part])}${mark}`);
  }
  const faults = findFaults(html);
  for (const fault of faults) console.error(fault);
  return over.length + faults.length > 0 ? 1 : 0;
}

function kb(bytes: number): string {
  return `${(bytes / 1024).toFixed(1).padStart(6)} kB`;
}
