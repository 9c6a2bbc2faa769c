import { describe, expect, it } from 'vitest';
import { kmPerUnitAt, makeProjection, projectPoint } from '../../../../src/core/geo/projection';
import type { Projection } from '../../../../src/core/model/map';

const REGION: Projection = {
  kind: 'azimuthal-equal-area',
  rotate: [-36.85, -26.52, 0],
  scale: 757.73,
  translate: [392, 285],
};

describe('makeProjection', () => {
  it.each([
    ['a rotation that is not a number', { ...REGION, rotate: [NaN, 0, 0] as const }],
    ['an endless shift', { ...REGION, translate: [0, Infinity] as const }],
    ['no scale', { ...REGION, scale: 0 }],
    ['parallels that are not numbers', { ...REGION, parallels: [NaN, 1] as const }],
  ])('throws for %s', (_, projection) => {
    expect(() => makeProjection(projection)).toThrow(RangeError);
  });

  it.each(['conic-conformal', 'azimuthal-equal-area', 'equal-earth', 'orthographic'] as const)(
    'brings a point near the centre there and back in %s',
    (kind) => {
      const project = makeProjection({ ...REGION, kind, parallels: [20, 40] });
      const at = projectPoint(project, [40, 30]);
      const back = project.invert?.([at?.[0] ?? 0, at?.[1] ?? 0]);
      expect(back?.[0]).toBeCloseTo(40, 6);
      expect(back?.[1]).toBeCloseTo(30, 6);
    },
  );

  it('heeds the parallels of a conic', () => {
    const one = makeProjection({ ...REGION, kind: 'conic-conformal', parallels: [20, 40] });
    const other = makeProjection({ ...REGION, kind: 'conic-conformal', parallels: [5, 10] });
    expect(projectPoint(one, [60, 50])).not.toEqual(projectPoint(other, [60, 50]));
  });
});

describe('projectPoint', () => {
  it('gives null for what is no number', () => {
    expect(projectPoint(makeProjection(REGION), [NaN, 3])).toBeNull();
    expect(projectPoint(makeProjection(REGION), [3, Infinity])).toBeNull();
  });

  it('gives null for the far side of a globe, which d3 would fold onto the near one', () => {
    const globe = makeProjection({ ...REGION, kind: 'orthographic' });
    expect(projectPoint(globe, [-143, -26])).toBeNull();
    expect(projectPoint(globe, [36, 26])).not.toBeNull();
  });

  it('puts the centre where the projection says', () => {
    const at = projectPoint(makeProjection(REGION), [36.85, 26.52]);
    expect(at?.[0]).toBeCloseTo(392, 6);
    expect(at?.[1]).toBeCloseTo(285, 6);
  });

  it('treats 181 degrees as -179', () => {
    const project = makeProjection({ ...REGION, rotate: [180, 0, 0] });
    const [a, b] = [projectPoint(project, [181, 5]), projectPoint(project, [-179, 5])];
    expect(a?.[0]).toBeCloseTo(b?.[0] ?? NaN, 6);
  });
});

describe('kmPerUnitAt', () => {
  it('gives null beside the globe', () => {
    expect(
      kmPerUnitAt(makeProjection({ ...REGION, kind: 'orthographic' }), [5000, 5000]),
    ).toBeNull();
  });

  it('is the radius of the Earth by the scale, at the centre', () => {
    expect(kmPerUnitAt(makeProjection(REGION), [392, 285])).toBeCloseTo(6371.0088 / 757.73, 3);
  });
});
