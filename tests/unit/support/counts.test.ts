import { describe, expect, it } from 'vitest';
import { countAudit, countPlaywright, countVitest } from '../../support/counts';

describe('countVitest', () => {
  it('counts a file that could not be loaded as a failure', () => {
    const report = {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{}] },
        { status: 'passed', assertionResults: [{}, {}, {}] },
      ],
    };
    expect(countVitest(report)).toEqual({ passed: 3, failed: 2 });
  });
});

describe('countPlaywright', () => {
  it('counts a second try and an error outside the tests as failures', () => {
    const report = { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: ['no server'] };
    expect(countPlaywright(report)).toEqual({ passed: 5, failed: 3 });
  });
});

describe('countAudit', () => {
  it.each([
    [{ kind: 'none' }, { passed: 1, failed: 0 }],
    [
      { kind: 'found', isFailure: false, lines: ['a: low'] },
      { passed: 1, failed: 0 },
    ],
    [
      { kind: 'found', isFailure: true, lines: ['a: high'] },
      { passed: 0, failed: 1 },
    ],
    [
      { kind: 'not-asked', why: '405' },
      { passed: 0, failed: 0, isUnknown: true },
    ],
  ])('counts a question without an answer as neither: %j', (verdict, counts) => {
    expect(countAudit(verdict)).toEqual(counts);
  });
});
