/**
 * `npm test`: every check and every test, each as its own npm script so that a failure can be run
 * again alone. Checks use one core and run two at a time; what fills both runs by itself. It goes on
 * after a failure, so that one run tells everything, and ends with the times and one line of counts.
 * A check counts as one test.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { countAudit, countPlaywright, countVitest, type Counts } from './counts';

interface Step {
  readonly script: string;
  /** Arguments of the script: where a test runner is to put its results. */
  readonly args?: readonly string[];
  /** Reads the results file; a step without one counts as one test. */
  readonly count?: (json: unknown) => Counts;
  /** Scripts that must have passed: no use in testing a page that was not built. */
  readonly needs?: string;
}

const RESULTS = '.cache/results';

/** One group after the other; the steps of a group run side by side, at most two at a time. */
const GROUPS: readonly (readonly Step[])[] = [
  [
    { script: 'check:lint' },
    { script: 'check:types' },
    { script: 'check:format' },
    { script: 'check:unused' },
    { script: 'check:data' },
    { script: 'check:audit', count: countAudit },
    { script: 'build' },
  ],
  [{ script: 'test:unit', args: vitestArgs('test-unit'), count: countVitest }],
  [
    { script: 'test:twice', args: ['dist'], needs: 'build' },
    { script: 'test:browser', args: vitestArgs('test-browser'), count: countVitest },
    { script: 'budget', needs: 'build' },
  ],
  [{ script: 'test:built', count: countPlaywright, needs: 'build' }],
];
const SIDE_BY_SIDE = 2;

interface Outcome extends Counts {
  readonly script: string;
  readonly seconds: number;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const started = performance.now();
const outcomes: Outcome[] = [];
for (const group of GROUPS) {
  const waiting = [...group];
  const takeTurns = async (): Promise<void> => {
    for (let step = waiting.shift(); step; step = waiting.shift()) {
      outcomes.push(await run(step, group.length > 1));
    }
  };
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, takeTurns));
}
report(outcomes);

/** Runs a step; one with company prints when it has ended, so that lines do not mix. */
async function run(
  { script, args = [], count, needs }: Step,
  inCompany: boolean,
): Promise<Outcome> {
  if (outcomes.some((done) => done.script === needs && done.failed > 0)) {
    return { script, seconds: 0, passed: 0, failed: 1 };
  }
  if (!inCompany) console.log(`\n=== ${script}`);
  const from = performance.now();
  const { status, printed } = await spawnStep(
    ['run', '--silent', script, '--', ...args],
    inCompany,
  );
  if (inCompany) console.log(`\n=== ${script}\n${printed}`);
  const seconds = (performance.now() - from) / 1000;
  return { script, seconds, ...resultOf(script, status === 0, count) };
}

function spawnStep(
  args: readonly string[],
  keepsOutput: boolean,
): Promise<{ readonly status: number | null; readonly printed: string }> {
  const out = keepsOutput ? 'pipe' : 'inherit';
  const child = spawn('npm', args, {
    stdio: ['ignore', out, out],
    shell: process.platform === 'win32',
  });
  const printed: string[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => printed.push(chunk.toString()));
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) => {
      resolve({ status, printed: printed.join('') });
    });
  });
}

/** A runner that fails without a failing test (no browser, a broken file) is one failure more. */
function resultOf(script: string, isOk: boolean, count: Step['count']): Counts {
  const plain = isOk ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (!count) return plain;
  const counts = readCounts(`${RESULTS}/${script.replace(':', '-')}.json`, count);
  if (counts?.isUnknown && isOk) return counts;
  if (counts === null || counts.passed + counts.failed === 0) return { passed: 0, failed: 1 };
  return isOk || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

function readCounts(path: string, count: (json: unknown) => Counts): Counts | null {
  try {
    return count(JSON.parse(readFileSync(path, 'utf8')));
  } catch {
    // No file, or half of one: the runner died before its tests ended.
    return null;
  }
}

function report(all: readonly Outcome[]): void {
  const sum = (pick: (outcome: Outcome) => number): number =>
    all.reduce((total, outcome) => total + pick(outcome), 0);
  console.log('\n');
  for (const { script, seconds, passed, failed, isUnknown } of all) {
    const known = failed > 0 ? `${failed} failed` : `${passed} passed`;
    const words = isUnknown ? 'NOT CHECKED, see above' : known;
    console.log(`${script.padEnd(14)} ${seconds.toFixed(1).padStart(6)} s  ${words}`);
  }
  const failed = sum((outcome) => outcome.failed);
  console.log(
    `${'all'.padEnd(14)} ${((performance.now() - started) / 1000).toFixed(1).padStart(6)} s\n`,
  );
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function vitestArgs(name: string): readonly string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${name}.json`];
}
