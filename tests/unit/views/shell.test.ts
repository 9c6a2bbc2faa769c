/** Names, roles and states in the markup as it is prerendered: what the page says before any script. */
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { closing } from '../../../src/messages/en/closing';
import { page } from '../../../src/messages/en/page';
import type { Story } from '../../../src/core/model/story';
import { StoryState } from '../../../src/state/StoryState.svelte';
import EventCard from '../../../src/views/detail/EventCard.svelte';
import EventList from '../../../src/views/list/EventList.svelte';
import Announcer from '../../../src/views/shell/Announcer.svelte';
import Controls from '../../../src/views/shell/Controls.svelte';
import Disputes from '../../../src/views/shell/Disputes.svelte';
import Footer from '../../../src/views/shell/Footer.svelte';
import Header from '../../../src/views/shell/Header.svelte';
import SourceList from '../../../src/views/shell/SourceList.svelte';
import Unknowns from '../../../src/views/shell/Unknowns.svelte';
import { shellStory } from '../../support/shellStory';
import WithStory from '../../support/WithStory.svelte';

function draw(
  component: Component<never>,
  view = new StoryState(shellStory),
  props = {},
  whole: Story = shellStory,
): string {
  const { body } = render(WithStory, {
    // Each test gives the props that its component takes.
    props: {
      component: component as Component<Record<string, unknown>>,
      view,
      messages: page,
      whole,
      own: props,
    },
  });
  return body
    .replace(/<!--.*?-->/g, '')
    .replace(/ class="[^"]*"/g, '')
    .replace(/\s+/g, ' ');
}
const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map((match) => match[1] ?? match[0]);
const text = (html: string): string => html.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
const at = (id: string): StoryState => {
  const view = new StoryState(shellStory);
  view.select(id);
  return view;
};

describe('the list', () => {
  const html = draw(EventList);

  test('has every event as a button under its day, numbered through', () => {
    expect(all(html, /<h3><button[^>]*>([^<]*)<\/button>/g)).toEqual([
      'Leaves Japan',
      'Talks with the foreign minister',
      'Visit to the base',
      'Defence ministers’ meeting',
      'Dinner given by the &lt;host> &amp; friends',
    ]);
    expect(all(html, /<li id="event-([^"]*)"/g)).toEqual(shellStory.events.map(({ id }) => id));
    expect(all(html, /<ol start="(\d+)"/g)).toEqual(['1', '3', '4']);
    expect(all(html, /<h2><div><time[^>]*>([^<]*)</g)).toEqual(
      shellStory.days.map((day) => day.words),
    );
  });

  test('marks the selected event and no other', () => {
    expect(all(html, /<button[^>]*aria-current="true"[^>]*>([^<]*)</g)).toEqual(['Leaves Japan']);
    expect(all(html, /aria-current/g)).toHaveLength(1);
    expect(all(draw(EventList, at('late-call')), /aria-current="true"[^>]*>([^<]*)</g)).toEqual([
      'Dinner given by the &lt;host> &amp; friends',
    ]);
  });

  test('gives each row an anchor and its machine-readable time', () => {
    expect(all(html, /<li id="event-([^"]*)"/g)).toEqual(shellStory.events.map(({ id }) => id));
    expect(html).toContain('<time datetime="2025-08-19T11:05+03:00">11:05</time>');
  });

  test('says the second clock, with its day where that differs', () => {
    expect(html).toContain('17:05 in Tokyo');
    expect(html).toContain('Wednesday 01:30 in Tokyo');
  });

  test('holds in full what the card shows', () => {
    const words = text(html);
    for (const said of [
      'They spoke of sea lanes off the Horn of Africa.',
      'Abdoulkader Houssein Omar, Minister of Foreign Affairs',
      'The traveller was not present.',
      'Time worked out from the courtesy call before it and the press conference after it.',
      'Sources differ on the day.',
      'Sunday 17 August3 Africa-Press',
      'Shown: Monday, with two of the three outlets.',
      'The official note lists it between two timed events of Monday.',
      'Announced on 18 August for Tuesday 19 August; took place.',
      'An interview with the commander was recorded there the same day.',
      '2 Anadolu Agency (for the place)',
    ]) {
      expect(words).toContain(said);
    }
    expect(html).toContain('<strong>sea lanes</strong>');
  });

  test('links only to sources that are on the page', () => {
    const sources = draw(SourceList, undefined, { words: closing });
    const targets = new Set(all(html, /href="#(source[^"]*)"/g));
    expect(targets.size).toBe(3);
    for (const id of targets) expect(sources).toContain(`id="${id}"`);
  });

  test('under another day than the clock’s, the day is said', () => {
    const view = new StoryState(shellStory, {
      wordWhen: ({ when }) => when.home ?? when.local,
    });
    view.setClock('home');
    const words = text(draw(EventList, view));
    expect(words).toContain('Wed 01:30');
    expect(words).toContain('Tuesday 19 August, 19:30 local time');
    expect(words).toContain('11:05 local time');
  });
});

