/** Of what is off: the word, and of date and source no more than the file can tell. */
import { describe, expect, it } from 'vitest';
import type { EventSpec, HistorySpec, Itinerary } from '../../../../src/core/model/itinerary';
import { event } from '../../../support/itinerary';
import { tellOne } from './tell';

const press = (
  publisher: string,
  published?: string,
): NonNullable<Itinerary['sources']>[string] => ({
  publisher,
  title: 'T',
  kind: 'press',
  ...(published === undefined ? {} : { published }),
});
const SOURCES: Itinerary['sources'] = {
  plan: press('The Ministry', '2025-08-16'),
  wire: press('Reuters', '2025-08-18'),
  paper: press('Asagumo', '2025-08-19'),
  month: press('The Quarterly', '2025-08'),
  unsure: press('The Gazette', '2025-08-18?'),
  undated: press('The Broadcaster'),
};
const PLAN: HistorySpec = {
  knownFrom: '2025-08-16',
  status: 'announced',
  when: '2025-08-17',
  sources: ['plan'],
};

function said(
  sources: EventSpec['sources'],
  history: HistorySpec[] = [],
  status = 'cancelled',
): string {
  const spec = { status, sources, history } as Partial<EventSpec>;
  return tellOne(event('a', 'ankara', spec), { sources: SOURCES }).statusWords;
}

describe('what is off', () => {
  it.each<readonly [string, EventSpec['sources'], HistorySpec[]]>([
    ['no source', [], []],
    ['several sources, any of which may have been the plan', ['plan', 'wire'], []],
    ['an earlier state whose source is not named', ['plan', 'wire'], [{ ...PLAN, sources: [] }]],
    ['no source but that of the plan', ['plan'], [PLAN]],
    [
      'a source that is older than the plan',
      ['plan'],
      [{ ...PLAN, knownFrom: '2025-08-17', sources: [] }],
    ],
    ['several sources, none of a certain day', ['plan', 'month', 'undated'], [PLAN]],
  ])('is the word alone with %s', (_, sources, history) => {
    expect(said(sources, history)).toBe('cancelled');
  });

  it.each(['postponed', 'cancelled', 'denied'])('%s has the date and the source', (status) => {
    expect(said(['wire'], [], status)).toBe(`${status} on 18 August, Reuters`);
    expect(said(['plan', 'wire'], [PLAN], status)).toBe(`${status} on 18 August, Reuters`);
  });

  it('has the source alone where that has no certain day', () => {
    expect(said(['month'])).toBe('cancelled, The Quarterly');
    expect(said(['unsure'])).toBe('cancelled, The Gazette');
    expect(said(['plan', 'undated'], [PLAN])).toBe('cancelled, The Broadcaster');
  });

  it('goes by the first to say so, and not by what is cited for a detail', () => {
    expect(said(['paper', 'plan', 'wire'], [PLAN])).toBe('cancelled on 18 August, Reuters');
    expect(said([{ source: 'wire', for: 'the place' }, 'paper'])).toBe(
      'cancelled on 19 August, Asagumo',
    );
  });

  it('goes by an earlier state that had the status already', () => {
    const off: HistorySpec = { knownFrom: '2025-08-17', status: 'cancelled', sources: ['undated'] };
    expect(said(['plan', 'wire'], [PLAN, off])).toBe('cancelled on 17 August, The Broadcaster');
    expect(said(['wire'], [PLAN, { ...off, sources: [] }])).toBe('cancelled on 17 August');
    const again: HistorySpec = { ...PLAN, knownFrom: '2025-08-18' };
    expect(said(['plan', 'paper'], [off, again])).toBe('cancelled on 19 August, Asagumo');
  });
});
