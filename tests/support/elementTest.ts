/** The `test` of pages of a publisher's own with `<carnet-itinerary>`: one server for each worker. */
import { test as base } from '@playwright/test';
import { serveElements } from './elementServer';
import type { Site } from './siteServer';

export const test = base.extend<object, { readonly site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures here
    async ({}, use) => {
      const site = await serveElements();
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
});
