import { describe, expect, it } from 'vitest';
import { ensureChromium, findChromium, type Probes } from '../../support/browser';

const DOWNLOAD = '/home/x/.cache/ms-playwright/chromium/chrome';

/** A Linux machine on which only the given paths exist. */
function machineWith(paths: readonly string[], more: Partial<Probes> = {}): Probes {
  return {
    env: { PATH: '/opt/bin:/usr/bin' },
    platform: 'linux',
    exists: (path) => paths.includes(path),
    playwrightPath: () => DOWNLOAD,
    isDebianRoot: () => false,
    install: () => false,
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

  it('installs on Debian as root, with fonts for Arabic and Japanese', () => {
    const paths: string[] = [];
    let asked: readonly string[] = [];
    const probes = machineWith(paths, {
      isDebianRoot: () => true,
      install: (packages) => {
        asked = packages;
        paths.push('/usr/bin/chromium');
        return true;
      },
    });
    expect(ensureChromium(probes)).toBe('/usr/bin/chromium');
    expect(asked).toEqual(['chromium', 'fonts-noto-core', 'fonts-noto-cjk']);
  });

  it('installs nothing where a browser is there', () => {
    const probes = machineWith(['/usr/bin/chromium'], {
      isDebianRoot: () => true,
      install: () => {
        throw new Error('not wanted');
      },
    });
    expect(ensureChromium(probes)).toBe('/usr/bin/chromium');
  });
});
