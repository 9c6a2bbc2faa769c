/**
 * A file with corrections in, everywhere that they stand out, as text: the notes of their events, in
 * the list and in the card; the dated list that closes the page; the feed.
 */
import { describe, it } from 'vitest';
import { renderPage } from '../../src/publish/render';
import { feedXml } from '../../src/publish/feed';
import { correctionList } from '../../src/publish/knownLists';
import { buildPage } from '../../src/publish/page';
import { expectGolden, readable } from '../support/golden';

const FILE = 'tests/golden/itineraries/corrected-2025.yaml';
/** Cutting a frame for the first time takes seconds. */
const TIMEOUT_MS = 120_000;

/** What lies between two markers of the markup; throws where either is missing. */
function between(html: string, from: string, to: string): string {
  const start = html.indexOf(from);
  const end = html.indexOf(to, start);
  if (start < 0 || end < 0) throw new Error(`no ${from} before ${to}`);
  return html.slice(start, end);
}

describe('a file with corrections', () => {
  it('has them with their events, in a dated list and in the feed', { timeout: TIMEOUT_MS }, async () => {
    const built = await buildPage(FILE);
    const list = correctionList(built);
    if (!list) throw new Error('no corrections');
    const place = { base: 'https://example.org/', folder: 'corrected-2025/' };
    const { app, closing } = renderPage(built, 'page', place, { changes: [list] });
    const rows = built.story.events.map(
      ({ id, note }) => `${id}: ${note ?? '-'}`,
    );
    expectGolden(
      'tests/golden/stories/corrected-2025.txt',
      [
        '# On the event',
        ...rows,
        '',
        '# In its row',
        readable(between(app, 'id="event-lisbon-talks"', '</details>')),
        '',
        '# In the closing section',
        readable(between(closing, `>${list.title}</h2>`, '</section>')),
        '',
        '# In the feed',
        feedXml(built, place, []),
      ].join('\n'),
    );
  });
});
