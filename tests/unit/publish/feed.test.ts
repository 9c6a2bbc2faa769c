/** The Atom feed, read by a parser of XML and held against what RFC 4287 requires. */
import { describe, expect, it } from 'vitest';
import tour from '../../../data/japan-2025';
import type { Itinerary } from '../../../src/core/model/itinerary';
import { feedXml } from '../../../src/publish/feed';
import type { KnownDay } from '../../../src/publish/known';
import { japanStory } from '../../support/japanStory';
import { readXml, type XmlNode } from '../../support/xml';
import { en } from '../../../src/messages/en';

const DAYS: readonly KnownDay[] = [
  {
    day: '2025-08-16',
    words: '16 August 2025',
    title: 'As known on 16 August 2025',
    isLate: false,
    counts: '2 new',
    folder: 'known/2025-08-16/',
  },
];
const CORRECTIONS: Itinerary['corrections'] = [
  {
    date: '2025-09-01',
    event: 'amman-king',
    field: 'when',
    was: '<b>&"',
    now: ']]>\u0007',
    why: 'W',
  },
  { date: '2025-10', why: 'No event.' },
  {
    date: '2025-09-01',
    event: 'amman-king',
    field: 'when',
    was: '<b>&"',
    now: ']]>\u0007',
    why: 'X',
  },
];
const hostile = {
  itinerary: { ...tour, corrections: CORRECTIONS },
  story: japanStory,
  messages: en,
};
const BASE = { base: 'https://example.org/tour/', folder: '' };

const named = (node: XmlNode, name: string): XmlNode[] =>
  node.children.filter((child) => child.name === name);
const textOf = (node: XmlNode, name: string): string => named(node, name)[0]?.text ?? '';

describe.each([
  ['with a base', BASE],
  ['without one', { folder: 'x/' }],
])('feed.xml %s', (_, place) => {
  const feed = readXml(feedXml(hostile, place, DAYS));
  const entries = named(feed, 'entry');

  it('has all that Atom requires, once', () => {
    expect(feed.name).toBe('feed');
    expect(feed.attributes['xmlns']).toBe('http://www.w3.org/2005/Atom');
    for (const node of [feed, ...entries]) {
      for (const name of ['id', 'title', 'updated']) expect(named(node, name)).toHaveLength(1);
      expect(textOf(node, 'title')).not.toBe('');
      expect(textOf(node, 'updated')).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
      expect(textOf(node, 'id')).toMatch(
        /^(?:https:\/\/|urn:uuid:[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}$)/,
      );
    }
    expect(named(feed, 'author').flatMap((author) => named(author, 'name'))).toHaveLength(1);
    expect(entries).toHaveLength(5);
    const alternate = ({ attributes }: XmlNode): boolean => attributes['rel'] === 'alternate';
    for (const entry of entries) expect(named(entry, 'link').filter(alternate)).toHaveLength(1);
  });

  it('tells every entry apart, for ever: no id depends on the others or on the reason', () => {
    const ids = entries.map((entry) => textOf(entry, 'id'));
    expect(new Set([...ids, textOf(feed, 'id')]).size).toBe(ids.length + 1);
    const one = { ...tour, corrections: [{ ...CORRECTIONS[0], date: '2025-09-01', why: 'Other' }] };
    const alone = readXml(feedXml({ itinerary: one, story: japanStory, messages: en }, place, []));
    expect(ids).toContain(textOf(named(alone, 'entry').at(-1) ?? feed, 'id'));
  });

  it('has the newest first, and is as new as it', () => {
    const days = entries.map((entry) => textOf(entry, 'updated').slice(0, 10));
    expect(days).toEqual(['2025-11-08', '2025-10-31', '2025-09-01', '2025-09-01', '2025-08-16']);
    expect(textOf(feed, 'updated')).toBe('2025-11-08T00:00:00Z');
  });

  it('says hostile words as words', () => {
    expect(entries.map((entry) => textOf(entry, 'summary')).join()).toContain(
      '“<b>&"” is now “]]> ”',
    );
  });
});

describe('feed.xml', () => {
  it('links to itself only where it knows its address', () => {
    const self = /rel="self"[^>]*href="([^"]*)"/;
    expect(self.exec(feedXml(hostile, BASE, DAYS))?.[1]).toBe('https://example.org/tour/feed.xml');
    expect(feedXml(hostile, { folder: '' }, DAYS)).not.toMatch(self);
  });

  it('comes from the file alone, with no clock in it', () => {
    const [one, two] = [
      feedXml(hostile, BASE, DAYS),
      feedXml(structuredClone(hostile), BASE, DAYS),
    ];
    expect(one).toBe(two);
    expect(one).not.toContain(String(new Date().getFullYear() + 1));
  });
});
