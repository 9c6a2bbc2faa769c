import { describe, expect, it } from 'vitest';
import { describeMapLegend } from '../../../../src/core/describe/mapLegend';
import { ARROW_HEADS } from '../../../../src/core/geo/arrowHeads';
import type { MapGhost, MapLeg, MapStop } from '../../../../src/core/model/map';
import { mapLegend as words } from '../../../../src/messages/en/mapLegend';

const leg = (status: MapLeg['status']): MapLeg => ({
  id: status,
  status,
  outside: false,
  shapes: [],
});
const stop = (more: Partial<MapStop>): MapStop => ({
  place: 'a',
  at: [0, 0],
  numbers: [1],
  color: 1,
  ...more,
});
const ghost = (kind: MapGhost['kind']): MapGhost => ({
  place: 'a',
  name: 'A',
  at: [0, 0],
  kind,
  events: ['a'],
});

describe('the legend of a map', () => {
  it('has nothing to explain where there is nothing, and no note without a line', () => {
    expect(describeMapLegend({ legs: [], stops: [] }, false, words, 'en')).toEqual({
      lines: [],
      heads: [],
      marks: [],
      note: '',
    });
  });

  it('names the kinds of line that occur, in one order', () => {
    const legs = [leg('announced'), leg('reported')];
    expect(describeMapLegend({ legs, stops: [] }, false, words, 'en')).toMatchObject({
      lines: ['reported', 'announced'],
      note: words.notRoutes,
    });
  });

  it.each([
    [3, 1, true],
    [2, 1, false],
  ])(
    'says of %i inferred legs and %i other whether nearly all are',
    (inferred, other, isMostly) => {
      const legs = [
        ...Array.from({ length: inferred }, () => leg('inferred')),
        ...Array.from({ length: other }, () => leg('reported')),
      ];
      const { note } = describeMapLegend({ legs, stops: [] }, false, words, 'en');
      expect(note.includes(words.mostlyInferred)).toBe(isMostly);
    },
  );

  it('names the marks that occur; home has no ring', () => {
    const home = stop({ numbers: [], precision: 'city' });
    expect(describeMapLegend({ legs: [], stops: [home] }, false, words, 'en').marks).toEqual([]);
    const stops = [
      stop({ precision: 'city' }),
      stop({ planned: true }),
      stop({ precision: 'site' }),
    ];
    const ghosts = (['off', 'version', 'planned'] as const).map(ghost);
    expect(describeMapLegend({ legs: [], stops, ghosts }, true, words, 'en').marks).toEqual([
      'site',
      'city',
      'stop',
      'planned',
      'version',
      'off',
      'disputed',
    ]);
  });

  it('names the means of travel whose arrowheads are drawn, in one order', () => {
    const drawn = { on: 'nmw', d: 'M0 0h9', arrow: { at: [4, 0], angleDeg: 0 } } as const;
    const legs = [
      { ...leg('reported'), head: ARROW_HEADS.sea, shapes: [drawn] },
      { ...leg('reported'), head: ARROW_HEADS.air, shapes: [drawn] },
      { ...leg('reported'), head: ARROW_HEADS.rail, shapes: [{ on: 'nmw', d: 'M0 0h9' }] },
      { ...leg('reported'), shapes: [drawn] },
    ];
    expect(describeMapLegend({ legs, stops: [] }, false, words, 'en').heads).toEqual([
      ['air', ARROW_HEADS.air],
      ['sea', ARROW_HEADS.sea],
    ]);
  });

  it('says how many events it cannot place, even where there is no line', () => {
    const notes = [1, 2].map(
      (unplaced) => describeMapLegend({ legs: [], stops: [], unplaced }, false, words, 'en').note,
    );
    expect(notes).toEqual([
      '1 event at an undisclosed place is not on the map.',
      '2 events at undisclosed places are not on the map.',
    ]);
  });
});
