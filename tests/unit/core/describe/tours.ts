/**
 * Three tours as cases of wording: what is known of each event, and how it reads. Shared by the
 * tests in Node, in a browser, and on machines in other zones.
 */
import { describeSecondClock, describeWhen, isoDateTime } from '../../../../src/core/describe/when';
import { describeDerived } from '../../../../src/core/describe/whenDerived';
import { resolveSpans } from '../../../../src/core/time/resolve';
import { localDay } from '../../../../src/core/time/zone';
import { story } from '../../../../src/messages/en/story';
import { when as messages } from '../../../../src/messages/en/when';
import { itineraryOf, type EventSketch } from './whenCases';

export interface Case extends EventSketch {
  readonly full: string;
  readonly short: string;
  readonly end?: string;
  /** On the home clock, in full; absent where it reads the same. */
  readonly home?: string;
  readonly second?: string;
  readonly derived?: string;
  readonly iso: string;
}

export interface Tour {
  readonly name: string;
  readonly zones: Readonly<Record<string, string>>;
  /** Key of the zone of the second clock, and the name of its city. */
  readonly home: string;
  readonly homeName: string;
  readonly cases: readonly Case[];
}

/** Returns everything that is said of each event's time, in the form of the cases. */
export function wordsOf({ zones, home, homeName, cases }: Tour): Case[] {
  const itinerary = itineraryOf(cases, zones);
  const { spans, problems } = resolveSpans(itinerary);
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  const context = { itinerary, spans, text: String, messages: { story, when: messages } };
  return cases.map((sketch) => {
    const span = spans.get(sketch.id);
    const eventZone = zones[sketch.at ?? Object.keys(zones)[0] ?? ''] ?? '';
    const zone = zones[home] ?? '';
    if (!span) throw new Error(sketch.id);
    const headingDay = span.startMin.day ?? localDay(span.startMin.at, eventZone);
    const options = { eventZone, language: 'en', messages, headingDay };
    const words = describeWhen(span, { ...options, zone: eventZone });
    const there = describeWhen(span, { ...options, zone }).full;
    const second = describeSecondClock(span, { ...options, zone, place: homeName }, story);
    const derived = describeDerived(context, sketch.id);
    const { id, when, at, status } = sketch;
    return {
      id,
      when,
      ...(at === undefined ? {} : { at }),
      ...(status === undefined ? {} : { status }),
      ...words,
      ...(there === words.full ? {} : { home: there }),
      ...(second === undefined ? {} : { second }),
      ...(derived === undefined ? {} : { derived }),
      iso: isoDateTime(span, eventZone),
    };
  });
}

