import { describe, expect, it } from 'vitest';
import { moreTitle } from '../../../../src/core/describe/cardParts';
import { page } from '../../../../src/messages/en/page';
import { event } from '../../../support/itinerary';
import { tellOne } from './tell';

describe('the title of what stands behind an event', () => {
  const source = { publisher: 'P', title: 'T', kind: 'press' } as const;
  it.each([
    [[], 'Details'],
    [['a'], 'Details and 1 source'],
    [['a', 'b'], 'Details and 2 sources'],
  ])('counts sources, if there are any: %j', (sources, title) => {
    const told = tellOne(event('one', 'ankara', { sources }), {
      sources: { a: source, b: source },
    });
    expect(moreTitle(told, 'en', page.event)).toBe(title);
  });
});
