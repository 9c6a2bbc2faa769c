/**
 * Reads the answer of `npm audit --json`. Not every network lets npm ask, and an answer that did
 * not come is neither "nothing known" nor a fault of the project: the three are told apart.
 */

export type Verdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'found'; readonly isFailure: boolean; readonly lines: readonly string[] }
  | { readonly kind: 'not-asked'; readonly why: string };

/** Severities as npm has them, worst first; the first two fail. */
const SEVERITIES = ['critical', 'high', 'moderate', 'low', 'info'];
const FAILING = 2;

/**
 * Returns what npm's answer says. Each line of what was found names a package, its severity and,
 * where it is known, the advisory. Anything but a full report counts as not asked.
 */
export function readAudit(stdout: string): Verdict {
  const answer = parse(stdout);
  if (!isRecord(answer)) return { kind: 'not-asked', why: 'npm gave no answer' };
  const { vulnerabilities, auditReportVersion } = answer;
  if (!isRecord(vulnerabilities) || auditReportVersion === undefined) {
    return { kind: 'not-asked', why: whyOf(answer) };
  }
  const found = Object.entries(vulnerabilities)
    .map(([name, value]) => ({ name, ...severityOf(value), titles: titlesOf(value) }))
    .sort((a, b) => a.rank - b.rank);
  if (found.length === 0) return { kind: 'none' };
  return {
    kind: 'found',
    isFailure: found.some(({ rank }) => rank < FAILING),
    lines: found.map(({ name, severity, titles }) =>
      [`${name}: ${severity}`, ...titles].join('; '),
    ),
  };
}

/** A severity that npm did not have when this was written fails: better to look than to miss it. */
function severityOf(value: unknown): { readonly severity: string; readonly rank: number } {
  const severity = isRecord(value) ? textOf(value.severity) : '';
  return { severity: severity || 'unknown', rank: SEVERITIES.indexOf(severity) };
}

/** What a package is vulnerable to by itself; what it has from others is under their names. */
function titlesOf(value: unknown): string[] {
  const via: unknown = isRecord(value) ? value.via : undefined;
  return (Array.isArray(via) ? via : [])
    .filter(isRecord)
    .map(({ title, url }) => `${textOf(title)} ${textOf(url)}`.trim());
}

function whyOf(answer: Readonly<Record<string, unknown>>): string {
  const { message, error } = answer;
  const summary = isRecord(error) ? textOf(error.summary) : '';
  return textOf(message) || summary || 'npm gave no report';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // No network at all, and npm may say so in words: then there is no answer.
    return null;
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
