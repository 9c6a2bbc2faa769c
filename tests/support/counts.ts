/** Reads how many tests passed and failed out of the JSON reports of those who ran them. */
import type { Verdict } from './audit';

export interface Counts {
  readonly passed: number;
  readonly failed: number;
  /** Whether nothing was learnt, through nobody's fault: neither passed nor failed. Default false. */
  readonly isUnknown?: boolean;
}

/** Returns the counts of the check for known vulnerabilities, which may have had no answer. */
export function countAudit(json: unknown): Counts {
  const verdict = json as Verdict;
  if (verdict.kind === 'not-asked') return { passed: 0, failed: 0, isUnknown: true };
  const isFailure = verdict.kind === 'found' && verdict.isFailure;
  return { passed: isFailure ? 0 : 1, failed: isFailure ? 1 : 0 };
}

/** Returns the counts of a Vitest report. A test file that could not be loaded is one failure. */
export function countVitest(json: unknown): Counts {
  const report = json as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
    readonly testResults: readonly {
      readonly status: string;
      readonly assertionResults: readonly unknown[];
    }[];
  };
  const unloaded = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  );
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
  };
}

/** Returns the counts of a Playwright report. A test that passed on a second try is a failure. */
export function countPlaywright(json: unknown): Counts {
  const { stats, errors } = json as {
    readonly stats: {
      readonly expected: number;
      readonly unexpected: number;
      readonly flaky: number;
    };
    readonly errors: readonly unknown[];
  };
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length };
}
