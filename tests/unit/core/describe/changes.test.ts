/** Changes and knowledge in words, from nothing to tell to all that the August tour learnt. */
import { describe, expect, it } from 'vitest';
import tour from '../../../../data/japan-2025';
import { countChanges, describeChanges } from '../../../../src/core/describe/changes';
import { describeCorrection } from '../../../../src/core/describe/known';
import { buildStory } from '../../../../src/core/describe/story';
import { compareItineraries } from '../../../../src/core/history/compare';
import { knownDays, knownOn } from '../../../../src/core/history/knownOn';
import type { Itinerary, Text } from '../../../../src/core/model/itinerary';
import type { Story } from '../../../../src/core/model/story';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { history } from '../../../../src/messages/en/history';
import { story as storyWords } from '../../../../src/messages/en/story';
import { when } from '../../../../src/messages/en/when';
import { expectGolden } from '../../../support/golden';

const words = { history, status: storyWords.status, language: 'en' };

const storyOf = (itinerary: Itinerary): Story =>
  buildStory({
    itinerary,
    spans: resolveSpans(itinerary).spans,
    language: 'en',
    messages: { story: storyWords, when },
    countries: {},
  });

const tell = (older: Itinerary, newer: Itinerary) =>
  describeChanges(compareItineraries(older, newer), storyOf(older), storyOf(newer), words);

describe('describeChanges', () => {
  it('tells nothing of equal versions, and nothing that reads as it did', () => {
    expect(tell(tour, tour)).toEqual([]);
    const folded = { date: '2025-08-21', fold: 'earlier' } as const;
    const events = tour.events.map((event) =>
      event.id === 'amman-king' ? { ...event, when: folded } : event,
    );
    expect(compareItineraries(tour, { ...tour, events })).toHaveLength(1);
    expect(tell(tour, { ...tour, events })).toEqual([]);
  });

  it('tells what is gone by the title that it had', () => {
    const [gone] = tell(tour, {
      ...tour,
      events: tour.events.filter(({ id }) => id !== 'amman-king'),
    });
    expect(gone).toMatchObject({ title: 'Audience with the King', says: ['No longer listed.'] });
  });
});

describe('countChanges', () => {
  it('says that nothing changed, and counts each event once', () => {
    expect(countChanges([], words)).toBe('no event changed');
    const as = ['new', 'sourced', 'changed', 'new', 'gone'] as const;
    const changes = as.map((one) => ({ event: one, title: '', says: [], as: one }));
    expect(countChanges(changes, words)).toBe('2 new, 1 changed, 1 with more sources, 1 gone');
  });
});

describe('describeCorrection', () => {
  const text = (value: Text): string => (typeof value === 'string' ? value : '');
  const tellOne = (more: object): string =>
    describeCorrection({ date: '2025-09-03', why: 'Misread.', ...more }, text, {
      story: storyWords,
      when,
      language: 'en',
    });

  it.each([
    [{}, 'Correction, 3 September 2025. Misread.'],
    [{ was: 'A' }, 'Correction, 3 September 2025: “A” was left out. Misread.'],
    [{ now: 'B' }, 'Correction, 3 September 2025: “B” was added. Misread.'],
    [{ was: 'A', now: 'B' }, 'Correction, 3 September 2025: “A” is now “B”. Misread.'],
  ])('says what the file gives: %j', (more, says) => {
    expect(tellOne(more)).toBe(says);
  });

  it('stands with the notes of its event, and with no other', () => {
    const corrections = [{ date: '2025-09-03', event: 'amman-king', why: 'Misread.' }];
    const { events } = storyOf({ ...tour, corrections });
    expect(events.filter(({ note }) => note?.includes('Misread.')).map(({ id }) => id)).toEqual([
      'amman-king',
    ]);
  });

  it('stands there under a head of its own, in the order of days whatever that of the file', () => {
    const corrections = ['2025-09-03', '2025-08', '2025-08-31'].map((date) => ({
      date,
      event: 'amman-king',
      why: 'W.',
    }));
    const { events } = storyOf({ ...tour, corrections });
    const note = events.find(({ id }) => id === 'amman-king')?.note ?? '';
    expect(note.match(/\*\*Correction, [^*]*\*\*/g)).toEqual([
      '**Correction, August 2025**',
      '**Correction, 31 August 2025**',
      '**Correction, 3 September 2025**',
    ]);
  });
});

/** All days of the tour: what was known, and what had changed since the day before. */
it('tells the August tour day by day', () => {
  const lines: string[] = [];
  let before: Itinerary | undefined;
  for (const day of knownDays(tour)) {
    const then = knownOn(tour, day);
    if (!then) throw new Error(`nothing known on ${day}`);
    const story = storyOf(then);
    lines.push(
      `# ${day}: ${String(story.events.length)} events, ${String(story.sources.length)} sources`,
    );
    for (const event of story.events) {
      lines.push(
        `${event.id}: ${event.when.local.full} | ${event.where} | ${event.status}`,
        `  ${event.known ?? ''} ${event.sources.map(({ source }) => story.sources[source - 1]?.key).join(' ')}`,
      );
    }
    if (before) {
      const told = tell(before, then);
      lines.push(`-- ${countChanges(told, words)}`);
      lines.push(...told.map(({ event, says }) => `${event}: ${says.join(' ')}`));
    }
    lines.push('');
    before = then;
  }
  expectGolden('tests/golden/stories/japan-2025.known.txt', lines.join('\n'));
});