const AUGUST: Tour = {
  name: 'Djibouti, Türkiye and Jordan, August 2025',
  zones: {
    djibouti: 'Africa/Djibouti',
    turkiye: 'Europe/Istanbul',
    jordan: 'Asia/Amman',
    tokyo: 'Asia/Tokyo',
  },
  home: 'tokyo',
  homeName: 'Tokyo',
  cases: [
    {
      id: 'tokyo-departure',
      when: '2025-08-17',
      at: 'tokyo',
      status: 'inferred',
      full: 'Sunday 17 August, time not reported',
      short: 'time not reported',
      iso: '2025-08-17',
    },
    {
      id: 'djibouti-arrival',
      when: { date: '2025-08-17', before: ['djibouti-foreign-minister'] },
      status: 'inferred',
      full: 'Sunday 17 August, afternoon or earlier',
      short: 'afternoon or earlier',
      home: 'Sunday 17 August, afternoon or earlier local time',
      derived: 'from “djibouti-foreign-minister” after it',
      iso: '2025-08-17',
    },
    {
      id: 'djibouti-foreign-minister',
      when: { date: '2025-08-17', part: 'afternoon' },
      full: 'Sunday 17 August, afternoon',
      short: 'afternoon',
      home: 'Sunday 17 August, afternoon local time',
      iso: '2025-08-17',
    },
    {
      id: 'djibouti-honours',
      when: { date: '2025-08-18', dateBasis: 'inferred' },
      full: 'probably Monday 18 August (date not stated)',
      short: 'date not stated',
      home: 'probably Monday 18 August (local date, not stated)',
      iso: '2025-08-18',
    },
    {
      id: 'djibouti-defence-talks',
      when: { date: '2025-08-18', start: '09:00', lasts: '45m', about: ['lasts'] },
      full: 'Monday 18 August, 09:00 to about 09:45',
      short: '09:00',
      end: 'to about 09:45',
      home: 'Monday 18 August, 15:00 to about 15:45',
      second: '15:00 in Tokyo',
      iso: '2025-08-18T09:00+03:00',
    },
    {
      id: 'djibouti-speaker',
      when: {
        date: '2025-08-18',
        dateBasis: 'inferred',
        after: ['djibouti-defence-talks'],
        before: ['djibouti-president'],
      },
      full: 'probably Monday 18 August (date not stated), some time between about 09:45 and 11:30',
      short: 'between about 09:45 and 11:30',
      home: 'probably Monday 18 August (date not stated), some time between about 15:45 and 17:30',
      derived: 'from “djibouti-defence-talks” before it and “djibouti-president” after it',
      iso: '2025-08-18',
    },
    {
      id: 'djibouti-president',
      when: { date: '2025-08-18', start: '11:30', lasts: '25m', about: ['lasts'] },
      full: 'Monday 18 August, 11:30 to about 11:55',
      short: '11:30',
      end: 'to about 11:55',
      home: 'Monday 18 August, 17:30 to about 17:55',
      second: '17:30 in Tokyo',
      iso: '2025-08-18T11:30+03:00',
    },
    {
      id: 'sdf-base-visit',
      when: { date: '2025-08-18', after: ['djibouti-president'], before: ['sdf-base-press'] },
      full: 'Monday 18 August, some time between about 11:55 and 15:41',
      short: 'between about 11:55 and 15:41',
      home: 'Monday 18 August, some time between about 17:55 and 21:41',
      derived: 'from “djibouti-president” before it and “sdf-base-press” after it',
      iso: '2025-08-18',
    },
    {
      id: 'sdf-base-press',
      when: { date: '2025-08-18', start: '15:41', end: '16:03' },
      full: 'Monday 18 August, 15:41–16:03',
      short: '15:41',
      end: 'to 16:03',
      home: 'Monday 18 August, 21:41–22:03',
      second: '21:41 in Tokyo',
      iso: '2025-08-18T15:41+03:00',
    },
    {
      id: 'djibouti-departure',
      when: { after: ['sdf-base-press'], before: ['ankara-arrival'] },
      status: 'inferred',
      full: 'between 16:03 on Monday 18 August and 11:05 on Tuesday 19 August',
      short: 'between 16:03 and Tue 11:05',
      home: 'between 22:03 on Monday 18 August and 17:05 on Tuesday 19 August',
      derived:
        'from “sdf-base-press” before it and “ankara-welcome” after it, which came before “ankara-defence-talks”',
      iso: '2025-08-18',
    },
    {
      id: 'ankara-arrival',
      when: { after: ['djibouti-departure'], before: ['ankara-welcome'] },
      at: 'turkiye',
      status: 'inferred',
      full: 'between 16:03 on Monday 18 August and 11:05 on Tuesday 19 August',
      short: 'between 16:03 and Tue 11:05',
      home: 'between 22:03 on Monday 18 August and 17:05 on Tuesday 19 August',
      derived:
        'from “sdf-base-press” before it and “ankara-welcome” after it, which came before “ankara-defence-talks”',
      iso: '2025-08-18',
    },
    {
      id: 'ankara-welcome',
      when: { date: '2025-08-19', before: ['ankara-defence-talks'] },
      at: 'turkiye',
      full: 'Tuesday 19 August, by 11:05',
      short: 'by 11:05',
      home: 'Tuesday 19 August, by 11:05 local time',
      derived: 'from “ankara-defence-talks” after it',
      iso: '2025-08-19',
    },
    {
      id: 'ankara-defence-talks',
      when: { date: '2025-08-19', start: '11:05', lasts: '100m', about: ['lasts'] },
      at: 'turkiye',
      full: 'Tuesday 19 August, 11:05 to about 12:45',
      short: '11:05',
      end: 'to about 12:45',
      home: 'Tuesday 19 August, 17:05 to about 18:45',
      second: '17:05 in Tokyo',
      iso: '2025-08-19T11:05+03:00',
    },
    {
      id: 'ankara-ssb-talks',
      when: '2025-08-19',
      at: 'turkiye',
      full: 'Tuesday 19 August, time not reported',
      short: 'time not reported',
      home: 'Tuesday 19 August (local date), time not reported',
      iso: '2025-08-19',
    },
    {
      id: 'tusas-visit',
      when: { date: '2025-08-19', after: ['ankara-defence-talks'], likely: ['after'] },
      at: 'turkiye',
      full: 'Tuesday 19 August, very likely after about 12:45',
      short: 'very likely after about 12:45',
      home: 'Tuesday 19 August, very likely after about 12:45 local time',
      derived: 'from “ankara-defence-talks”, very likely before it',
      iso: '2025-08-19',
    },
    {
      id: 'istanbul-transfer',
      when: { after: ['tusas-visit'], before: ['istanbul-shipyard'] },
      at: 'turkiye',
      full: 'very likely after about 12:45 on Tuesday 19 August and by 12:20 on Wednesday 20 August',
      short: 'very likely after about 12:45 and by Wed 12:20',
      home: 'very likely after about 18:45 on Tuesday 19 August and by 18:20 on Wednesday 20 August',
      derived:
        'from “tusas-visit” before it, which very likely came after “ankara-defence-talks”, and “istanbul-shipyard” after it, which came before “istanbul-press”',
      iso: '2025-08-19',
    },
    {
      id: 'istanbul-shipyard',
      when: { date: '2025-08-20', before: ['istanbul-press'] },
      at: 'turkiye',
      full: 'Wednesday 20 August, by 12:20',
      short: 'by 12:20',
      home: 'Wednesday 20 August, by 12:20 local time',
      derived: 'from “istanbul-press” after it',
      iso: '2025-08-20',
    },
    {
      id: 'istanbul-press',
      when: { date: '2025-08-20', start: '12:20', end: '13:37' },
      at: 'turkiye',
      full: 'Wednesday 20 August, 12:20–13:37',
      short: '12:20',
      end: 'to 13:37',
      home: 'Wednesday 20 August, 18:20–19:37',
      second: '18:20 in Tokyo',
      iso: '2025-08-20T12:20+03:00',
    },
    {
      id: 'baykar-visit',
      when: { date: '2025-08-20', after: ['istanbul-press'], likely: ['after'] },
      at: 'turkiye',
      full: 'Wednesday 20 August, very likely after 13:37',
      short: 'very likely after 13:37',
      home: 'Wednesday 20 August, very likely after 13:37 local time',
      derived: 'from “istanbul-press”, very likely before it',
      iso: '2025-08-20',
    },
    {
      id: 'istanbul-departure',
      when: { after: ['istanbul-press', 'baykar-visit'], before: ['amman-arrival'] },
      at: 'turkiye',
      status: 'inferred',
      full: 'between 13:37 on Wednesday 20 August and 18:00 on Thursday 21 August',
      short: 'between 13:37 and Thu 18:00',
      home: 'between 19:37 on Wednesday 20 August and 24:00 on Thursday 21 August',
      derived: 'from “istanbul-press” before it and “amman-prime-minister” after it',
      iso: '2025-08-20',
    },
    {
      id: 'amman-arrival',
      when: { after: ['istanbul-press'], before: ['amman-prime-minister', 'amman-king'] },
      at: 'jordan',
      status: 'inferred',
      full: 'between 13:37 on Wednesday 20 August and 18:00 on Thursday 21 August',
      short: 'between 13:37 and Thu 18:00',
      home: 'between 19:37 on Wednesday 20 August and 24:00 on Thursday 21 August',
      derived: 'from “istanbul-press” before it and “amman-prime-minister” after it',
      iso: '2025-08-20',
    },
    {
      id: 'amman-prime-minister',
      when: { date: '2025-08-21', latest: { time: '24:00', zone: 'Asia/Tokyo' } },
      at: 'jordan',
      full: 'Thursday 21 August, by 18:00',
      short: 'by 18:00',
      home: 'Thursday 21 August, by 18:00 local time',
      iso: '2025-08-21',
    },
    {
      id: 'amman-king',
      when: '2025-08-21',
      at: 'jordan',
      full: 'Thursday 21 August, time not reported',
      short: 'time not reported',
      home: 'Thursday 21 August (local date), time not reported',
      iso: '2025-08-21',
    },
    {
      id: 'amman-departure',
      when: { date: '[2025-08-21..2025-08-22]' },
      at: 'jordan',
      status: 'inferred',
      full: 'Thursday 21 August or Friday 22 August, time not reported',
      short: '21 Aug or 22 Aug',
      home: 'Thursday 21 August or Friday 22 August (local date), time not reported',
      iso: '2025-08-21',
    },
    {
      id: 'tokyo-return',
      when: '2025-08-22',
      at: 'tokyo',
      status: 'inferred',
      full: 'Friday 22 August, time not reported',
      short: 'time not reported',
      iso: '2025-08-22',
    },
  ],
};

