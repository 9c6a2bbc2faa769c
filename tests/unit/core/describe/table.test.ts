import { describe, expect, it } from 'vitest';
import { describeTable } from '../../../../src/core/describe/table';
import { table } from '../../../../src/messages/en/table';
import { japanStory } from '../../../support/japanStory';

const rows = describeTable(japanStory, table);
const rowOf = (id: string) => rows.find((row) => row.id === id);

describe('the events as rows', () => {
  it('refuses an event on a day that the story does not have', () => {
    expect(() => describeTable({ ...japanStory, days: [] }, table)).toThrow(/a day that the story/);
  });

  it('has nobody where nobody is known', () => {
    const [event] = japanStory.events;
    if (!event) throw new Error('the story has no events');
    const alone = { ...event, with: [], absent: true, others: undefined };
    expect(describeTable({ ...japanStory, events: [alone] }, table)[0]?.people).toBe('');
  });

  it('are as many as the events, in their order', () => {
    expect(rows.map(({ id }) => id)).toEqual(japanStory.events.map(({ id }) => id));
  });

  it('say no more of a time than the list does', () => {
    expect(rowOf('djibouti-defence-talks')).toMatchObject({
      day: '2025-08-18',
      date: 'Monday 18 August',
      time: '09:00 to about 09:45',
      isOff: false,
    });
    expect(rows[0]?.time).toBe('time not reported');
  });

  it('say what a status rests on, and what sources differ on', () => {
    expect(rows[0]?.status).toMatch(/^not reported; follows from/);
    const disputed = japanStory.events.find(
      ({ disputes, statusWords }) => disputes.length > 0 && statusWords === '',
    );
    expect(rowOf(disputed?.id ?? '')?.status).toBe(
      `reported · ${disputed?.disputes[0]?.title ?? ''}`,
    );
  });

  it('name each source once, those of a dispute too', () => {
    for (const { sources } of rows) {
      expect(sources).toEqual([...new Set(sources)].sort((a, b) => a - b));
    }
    const event = japanStory.events.find(({ disputes }) => disputes.length > 0);
    const [version] = event?.disputes[0]?.versions ?? [];
    expect(rowOf(event?.id ?? '')?.sources).toContain(version?.sources[0]?.source);
  });
});
