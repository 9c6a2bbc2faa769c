/**
 * Sensitive places, and what each view of the borders makes of them: the kind of line that a reader
 * sees nearest to a point on the line in question, and the country, of those named, whose tint may
 * cover a point on the land in question. Worked out from the atlas's geometry, so that a new version
 * of it, or a slip in the tables, cannot change politics silently. Views that a row does not name
 * must do as `de-facto` does, every one of them.
 */
import { describe, expect, it } from 'vitest';
import { BORDER_VIEWS, type BorderView } from '../../../src/core/model/borderViews';
import type { LngLat } from '../../../src/core/model/brand';
import { lineAt, tintsAt } from '../../support/borderViews';

type Kind = 'agreed' | 'disputed' | 'control' | 'none';
/** The line, and whose tint covers the land. */
type Shown = readonly [line: Kind, tint: string | null];
interface Place {
  readonly land: LngLat;
  /** On the line that sets it apart, or where that would run. */
  readonly line: LngLat;
  /** Countries whose tint might cover it. */
  readonly codes: readonly string[];
  readonly shown: Partial<Record<BorderView, Shown>> & Readonly<Record<'de-facto' | 'un', Shown>>;
}

const PLACES: Readonly<Record<string, Place>> = {
  Crimea: {
    land: [34.1, 45.2],
    line: [34.2, 46],
    codes: ['RU', 'UA'],
    shown: { 'de-facto': ['control', null], un: ['none', 'UA'], UA: ['none', 'UA'] },
  },
  'Donetsk, at the border of 1991': {
    land: [37.8, 48],
    line: [39.9, 48.6],
    codes: ['RU', 'UA'],
    shown: { 'de-facto': ['disputed', 'UA'], un: ['agreed', 'UA'], UA: ['agreed', 'UA'] },
  },
  'Western Sahara, west of the berm': {
    land: [-13.2, 26.5],
    line: [-13.3, 23.95],
    codes: ['EH', 'MA'],
    shown: { 'de-facto': ['control', null], un: ['none', 'EH'], MA: ['none', 'MA'] },
  },
  'Western Sahara, east of the berm, and 27°40′ N': {
    land: [-9.5, 26.6],
    line: [-11, 27.6667],
    codes: ['EH', 'MA'],
    shown: { 'de-facto': ['disputed', 'EH'], un: ['disputed', 'EH'], MA: ['none', 'MA'] },
  },
  'Golan, in the east': {
    land: [35.78, 33],
    line: [35.85, 33],
    codes: ['IL', 'SY'],
    shown: {
      'de-facto': ['control', null],
      un: ['control', 'SY'],
      IL: ['agreed', 'IL'],
      SY: ['none', 'SY'],
    },
  },
  'West Bank': {
    land: [35.2, 32.1],
    line: [35.2, 32.53],
    codes: ['IL', 'JO', 'PS'],
    shown: {
      'de-facto': ['control', 'PS'],
      un: ['control', 'PS'],
      IL: ['control', null],
      PS: ['agreed', 'PS'],
    },
  },
  Gaza: {
    land: [34.4, 31.42],
    line: [34.45, 31.42],
    codes: ['EG', 'IL', 'PS'],
    shown: { 'de-facto': ['control', 'PS'], un: ['control', 'PS'], PS: ['agreed', 'PS'] },
  },
  'East Jerusalem': {
    land: [35.25, 31.8],
    line: [35.21, 31.78],
    codes: ['IL', 'JO', 'PS'],
    shown: {
      'de-facto': ['disputed', null],
      un: ['disputed', 'PS'],
      // Hidden in Jerusalem itself; the line of 1949 goes on a few kilometres off.
      IL: ['control', 'IL'],
      PS: ['agreed', 'PS'],
    },
  },
  'Kashmir held by India': {
    land: [74.8, 34.1],
    line: [74.1, 33.9],
    codes: ['IN', 'PK'],
    shown: { 'de-facto': ['control', null], un: ['control', null], IN: ['none', 'IN'] },
  },
  'Kashmir held by Pakistan': {
    land: [74.3, 35.9],
    line: [75, 34.7],
    codes: ['IN', 'PK'],
    shown: {
      'de-facto': ['control', null],
      un: ['control', null],
      IN: ['none', 'IN'],
      PK: ['control', 'PK'],
    },
  },
  'Aksai Chin': {
    land: [79.4, 35.2],
    line: [78.8, 34],
    codes: ['CN', 'IN', 'PK'],
    shown: {
      'de-facto': ['control', null],
      un: ['control', null],
      CN: ['agreed', 'CN'],
      IN: ['none', 'IN'],
    },
  },
  'Arunachal Pradesh': {
    land: [93.8, 28],
    line: [94.2, 29.1],
    codes: ['CN', 'IN'],
    shown: {
      'de-facto': ['control', 'IN'],
      un: ['disputed', 'IN'],
      CN: ['none', 'CN'],
      IN: ['agreed', 'IN'],
    },
  },
  Taiwan: {
    land: [121, 24],
    line: [119.3, 24.5],
    codes: ['CN', 'TW'],
    shown: { 'de-facto': ['none', 'TW'], un: ['none', null], CN: ['none', 'CN'] },
  },
  Kosovo: {
    land: [21, 42.6],
    line: [21.4, 42.9],
    codes: ['AL', 'RS', 'XK'],
    shown: {
      'de-facto': ['disputed', 'XK'],
      un: ['disputed', null],
      RS: ['none', 'RS'],
      XK: ['agreed', 'XK'],
    },
  },
  'Abkhazia, whose line is not in the atlas': {
    land: [41, 43],
    line: [41.85, 42.8],
    codes: ['GE', 'RU'],
    shown: { 'de-facto': ['none', null], un: ['none', 'GE'], GE: ['none', 'GE'] },
  },
  'South Ossetia, whose line is not in the atlas': {
    land: [44.1, 42.3],
    line: [44.1, 42.05],
    codes: ['GE', 'RU'],
    shown: { 'de-facto': ['none', null], un: ['none', 'GE'], GE: ['none', 'GE'] },
  },
  'Transnistria, whose line is not in the atlas': {
    land: [29.58, 46.87],
    line: [29.1, 47.1],
    codes: ['MD', 'UA'],
    shown: { 'de-facto': ['none', null], un: ['none', 'MD'], MD: ['none', 'MD'] },
  },
  'Northern Cyprus': {
    land: [33.6, 35.3],
    line: [33.1, 35.15],
    codes: ['CY', 'TR'],
    shown: {
      'de-facto': ['control', null],
      un: ['control', 'CY'],
      CY: ['none', 'CY'],
      TR: ['agreed', null],
    },
  },
  'Hala’ib': {
    land: [35.9, 22.4],
    line: [35.5, 22],
    codes: ['EG', 'SD'],
    shown: {
      'de-facto': ['disputed', null],
      un: ['disputed', null],
      EG: ['agreed', 'EG'],
      SD: ['none', 'SD'],
    },
  },
  'Bir Tawil': {
    land: [33.7, 21.87],
    line: [33.7, 22],
    codes: ['EG', 'SD'],
    shown: {
      'de-facto': ['disputed', null],
      un: ['disputed', null],
      EG: ['agreed', 'SD'],
      SD: ['none', 'EG'],
    },
  },
  Abyei: {
    land: [28.4, 9.6],
    line: [28.5, 9.35],
    codes: ['SD', 'SS'],
    shown: { 'de-facto': ['disputed', null], un: ['disputed', null] },
  },
  Essequibo: {
    land: [-59.8, 6],
    line: [-60.6, 6.9],
    codes: ['GY', 'VE'],
    shown: {
      'de-facto': ['disputed', 'GY'],
      un: ['disputed', 'GY'],
      GY: ['agreed', 'GY'],
      VE: ['none', 'VE'],
    },
  },
  'Falkland Islands': {
    land: [-58.9, -51.8],
    line: [-62, -51.8],
    codes: ['AR', 'FK', 'GB'],
    shown: { 'de-facto': ['none', 'FK'], un: ['none', 'FK'], AR: ['none', 'AR'] },
  },
  'Southern Kurils': {
    land: [145.96, 44.18],
    line: [145.5, 44],
    codes: ['JP', 'RU'],
    shown: { 'de-facto': ['none', null], un: ['none', null], JP: ['none', 'JP'] },
  },
  Somaliland: {
    land: [45, 9.8],
    line: [48.7, 9.1],
    codes: ['DJ', 'ET', 'SO'],
    shown: { 'de-facto': ['control', null], un: ['none', 'SO'], SO: ['none', 'SO'] },
  },
  Ceuta: {
    land: [-5.33, 35.89],
    line: [-5.36, 35.89],
    codes: ['ES', 'MA'],
    shown: { 'de-facto': ['disputed', 'ES'], un: ['disputed', 'ES'], MA: ['none', 'MA'] },
  },
  'Siachen Glacier': {
    land: [77, 35.45],
    line: [77, 35.3],
    codes: ['CN', 'IN', 'PK'],
    shown: {
      'de-facto': ['control', null],
      un: ['control', null],
      IN: ['none', 'IN'],
      PK: ['none', 'PK'],
    },
  },
  'Sudan and South Sudan': {
    land: [30, 12],
    line: [32, 10.6],
    codes: ['SD', 'SS'],
    shown: { 'de-facto': ['agreed', 'SD'], un: ['disputed', 'SD'], SD: ['disputed', 'SD'] },
  },
  'France and Germany, for comparison': {
    land: [8.4, 49],
    line: [8.1, 48.95],
    codes: ['DE', 'FR'],
    shown: { 'de-facto': ['agreed', 'DE'], un: ['agreed', 'DE'] },
  },
};

describe.each(Object.entries(PLACES))('%s', (_, { land, line, codes, shown }) => {
  it.each(BORDER_VIEWS)('for %s', (view) => {
    const [kind, tint] = shown[view] ?? shown['de-facto'];
    expect([lineAt(line, view), tintsAt(land, view, codes)]).toEqual([
      kind,
      tint === null ? [] : [tint],
    ]);
  });
});
