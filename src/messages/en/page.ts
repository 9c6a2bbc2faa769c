import type { PageMessages } from '../../core/model/pageMessages';

export const page = {
  controls: {
    label: 'Go through the events',
    play: 'Play',
    pause: 'Pause',
    previous: 'Previous',
    next: 'Next',
    atStop: 'Stop {stop} · event {event} of {events}',
    between: 'Event {event} of {events}',
  },
  clock: {
    label: 'Clock',
    local: 'Local',
    yours: 'Yours',
    localTime: '{time} local time',
  },
  event: {
    card: 'Selected event',
    list: 'All events, by day',
    sources: { one: '{n} source', other: '{n} sources' },
    more: { one: 'Details and {n} source', other: 'Details and {n} sources' },
    earlier: 'Earlier reports',
    note: 'Note',
    derived: 'Time worked out {derived}.',
    absent: 'The traveller was not present.',
    role: ', {role}',
    shown: 'Shown: {reading}.',
    citedFor: '(for {for})',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyByHand: 'Link to this event',
  },
  page: {
    disputes: 'Where sources differ',
    unknowns: 'What is not known',
    sources: 'Sources',
    via: 'via {via}',
    updated: 'Updated {date}',
    mapFailed: 'The map could not be drawn. Every event is in the list below.',
    timelineFailed: 'The timeline could not be drawn. Every event is in the list below.',
  },
} satisfies PageMessages;
