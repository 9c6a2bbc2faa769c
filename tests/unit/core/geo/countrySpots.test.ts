import { describe, expect, test } from 'vitest';
import { spotOf } from '../../../../src/core/geo/countrySpots';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { planMap } from '../../../../src/core/geo/mapPlan';
import { makeProjection } from '../../../../src/core/geo/projection';
import type { LabelSpec, MapPlan, XY } from '../../../../src/core/model/map';
import type { Story, StoryPlace } from '../../../../src/core/model/story';
import { AUGUST_VISITS, mapStory, TOKYO, type VisitSpec } from '../../../support/mapStory';

const frame = chooseFrame(AUGUST_VISITS.map(({ at }) => at));
const projection = makeProjection(frame.projection);
const words = { to: 'to {place}', from: 'from {place}' };
const area = (country: string, ...anchors: readonly XY[]): LabelSpec => ({
  id: `visited-${country}`,
  kind: 'visited',
  text: country,
  anchors,
  priority: 300,
});
const egypt = area('EG', [400, 380], [400, 290]);
const place = (more: Partial<StoryPlace>): StoryPlace => ({
  key: 'a',
  name: 'A',
  localNames: [],
  country: 'EG',
  at: [31, 30],
  precision: 'country',
  zone: 'UTC',
  ...more,
});
const spot = (more: Partial<StoryPlace>, areas: readonly LabelSpec[], taken: readonly XY[] = []) =>
  spotOf(place(more), { projection, frame, areas }, taken);

describe('where a place stands that has no point of its own', () => {
  test('an undisclosed one in a country without a name on the map stands nowhere', () => {
    expect(spot({ precision: 'undisclosed' }, [])).toBeNull();
    expect(spot({ precision: 'undisclosed', country: 'XX' }, [egypt])).toBeNull();
  });

  test('one whose country has room for its name at the very edge alone stands nowhere', () => {
    expect(spot({ precision: 'undisclosed' }, [area('EG', [1, 1])])).toBeNull();
  });

  test('a country without a name stands on the file’s point for it, unless that is no number', () => {
    expect(spot({}, [])).toEqual(spot({ precision: 'city' }, []));
    expect(spot({ at: [Number.NaN, 30] }, [])).toBeNull();
  });

  test('a country stands in its label place, wherever the file’s point is', () => {
    expect(spot({}, [egypt])).toEqual([400, 380]);
    expect(spot({ at: [0, 0] }, [egypt])).toEqual([400, 380]);
    expect(spot({ precision: 'region' }, [egypt])).not.toEqual([400, 380]);
  });

  test('two in one country stand apart, and however many below each other', () => {
    expect(spot({}, [egypt], [[400, 380]])).toEqual([400, 290]);
    const taken: XY[] = [];
    for (let index = 0; index < 5; index += 1) {
      const at = spot({}, [egypt], taken);
      if (at) taken.push(at);
    }
    expect(new Set(taken.map(String)).size).toBe(5);
  });
});

describe('a journey with such places', () => {
  const visit = (city: string, precision: VisitSpec['precision']): VisitSpec => ({
    city,
    country: 'EG',
    at: [31, 30],
    dates: '1 May',
    precision,
  });
  const planned = (story: Story, areas: readonly LabelSpec[]): MapPlan =>
    planMap(story, frame, { areaLabels: areas, credit: '', words });
  const [djibouti] = AUGUST_VISITS;
  if (!djibouti) throw new Error('no visit');

  test('draws no mark and no leg for what it cannot place, and counts it', () => {
    const map = planned(mapStory([djibouti, visit('Hidden', 'undisclosed')], null), []);
    expect(map.stops.map(({ numbers }) => numbers)).toEqual([[1]]);
    expect(map.legs).toEqual([]);
    expect(map.unplaced).toBe(1);
    expect(map.venues.map((venue) => venue.place)).not.toContain('city-Hidden');
  });

  test('counts nothing where all is placed, and marks each kind', () => {
    const visits = [visit('Egypt', 'country'), visit('Hidden', 'undisclosed')];
    const map = planned(mapStory(visits, TOKYO), [egypt]);
    expect(map.unplaced).toBeUndefined();
    expect(map.stops.map(({ precision, at }) => [precision, at])).toEqual([
      ['country', [400, 380]],
      ['undisclosed', [400, 290]],
    ]);
    expect(map.legs).toHaveLength(3);
  });

  test('a site, a region and a venue stand on their points, each as what it is', () => {
    const visits = (['site', 'region', 'venue', 'city'] as const).map((precision, index) => ({
      ...visit(precision, precision),
      at: [30 + 3 * index, 30] as const,
    }));
    const map = planned(mapStory(visits, null), [egypt]);
    expect(map.stops.map(({ precision }) => precision)).toEqual([
      'site',
      'region',
      undefined,
      'city',
    ]);
  });

  test('an undisclosed place of the traveller’s absence is no stop and stands in its country', () => {
    const story = mapStory([djibouti, visit('Egypt', 'undisclosed')], null);
    const [first] = story.stops;
    const alone = {
      ...story,
      stops: first ? [first] : [],
      events: story.events.map((event) =>
        event.stop === 2 ? { ...event, stop: undefined, absent: true } : event,
      ),
    };
    const map = planned(alone, [egypt]);
    expect(map.venues.at(-1)).toMatchObject({ at: [400, 380], precision: 'undisclosed' });
    expect(planned(alone, []).unplaced).toBe(1);
  });
});
