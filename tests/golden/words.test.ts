/**
 * The default story and every form of a moment in the five languages, as text for somebody who reads
 * the language aloud. What the file says in no other language than English is in English here too.
 */
import { describe, expect, it } from 'vitest';
import japan from '../../data/japan-2025';
import { cardParts } from '../../src/core/describe/cardParts';
import { describeClaims, describeReading } from '../../src/core/describe/claims';
import { describeChanges } from '../../src/core/describe/changes';
import type { Inline } from '../../src/core/describe/inline';
import { describePosition } from '../../src/core/describe/position';
import { buildStory } from '../../src/core/describe/story';
import { describeTable } from '../../src/core/describe/table';
import { officeOf, whoIsThere } from '../../src/core/describe/who';
import type { Catalogue } from '../../src/core/model/catalogue';
import { fill } from '../../src/core/model/fill';
import type { Itinerary } from '../../src/core/model/itinerary';
import type { Story, StoryEvent } from '../../src/core/model/story';
import { resolveSpans } from '../../src/core/time/resolve';
import { ar } from '../../src/messages/ar';
import { en } from '../../src/messages/en';
import { fr } from '../../src/messages/fr';
import { ja } from '../../src/messages/ja';
import { tr } from '../../src/messages/tr';
import { countryNames } from '../../src/publish/countryNames';
import { loadItinerary } from '../../src/publish/read/loadItinerary';
import { expectGolden } from '../support/golden';
import { whenTable } from '../support/whenTable';

const CATALOGUES: Readonly<Record<string, Catalogue>> = { en, ja, tr, ar, fr };

function tell(itinerary: Itinerary, language: string, words: Catalogue): Story {
  return buildStory({
    itinerary,
    spans: resolveSpans(itinerary).spans,
    language,
    messages: words,
    countries: countryNames(language, itinerary.countryNames),
  });
}

const plain = (parts: readonly Inline[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : plain(part.parts))).join('');

function eventLines(story: Story, event: StoryEvent, language: string, words: Catalogue): string[] {
  const { when } = event;
  const of = words.page.event;
  const parts = cardParts(event, language, of);
  return [
    `${event.title} [${describePosition(event, story.events.length, language, words.page.controls)}]`,
    `  ${event.kindWords} · ${event.where}`,
    `  ${when.local.full}`,
    `  ${[when.local.short, when.local.end, when.local.second].filter(Boolean).join(' | ')}`,
    ...(when.home ? [`  ${when.home.full}`] : []),
    ...(event.statusWords === '' ? [] : [`  ${event.statusWords}`]),
    ...parts.notes.map((note) => `  ${note}`),
    ...[parts.disputes, parts.earlier, parts.sources].flatMap((part) => (part ? [`  > ${part}`] : [])),
    ...whoIsThere(event, story).map((person) => `  - ${person.name}${officeOf(person, of)}`),
    ...event.disputes.flatMap((dispute) => [
      `  ${dispute.title}`,
      ...describeClaims(dispute.versions, story.sources, of).flatMap(({ items }) =>
        items.flatMap(({ name, remark }) => (remark ? [`    ${name} ${remark}`] : [])),
      ),
      ...describeReading(dispute, of).map((said) => `    ${plain(said)}`),
    ]),
    ...event.history.map(({ says }) => `  ${says}`),
    ...(event.known === '' ? [] : [`  ${event.known}`]),
  ];
}

function storyLines(story: Story, language: string, words: Catalogue): string[] {
  return [
    `# ${story.title}`,
    story.description,
    `${story.axis.words}; ${fill(words.closing.updated, { date: story.updated })}`,
    ...story.days.flatMap((day) => [
      '',
      `## ${day.words} | ${day.medium} | ${day.short}`,
      ...story.events
        .filter((event) => event.day === day.date)
        .flatMap((event) => eventLines(story, event, language, words)),
    ]),
    '',
    ...story.stops.map(({ number, name, dates }) =>
      fill(words.map.stop, { n: number, name, dates }),
    ),
    ...story.disputes.map(({ title }) => title),
    ...[...new Set(story.sources.map(({ dated }) => dated))],
    '',
    ...describeTable(story, words.table).map((row) =>
      [row.date, row.time, row.place, row.people, row.status].join(' | '),
    ),
  ];
}

describe.each(Object.entries(CATALOGUES))('%s', (language, words) => {
  it('tells the stories and all that a moment can be', async () => {
    const { itinerary: plans } = await loadItinerary('tests/golden/itineraries/plans-2025.yaml');
    if (!plans) throw new Error('the plans have errors');
    const [story, other] = [japan, plans].map((file) => tell(file, language, words));
    if (!story || !other) throw new Error('two files are two stories');
    const changes = describeChanges(
      story.events.flatMap((event, index) =>
        (['new', 'time', 'place', 'status', 'title', 'sources', 'people'] as const).map((kind) => ({
          event: event.id,
          kind: index === 3 ? ('gone' as const) : kind,
          came: ['a', 'b'].slice(0, index % 3),
          went: ['c'],
        })),
      ).slice(0, 30),
      story,
      { ...story, events: story.events.map((event, index) => ({ ...(story.events[index + 1] ?? event), id: event.id })) },
      { history: words.history, status: words.story.status, language },
    );
    const text = [
      ...storyLines(story, language, words),
      '',
      ...storyLines(other, language, words),
      '',
      ...changes.flatMap(({ says }) => says),
      '',
      whenTable({ language, words }),
    ].join('\n');
    expect(text).not.toMatch(/[\u2000-\u200f\u061c]/);
    expectGolden(`tests/golden/words/${language}.txt`, text);
  });
});