const CHINA: Tour = {
  name: 'China, February 1972',
  zones: {
    beijing: 'Asia/Shanghai',
    washington: 'America/New_York',
    hawaii: 'Pacific/Honolulu',
    guam: 'Pacific/Guam',
    anchorage: 'America/Anchorage',
  },
  home: 'washington',
  homeName: 'Washington',
  cases: [
    {
      id: 'white-house-departure',
      when: { date: '1972-02-17', part: 'morning', before: ['andrews-departure'] },
      at: 'washington',
      full: 'Thursday 17 February, morning, by 10:35',
      short: 'morning',
      derived: 'from “andrews-departure” after it',
      iso: '1972-02-17',
    },
    {
      id: 'andrews-departure',
      when: { date: '1972-02-17', start: '10:35' },
      at: 'washington',
      full: 'Thursday 17 February, 10:35',
      short: '10:35',
      iso: '1972-02-17T10:35-05:00',
    },
    {
      id: 'kaneohe-stay',
      when: '1972-02-17/1972-02-19',
      at: 'hawaii',
      full: 'Thursday 17 February to Saturday 19 February',
      short: '17–19 Feb',
      iso: '1972-02-17',
    },
    {
      id: 'guam-arrival',
      when: { date: '1972-02-20', start: '17:00', about: ['start'] },
      at: 'guam',
      full: 'Sunday 20 February, about 17:00',
      short: 'about 17:00',
      home: 'Sunday 20 February, about 02:00',
      second: 'about 02:00 in Washington',
      iso: '1972-02-20',
    },
    {
      id: 'guam-departure',
      when: { date: '1972-02-21', start: '07:00' },
      at: 'guam',
      full: 'Monday 21 February, 07:00',
      short: '07:00',
      home: 'Sunday 20 February, 16:00',
      second: 'Sunday 16:00 in Washington',
      iso: '1972-02-21T07:00+10:00',
    },
    {
      id: 'great-wall',
      when: { date: '1972-02-24', part: 'morning', lasts: '1h', about: ['lasts'] },
      full: 'Thursday 24 February, morning (about 1 hour)',
      short: 'morning',
      home: 'Thursday 24 February, morning local time (about 1 hour)',
      iso: '1972-02-24',
    },
    {
      id: 'ming-tombs',
      when: { date: '1972-02-24', lasts: '1h30m', after: ['great-wall'], latest: '14:18' },
      full: 'Thursday 24 February, some time between the morning and 14:18 (1 hour 30 minutes)',
      short: 'between the morning and 14:18',
      home: 'Thursday 24 February, some time between the morning and 14:18 local time (1 hour 30 minutes)',
      derived: 'from “great-wall” before it',
      iso: '1972-02-24',
    },
    {
      id: 'forbidden-city',
      when: { date: '1972-02-25', start: '10:00', end: '12:00', about: ['start'] },
      full: 'Friday 25 February, about 10:00 to 12:00',
      short: 'about 10:00',
      end: 'to 12:00',
      home: 'Thursday 24 February, about 21:00 to 23:00',
      second: 'Thursday about 21:00 in Washington',
      iso: '1972-02-25',
    },
    {
      id: 'elmendorf-stop',
      when: { date: '1972-02-28', start: '00:05', lasts: '9h', about: ['lasts'] },
      at: 'anchorage',
      full: 'Monday 28 February, 00:05 to about 09:05',
      short: '00:05',
      end: 'to about 09:05',
      home: 'Monday 28 February, 05:05 to about 14:05',
      second: '05:05 in Washington',
      iso: '1972-02-28T00:05-10:00',
    },
  ],
};

