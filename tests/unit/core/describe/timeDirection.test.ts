import { expect, it } from 'vitest';
import { storyOf } from '../../../../src/publish/page';
import { tellEvent } from '../../../support/toldStory';

it.each([undefined, 'auto'] as const)(
  'time runs as the text does where the file says %s',
  (said) => {
    const { itinerary } = tellEvent({}, said === undefined ? {} : { timeDirection: said });
    expect(storyOf(itinerary, 'fr').axis.direction).toBe('ltr');
    expect(storyOf(itinerary, 'ar').axis.direction).toBe('rtl');
  },
);

it('time runs to the right where the file says so', () => {
  const { itinerary } = tellEvent({}, { timeDirection: 'ltr' });
  expect(storyOf(itinerary, 'ar').axis.direction).toBe('ltr');
});
