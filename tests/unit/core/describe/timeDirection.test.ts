import { expect, it } from 'vitest';
import { tellEvent } from '../../../support/toldStory';

it.each([undefined, 'auto'] as const)(
  'time runs as the text does where the file says %s',
  (said) => {
    const { story } = tellEvent({}, said === undefined ? {} : { timeDirection: said });
    expect(story.axis).not.toHaveProperty('direction');
  },
);

it('time runs to the right where the file says so', () => {
  expect(tellEvent({}, { timeDirection: 'ltr' }).story.axis.direction).toBe('ltr');
});
