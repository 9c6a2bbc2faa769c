/**
 * `npm test`: every check and every test, one after the other, each as its own npm script so that
 * a failure can be run again alone. It goes on after a failure, so that one run tells everything,
 * and ends with the times and one line of counts. A check counts as one test.
 */
import { spawnSync } from 'node:child_process';
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

const STEPS: readonly Step[] = [
  { script: 'check:format' },
  { script: 'check:lint' },
  { script: 'check:types' },
  { script: 'check:unused' },
  { script: 'check:data' },
  { script: 'check:audit', count: countAudit },
  { script: 'test:unit', args: vitestArgs('test-unit'), count: countVitest },
  { script: 'test:browser', args: vitestArgs('test-browser'), count: countVitest },
  { script: 'build' },
  { script: 'budget', needs: 'build' },
  { script: 'test:built', count: countPlaywright, needs: 'build' },
  { script: 'test:twice', needs: 'build' },
];

interface Outcome extends Counts {
  readonly script: string;
  readonly seconds: number;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const outcomes: Outcome[] = [];
for (const step of STEPS) {
  const failedBefore = outcomes.find((done) => done.script === step.needs && done.failed > 0);
  outcomes.push(
    failedBefore ? { script: step.script, seconds: 0, passed: 0, failed: 1 } : run(step),
  );
}
report(outcomes);

function run({ script, args = [], count }: Step): Outcome {
  console.log(`\n=== ${script}`);
  const started = performance.now();
  const { status } = spawnSync('npm', ['run', '--silent', script, '--', ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  const seconds = (performance.now() - started) / 1000;
  return { script, seconds, ...resultOf(script, status === 0, count) };
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
    `${'all'.padEnd(14)} ${sum((outcome) => outcome.seconds)
      .toFixed(1)
      .padStart(6)} s\n`,
  );
  console.log(`${sum((outcome) => outcome.passed)} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
}

function vitestArgs(name: string): readonly string[] {
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${RESULTS}/${name}.json`];
}
