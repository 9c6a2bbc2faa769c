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

test('a label hangs on its point by the edges that the plan says', () => {
  expect(drawLabel(label, frame)).toEqual({
    text: 'A',
    className: 'r stop xend ymiddle a',
    style: 'left:50%;top:25%;--x:-1.0625rem',
  });
  const other = drawLabel({ ...label, x: ['middle', 8], y: ['start', 4], on: 'bc' }, frame);
  expect(other.className).toBe('r stop xmiddle b c');
  expect(other.style).toBe('left:50%;top:25%;--x:0.5rem;--y:0.25rem');
});

test('only a country visited has its colour', () => {
  const classes = (kind: MapLabel['kind']): string =>
    drawLabel({ ...label, kind, color: 9 }, frame).className;
  expect(classes('visited')).toMatch(/ c1$/);
  expect(classes('stop')).not.toMatch(/ c\d/);
});

test('the palette repeats after eight, and home is neutral', () => {
  expect([0, 1, 8, 9, 17].map(colorClass)).toEqual(['c0', 'c1', 'c8', 'c1', 'c1']);
});
