/**
 * The tests that Vitest runs, by where they run: pure functions in Node, the time tests again in
 * other zones, rune classes in Node, types in the compiler, components in a real browser. The
 * built page is Playwright's (playwright.config.ts).
 */
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { CHROMIUM_ARGS, findChromium } from './tests/support/browser.ts';
import { alias } from './vite.config.ts';

const setupFiles = ['tests/support/noWarnings.ts'];

/** Pure functions cannot spoil each other's modules; a fifth of the time was loading them again. */
const shared = { isolate: false };

/** One behind UTC, one far ahead of it, one whose summer time is half an hour. */
const OTHER_ZONES = ['America/Los_Angeles', 'Pacific/Kiritimati', 'Australia/Lord_Howe'];

const zones = OTHER_ZONES.map((zone) => ({
  extends: true as const,
  test: {
    name: zone,
    include: ['tests/unit/core/time/**/*.test.ts', 'tests/unit/core/describe/**/*.test.ts'],
    env: { TZ: zone },
    setupFiles,
    ...shared,
  },
}));

export default defineConfig({
  plugins: [svelte()],
  test: {
    // Left to itself it keeps one core of two for watching.
    maxWorkers: 2,
    // What takes a second alone may take ten on a busy machine.
    testTimeout: 30_000,
    // With `--coverage`: every file of core, not the average of them.
    coverage: {
      include: ['src/core/**'],
      reporter: ['text'],
      thresholds: { perFile: true, lines: 90 },
    },
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,golden}/**/*.test.ts'],
          exclude: ['tests/**/*.{svelte,browser}.test.ts'],
          env: { TZ: 'UTC' },
          setupFiles,
          ...shared,
        },
      },
      ...zones,
      {
        extends: true,
        resolve: { conditions: ['browser'] },
        test: {
          name: 'state',
          include: ['tests/**/*.svelte.test.ts'],
          environment: './tests/support/clientEnvironment.ts',
          env: { TZ: 'UTC' },
          setupFiles,
        },
      },
      {
        extends: true,
        test: {
          name: 'types',
          include: [],
          typecheck: {
            enabled: true,
            only: true,
            include: ['tests/types/**/*.test-d.ts'],
            // The whole project is compiled by `npm run check:types` already.
            tsconfig: 'tests/types/tsconfig.json',
            // Errors elsewhere are the business of `npm run check`.
            ignoreSourceErrors: true,
          },
        },
      },
      {
        extends: true,
        resolve: { alias },
        test: {
          name: 'component',
          include: ['tests/component/**/*.browser.test.ts'],
          setupFiles,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            instances: [{ browser: 'chromium' }],
            provider: playwright({
              launchOptions: {
                executablePath: findChromium() ?? undefined,
                args: [...CHROMIUM_ARGS],
              },
              contextOptions: { timezoneId: 'UTC', locale: 'en-GB' },
            }),
          },
        },
      },
    ],
  },
});
