/**
 * What the map says where states disagree, point by point and view by view: a new version of the
 * atlas must not change politics silently. Lines are asked for the treatment of the border nearest
 * to a point, land for the countries whose tint would cover it.
 */
import { describe, expect, it } from 'vitest';
import { DISPUTED_AREAS } from '../../../data/geography/areas';
import { BORDER_RULES, DRAWN_LINES, MISSING_LINES } from '../../../data/geography/borders';
import { ATLAS_NAMES, COUNTRY_PARTS } from '../../../data/geography/names';
import { SEA_NAMES } from '../../../data/geography/seas';
import { VIEWPOINT_SOURCES } from '../../../data/geography/viewpoints';
import { NATIONAL_VIEWS } from '../../../src/core/model/borderViews';
import type { LngLat } from '../../../src/core/model/brand';
import { openAtlas } from '../../../src/publish/basemap/atlas';
import { borderAt, stretchesOf, tintsAt } from '../../support/borderViews';

const atlas = openAtlas('world-atlas/countries-10m.json');
const names = new Set((atlas.shapes['countries'] ?? []).map(({ name }) => name));
const lines = { un: stretchesOf('un') };

describe('the tables', () => {
  it('name only pairs that share a line in the atlas, in alphabetical order', () => {
    const known = new Set(lines.un.map(({ pair }) => pair.join('|')));
    for (const { pair } of BORDER_RULES) {
      expect([...pair].sort()).toEqual(pair);
      expect(known).toContain(pair.join('|'));
    }
  });

  it('have no rule that another hides or that meets no line', () => {
    const seen = new Set<string>();
    for (const { name, pair, where } of BORDER_RULES) {
      const key = pair.join('|');
      expect(seen, name).not.toContain(key);
      if (where === undefined) seen.add(key);
      const [west, south, east, north] = where ?? [-180, -90, 180, 90];
      const meets = lines.un.some(
        (line) =>
          line.pair.join('|') === key &&
          (atlas.arcs[line.arc] ?? []).some(
            ([lng, lat]) => lng >= west && lng <= east && lat >= south && lat <= north,
          ),
      );
      expect(meets, name).toBe(true);
    }
  });

  it('say of every dispute who holds, who claims and where that can be read', () => {
    for (const { name, holds, claims, source } of [
      ...BORDER_RULES,
      ...DRAWN_LINES,
      ...MISSING_LINES,
    ]) {
      for (const text of [name, holds, claims, source])
        expect(text.length, name).toBeGreaterThan(3);
    }
  });

  it('say outright what each party’s own viewpoint draws, and what each rests on', () => {
    const lines = [...BORDER_RULES, ...DRAWN_LINES].map(({ treatment, ...rest }) => ({
      ...rest,
      by: treatment,
    }));
    const areas = DISPUTED_AREAS.map(({ given, ...rest }) => ({ ...rest, by: given }));
    for (const { name, parties, by } of [...lines, ...areas]) {
      const own = NATIONAL_VIEWS.filter((view) => parties.includes(view));
      const said = NATIONAL_VIEWS.filter((view) => view in by);
      expect(said, name).toEqual(own);
    }
    for (const view of NATIONAL_VIEWS) {
      expect(VIEWPOINT_SOURCES[view]).toMatch(/\(.*\d{4}\)|S\/\d+/);
      expect(
        [...lines, ...areas].some(({ by }) => view in by),
        view,
      ).toBe(true);
    }
  });

  it('tie every country and every disputed area to the atlas', () => {
    for (const name of Object.values(ATLAS_NAMES)) expect(names).toContain(name);
    for (const name of Object.values(COUNTRY_PARTS).flat()) expect(names).toContain(name);
    for (const { atlas: name } of DISPUTED_AREAS) expect(names).toContain(name);
  });

  it('leave no polygon of the atlas without a country, but those in dispute', () => {
    const tied = new Set([...Object.values(ATLAS_NAMES), ...Object.values(COUNTRY_PARTS).flat()]);
    expect([...names].filter((name) => !tied.has(name)).sort()).toEqual([
      'Akrotiri',
      'Bajo Nuevo Bank',
      'Cyprus U.N. Buffer Zone',
      'Dhekelia',
      'N. Cyprus',
      'Scarborough Reef',
      'Serranilla Bank',
      'Siachen Glacier',
      'Somaliland',
      'Spratly Is.',
    ]);
  });

  it('cut areas by convex rings alone', () => {
    for (const { name, ring = [] } of DISPUTED_AREAS) {
      const turns = ring.map((b, index) => {
        const a = ring.at(index - 1) ?? b;
        const c = ring[(index + 1) % ring.length] ?? b;
        return Math.sign((b[0] - a[0]) * (c[1] - b[1]) - (b[1] - a[1]) * (c[0] - b[0]));
      });
      expect(new Set(turns).size, name).toBeLessThanOrEqual(1);
    }
  });

  it('place every sea on the globe', () => {
    for (const [name, { anchors }] of Object.entries(SEA_NAMES)) {
      expect(anchors.length, name).toBeGreaterThan(0);
      for (const [lng, lat] of anchors) {
        expect(Math.abs(lng), name).toBeLessThanOrEqual(180);
        expect(Math.abs(lat), name).toBeLessThan(90);
      }
    }
  });
});

