/**
 * The `test` of the built-site tests. It serves the page, cuts every other host off, and fails a
 * test in which the page asked for anything but itself or said anything on the console.
 */
import { test as base, expect } from '@playwright/test';
import { elsewhere, serveHosts, type Hosts } from './hostServer';
import { serveSite, type Site } from './siteServer';

interface Watch {
  /** Addresses asked for, in order, those refused included. */
  readonly requests: readonly string[];
  /** What the page said on the console, and errors that nobody caught. */
  readonly console: readonly string[];
}

interface TestFixtures {
  readonly watch: Watch;
}

interface WorkerFixtures {
  readonly site: Site;
  /** Other people's pages, with the site in frames. */
  readonly hosts: Hosts;
}

export const test = base.extend<TestFixtures, WorkerFixtures>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here
    async ({}, use) => {
      const site = await serveSite();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  hosts: [
    async ({ site }, use) => {
      const hosts = await serveHosts(site.origin);
      await use(hosts);
      await hosts.close();
    },
    { scope: 'worker' },
  ],
  watch: [
    async ({ context, site, hosts }, use) => {
      const origins = [site.origin, hosts.origin, elsewhere(hosts.origin)].map((at) => `${at}/`);
      const requests: string[] = [];
      const said: string[] = [];
      await context.route('**/*', async (route) => {
        const url = route.request().url();
        requests.push(url);
        const isOurs =
          origins.some((origin) => url.startsWith(origin)) || /^(?:file|data|blob):/.test(url);
        await (isOurs ? route.continue() : route.abort());
      });
      context.on('console', (message) => said.push(`${message.type()}: ${message.text()}`));
      context.on('weberror', (error) => said.push(`uncaught: ${error.error().message}`));
      await use({ requests, console: said });
      expect(said, 'what the page said on the console').toEqual([]);
      const foreign = requests.filter(
        (url) => /^(?:http|ws)/.test(url) && !origins.some((origin) => url.startsWith(origin)),
      );
      expect(foreign, 'requests to other hosts').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
