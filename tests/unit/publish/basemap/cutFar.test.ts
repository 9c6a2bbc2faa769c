import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import { parsePathData } from '../../../../src/core/geo/path';
import { wholeBox, wholeGround } from '../../../../src/core/geo/whole';
import { cutFar, FAR_BUDGET } from '../../../../src/publish/basemap/cutFar';
import { AUGUST, AUGUST_VISITS } from '../../../support/mapStory';

const region = chooseFrame(AUGUST_VISITS.map(({ at }) => at));
const frame = { ...region, whole: wholeBox(AUGUST, region) };

describe('cutFar', () => {
  it('cuts nothing for a frame that is all of its journey', () => {
    expect(cutFar(region)).toBe('');
  });

  const path = cutFar(frame);
  const points = parsePathData(path).flatMap((ring) => ring.points);

  it('keeps to its budget, and spends it', () => {
    const bytes = gzipSync(path, { level: 9 }).length;
    expect(bytes).toBeLessThanOrEqual(FAR_BUDGET);
    expect(bytes).toBeGreaterThan(FAR_BUDGET * 0.6);
  });

  it('keeps to the ground of the whole journey', () => {
    if (!frame.whole) throw new Error('no whole');
    const ground = wholeGround(frame, frame.whole);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(ground.x - 10);
      expect(x).toBeLessThan(ground.x + ground.width + 10);
      expect(y).toBeGreaterThan(ground.y - 10);
      expect(y).toBeLessThan(ground.y + ground.height + 10);
    }
  });

  it('spends little on what the frame covers', () => {
    const within = points.filter(
      ([x, y]) => x > 12 && y > 12 && x < frame.width - 12 && y < frame.height - 12,
    );
    expect(within.length / points.length).toBeLessThan(0.08);
  });
});
