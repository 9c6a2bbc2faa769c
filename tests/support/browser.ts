/**
 * Finds the Chromium that the tests and the benchmark drive: one that is installed already, since
 * a newcomer's Chrome is as good as ours; then the one that Playwright downloads; then, on Debian
 * as root (a container), the distribution's own package. Called by the configurations of Vitest
 * and Playwright, which only look, and by `ensureBrowser`, which may install.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** What the search asks of the machine; tests put their own in its place. */
export interface Probes {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly exists: (path: string) => boolean;
  /** Where Playwright's own download would be, whether or not it is there. */
  readonly playwrightPath: () => string;
  /** Whether packages of Debian can be installed here: the system is Debian and we are root. */
  readonly isDebianRoot: () => boolean;
  /** Installs Debian packages, or says on the console why not. */
  readonly install: (packages: readonly string[]) => void;
}

/**
 * No sandbox, since containers run as root; no GPU, so that every machine draws the same; and
 * nothing that talks to the network by itself, which would count as a request of the page.
 */
export const CHROMIUM_ARGS: readonly string[] = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Chromium without windows, which Playwright downloads too: its tests take half as long. */
const SHELL = 'chromium-headless-shell';

const NAMES = ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser'];

/** With Arabic and Japanese, which the stories have and a bare container cannot draw. */
const DEBIAN_PACKAGES = [SHELL, 'fonts-noto-core', 'fonts-noto-cjk'];

const USUAL_PLACES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  linux: [
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/opt/google/chrome/chrome',
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ],
};

/**
 * Returns the path of a Chromium that is there already, or null. The order: `CHROME_PATH`, the
 * headless shell and then the browsers on the PATH, the platform's usual places, Playwright's
 * download.
 */
export function findChromium(probes: Probes = machine): string | null {
  return findIn([SHELL, ...NAMES], probes);
}

/** Returns the same but for the headless shell, which draws at a pace that no reader has. */
export function findBrowser(probes: Probes = machine): string | null {
  return findIn(NAMES, probes);
}

function findIn(names: readonly string[], probes: Probes): string | null {
  const candidates = [
    probes.env.CHROME_PATH ?? '',
    ...onPath(names, probes),
    ...usualPlaces(probes),
    probes.playwrightPath(),
  ];
  return candidates.find((path) => path !== '' && probes.exists(path)) ?? null;
}

/**
 * Returns the path of a Chromium, installing one where that needs nobody's leave: where there is
 * none, and on a machine of a CI service, where time counts, where there is no headless shell.
 * Throws an Error that says what to install where there is none in the end.
 */
export function ensureChromium(probes: Probes = machine): string {
  const { CI, CHROME_PATH } = probes.env;
  const isEnough =
    CI !== undefined && !CHROME_PATH ? hasShell(probes) : findChromium(probes) !== null;
  if (!isEnough && probes.isDebianRoot()) probes.install(DEBIAN_PACKAGES);
  const found = findChromium(probes);
  if (found !== null) return found;
  throw new Error(
    'These tests need a browser: install Chrome or Chromium, or run "npx playwright install chromium", or set CHROME_PATH to one.',
  );
}

function hasShell(probes: Probes): boolean {
  return onPath([SHELL], probes).some((path) => probes.exists(path));
}

function onPath(names: readonly string[], probes: Probes): string[] {
  if (probes.platform === 'win32') return [];
  const folders = (probes.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

function usualPlaces({ platform, env }: Probes): readonly string[] {
  if (platform !== 'win32') return USUAL_PLACES[platform] ?? [];
  return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`);
}

const machine: Probes = {
  env: process.env,
  platform: process.platform,
  exists: existsSync,
  playwrightPath: () => chromium.executablePath(),
  isDebianRoot: () =>
    process.getuid?.() === 0 &&
    existsSync('/etc/os-release') &&
    /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8')),
  install: (packages) => {
    if (aptGet('update')) aptGet('install', '-y', '--no-install-recommends', ...packages);
  },
};

function aptGet(...args: readonly string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return spawnSync('apt-get', args, { env, stdio: ['ignore', 'inherit', 'inherit'] }).status === 0;
}