describe('the card', () => {
  test('is a named region with the event in full', () => {
    const html = draw(EventCard, at('ankara-talks'));
    expect(html).toMatch(/<section[^>]*aria-label="Selected event"/);
    expect(html).toMatch(/<h2>Defence ministers’ meeting<\/h2>/);
    expect(text(html)).toContain('Tuesday 19 August, 11:05 to about 12:45');
    expect(text(html)).toContain('Yaşar Güler, Minister of National Defence, Türkiye');
    expect(text(html)).toContain('Stop 2 · event 4 of 5');
    expect(html).toContain('<b aria-hidden="true">2</b>');
  });

  test('has its parts closed', () => {
    const html = draw(EventCard, at('base-visit'));
    expect(all(html, /<summary>([^<]*)</g)).toEqual([
      'Sources differ on the day.',
      'Notes',
      '3 sources',
    ]);
    expect(html).not.toMatch(/<details[^>]*open/);
  });

  test('has no stop at home, and no heights unless given', () => {
    const html = draw(EventCard);
    expect(text(html)).toContain('Event 1 of 5');
    expect(html).not.toContain('aria-hidden');
    expect(html).not.toContain('--h16');
  });
});

describe('the controls', () => {
  test('are named, and Previous at the first event is disabled without leaving the tab order', () => {
    const html = draw(Controls);
    expect(html).toContain('role="group" aria-label="Go through the events"');
    expect(html).toMatch(/<button type="button" aria-disabled="true"> ?Previous/);
    expect(html).not.toMatch(/<button[^>]* disabled/);
    expect(html).toMatch(/<button type="button">(?:<!---->)? ?Next/);
  });

  test('at the last event Next is', () => {
    expect(draw(Controls, at('late-call'))).toMatch(/aria-disabled="true"> ?Next/);
  });

  test('offer three clocks as radios, of which one is checked', () => {
    const html = draw(Controls);
    expect(html).toMatch(/<fieldset><legend>Clock<\/legend>/);
    expect(all(html, /type="radio"[^>]*value="(\w+)"/g)).toEqual(['local', 'home', 'yours']);
    expect(all(html, /value="(\w+)" checked/g)).toEqual(['local']);
    expect(text(html)).toContain('Tokyo');
  });

  test('offer no home clock to a journey without a home', () => {
    const html = draw(Controls, new StoryState({ ...shellStory, home: undefined }));
    expect(all(html, /type="radio"[^>]*value="(\w+)"/g)).toEqual(['local', 'yours']);
  });
});

describe('the sources', () => {
  const html = draw(SourceList, undefined, { words: closing });

  test('are anchored by number, in their language, opening elsewhere and handing nothing over', () => {
    expect(all(html, /<li id="(source-\d)"/g)).toEqual(['source-1', 'source-2', 'source-3']);
    expect(html).toContain(
      '<a href="https://example.org/1" lang="ja" rel="noopener noreferrer external" target="_blank">防衛大臣の動静</a>',
    );
    expect(text(html)).toContain('Anadolu Agency via Reuters:');
    expect(text(html)).toContain('21 August 2025, Japanese');
  });

  test('a script for an address is no link', () => {
    expect(html).not.toContain('javascript');
    expect(html).toContain('Visite de la base');
  });
});

test('the header has the one heading of level one, and the counted sentence', () => {
  const html = draw(Header);
  expect(all(html, /<h1>([^<]*)</g)).toEqual([shellStory.title]);
  expect(text(html)).toContain(shellStory.description);
});

test('the footer leads to the sources', () => {
  const html = draw(Footer, undefined, { words: closing, credit: 'Natural Earth' });
  expect(html).toContain('<a href="#sources">3 sources</a>');
  expect(text(html)).toContain('Natural Earth');
});

test('parts with nothing to say are not there', () => {
  const bare = { ...shellStory, disputes: [], unknowns: [] };
  expect(text(draw(Disputes, undefined, { words: closing }, bare))).toBe('');
  expect(text(draw(Unknowns, undefined, { words: closing }, bare))).toBe('');
  expect(text(draw(Disputes, undefined, { words: closing }))).toContain('Türkiye came first');
  expect(text(draw(Unknowns, undefined, { words: closing }))).toContain(
    'The times of the flights.',
  );
});

test('the live region is there from the start, polite and empty', () => {
  const html = draw(Announcer);
  expect(html).toMatch(/<div role="status">/);
  expect(text(html).trim()).toBe('');
  expect(text(draw(Announcer, at('late-call')))).toContain(
    'Dinner given by the &lt;host> &amp; friends. Tuesday',
  );
});
