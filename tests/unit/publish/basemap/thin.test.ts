import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import type { LngLat } from '../../../../src/core/model/brand';
import { openAtlas } from '../../../../src/publish/basemap/atlas';
import { followParallels, thinArcs, weighArcs } from '../../../../src/publish/basemap/thin';

const { arcs } = openAtlas('world-atlas/countries-10m.json');
const AMMAN: LngLat = [35.91, 31.95];

describe('followParallels', () => {
  it('leaves no arc, a short one and a step across 180 degrees as they are', () => {
    for (const arc of [
      [],
      [AMMAN],
      [
        [179.9, 5],
        [-179.9, 5.2],
      ],
    ] as const) {
      expect(followParallels(arc)).toEqual(arc);
    }
  });

  it('adds points to a long step and keeps its own', () => {
    const from: LngLat = [-4, 22];
    const to: LngLat = [0, 22];
    const followed = followParallels([from, to]);
    expect(followed).toEqual([from, [-3, 22], [-2, 22], [-1, 22], to]);
    expect(followed[0]).toBe(from);
    expect(followed[4]).toBe(to);
  });
});

describe('weighArcs', () => {
  const frame = chooseFrame([AMMAN]);
  const weighed = weighArcs(arcs, frame);

  it('has nothing near a frame for no arcs', () => {
    expect(weighArcs([], frame).near.size).toBe(0);
  });

  it('is made once for a frame and an atlas', () => {
    expect(weighArcs(arcs, frame)).toBe(weighed);
    expect(weighArcs(arcs, chooseFrame([AMMAN]))).not.toBe(weighed);
  });

  it('looks at the arcs that the frame shows, and at few others', () => {
    const project = makeProjection(frame.projection);
    // Every fifth arc is two thousand of them, and takes a fifth of a second.
    arcs.forEach((arc, index) => {
      if (index % 5 !== 0) return;
      const isShown = arc.some((point) => {
        const [x, y] = projectPoint(project, point) ?? [-1, -1];
        return x >= 0 && y >= 0 && x <= frame.width && y <= frame.height;
      });
      if (isShown) expect(weighed.near.has(index)).toBe(true);
    });
    expect(weighed.near.size).toBeLessThan(arcs.length / 50);
  });

  it('keeps arcs far from the frame to a handful of points, with both ends', () => {
    const thin = thinArcs(weighed, { minArea: () => 0 });
    const wrong = thin.filter((arc, index) => {
      const full = weighed.full[index] ?? [];
      const few = arc.length <= 5 && arc[0] === full[0] && arc.at(-1) === full.at(-1);
      return weighed.near.has(index) ? arc.length !== full.length : !few;
    });
    expect(thin).toHaveLength(arcs.length);
    expect(wrong).toEqual([]);
  });

  it('keeps what is spared, however little it spans', () => {
    const [near = 0] = weighed.near.keys();
    const middle = weighed.full[near]?.[2];
    if (!middle) throw new Error('an arc of three points at least');
    const least = { minArea: () => Infinity };
    expect(thinArcs(weighed, least)[near]).not.toContain(middle);
    const spared = new Set([middle]);
    expect(thinArcs(weighed, { ...least, spared })[near]).toContain(middle);
  });
});
