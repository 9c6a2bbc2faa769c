/**
 * Land in dispute, and to which visited country each view of the borders gives it, for tints alone;
 * the lines are in `borders.ts`, with the rule that this table follows. Rings are ours, coarse where
 * they lie inside one state's land in the atlas, and convex, so that they can be cut out plainly.
 */
import type { LngLat } from '../../src/core/model/brand';
import type { BorderView, DegreeBox } from './borders';

/** A piece of the atlas's land, and whose it is for a tint. */
export interface DisputedArea {
  readonly name: string;
  /** The atlas's polygon that it is, or is part of. */
  readonly atlas: string;
  /** If only some islands or exclaves of the polygon: those that lie in this box altogether. */
  readonly within?: DegreeBox;
  /** If only a part of the polygon: what falls in this convex ring, either way round. */
  readonly ring?: readonly LngLat[];
  /** ISO alpha-2 code of the country whose tint covers it, or null for nobody's. */
  readonly given: Readonly<Record<BorderView, string | null>>;
}

const NOBODY = { 'de-facto': null, un: null } as const;

/** Every other polygon is given to the country whose code it has in `names.ts`. */
export const DISPUTED_AREAS: readonly DisputedArea[] = [
  {
    name: 'Crimea',
    atlas: 'Russia',
    within: [32.3, 44.2, 36.8, 46.4],
    given: { 'de-facto': null, un: 'UA' },
  },
  {
    name: 'Western Sahara west of the berm',
    atlas: 'Morocco',
    ring: [
      [-18, 27.6667],
      [-8, 27.6667],
      [-8, 20],
      [-18, 20],
    ],
    given: { 'de-facto': null, un: 'EH' },
  },
  {
    name: 'Golan Heights',
    atlas: 'Israel',
    ring: [
      [35.66, 32.66],
      [35.64, 32.85],
      [35.63, 33.05],
      [35.64, 33.26],
      [35.8, 33.45],
      [36, 33.4],
      [36, 32.7],
    ],
    given: { 'de-facto': null, un: 'SY' },
  },
  { name: 'Northern Cyprus', atlas: 'N. Cyprus', given: { 'de-facto': null, un: 'CY' } },
  {
    name: 'Buffer zone in Cyprus',
    atlas: 'Cyprus U.N. Buffer Zone',
    given: { 'de-facto': null, un: 'CY' },
  },
  { name: 'Somaliland', atlas: 'Somaliland', given: { 'de-facto': null, un: 'SO' } },
  { name: 'Kosovo', atlas: 'Kosovo', given: { 'de-facto': 'XK', un: null } },
  { name: 'Taiwan', atlas: 'Taiwan', given: { 'de-facto': 'TW', un: null } },
  {
    name: 'Abkhazia',
    atlas: 'Georgia',
    ring: [
      [41.5, 42.35],
      [42.15, 43.2],
      [42.1, 43.7],
      [39.7, 43.9],
      [39.7, 42.9],
    ],
    given: { 'de-facto': null, un: 'GE' },
  },
  {
    name: 'South Ossetia',
    atlas: 'Georgia',
    ring: [
      [43.55, 42.55],
      [43.75, 42.15],
      [44.1, 41.98],
      [44.6, 42.1],
      [44.65, 42.5],
      [44.3, 42.8],
      [43.8, 42.75],
    ],
    given: { 'de-facto': null, un: 'GE' },
  },
  {
    name: 'Hala’ib',
    atlas: 'Egypt',
    ring: [
      [34, 21.9],
      [37.2, 21.9],
      [37.2, 23.15],
      [35.5, 23.15],
    ],
    given: NOBODY,
  },
  {
    name: 'Bir Tawil',
    atlas: 'Sudan',
    ring: [
      [33.15, 22.1],
      [34.1, 22.1],
      [34.05, 21.75],
      [33.2, 21.75],
    ],
    given: NOBODY,
  },
  {
    name: 'Abyei',
    atlas: 'Sudan',
    ring: [
      [27.83, 10.16],
      [28.99, 10.16],
      [28.99, 9.2],
      [27.83, 9.2],
    ],
    given: NOBODY,
  },
  {
    name: 'Ilemi Triangle',
    atlas: 'Kenya',
    ring: [
      [34.35, 4.62],
      [35.95, 4.62],
      [35.95, 5.5],
      [34.35, 5.5],
    ],
    given: NOBODY,
  },
  {
    name: 'Jammu, Kashmir and Ladakh held by India: the west',
    atlas: 'India',
    ring: [
      [75.35, 32.25],
      [76.9, 33.15],
      [77.4, 35.8],
      [73.5, 35.8],
      [73.3, 32.8],
    ],
    given: { 'de-facto': 'IN', un: null },
  },
  {
    name: 'Jammu, Kashmir and Ladakh held by India: the east',
    atlas: 'India',
    ring: [
      [76.9, 33.15],
      [78.3, 32.5],
      [79.6, 32.5],
      [80.5, 36],
      [77.4, 36],
    ],
    given: { 'de-facto': 'IN', un: null },
  },
  {
    name: 'Kashmir held by Pakistan: the south',
    atlas: 'Pakistan',
    ring: [
      [73.6, 34.9],
      [73.45, 34.2],
      [73.65, 33.3],
      [74.2, 32.75],
      [75.5, 34.9],
    ],
    given: { 'de-facto': 'PK', un: null },
  },
  {
    name: 'Kashmir held by Pakistan: the north',
    atlas: 'Pakistan',
    ring: [
      [72.5, 36.3],
      [73.7, 34.9],
      [77.5, 34.3],
      [77.5, 37.2],
      [74.5, 37.2],
    ],
    given: { 'de-facto': 'PK', un: null },
  },
  { name: 'Siachen Glacier', atlas: 'Siachen Glacier', given: NOBODY },
  {
    name: 'Aksai Chin',
    atlas: 'China',
    ring: [
      [77.7, 35.6],
      [78.9, 33.3],
      [79.5, 33.4],
      [80.4, 35.5],
      [79.5, 36],
    ],
    given: { 'de-facto': 'CN', un: null },
  },
  {
    name: 'Southern Kurils',
    atlas: 'Russia',
    within: [145.2, 43.2, 149, 45.6],
    given: NOBODY,
  },
];
