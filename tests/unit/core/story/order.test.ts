import { describe, expect, it } from 'vitest';
import { runsInOrder } from '../../../../src/core/story/order';
import { findRuns } from '../../../../src/core/story/runs';
import type { Spans } from '../../../../src/core/story/presence';
import { event, itinerary, place, span } from '../../../support/itinerary';

const PLACES = {
  home: place('US', 'Washington'),
  aswan: place('EG', 'Aswan'),
  jerusalem: place('IL', 'Jerusalem'),
  luxor: place('EG', 'Luxor'),
};
const day = (from: number, to = from) =>
  span(`1974-01-${String(from)}T00:00Z`, `1974-01-${String(to + 1)}T00:00Z`);

/** The cities in order, of events at these places on these days. */
function inOrder(
  ...visits: readonly (readonly [at: keyof typeof PLACES, from: number, to?: number])[]
) {
  const events = visits.map(([at], index) => event(`e${String(index)}`, at));
  const spans: Spans = new Map(
    visits.map(([, from, to], index) => [`e${String(index)}`, day(from, to)]),
  );
  const file = itinerary(PLACES, events, { home: 'home' });
  return runsInOrder(findRuns(file, events), spans).map(({ place: key }) => key);
}

describe('runs in order', () => {
  it('are none where there are none', () => {
    expect(runsInOrder([], new Map())).toEqual([]);
  });

  it('are all where each day is its own, and where two share one', () => {
    expect(inOrder(['aswan', 13], ['jerusalem', 14], ['aswan', 16])).toHaveLength(3);
    expect(inOrder(['aswan', 13], ['jerusalem', 13], ['aswan', 16])).toHaveLength(3);
  });

  it('keep one whose time is open over a single other', () => {
    expect(inOrder(['aswan', 13], ['luxor', 12, 15], ['jerusalem', 16])).toHaveLength(3);
  });

  it('leave out a stop that may have been before or after two others, wherever the file has it', () => {
    const rest = ['aswan', 'jerusalem'];
    expect(inOrder(['aswan', 13], ['jerusalem', 14], ['luxor', 11, 19])).toEqual(rest);
    expect(inOrder(['aswan', 13], ['luxor', 11, 19], ['jerusalem', 14])).toEqual(rest);
    expect(inOrder(['luxor', 11, 19], ['aswan', 13], ['jerusalem', 14])).toEqual(rest);
  });

  it('never leave out home', () => {
    expect(inOrder(['home', 10, 20], ['aswan', 13], ['jerusalem', 14])).toHaveLength(3);
  });
});
