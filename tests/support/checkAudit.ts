/**
 * `npm run check:audit`: asks the registry for vulnerabilities known in any installed package.
 * Fails at high and critical ones, prints lesser ones, and says plainly where it could not ask.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { readAudit } from './audit';

/** For `npm test`, which must not count a question without an answer as a test that passed. */
const RESULT = '.cache/results/check-audit.json';
const PATIENCE_MS = 60_000;

const { stdout } = spawnSync('npm', ['audit', '--json', '--fetch-retries=1'], {
  encoding: 'utf8',
  timeout: PATIENCE_MS,
  stdio: ['ignore', 'pipe', 'ignore'],
  shell: process.platform === 'win32',
});
const verdict = readAudit(stdout);
mkdirSync(dirname(RESULT), { recursive: true });
writeFileSync(RESULT, JSON.stringify(verdict));

switch (verdict.kind) {
  case 'none':
    console.log('Known vulnerabilities: none');
    break;
  case 'found':
    console.log(['Known vulnerabilities:', ...verdict.lines].join('\n  '));
    if (verdict.isFailure) process.exitCode = 1;
    break;
  case 'not-asked':
    console.warn(
      `WARNING: could not ask for known vulnerabilities, so nothing is known of any: ${verdict.why}`,
    );
}
