/** What a problem report says for each code: what was found, and what to do. */
import type { Template } from '../../core/model/messages';
import type { FactField, ProblemCode } from '../../core/model/problem';

export const problems: Readonly<Record<ProblemCode, Template>> = {
  'unreadable-file': 'The file could not be opened: {found}.',
  'unknown-file-type': 'An events file ends in .ts, .yaml, .yml or .json; this one is {found}.',
  'file-too-large': 'The file has {found} bytes; the most that is read is {limit}.',
  'empty-file': 'The file is empty.',
  'not-utf-8': 'The file is not UTF-8 text. Save it as UTF-8.',
  'syntax-error': 'The file cannot be read here: {found}.',
  'duplicate-key': 'This key stands twice in the same object; the second would hide the first.',
  'not-a-literal':
    'The file is read and never run, so this cannot be worked out: {found}. Write the value itself, or the name of a constant in this file.',
  'no-itinerary': 'Nothing is exported. Write: export default defineItinerary({ … }).',
  'too-many-aliases':
    'The aliases of this file multiply (more than {limit}) or lead back to themselves. Write the values out.',
  'tag-refused': 'Tags such as {found} are not used in an events file. Leave it out.',

  'unknown-key': 'There is no field "{found}" here.',
  'forbidden-key': 'No key may be called "{found}".',
  'missing-field': 'The field "{field}" is missing here.',
  'wrong-type': 'Found {found}, which cannot stand here.',
  'not-one-of': 'Found {found}, which is not one of the words that can stand here.',
  'not-a-slug': 'Found {found}. An id has lower-case letters a–z, digits and single hyphens only.',
  'not-a-language': 'Found {found}, which is no language tag. Write one such as en, ja or pt-BR.',
  'not-a-clock-time':
    'Found {found}, which is no time of day. Write HH:MM from 00:00 to 24:00, or HH where only the hour is known.',
  'not-a-duration': 'Found {found}, which is no duration. Write one such as 45m, 2h or 1h40m.',
  'number-too-small': 'Found {found}; the least is {least}.',
  'not-a-whole-number': 'Found {found}; this needs a whole number.',
  'wrong-length': 'Found {found} values; this needs {expected}.',
  'wrong-shape': 'The file does not have the shape of an itinerary: {found}.',
  'empty-text': 'There is no text here. Write some, or leave the field out.',
  'empty-list': 'The list is empty; it needs at least one value.',
  'no-events': 'An itinerary needs at least one event.',
  'too-deep': 'Values are nested more than {limit} deep here; no part of an events file is.',
  'too-many-values': 'The file holds more than {limit} values; the rest was not looked at.',
  'too-many-events': 'The file has {found} events; the most is {limit}.',
  'text-too-long': 'The text has {found} characters; the most is {limit}.',

  'unknown-place': 'No place has the key {found}.',
  'unknown-person': 'No person has the key {found}.',
  'unknown-source': 'No source has the key {found}.',
  'unknown-event': 'No event has the id {found}.',
  'unknown-track': 'No track has the key {found}.',
  'unknown-leg-end': 'Neither an event nor a place is called {found}.',
  'duplicate-event-id': 'The id {found} is already that of {other}; links to it would be lost.',
  'cyclic-order': 'These events would each have to follow the one before: {chain}.',
  'movement-without-from': 'A movement says where it starts: add "from", a key of places.',

  'unreadable-date': '{found} cannot be read as a date.',
  'no-such-day': 'The calendar has no {found}.',
  'reversed-interval': '{found} ends before it begins.',
  'empty-when': 'This says nothing about the time. Give a date, or a bound.',
  'end-before-start':
    'It would end ({end}) before it starts ({start}). An end on another day needs its "endDate".',
  'time-without-day': 'A time of day ({found}) needs a date to the day.',
  'no-such-local-time':
    'The clocks in {zone} were put forward over {found}; they never showed this time.',
  'ambiguous-local-time':
    'The clocks in {zone} showed {found} twice. Say which is meant with "fold".',
  'unknown-zone':
    '{found} is no time zone of the IANA database. Write one such as Africa/Djibouti.',
  'time-not-by-itself':
    'This time has to stand by itself, without other events. Give a date, or an earliest and a latest that can both hold.',

  'longitude-out-of-range': 'The longitude {found} is not between -180 and 180.',
  'latitude-out-of-range': 'The latitude {found} is not between -90 and 90.',
  'swapped-coordinates': 'Latitude and longitude look swapped. Write the longitude first.',
  'flipped-sign': 'One of the signs looks wrong. East and north are positive.',
  'null-island': 'The point 0, 0 lies in the sea off Africa; it is what a missing point becomes.',
  'zone-far-from-longitude':
    'At longitude {longitude} the sun is {hours} hours away from the clock of {zone}.',
  'unknown-country': '{found} is no country code. Write two capitals, as ISO 3166-1 has them.',
  'place-off-the-map':
    'The map asked for here would not show {found}. Leave the projection out, or draw it around another place.',

  'html-in-text': 'Text here is plain: {found} would be printed as it stands. Leave it out.',
  'bidi-override':
    'The text holds {found}, an invisible character that turns the direction of what follows. Leave it out.',
  'missing-translation': 'The text is not there in {language}, one of the languages of this file.',
  'weekday-mismatch': 'The text says {found}, but {date} is a {actual}.',
  'unreadable-link': '{found} is no complete web address. Write all of it, from https:// on.',
  'forbidden-link': '{found} begins with "{scheme}:". A link begins with https: or mailto:.',
  'link-without-scheme': '{found} does not say that it is https.',
  'link-with-password': '{found} holds a name or a password. Leave it out.',
  'insecure-link': '{found} is not encrypted. Only the address of a source may begin with http:.',
  'insecure-source': '{found} is not encrypted; readers may be warned. Use https: if it is there.',
  'media-not-local':
    '{found} is not a local image. Give a path beside the page, such as images/arrival.jpg.',

  'reported-without-source':
    'The event {found} has no source. Cite one, or give it the status "inferred".',
  'sources-before-event':
    'All sources of {found} were published by {published}, before it happened ({date}). Was it only announced?',
  'announced-and-past':
    '{found} is announced for {date}, which was past when the file was last updated ({updated}). What came of it?',
  'duplicate-event': 'This is the same title, time and place as {other}.',
  'year-far-from-neighbours':
    'The date {found} is {days} days away from every event around it. Is the year right?',
  'unused-place': 'Nothing in the file mentions the place {found}.',
  'unused-person': 'Nothing in the file mentions the person {found}.',
  'unused-source': 'Nothing in the file cites the source {found}.',
  'unused-leg': 'No stop at {to} comes next after one at {from}, so this leg is drawn nowhere.',

  contradiction: 'These cannot all be true.',
  'leaves-before-it-arrives':
    'The departure {second} is over before the arrival {first} that the file has before it.',
  'two-places-at-once':
    '{first} and {second} are in different cities at the same time. Was the traveller absent from one?',
  'impossible-speed':
    'From {first} to {second} it is {km} km. The times leave {minutes} minutes for what takes {needed} at least.',

  'unknown-waiver': 'There is no problem with the code {found}.',
  'waived-error': 'The problem {found} is an error, and errors cannot be waived.',
  'unused-waiver': 'There is no {found} here to be waived. Take this entry out.',
};