const SHUTTLE: Tour = {
  name: 'Egypt and Israel, January 1974',
  zones: {
    egypt: 'Africa/Cairo',
    israel: 'Asia/Jerusalem',
    jordan: 'Asia/Amman',
    syria: 'Asia/Damascus',
    spain: 'Europe/Madrid',
    washington: 'America/New_York',
  },
  home: 'washington',
  homeName: 'Washington',
  cases: [
    {
      id: 'madrid-stop',
      when: { date: '1974-01-11', end: '14:25', lasts: '2h', about: ['lasts'] },
      at: 'spain',
      full: 'Friday 11 January, about 12:25 to 14:25',
      short: 'about 12:25',
      end: 'to 14:25',
      home: 'Friday 11 January, about 07:25 to 09:25',
      second: 'about 07:25 in Washington',
      iso: '1974-01-11',
    },
    {
      id: 'aswan-1-talks',
      when: { date: '1974-01-11', part: 'night', lasts: '2h' },
      full: 'Friday 11 January, night (2 hours)',
      short: 'night',
      home: 'Friday 11 January, night local time (2 hours)',
      iso: '1974-01-11',
    },
    {
      id: 'washington-announcement',
      when: { date: '1974-01-17', start: '15:00' },
      at: 'washington',
      full: 'Thursday 17 January, 15:00',
      short: '15:00',
      iso: '1974-01-17T15:00-04:00',
    },
    {
      id: 'km101-signing',
      when: { date: '1974-01-18', start: '12:25' },
      full: 'Friday 18 January, 12:25',
      short: '12:25',
      home: 'Friday 18 January, 06:25',
      second: '06:25 in Washington',
      iso: '1974-01-18T12:25+02:00',
    },
    {
      id: 'luxor',
      when: '[1974-01-11..1974-01-19]',
      full: 'between Friday 11 January and Saturday 19 January, day not reported',
      short: 'between 11 Jan and 19 Jan',
      home: 'between Friday 11 January and Saturday 19 January (local date), day not reported',
      iso: '1974-01-11',
    },
    {
      id: 'damascus',
      when: { date: '1974-01-20', lasts: '4h30m' },
      at: 'syria',
      full: 'Sunday 20 January, time not reported (4 hours 30 minutes)',
      short: 'time not reported',
      home: 'Sunday 20 January (local date), time not reported (4 hours 30 minutes)',
      iso: '1974-01-20',
    },
    {
      id: 'tel-aviv-airport',
      when: { date: '1974-01-20', part: 'evening', atMost: '1h40m' },
      at: 'israel',
      full: 'Sunday 20 January, evening (1 hour 40 minutes at most)',
      short: 'evening',
      home: 'Sunday 20 January, evening local time (1 hour 40 minutes at most)',
      iso: '1974-01-20',
    },
  ],
};

export const TOURS: readonly Tour[] = [AUGUST, CHINA, SHUTTLE];
