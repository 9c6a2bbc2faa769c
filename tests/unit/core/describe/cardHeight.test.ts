import { describe, expect, test } from 'vitest';
import { findCardHeights } from '../../../../src/core/describe/cardHeight';
import { textWidth } from '../../../../src/core/geo/textWidth';
import {
  CARD_BESIDE_REM,
  CARD_STEPS_REM,
  cardStyle,
  MAP_TO_CARD,
} from '../../../../src/core/model/card';
import { MAP_ASPECT } from '../../../../src/core/model/map';
import type { Story } from '../../../../src/core/model/story';
import { en } from '../../../../src/messages/en';
import { shellStory } from '../../../support/shellStory';

const heights = findCardHeights(shellStory, en, textWidth);

const guler = shellStory.people['guler'];
if (!guler) throw new Error('the invented journey has lost its host');
const crowd = Array.from({ length: 12 }, (_, n) => `guest-${n}`);
const people = {
  ...shellStory.people,
  ...Object.fromEntries(crowd.map((key) => [key, { ...guler, key }])),
};

/** The story with one event changed. */
function changed(index: number, change: Partial<Story['events'][number]>): Story {
  const events = shellStory.events.map((event) =>
    event.index === index ? { ...event, ...change } : event,
  );
  return { ...shellStory, people, events };
}

test('there is a height for every step, in quarters of a rem', () => {
  expect(heights.plain).toHaveLength(CARD_STEPS_REM.length);
  expect(heights.beside).toHaveLength(CARD_BESIDE_REM.length);
  for (const height of heights.plain) expect(height % 0.25).toBe(0);
});

test('a wider card is never higher', () => {
  for (const [index, height] of heights.plain.entries()) {
    expect(height).toBeLessThanOrEqual(heights.plain[index - 1] ?? Infinity);
  }
});

/** The first event, without its travellers. */
function absentAll(): Story['events'][number] {
  const [first] = shellStory.events;
  if (!first) throw new Error('the invented journey is empty');
  return { ...first, absent: true };
}

describe('the tallest event sets the height', () => {
  test.each<[string, Partial<Story['events'][number]>]>([
    ['a long title', { title: 'word '.repeat(60) }],
    ['a long summary', { summary: 'word '.repeat(120) }],
    ['a word without a break', { summary: 'w'.repeat(600) }],
    [
      'a long moment on home’s clock',
      {
        when: {
          local: { full: '', short: '' },
          iso: '',
          home: { full: 'word '.repeat(90), short: '' },
        },
      },
    ],
    ['many people', { with: crowd }],
    ['many travellers', { travellers: crowd }],
    ['a long status', { statusWords: 'word '.repeat(300) }],
  ])('%s', (_, change) => {
    const longer = findCardHeights(changed(0, change), en, textWidth);
    for (const [index, height] of longer.plain.entries()) {
      expect(height).toBeGreaterThan(heights.plain[index] ?? Infinity);
    }
  });

  test.each([
    ['the story’s travellers', { travellers: crowd }, true],
    ['travellers who were absent', { travellers: crowd, events: [absentAll()] }, false],
  ] as const)('%s', (_, change, isHigher) => {
    const others = findCardHeights({ ...shellStory, people, ...change }, en, textWidth);
    const most = heights.plain[0] ?? NaN;
    expect((others.plain[0] ?? NaN) > most).toBe(isHigher);
  });

  test('and a short one changes nothing', () => {
    expect(findCardHeights(changed(0, { title: 'A' }), en, textWidth)).toEqual(heights);
  });
});

describe('beside the map', () => {
  test('what is added fits the map’s height', () => {
    for (const [index, room] of heights.beside.entries()) {
      if (!room.neighbours) continue;
      const mapHeight = ((CARD_BESIDE_REM[index] ?? 0) * MAP_TO_CARD) / MAP_ASPECT.wide;
      expect(room.height).toBeLessThanOrEqual(mapHeight);
    }
    expect(heights.beside.at(-1)).toMatchObject({ neighbours: true, sources: true });
  });

  test('nothing is added to a card that is too high already', () => {
    const tall = findCardHeights(changed(0, { summary: 'word '.repeat(900) }), en, textWidth);
    for (const room of tall.beside) {
      expect(room).toMatchObject({ neighbours: false, sources: false, size: 0.9375 });
    }
  });
});

test('the inline style names each step, and only what is out of the ordinary', () => {
  const style = cardStyle({
    plain: [10],
    beside: [
      { height: 20, neighbours: false, sources: false, size: 1 },
      { height: 30, neighbours: true, sources: true, size: 1.125 },
    ],
  });
  expect(style).toContain('--h16:10rem');
  expect(style).toContain(
    '--w21:20rem;--w23:30rem;--z23:1.125rem;--n23:block;--o23:block;--c23:none',
  );
  expect(style).not.toContain('--n21');
});
