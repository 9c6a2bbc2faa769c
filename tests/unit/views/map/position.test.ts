import { expect, test } from 'vitest';
import { chooseFrame } from '../../../../src/core/geo/frame';
import type { MapLabel } from '../../../../src/core/model/map';
import { colorClass, drawLabel, placeStyle, rem } from '../../../../src/views/map/position';

const frame = { ...chooseFrame([[0, 0]]), width: 800, height: 400 };
const label: MapLabel = {
  id: 'a',
  kind: 'stop',
  text: 'A',
  at: [400, 100],
  x: ['end', -17],
  y: ['middle', 0],
  on: 'a',
};

test('points are per cent of the frame', () => {
  expect(placeStyle([200, 100], frame)).toBe('left:25%;top:25%');
});

test('px become rem, so that everything follows the reader’s text size', () => {
  expect(rem(-17)).toBe('-1.0625rem');
});

test('a label hangs on its point by the edge that the plan says', () => {
  expect(drawLabel(label, frame).style).toBe(
    'left:50%;top:25%;translate:calc(-100% - 1.0625rem) -50%;text-align:end',
  );
  expect(drawLabel({ ...label, x: ['middle', 8], y: ['start', 4] }, frame).style).toBe(
    'left:50%;top:25%;translate:calc(-50% + 0.5rem) 0.25rem;text-align:center',
  );
  expect(drawLabel({ ...label, x: ['start', 17] }, frame).style).not.toContain('text-align');
});

test('the palette repeats after eight, and home is neutral', () => {
  expect([0, 1, 8, 9, 17].map(colorClass)).toEqual(['c0', 'c1', 'c8', 'c1', 'c1']);
});
