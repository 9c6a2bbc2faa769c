import { describe, expect, it } from 'vitest';
import { table } from '../../../src/messages/en/table';
import { eventsCsv, toCsv } from '../../../src/publish/csv';
import { japanStory } from '../../support/japanStory';

describe('cells', () => {
  it.each([
    ['=HYPERLINK("https://example.org")', `"'=HYPERLINK(""https://example.org"")"`],
    ['+1', "'+1"],
    ['-1+1', "'-1+1"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\t=1"],
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['two\nlines', '"two\nlines"'],
    ['', ''],
    ['中谷 元', '中谷 元'],
  ])('%j becomes %j', (text, written) => {
    expect(toCsv([[text]])).toBe(`\uFEFF${written}\r\n`);
  });
});

describe('the events', () => {
  const csv = eventsCsv(japanStory, table);

  it('refuses a source that the story does not have', () => {
    expect(() => eventsCsv({ ...japanStory, sources: [] }, table)).toThrow(/no source/);
  });

  it('have a head, and a line each beside those within quotes', () => {
    const lines = csv.replace(/"(?:[^"]|"")*"/g, 'quoted').split('\r\n');
    expect(lines[0]).toBe('\uFEFFDate,Time,Place,Event,People,Status,Sources');
    expect(lines).toHaveLength(japanStory.events.length + 2);
    for (const line of lines.slice(1, -1)) expect(line).toMatch(/^2025-08-\d\d,/);
  });

  it('have the address of every source', () => {
    for (const { url } of japanStory.sources) {
      const isCited = japanStory.events.some(({ sources, disputes }) =>
        [...sources, ...disputes.flatMap(({ versions }) => versions.flatMap((one) => one.sources))]
          .map(({ source }) => japanStory.sources[source - 1]?.url)
          .includes(url),
      );
      if (url !== undefined && isCited) expect(csv).toContain(url);
    }
  });
});
