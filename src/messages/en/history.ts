import type { HistoryMessages } from '../../core/model/historyMessages';

/** What was known when, what changed, what was corrected. */
export const history = {
  known: {
    title: 'As known on {date}',
    list: 'As known on',
    lateTitle: 'As told by sources up to {date}',
    lateList: 'By later sources',
    about:
      'This page shows what the sources listed below said by {date}, and nothing later. A text that rests on a source of unknown date is left out.',
    late: 'The journey was long over: what is new here is new to these sources, and may have been known before.',
    today: 'What is known today',
    earlier: 'Before: {date}',
    later: 'After: {date}',
    sinceBefore: 'What changed by {date}, since {before}',
    first: 'What was known first',
    sinceThen: 'What has changed since {date}',
    compared: 'What changed by {date}, since an earlier day',
    since: 'Since {date}',
  },
  change: {
    new: 'New: {when}.',
    gone: 'No longer listed.',
    status: 'Status changed: {was}, now {now}.',
    statusWords: { reported: 'reported', inferred: 'inferred' },
    time: {
      moved: 'Moved in time: from {was} to {now}.',
      closer: 'Time more exact: {now}; before, {was}.',
      looser: 'Time less exact: {now}; before, {was}.',
    },
    place: {
      moved: 'Moved in place: from {was} to {now}.',
      closer: 'Place more exact: {now}; before, {was}.',
      looser: 'Place less exact: {now}; before, {was}.',
      named: 'Place given as {now}; before, {was}.',
    },
    title: 'Reworded: from “{was}” to “{now}”.',
    text: 'Text reworded.',
    came: 'Now named: {names}.',
    went: 'No longer named: {names}.',
    join: ', ',
    sourcesCame: { one: '{n} source more.', other: '{n} sources more.' },
    sourcesWent: { one: '{n} source less.', other: '{n} sources less.' },
    nothing: 'No event changed.',
  },
  counts: {
    new: { one: '{n} new', other: '{n} new' },
    changed: { one: '{n} changed', other: '{n} changed' },
    sourced: { one: '{n} with more sources', other: '{n} with more sources' },
    gone: { one: '{n} gone', other: '{n} gone' },
    none: 'no event changed',
    join: ', ',
  },
  correction: {
    title: 'Corrections',
    why: 'Say here why.',
  },
  feed: {
    title: 'Corrections and updates: {title}',
    updated: 'Latest version',
    correction: 'Correction: {what}',
    known: '{title}: {counts}',
  },
} satisfies HistoryMessages;
