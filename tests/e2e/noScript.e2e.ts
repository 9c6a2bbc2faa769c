/** The story for those who get less of the page: no scripts, no styles, or neither. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { whoIsThere } from '../../src/core/describe/who';
import { DIST } from '../support/siteServer';
import { expect, test } from '../support/siteTest';
import { card, map, openStory, story, timeline } from './story';

const DOCUMENTS = ['index.html', 'embed.html'] as const;
type Document = (typeof DOCUMENTS)[number];

test.use({ javaScriptEnabled: false });

/** One space wherever there is any, so that words can be compared. */
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Words of a row with all that opens in it. */
async function rowWords(page: Page, id: string): Promise<string> {
  return spaced((await page.locator(`[id="event-${id}"]`).textContent()) ?? '');
}

for (const document of DOCUMENTS) {
  test.describe(document, () => {
    test('tells every event with all that is known of it', async ({ page, site }) => {
      await openStory(page, `${site.origin}/${document}`);
      for (const event of story.events) {
        const words = await rowWords(page, event.id);
        const people = whoIsThere(
          { absent: false, travellers: event.travellers ?? [], with: event.with },
          story,
        );
        const facts = [
          event.when.local.short,
          event.kindWords,
          event.title,
          event.where,
          event.statusWords,
          event.others,
          event.when.derived,
          ...people.flatMap(({ name, role }) => [name, role]),
          ...event.disputes.map(({ title }) => title),
          ...event.disputes.flatMap(({ versions }) => versions.map(({ says }) => says)),
          ...event.history.map(({ says }) => says),
          ...event.links.map(({ title }) => title),
        ];
        for (const fact of facts) {
          // Emphasis and links of a text stand in the page as elements.
          const plain = spaced(fact ?? '').replace(/\*+|\[|\]\([^)]*\)/g, '');
          expect(words, event.id).toContain(plain);
        }
        const cited = page.locator(`[id="event-${event.id}"] a[href^="#source-"]`);
        expect(await cited.count()).toBeGreaterThanOrEqual(event.sources.length);
      }
    });

    test('shows the drawings, and nothing that waits for a script', async ({ page, site }) => {
      await openStory(page, `${site.origin}/${document}`);
      await expect(map(page)).toBeVisible();
      await expect(map(page).locator('[data-basemap="land"]')).toBeVisible();
      await expect(timeline(page).locator('.dia svg').first()).toBeVisible();
      await expect(card(page)).toBeVisible();
      await expect(page.locator('.needs-script').filter({ visible: true })).toHaveCount(0);
      for (const details of await page.locator('main > details, .story > details').all()) {
        await details.locator('> summary').click();
      }
      const reached = new Set<string>();
      const stops = await page.locator('a[href], summary, button, input, textarea').count();
      for (let stop = 0; stop < stops; stop++) {
        await page.keyboard.press('Tab');
        reached.add(
          await page
            .locator(':focus')
            .evaluateAll(([at]) => (at?.closest('h3') ? 'title' : (at?.localName ?? ''))),
        );
      }
      // Links, disclosures and the code to copy do what they do without a script; only the titles
      // of the list do not.
      const code = document === 'index.html' ? ['textarea'] : [];
      expect([...reached].filter((name) => name !== '').sort()).toEqual([
        'a',
        'summary',
        ...code,
        'title',
      ]);
    });

    test.describe('without its style', () => {
      test.beforeEach(async ({ page, site }) => {
        await page.route(`${site.origin}/bare`, async (route) => {
          await route.fulfill({ body: bare(document), contentType: 'text/html; charset=utf-8' });
        });
        await openStory(page, `${site.origin}/bare`);
        for (const details of await page.locator('details').all()) {
          if (await details.isVisible()) await details.locator('> summary').click();
        }
      });

      test('reads from the headline to the date, in order', async ({ page }) => {
        const words = spaced(await page.locator('body').innerText());
        const parts = [
          story.title,
          ...story.days.flatMap((day) => [
            ...(day.events.length > 0 ? [day.words] : []),
            ...day.events.flatMap(
              (id) => story.events.find((event) => event.id === id)?.title ?? [],
            ),
          ]),
        ];
        let reached = 0;
        for (const part of parts) {
          const at = words.indexOf(part, reached);
          expect(at, part).toBeGreaterThanOrEqual(reached);
          reached = at + part.length;
        }
        for (const { publisher } of story.sources) {
          expect(words.indexOf(publisher, reached)).toBeGreaterThan(reached);
        }
        expect(words).toMatch(
          /Updated 8 November 2025.{0,40}(?:More journeys: [^.]* Embed|Embed|$)/,
        );
      });

      test('has a tree of headings, and lists that are numbered through', async ({ page }) => {
        const levels = await page
          .locator('h1, h2, h3, h4')
          .filter({ visible: true })
          .evaluateAll((all) => all.map(({ localName }) => Number(localName.slice(1))));
        expect(levels[0]).toBe(1);
        expect(levels.filter((level) => level === 1)).toHaveLength(1);
        levels.forEach((level, at) => {
          expect(level - (levels[at - 1] ?? 0), `heading ${at + 1}`).toBeLessThanOrEqual(1);
        });
        expect(levels.filter((level) => level === 3).length).toBeGreaterThanOrEqual(25);
        const starts = await page
          .locator('ol[start]')
          .evaluateAll((all) => all.map((list) => Number(list.getAttribute('start'))));
        const days = story.days.filter((day) => day.events.length > 0);
        expect(starts).toEqual(
          days.map((day) => 1 + story.events.findIndex((event) => event.id === day.events[0])),
        );
      });

      test('has no fragments, and no controls but the titles', async ({ page }) => {
        const visible = page
          .locator('button:not(h3 > button), input, select, svg, [role="group"]')
          .filter({ visible: true });
        await expect(visible).toHaveCount(0);
        const lines = (await page.locator('body').innerText()).split('\n').map(spaced);
        // A time stands beside its event; nothing else is a number or a short word by itself.
        const times = story.events.map((event) => event.when.local.short);
        const fragments = lines.filter((line) => line !== '' && !/\p{L}{3}/u.test(line));
        expect(fragments.filter((line) => !times.includes(line))).toEqual([]);
        expect(lines.filter((line) => /\d\d:\d{3}|\d (?:Aug|km)\p{Lu}/u.test(line))).toEqual([]);
      });
    });
  });
}

/** A document as it comes to those who take neither its style nor its script. */
function bare(document: Document): string {
  return readFileSync(join(DIST, document), 'utf8')
    .replace(/<style>[\s\S]*?<\/style>/g, '')
    .replace(/<script\b[\s\S]*?<\/script>/g, '')
    .replace(/\sstyle="[^"]*"/g, '');
}
