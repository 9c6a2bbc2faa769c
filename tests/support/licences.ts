/**
 * What others' work may be used under, and where: what travels in a published page, what only
 * builds and tests it, what is no code. Reads the lockfile, which names every package with its
 * licence.
 */

/** Licences that ask for nothing but their own text: whatever is installed for the page has one. */
const FOR_THE_PAGE = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD'];

/**
 * What stays on the machine that builds may ask for its own changes back (MPL), or be data or a
 * font; never the GPL and its kin, under any condition.
 */
const FOR_TOOLS = [
  ...FOR_THE_PAGE,
  'MIT-0',
  'BlueOak-1.0.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
  'CC0-1.0',
  'CC-BY-3.0',
  'CC-BY-4.0',
  'OFL-1.1',
];

/** An entry of `packages` in a package-lock.json, as far as it is read here. */
export interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
  readonly optional?: boolean;
  readonly hasInstallScript?: boolean;
}

export type Lock = Readonly<Record<string, Locked>>;

/**
 * Whether an SPDX expression can be met with the licences in `allowed`: one side of each OR, both
 * of each AND. An exception (WITH) and anything that is no expression is refused.
 */
export function isAllowed(expression: string, allowed: readonly string[]): boolean {
  const tokens = expression.match(/[()]|[^\s()]+/g) ?? [];
  const inBrackets = (): boolean => {
    if (tokens[0] !== '(') return allowed.includes(tokens.shift() ?? '');
    tokens.shift();
    const met = either();
    return tokens.shift() === ')' && met;
  };
  const both = (): boolean => {
    let met = inBrackets();
    while (tokens[0] === 'AND') {
      tokens.shift();
      // Read on whatever the first side was, or the rest would be taken for a remainder.
      const other = inBrackets();
      met = met && other;
    }
    return met;
  };
  const either = (): boolean => {
    let met = both();
    while (tokens[0] === 'OR') {
      tokens.shift();
      const other = both();
      met = met || other;
    }
    return met;
  };
  const met = either();
  return met && tokens.length === 0;
}

/** Returns what is wrong with the licences of a lockfile's packages, one sentence each. */
export function licenceFaults(lock: Lock): string[] {
  return [...packagesIn(lock)].flatMap(([path, { license, dev, devOptional }]) => {
    const isTool = dev === true || devOptional === true;
    if (license === undefined) return [`${path} names no licence`];
    if (isAllowed(license, isTool ? FOR_TOOLS : FOR_THE_PAGE)) return [];
    return [`${path} is under ${license}, refused for ${isTool ? 'tools' : 'the page'}`];
  });
}

/**
 * Returns what is wrong with where a lockfile's packages come from, one sentence each: anything but
 * the registry that npm is set to, with the hash of what it gave.
 */
export function originFaults(lock: Lock): string[] {
  return [...packagesIn(lock)].flatMap(([path, { resolved, integrity }]) => [
    ...(resolved === undefined ? [] : [`${path} is tied to ${resolved}`]),
    ...(integrity?.startsWith('sha512-') ? [] : [`${path} has no SHA-512`]),
  ]);
}

function packagesIn(lock: Lock): [string, Locked][] {
  return Object.entries(lock).filter(([path]) => path !== '');
}
