import { describe, expect, it } from 'vitest';
import { readAudit } from '../../support/audit';

/** A report in the format of npm 7 and later, with one entry per package and severity. */
function report(...entries: readonly (readonly [name: string, severity: string])[]): string {
  const vulnerabilities = Object.fromEntries(
    entries.map(([name, severity]) => [
      name,
      {
        name,
        severity,
        isDirect: false,
        via: [
          {
            source: 1,
            name,
            title: `What is wrong with ${name}`,
            url: 'https://example.org/GHSA-1',
            severity,
            range: '<1.0.1',
          },
          'another-package',
        ],
        effects: [],
        range: '<1.0.1',
        nodes: [`node_modules/${name}`],
        fixAvailable: true,
      },
    ]),
  );
  return JSON.stringify({ auditReportVersion: 2, vulnerabilities, metadata: {} });
}

/** What npm prints where the registry has no such endpoint. */
const REFUSED = JSON.stringify({
  message: '405 Method Not Allowed - POST https://example.org/-/npm/v1/security/advisories/bulk',
  method: 'POST',
  headers: { allow: ['GET,HEAD'] },
  statusCode: 405,
  body: '',
  error: { summary: '', detail: '' },
});

/** What npm prints without a lockfile. */
const NO_LOCK = JSON.stringify({
  error: { code: 'ENOLOCK', summary: 'This command requires an existing lockfile.', detail: '' },
});

describe('an answer that did not come', () => {
  it.each([
    ['nothing at all', '', 'npm gave no answer'],
    ['words', 'npm error network', 'npm gave no answer'],
    ['half a report', report(['a', 'high']).slice(0, 80), 'npm gave no answer'],
    ['a list', '[]', 'npm gave no answer'],
    ['null', 'null', 'npm gave no answer'],
    ['an empty object', '{}', 'npm gave no report'],
    ['packages without a version of the report', '{"vulnerabilities":{}}', 'npm gave no report'],
    ['a report without packages', '{"auditReportVersion":2}', 'npm gave no report'],
    ['an endpoint that is not there', REFUSED, /^405 Method Not Allowed/],
    ['no lockfile', NO_LOCK, 'This command requires an existing lockfile.'],
  ])('is not taken for a good one: %s', (_what, stdout, why) => {
    const verdict = readAudit(stdout);
    expect(verdict.kind).toBe('not-asked');
    expect(verdict.kind === 'not-asked' ? verdict.why : '').toMatch(why);
  });
});

describe('a report', () => {
  it('of nothing is good', () => {
    expect(readAudit(report())).toEqual({ kind: 'none' });
  });

  it.each([
    ['critical', true],
    ['high', true],
    ['moderate', false],
    ['low', false],
    ['info', false],
    ['a word of tomorrow', true],
  ])('fails by severity: %s %s', (severity, isFailure) => {
    expect(readAudit(report(['a', severity]))).toMatchObject({ kind: 'found', isFailure });
  });

  it('fails by its worst package, and names that first', () => {
    expect(readAudit(report(['a', 'low'], ['b', 'critical'], ['c', 'moderate']))).toEqual({
      kind: 'found',
      isFailure: true,
      lines: [
        'b: critical; What is wrong with b https://example.org/GHSA-1',
        'c: moderate; What is wrong with c https://example.org/GHSA-1',
        'a: low; What is wrong with a https://example.org/GHSA-1',
      ],
    });
  });

  it('in an odd shape is not read as harmless', () => {
    const odd = JSON.stringify({ auditReportVersion: 3, vulnerabilities: { a: null } });
    expect(readAudit(odd)).toEqual({ kind: 'found', isFailure: true, lines: ['a: unknown'] });
  });
});