/** One of several facts that cannot all hold: what a file says of an event, by the field it says it in. */
export const problemFacts: Readonly<Record<FactField, Template>> = {
  date: '"{event}" is dated {value}',
  start: '"{event}" starts at {value}',
  end: '"{event}" ends at {value}',
  endDate: '"{event}" ends on {value}',
  part: '"{event}" is in the {value} of {day}',
  lasts: '"{event}" lasts {value}',
  atMost: '"{event}" lasts {value} at most',
  earliest: '"{event}" is not before {value}',
  latest: '"{event}" is not after {value}',
  after: '"{event}" starts after "{other}" is over',
  before: '"{event}" is over before "{other}" starts',
  leg: 'a leg leads from "{event}" to "{other}"',
  place: '"{event}" is at "{from}" and "{other}" at "{to}", and nobody is at both at once',
  travel:
    'from "{event}" at "{from}" to "{other}" at "{to}" it is {km} km: {needed} minutes at least, at {speed} km/h',
  span: '"{event}" does not end before it starts',
};

/** The words around a problem. `nearest` and `allowed` follow any message that has them. */
export const problemReport = {
  nearest: 'Did you mean {nearest}?',
  allowed: 'Allowed: {allowed}.',
  /** What may stand where a value of the wrong kind was found. */
  kinds: {
    text: 'text',
    number: 'a number',
    boolean: 'true or false',
    list: 'a list […]',
    object: 'an object {…}',
    nothing: 'nothing',
  },
  /** Of a fact that the file itself gives so. */
  about: '{fact} (about)',
  likely: '{fact} (likely)',
  error: 'error',
  warning: 'warning',
  at: 'in {path}',
  more: {
    one: 'And {n} more problem that is not printed.',
    other: 'And {n} more problems that are not printed.',
  },
  errors: { one: '{n} error', other: '{n} errors' },
  warnings: { one: '{n} warning', other: '{n} warnings' },
  total: '{errors}, {warnings} in {file}',
  /** A fact as a sentence; between sentences; between the things of a list. */
  sentence: '{fact}.',
  sentenceJoin: ' ',
  join: ', ',
  /** In place of a report. */
  none: { one: '{n} file, no problems', other: '{n} files, no problems' },
} as const;
