/** Addresses that ask for a day, and those that do not. */
import { describe, expect, it } from 'vitest';
import { parseKnown } from '../../../../src/core/link/known';

describe('parseKnown', () => {
  it.each([
    ['', ''],
    ['#', '?'],
    ['#known', ''],
    ['#known=', ''],
    ['#known=yesterday', ''],
    ['#known=2025-8-1', ''],
    ['#known=2025-13-01', ''],
    ['#known=2025-08-32', ''],
    ['#known=2025-08-20T12:00', ''],
    ['#known=%', '?known=%E0'],
    ['#source-7', ''],
    ['#event=known', ''],
  ])('finds no day in %s and %s', (hash, search) => {
    expect(parseKnown({ hash, search })).toBeUndefined();
  });

  it('reads fragment and query, the fragment first, and a bad one for none', () => {
    expect(parseKnown({ hash: '#event=a&known=2025-08-20', search: '' })).toBe('2025-08-20');
    expect(parseKnown({ hash: '', search: '?known=2025-08-19' })).toBe('2025-08-19');
    expect(parseKnown({ hash: '#known=2025-08-20', search: '?known=2025-08-19' })).toBe(
      '2025-08-20',
    );
    expect(parseKnown({ hash: '#known=x', search: '?known=2025-08-19' })).toBe('2025-08-19');
  });
});
