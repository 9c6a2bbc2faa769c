import { beforeAll, describe, expect, it } from 'vitest';
import { everMeet } from '../../../../src/core/geo/boxes';
import { ghostBox } from '../../../../src/core/geo/ghosts';
import { markBox } from '../../../../src/core/geo/boxes';
import { leastWidth } from '../../../../src/core/geo/ranges';
import { LAYOUTS, type MapGhost } from '../../../../src/core/model/map';
import { buildPage, type BuiltPage } from '../../../../src/publish/page';

describe('ghosts of a tour in which little went as planned', () => {
  let built: BuiltPage;
  const named = (place: string): MapGhost | undefined =>
    built.plan.ghosts?.find((ghost) => ghost.place === place);
  beforeAll(async () => {
    built = await buildPage('tests/golden/itineraries/plans-2025.yaml');
  }, 120_000);

  it('mark what was announced elsewhere, left behind, called off, and told otherwise', () => {
    const kinds = built.plan.ghosts?.map(({ kind, place, events }) => [kind, place, ...events]);
    expect(kinds).toEqual([
      ['planned', 'jurmala', 'riga-talks'],
      ['version', 'ventspils', 'riga-port-visit'],
      ['off', 'tartu', 'tartu-museum'],
      ['planned', 'helsinki', 'helsinki-call'],
      ['off', 'daugavpils', 'daugavpils-meeting'],
    ]);
  });

  it('leave out what the frame does not show, and does not stretch to', () => {
    expect(named('reykjavik')).toBeUndefined();
    expect(built.story.events.some(({ place }) => place === 'reykjavik')).toBe(true);
  });

  it('are no venues, and what is off in a city that was visited has no mark', () => {
    const places = built.plan.venues.map(({ place }) => place);
    expect(places).not.toContain('tartu');
    expect(named('riga')).toBeUndefined();
  });

  it('tint no country, and neither does an announced stop', () => {
    expect(Object.keys(built.plan.countries).sort()).toEqual(['EE', 'LV']);
    expect(Object.keys(built.basemap.visited).sort()).toEqual(['EE', 'LV']);
    expect(built.plan.stops.map(({ numbers, planned }) => [...numbers, planned])).toEqual([
      [1, undefined],
      [2, undefined],
      [3, true],
    ]);
  });

  it('lie on no disc and on no other ghost, in any layout at any scale', () => {
    const { frame, ghosts = [], stops } = built.plan;
    for (const layout of LAYOUTS) {
      const scales = { min: leastWidth(layout) / frame.windows[layout].width, max: Infinity };
      const discs = stops.map(({ at, shift }) => markBox(at, 13, 13, shift?.[layout.charAt(0)]));
      const boxes = [...discs, ...ghosts.map(ghostBox)];
      for (const ghost of ghosts) {
        const box = ghostBox(ghost);
        const others = boxes.filter((other) => JSON.stringify(other) !== JSON.stringify(box));
        expect(others).toHaveLength(boxes.length - 1);
        expect(others.some((other) => everMeet(box, other, scales))).toBe(false);
      }
    }
  });
});
