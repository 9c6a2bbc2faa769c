import { describe, expect, test } from 'vitest';
import { formatLink, parseLink } from '../../../../src/core/link/link';
import { isBare, parseTheme } from '../../../../src/core/link/theme';
import { CALENDARS, CLOCKS } from '../../../../src/core/model/view';

const read = (hash: string, search = ''): ReturnType<typeof parseLink> =>
  parseLink({ hash, search });

describe('what is not ours is ignored', () => {
  test.each([
    ['no address', '', ''],
    ['a lone hash', '#', ''],
    ['unknown keys', '#zoom=3&lang=en', '?utm_source=x'],
    ['an empty event', '#event=', ''],
    ['an event with a script', '#event=<script>alert(1)</script>', ''],
    ['an event with an encoded script', '#event=%3Cscript%3E', ''],
    ['a broken escape', '#event=%E0%A4%A', ''],
    ['a lone percent sign', '#event=%', ''],
    ['a prototype key as clock', '#clock=__proto__', ''],
    ['an unknown clock', '#clock=mars', ''],
    ['a clock in capitals', '#clock=HOME', ''],
    ['an unknown calendar', '#calendar=gregory', ''],
    ['a prototype key as calendar', '#calendar=__proto__', ''],
    ['a calendar in capitals', '#calendar=HEBREW', ''],
    ['an empty calendar', '#calendar=', ''],
    ['an event of a hundred and one letters', `#event=${'a'.repeat(101)}`, ''],
    ['a path', '#event=../../etc', ''],
    ['a null byte', '#event=a%00b', ''],
  ])('%s', (_, hash, search) => {
    expect(read(hash, search)).toEqual({});
  });
});

test.each(['#source-7', '#top', '#event-ankara-talks', '#%'])('%s is the browser’s', (hash) => {
  expect(read(hash, '?event=a')).toBeNull();
});

test('one bad value does not spoil the other', () => {
  expect(read('#event=%3C&clock=yours')).toEqual({ clock: 'yours' });
});

test('the query says the same as the fragment', () => {
  expect(read('', '?utm=1&event=a-b&clock=home')).toEqual({ event: 'a-b', clock: 'home' });
});

test('the fragment holds where both speak, key by key', () => {
  expect(read('#event=b', '?event=a&clock=home')).toEqual({ event: 'b', clock: 'home' });
});

test('of a key said twice the first counts', () => {
  expect(read('#event=a&event=b')).toEqual({ event: 'a' });
});

describe('there and back', () => {
  test.each(CLOCKS.map((clock) => [clock]))('with the %s clock', (clock) => {
    const link = read(formatLink({ event: 'ankara-2-talks', clock }));
    expect({ clock: 'local', ...link }).toEqual({ event: 'ankara-2-talks', clock });
  });
});

test.each(CALENDARS)('there and back with the calendar %s', (calendar) => {
  expect(read(formatLink({ event: 'a', calendar }))).toEqual({ event: 'a', calendar });
});

test('defaults are not written', () => {
  expect(formatLink({})).toBe('');
  expect(formatLink({ clock: 'local' })).toBe('');
  expect(formatLink({ event: 'a', clock: 'local' })).toBe('#event=a');
});

test('a theme is one of three words', () => {
  expect(parseTheme('?theme=dark')).toBe('dark');
  expect(parseTheme('?x=1&theme=auto')).toBe('auto');
  expect(parseTheme('?theme="><img>')).toBeUndefined();
  expect(parseTheme('')).toBeUndefined();
});

test.each([
  ['', false],
  ['?background=', false],
  ['?background=red', false],
  ['?background=none;color:red', false],
  ['?x=1&background=none', true],
])('a page asked for by %j is without ground: %s', (search, is) => {
  expect(isBare(search)).toBe(is);
});
