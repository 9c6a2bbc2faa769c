/**
 * Events file in, story out, as text that a person can read: the words and instants of each event,
 * the stops and legs, the plan of the map, and for the default story its markup. A change of any of
 * them shows up here as a line, to be read and not just accepted.
 */
import { describe, it } from 'vitest';
import type { EpochMs } from '../../src/core/model/brand';
import type { Story, StoryEvent } from '../../src/core/model/story';
import { buildPage } from '../../src/publish/page';
import { renderPage } from '../../src/publish/render';
import { expectGolden, goldenJson, readable } from '../support/golden';
import { TOURS } from '../support/tours';

/** The three tours, and one in which little goes as planned. */
const FILES = [...TOURS, 'tests/golden/itineraries/plans-2025.yaml'];
/** Cutting a frame for the first time takes seconds. */
const TIMEOUT_MS = 120_000;

const iso = (at: EpochMs): string => new Date(at).toISOString().slice(0, 16);

const bounds = ({ min, max }: Story['legs'][number]['leaves']): string =>
  `${iso(min)} ${max === undefined ? 'or later' : `to ${iso(max)}`}`;

function describeEvent(event: StoryEvent): string[] {
  const { span, when } = event;
  const edges = [span.startMin, span.startMax, span.endMin, span.endMax].map(
    (edge) => `${iso(edge.at)}${edge.basis === 'derived' ? ' derived' : ''}${edge.soft ? ` ${edge.soft}` : ''}`,
  );
  return [
    `${String(event.index + 1)} ${event.id}: ${event.title}`,
    `  ${event.kindWords}, ${event.where}${event.stop ? `, stop ${String(event.stop)}` : ''}, lane ${event.lane || '-'}`,
    `  when   ${when.local.full}`,
    `  list   ${when.local.short}${when.local.end ? ` | ${when.local.end}` : ''}`,
    `  home   ${when.home?.full ?? '-'} | ${when.local.second ?? '-'}`,
    `  why    ${when.derived ?? '-'}`,
    ...(when.journey === undefined ? [] : [`  leg    ${when.journey}`]),
    `  from   ${edges.join(' | ')}`,
    `  status ${event.status}${event.statusWords ? `: ${event.statusWords}` : ''}`,
    ...event.history.map((state) => `  before ${state.says}`),
    ...event.disputes.map((dispute) => `  differ ${dispute.title}`),
  ];
}

function describeStory(story: Story): string {
  return [
    story.title,
    story.description,
    `${story.axis.words}; updated ${story.updated}; borders ${story.borders}`,
    ...story.days.flatMap((day) => [
      '',
      `# ${day.words} (${day.cities.map(({ name }) => name).join(', ')})`,
      ...story.events.filter(({ id }) => day.events.includes(id)).flatMap(describeEvent),
    ]),
    '',
    ...story.stops.map(
      (stop) =>
        `stop ${String(stop.number)} ${stop.name}${stop.planned ? ' (planned)' : ''}, ${stop.dates}, lane ${stop.lane}, certain ${stop.stay ? `${iso(stop.stay.from)} to ${iso(stop.stay.to)}` : 'at no moment'}`,
    ),
    ...story.legs.map(
      (leg) =>
        `leg ${String(leg.from)} to ${String(leg.to)}, ${leg.status}, ${String(leg.distanceKm)} km, leaves ${bounds(leg.leaves)}, arrives ${bounds(leg.arrives)}`,
    ),
    ...(story.ghosts ?? []).map(
      ({ event, kind, bar, place }) =>
        `ghost of ${event}, ${kind}${bar ? `, lane ${bar.lane} ${iso(bar.from)} to ${iso(bar.to)}` : ''}${place === undefined ? '' : `, at ${place}`}`,
    ),
    ...story.lanes.map((lane) => `lane ${lane.key} ${lane.name}, colour ${String(lane.color)}`),
    '',
  ].join('\n');
}

describe.each(FILES)('%s', (file) => {
  const id = /([^/]+)\.\w+$/.exec(file)?.[1] ?? '';
  const golden = (ending: string): string => `tests/golden/stories/${id}.${ending}`;

  it('tells its story', { timeout: TIMEOUT_MS }, async () => {
    const { story, plan } = await buildPage(file);
    expectGolden(golden('txt'), describeStory(story));
    expectGolden(golden('map.json'), goldenJson(plan));
  });
});

describe('the default story', () => {
  it('has its list, map and timeline in the markup', { timeout: TIMEOUT_MS }, async () => {
    const { opening, app, closing } = renderPage(
      await buildPage(TOURS[0]),
      'page',
      { folder: '' },
    );
    expectGolden('tests/golden/stories/japan-2025.opening.html', readable(opening));
    expectGolden('tests/golden/stories/japan-2025.app.html', readable(app));
    expectGolden('tests/golden/stories/japan-2025.closing.html', readable(closing));
  });
});