describe('lines', () => {
  it.each<[string, LngLat, string, string, string]>([
    ['Western Sahara, the berm', [-11.6, 26.1], 'Morocco|W. Sahara', 'control', 'hidden'],
    ['Western Sahara and Mauritania', [-8.67, 26.2], 'Mauritania|W. Sahara', 'agreed', 'agreed'],
    ['the Golan, east', [35.85, 33.0], 'Israel|Syria', 'control', 'control'],
    ['the Golan, south', [35.72, 32.71], 'Israel|Jordan', 'agreed', 'agreed'],
    ['Shebaa', [35.7, 33.32], 'Israel|Lebanon', 'disputed', 'disputed'],
    ['the Blue Line', [35.3, 33.1], 'Israel|Lebanon', 'control', 'control'],
    ['the West Bank, north', [35.2, 32.53], 'Israel|Palestine', 'control', 'control'],
    ['East Jerusalem', [35.21, 31.78], 'Israel|Palestine', 'disputed', 'disputed'],
    ['Gaza', [34.45, 31.4], 'Israel|Palestine', 'control', 'control'],
    ['the Jordan', [35.53, 32.1], 'Jordan|Palestine', 'agreed', 'agreed'],
    [
      'the Green Line in Cyprus',
      [33.1, 35.15],
      'Cyprus U.N. Buffer Zone|N. Cyprus',
      'control',
      'control',
    ],
    ['the isthmus of Crimea', [34.2, 46.0], 'Russia|Ukraine', 'control', 'hidden'],
    ['Luhansk', [39.9, 48.6], 'Russia|Ukraine', 'disputed', 'agreed'],
    ['Chernihiv', [33.9, 52.3], 'Russia|Ukraine', 'agreed', 'agreed'],
    ['Abkhazia and Russia', [40.6, 43.5], 'Georgia|Russia', 'agreed', 'agreed'],
    ['Abkhazia and Georgia, not in the data', [41.85, 42.8], 'none', '', ''],
    ['South Ossetia, not in the data', [44.1, 42.05], 'none', '', ''],
    ['Transnistria, not in the data', [29.15, 47.05], 'none', '', ''],
    ['Nagorno-Karabakh, not in the data', [47.0, 39.9], 'none', '', ''],
    ['Kosovo and Serbia', [21.4, 42.9], 'Kosovo|Serbia', 'disputed', 'disputed'],
    ['Kosovo and Albania', [20.5, 42.2], 'Albania|Kosovo', 'agreed', 'agreed'],
    ['Hala’ib', [35.5, 22.0], 'Egypt|Sudan', 'disputed', 'disputed'],
    ['Bir Tawil', [33.7, 22.0], 'Egypt|Sudan', 'disputed', 'disputed'],
    ['22° N in the desert', [28, 22.0], 'Egypt|Sudan', 'agreed', 'agreed'],
    ['Hala’ib, the second line, not in the data', [34.9, 22.7], 'none', '', ''],
    ['Abyei', [28.5, 9.35], 'S. Sudan|Sudan', 'disputed', 'disputed'],
    ['Sudan and South Sudan', [32, 10.6], 'S. Sudan|Sudan', 'agreed', 'disputed'],
    ['Ilemi', [35.3, 5.0], 'Kenya|S. Sudan', 'disputed', 'disputed'],
    ['Somaliland', [48.7, 9.1], 'Somalia|Somaliland', 'control', 'hidden'],
    ['Somaliland and Ethiopia', [44, 9.0], 'Ethiopia|Somaliland', 'agreed', 'agreed'],
    ['Ras Doumeira', [43.1, 12.7], 'Djibouti|Eritrea', 'disputed', 'disputed'],
    ['Djibouti and Eritrea, inland', [42.75, 12.45], 'Djibouti|Eritrea', 'agreed', 'agreed'],
    ['al-Fashaga', [36.4, 14.0], 'Ethiopia|Sudan', 'disputed', 'agreed'],
    ['Oman and the Emirates', [55.8, 24.2], 'Oman|United Arab Emirates', 'agreed', 'agreed'],
    ['Armenia and Azerbaijan', [45.9, 39.9], 'Armenia|Azerbaijan', 'agreed', 'agreed'],
    ['Kashmir, the Line of Control', [74.1, 33.9], 'India|Pakistan', 'control', 'control'],
    ['Punjab', [74.6, 31.1], 'India|Pakistan', 'agreed', 'agreed'],
    ['Siachen', [77.0, 35.4], 'Pakistan|Siachen Glacier', 'control', 'control'],
    ['Aksai Chin', [78.8, 34.0], 'China|India', 'control', 'control'],
    ['Sikkim', [88.7, 28.0], 'China|India', 'agreed', 'agreed'],
    ['Arunachal Pradesh', [94.2, 29.1], 'China|India', 'control', 'disputed'],
    ['Shaksgam', [76.3, 35.85], 'China|Pakistan', 'disputed', 'disputed'],
    ['Korea', [127.5, 38.3], 'North Korea|South Korea', 'control', 'control'],
    ['Essequibo', [-60.6, 6.9], 'Guyana|Venezuela', 'disputed', 'disputed'],
    ['Ceuta', [-5.35, 35.89], 'Morocco|Spain', 'disputed', 'disputed'],
    ['France and Germany', [8.1, 48.9], 'France|Germany', 'agreed', 'agreed'],
  ])('%s', (_, at, pair, deFacto, un) => {
    const expected = (treatment: string): string =>
      pair === 'none' ? 'none' : `${pair}: ${treatment}`;
    expect(borderAt(at, 'de-facto')).toBe(expected(deFacto));
    expect(borderAt(at, 'un')).toBe(expected(un));
  });

  it('draws 27°40′ N from our own coordinates, from the coast to the berm', () => {
    expect(DRAWN_LINES.map(({ name }) => name)).toEqual(['Western Sahara: 27°40′ N']);
    const [line] = DRAWN_LINES;
    expect(line?.points.every(([, lat]) => Math.abs(lat - 27.6667) < 0.001)).toBe(true);
  });

  it.each([
    'Golan Heights: the western line',
    'Abkhazia',
    'South Ossetia',
    'Transnistria',
    'Nagorno-Karabakh',
    'Hala’ib: the administrative line of 1902',
  ])('names %s as not in the data', (name) => {
    expect(MISSING_LINES.map((line) => line.name)).toContain(name);
  });
});

