import { describe, expect, it } from 'vitest';
import { ensureChromium, findBrowser, findChromium, type Probes } from '../../support/browser';

const DOWNLOAD = '/home/x/.cache/ms-playwright/chromium/chrome';

/** A Linux machine on which only the given paths exist. */
function machineWith(paths: readonly string[], more: Partial<Probes> = {}): Probes {
  return {
    env: { PATH: '/opt/bin:/usr/bin' },
    platform: 'linux',
    exists: (path) => paths.includes(path),
    playwrightPath: () => DOWNLOAD,
    isDebianRoot: () => false,
    install: () => undefined,
    ...more,
  };
}

describe('findChromium', () => {
  it('finds nothing on a bare machine', () => {
    expect(findChromium(machineWith([]))).toBeNull();
    expect(findChromium(machineWith([], { env: {} }))).toBeNull();
  });

  it('does not trust a CHROME_PATH that leads nowhere', () => {
    const env = { CHROME_PATH: '/nowhere', PATH: '/usr/bin' };
    expect(findChromium(machineWith(['/usr/bin/chromium'], { env }))).toBe('/usr/bin/chromium');
  });

  it('takes CHROME_PATH before anything else', () => {
    const paths = ['/my/chrome', '/usr/bin/google-chrome'];
    const env = { CHROME_PATH: '/my/chrome', PATH: '/usr/bin' };
    expect(findChromium(machineWith(paths, { env }))).toBe('/my/chrome');
  });

  it('prefers Chrome to Chromium, wherever on the PATH it is', () => {
    const paths = ['/opt/bin/chromium', '/usr/bin/google-chrome'];
    expect(findChromium(machineWith(paths))).toBe('/usr/bin/google-chrome');
  });

  it('prefers the headless shell, but not where a browser with windows is asked for', () => {
    const paths = ['/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell'];
    expect(findChromium(machineWith(paths))).toBe('/usr/bin/chromium-headless-shell');
    expect(findBrowser(machineWith(paths))).toBe('/usr/bin/google-chrome');
    expect(findBrowser(machineWith(['/usr/bin/chromium-headless-shell']))).toBeNull();
  });

  it('looks in the usual places when the PATH has none', () => {
    expect(findChromium(machineWith(['/usr/bin/chromium'], { env: { PATH: '/bin' } }))).toBe(
      '/usr/bin/chromium',
    );
  });

  it('looks in the applications of a Mac and in the program folders of Windows', () => {
    const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(machineWith([mac], { platform: 'darwin' }))).toBe(mac);
    const windows = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    const env = { PROGRAMFILES: 'C:\\Program Files' };
    expect(findChromium(machineWith([windows], { platform: 'win32', env }))).toBe(windows);
  });

  it("takes Playwright's download last", () => {
    expect(findChromium(machineWith([DOWNLOAD]))).toBe(DOWNLOAD);
    expect(findChromium(machineWith([DOWNLOAD, '/usr/bin/chromium']))).toBe('/usr/bin/chromium');
  });
});

describe('ensureChromium', () => {
  it('says what to install where it may not install', () => {
    expect(() => ensureChromium(machineWith([]))).toThrow(/install Chrome or Chromium/);
  });

  it('says so too where installing fails', () => {
    const probes = machineWith([], { isDebianRoot: () => true });
    expect(() => ensureChromium(probes)).toThrow(/install Chrome or Chromium/);
  });

  const SHELL = '/usr/bin/chromium-headless-shell';

  /** A Debian machine where installing puts the headless shell on the PATH, or fails. */
  function debianWith(paths: string[], env: Probes['env'], isOnline = true) {
    const asked: string[] = [];
    const probes = machineWith(paths, {
      env: { PATH: '/usr/bin', ...env },
      isDebianRoot: () => true,
      install: (packages) => {
        asked.push(...packages);
        if (isOnline) paths.push(SHELL);
      },
    });
    return { probes, asked };
  }

  it('installs on Debian as root, with fonts for Arabic and Japanese', () => {
    const { probes, asked } = debianWith([], {});
    expect(ensureChromium(probes)).toBe(SHELL);
    expect(asked).toEqual(['chromium-headless-shell', 'fonts-noto-core', 'fonts-noto-cjk']);
  });

  it('installs nothing where a browser is there', () => {
    const { probes, asked } = debianWith(['/usr/bin/chromium'], {});
    expect(ensureChromium(probes)).toBe('/usr/bin/chromium');
    expect(asked).toEqual([]);
  });

  it('in CI installs the faster one beside a browser, and does without where that fails', () => {
    const { probes } = debianWith(['/usr/bin/chromium'], { CI: 'true' });
    expect(ensureChromium(probes)).toBe(SHELL);
    const offline = debianWith(['/usr/bin/chromium'], { CI: 'true' }, false);
    expect(ensureChromium(offline.probes)).toBe('/usr/bin/chromium');
    const elsewhere = machineWith(['/usr/bin/chromium'], { env: { PATH: '/usr/bin', CI: '1' } });
    expect(ensureChromium(elsewhere)).toBe('/usr/bin/chromium');
  });

  it('in CI installs nothing where the shell is there, or a browser is named', () => {
    const { probes, asked } = debianWith([SHELL], { CI: 'true' });
    expect(ensureChromium(probes)).toBe(SHELL);
    const named = debianWith(['/my/chrome'], { CI: 'true', CHROME_PATH: '/my/chrome' });
    expect(ensureChromium(named.probes)).toBe('/my/chrome');
    expect([...asked, ...named.asked]).toEqual([]);
  });
});
