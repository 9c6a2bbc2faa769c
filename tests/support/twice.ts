/**
 * `npm run test:twice`: builds the same input twice, here and in a working copy elsewhere, in two
 * zones and languages and at two dates, and compares every file. What is published can then be
 * checked by whoever builds it again. `-- dist` takes what was built into that folder for the first.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject, ENVIRONMENTS } from './elsewhere';
import { differencesOf } from './sameFiles';

const folder = mkdtempSync(join(tmpdir(), 'carnet-'));
const here = process.cwd();
const copy = join(folder, 'another path', 'carnet');
const [built] = process.argv.slice(2);
const outputs = [built ?? join(folder, 'one'), join(copy, 'dist')] as const;

try {
  await copyProject(here, copy);
  await Promise.all([
    built === undefined ? build(here, outputs[0], 0) : undefined,
    build(copy, outputs[1], 1),
  ]);
  const differences = differencesOf(...outputs);
  for (const difference of differences) console.error(difference);
  if (differences.length > 0) process.exitCode = 1;
  else console.log('Both builds are equal, byte for byte');
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Builds the project in `root` into `outDir`; rejects with what it printed where that fails. */
function build(root: string, outDir: string, environment: number): Promise<void> {
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  const child = spawn(process.execPath, [vite, 'build', '--outDir', outDir, '--emptyOutDir'], {
    cwd: root,
    env: { ...process.env, ...ENVIRONMENTS[environment] },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the build in ${root} failed:\n${printed.join('')}`));
    });
  });
}
