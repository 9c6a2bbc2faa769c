/** Two versions of a file in words, and as corrections that the check accepts. */
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import tour from '../../../data/japan-2025';
import { parseItinerary } from '../../../src/core/parse/parseItinerary';
import { correctionsYaml, diffText } from '../../../src/publish/diffText';

const older = {
  ...tour,
  events: tour.events.map((event) =>
    event.id === 'istanbul-press'
      ? { ...event, when: { date: '2025-08-20', start: '12:50' }, title: 'A: "press" #1' }
      : event,
  ),
};

describe('diffText', () => {
  it('has nothing to say of equal versions', () => {
    expect(diffText(tour, tour)).toBe('');
    expect(correctionsYaml(tour, tour)).toBe('');
  });

  it('names the event, and says what became of it', () => {
    expect(diffText(older, tour)).toMatch(
      /^Press conference in Istanbul \(istanbul-press\)\n {2}Moved in time: from .*12:50 to .*12:20.*\n/,
    );
  });
});

describe('correctionsYaml', () => {
  it('can be pasted: the file with it has no error', () => {
    const pasted = parse(correctionsYaml(older, tour)) as { corrections: { field: string }[] };
    expect(pasted.corrections.map(({ field }) => field)).toEqual(['when', 'title']);
    const { problems } = parseItinerary({ ...structuredClone(tour), ...pasted });
    expect(problems.filter(({ level }) => level === 'error')).toEqual([]);
  });
});
