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
  },
  event: {
    card: 'Selected event',
    list: 'All events, by day',
    all: 'All {n} events, in order',
    sources: { one: '{n} source', other: '{n} sources' },
    details: 'Details',
    more: { one: 'Details and {n} source', other: 'Details and {n} sources' },
    disputes: { other: '{n} points on which sources differ' },
    earlier: 'Earlier reports',
    note: 'Notes',
    derived: 'Time worked out {derived}.',
    absent: 'The traveller was not present.',
    shown: 'Shown: {reading}.',
    notSettled: 'Not settled.',
    citedFor: '(for {for})',
    copyLink: 'Copy link',
    copied: 'Link copied',
    copyByHand: 'Link to this event',
    copyNone: 'No link: this copy of the page has no address',
  },
  page: {
    mapFailed: 'The map could not be drawn. Every event is in the list below.',
    timelineFailed: 'The timeline could not be drawn. Every event is in the list below.',
  },
} satisfies PageMessages;