describe('tints', () => {
  it.each<[string, LngLat, readonly string[], readonly string[], readonly string[]]>([
    ['Crimea', [34.1, 45.2], ['RU', 'UA'], [], ['UA']],
    ['Donetsk', [37.8, 48.0], ['RU', 'UA'], ['UA'], ['UA']],
    ['Taman, across the strait', [37.5, 45.2], ['RU', 'UA'], ['RU'], ['RU']],
    ['Western Sahara, west', [-13.2, 26.5], ['MA', 'EH'], [], ['EH']],
    ['Western Sahara, east', [-9.5, 26.6], ['MA', 'EH'], ['EH'], ['EH']],
    ['Morocco proper', [-7, 32], ['MA', 'EH'], ['MA'], ['MA']],
    ['the Golan', [35.78, 33.0], ['IL', 'SY'], [], ['SY']],
    ['Galilee', [35.4, 32.9], ['IL', 'SY'], ['IL'], ['IL']],
    ['the West Bank', [35.2, 32.1], ['IL', 'PS', 'JO'], ['PS'], ['PS']],
    ['East Jerusalem', [35.25, 31.8], ['IL', 'PS'], [], ['PS']],
    ['Gaza', [34.4, 31.42], ['IL', 'PS', 'EG'], ['PS'], ['PS']],
    ['Northern Cyprus', [33.6, 35.3], ['CY', 'TR'], [], ['CY']],
    ['Kosovo', [21, 42.6], ['RS', 'XK', 'AL'], ['XK'], []],
    ['Abkhazia', [41, 43.0], ['GE', 'RU'], [], ['GE']],
    ['South Ossetia', [44.1, 42.3], ['GE', 'RU'], [], ['GE']],
    ['Georgia proper', [43, 42.1], ['GE', 'RU'], ['GE'], ['GE']],
    ['Somaliland', [45, 9.8], ['SO', 'DJ', 'ET'], [], ['SO']],
    ['Hala’ib', [35.9, 22.4], ['EG', 'SD'], [], []],
    ['Bir Tawil', [33.7, 21.87], ['EG', 'SD'], [], []],
    ['Nubia', [33.5, 22.6], ['EG', 'SD'], ['EG'], ['EG']],
    ['Abyei', [28.4, 9.6], ['SD', 'SS'], [], []],
    ['Ilemi', [35.3, 4.75], ['KE', 'SS', 'ET'], [], []],
    ['Srinagar', [74.8, 34.1], ['IN', 'PK'], [], []],
    ['Gilgit', [74.3, 35.9], ['IN', 'PK'], [], []],
    ['Muzaffarabad', [73.6, 34.3], ['IN', 'PK'], [], []],
    ['Aksai Chin', [79.4, 35.2], ['IN', 'CN'], [], []],
    ['Itanagar', [93.6, 27.1], ['IN', 'CN'], ['IN'], ['IN']],
    ['Taipei', [121.5, 25], ['TW', 'CN'], ['TW'], []],
    ['Kunashir', [145.96, 44.18], ['RU', 'JP'], [], []],
    ['Djibouti', [42.6, 11.6], ['DJ', 'ET', 'ER', 'SO'], ['DJ'], ['DJ']],
    ['Nakhchivan', [45.4, 39.3], ['AZ', 'AM'], ['AZ'], ['AZ']],
  ])('%s', (_, at, codes, deFacto, un) => {
    expect(tintsAt(at, 'de-facto', codes)).toEqual(deFacto);
    expect(tintsAt(at, 'un', codes)).toEqual(un);
  });
});
