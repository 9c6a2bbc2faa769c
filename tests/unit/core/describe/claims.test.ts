import { describe, expect, it } from 'vitest';
import { citeSources } from '../../../../src/core/describe/cite';
import { describeClaims, describeReading } from '../../../../src/core/describe/claims';
import type { StoryDispute } from '../../../../src/core/model/story';
import { page } from '../../../../src/messages/en/page';

const SOURCES = [
  { publisher: 'Reuters', dated: '19 August 2025, English' },
  { publisher: 'Asagumo', dated: 'undated, Japanese' },
];
const { citedFor } = page.event;
const plain = (text: string): unknown => ({ kind: 'text', text });

describe('citations with names', () => {
  it('leave out a number without a source', () => {
    const citations = [{ source: 0 }, { source: 3 }, { source: -1 }, { source: 1.5 }];
    expect(citeSources(citations, SOURCES, citedFor)).toEqual([]);
    expect(citeSources([{ source: 1 }], [], citedFor)).toEqual([]);
  });

  it('have no remark where there is nothing to remark', () => {
    expect(citeSources([{ source: 2 }], SOURCES, citedFor)).toEqual([
      { number: 2, name: 'Asagumo' },
    ]);
    const undated = [{ publisher: 'P', dated: '' }];
    expect(citeSources([{ source: 1 }], undated, citedFor, true)).toEqual([
      { number: 1, name: 'P' },
    ]);
  });

  it('say what they are for, dated where asked', () => {
    const citations = [{ source: 1, for: 'the day' }];
    expect(citeSources(citations, SOURCES, citedFor)[0]?.remark).toBe('(for the day)');
    expect(citeSources(citations, SOURCES, citedFor, true)[0]?.remark).toBe(
      '19 August 2025, English (for the day)',
    );
  });
});

describe('claims', () => {
  it('are none for none', () => {
    expect(describeClaims([], SOURCES, page.event)).toEqual([]);
  });

  it('keep a text without sources, and sources without a name out', () => {
    const versions = [
      { says: 'Monday', sources: [] },
      { says: 'Sunday', sources: [{ source: 2 }, { source: 9 }] },
    ];
    expect(describeClaims(versions, SOURCES, page.event)).toEqual([
      { says: [plain('Monday')], items: [] },
      { says: [plain('Sunday')], items: [{ number: 2, name: 'Asagumo' }] },
    ]);
  });

  it('read emphasis in what is said', () => {
    const found = describeClaims([{ says: 'on **Monday**', sources: [] }], SOURCES, page.event);
    expect(found[0]?.says.map(({ kind }) => kind)).toEqual(['text', 'strong']);
  });
});

describe('what is shown of a dispute', () => {
  const dispute: StoryDispute = { kind: 'conflict', about: ['when'], title: 'T', versions: [] };
  const shown = (more: Partial<StoryDispute>): unknown =>
    describeReading({ ...dispute, ...more }, page.event);

  it('is that nothing is settled, with the reason if there is one', () => {
    const unsettled = [plain('Not settled.')];
    expect(shown({})).toEqual([unsettled]);
    expect(shown({ why: 'Four say so.' })).toEqual([unsettled, [plain('Four say so.')]]);
  });

  it('is a sentence, and another for the reason', () => {
    expect(shown({ reading: 'Monday' })).toEqual([[plain('Shown: Monday.')]]);
    expect(shown({ reading: 'Monday', why: 'Four say so.' })).toEqual([
      [plain('Shown: Monday.')],
      [plain('Four say so.')],
    ]);
  });
});
