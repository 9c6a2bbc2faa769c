/**
 * Land in dispute, and to which visited country each view of the borders gives it, for tints alone;
 * the lines are in `borders.ts`. Rings are ours, coarse where they lie inside one state's land in the
 * atlas, and convex, so that they can be cut out plainly.
 *
 * `un` gives land to the country to which the United Nations' resolutions or maps count it, and to
 * nobody where they leave that open. `de-facto` gives it to whoever governs it, by a code of its own,
 * unless the United Nations count it to somebody else or leave its status open: then to nobody, for
 * a tint would take a side. Land that governs itself under its own code (Kosovo, Taiwan) keeps its
 * own tint there, which is nobody else's. A national viewpoint gives it as that government does, and
 * to nobody where the government itself calls the matter open. Claims in Antarctica are in no view:
 * the Antarctic Treaty (1959), article IV, leaves them as they are.
 */
import type { LngLat } from '../../src/core/model/brand';
import type { ByView, DegreeBox } from './borders';

/** A piece of the atlas's land, and whose it is for a tint. */
export interface DisputedArea {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes of those at odds, `XK` for Kosovo. */
  readonly parties: readonly string[];
  /** The atlas's polygon that it is, or is part of. */
  readonly atlas: string;
  /** If only some islands or exclaves of the polygon: those that lie in this box altogether. */
  readonly within?: DegreeBox;
  /** If only a part of the polygon: what falls in this convex ring, either way round. */
  readonly ring?: readonly LngLat[];
  /** ISO alpha-2 code of the country whose tint covers it, or null for nobody's. */
  readonly given: ByView<string | null>;
}

const NOBODY = { 'de-facto': null, un: null } as const;

/** Every other polygon is given to the country whose code it has in `names.ts`. */
export const DISPUTED_AREAS: readonly DisputedArea[] = [
  {
    name: 'Crimea',
    parties: ['RU', 'UA'],
    atlas: 'Russia',
    within: [32.3, 44.2, 36.8, 46.4],
    given: { 'de-facto': null, un: 'UA', UA: 'UA' },
  },
  {
    name: 'Western Sahara west of the berm',
    parties: ['EH', 'MA'],
    atlas: 'Morocco',
    ring: [
      [-18, 27.6667],
      [-8, 27.6667],
      [-8, 20],
      [-18, 20],
    ],
    given: { 'de-facto': null, un: 'EH', MA: 'MA' },
  },
  {
    name: 'Golan Heights',
    parties: ['IL', 'SY'],
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
    given: { 'de-facto': null, un: 'SY', IL: 'IL', SY: 'SY' },
  },
  {
    name: 'Northern Cyprus',
    parties: ['CY', 'TR'],
    atlas: 'N. Cyprus',
    given: { 'de-facto': null, un: 'CY', CY: 'CY', TR: null },
  },
  {
    name: 'Buffer zone in Cyprus',
    parties: ['CY', 'TR'],
    atlas: 'Cyprus U.N. Buffer Zone',
    given: { 'de-facto': null, un: 'CY', CY: 'CY', TR: null },
  },
  {
    name: 'Somaliland',
    parties: ['SO'],
    atlas: 'Somaliland',
    given: { 'de-facto': null, un: 'SO', SO: 'SO' },
  },
  {
    name: 'Kosovo',
    parties: ['RS', 'XK'],
    atlas: 'Kosovo',
    given: { 'de-facto': 'XK', un: null, RS: 'RS', XK: 'XK' },
  },
  {
    name: 'Taiwan',
    parties: ['CN', 'TW'],
    atlas: 'Taiwan',
    given: { 'de-facto': 'TW', un: null, CN: 'CN' },
  },
  {
    name: 'Abkhazia',
    parties: ['GE'],
    atlas: 'Georgia',
    ring: [
      [41.5, 42.35],
      [42.15, 43.2],
      [42.1, 43.7],
      [39.7, 43.9],
      [39.7, 42.9],
    ],
    given: { 'de-facto': null, un: 'GE', GE: 'GE' },
  },
  {
    name: 'South Ossetia',
    parties: ['GE'],
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
    given: { 'de-facto': null, un: 'GE', GE: 'GE' },
  },
  {
    name: 'Hala’ib',
    parties: ['EG', 'SD'],
    atlas: 'Egypt',
    ring: [
      [34, 21.9],
      [37.2, 21.9],
      [37.2, 23.15],
      [35.5, 23.15],
    ],
    given: { ...NOBODY, EG: 'EG', SD: 'SD' },
  },
  {
    name: 'Bir Tawil',
    parties: ['EG', 'SD'],
    atlas: 'Sudan',
    ring: [
      [33.15, 22.1],
      [34.1, 22.1],
      [34.05, 21.75],
      [33.2, 21.75],
    ],
    given: { ...NOBODY, EG: 'SD', SD: 'EG' },
  },
  {
    name: 'Abyei',
    parties: ['SD', 'SS'],
    atlas: 'Sudan',
    ring: [
      [27.83, 10.16],
      [28.99, 10.16],
      [28.99, 9.2],
      [27.83, 9.2],
    ],
    given: { ...NOBODY, SD: null },
  },
  {
    name: 'Ilemi Triangle',
    parties: ['KE', 'SS'],
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
    parties: ['IN', 'PK'],
    atlas: 'India',
    ring: [
      [75.35, 32.25],
      [76.9, 33.15],
      [77.4, 35.8],
      [73.5, 35.8],
      [73.3, 32.8],
    ],
    given: { ...NOBODY, IN: 'IN', PK: null },
  },
  {
    name: 'Jammu, Kashmir and Ladakh held by India: the east',
    parties: ['IN', 'PK'],
    atlas: 'India',
    ring: [
      [76.9, 33.15],
      [78.3, 32.5],
      [79.6, 32.5],
      [80.5, 36],
      [77.4, 36],
    ],
    given: { ...NOBODY, IN: 'IN', PK: null },
  },
  {
    name: 'Kashmir held by Pakistan: the south',
    parties: ['IN', 'PK'],
    atlas: 'Pakistan',
    ring: [
      [73.6, 34.9],
      [73.45, 34.2],
      [73.65, 33.3],
      [74.2, 32.75],
      [75.5, 34.9],
    ],
    given: { ...NOBODY, IN: 'IN', PK: 'PK' },
  },
  {
    name: 'Kashmir held by Pakistan: the north',
    parties: ['IN', 'PK'],
    atlas: 'Pakistan',
    ring: [
      [72.5, 36.3],
      [73.7, 34.9],
      [77.5, 34.3],
      [77.5, 37.2],
      [74.5, 37.2],
    ],
    given: { ...NOBODY, IN: 'IN', PK: 'PK' },
  },
  {
    name: 'Siachen Glacier',
    parties: ['IN', 'PK'],
    atlas: 'Siachen Glacier',
    given: { ...NOBODY, IN: 'IN', PK: 'PK' },
  },
  {
    name: 'Aksai Chin',
    parties: ['CN', 'IN', 'PK'],
    atlas: 'China',
    ring: [
      [77.7, 35.6],
      [78.9, 33.3],
      [79.5, 33.4],
      [80.4, 35.5],
      [79.5, 36],
    ],
    given: { ...NOBODY, CN: 'CN', IN: 'IN', PK: null },
  },
  {
    name: 'Southern Kurils',
    parties: ['JP', 'RU'],
    atlas: 'Russia',
    within: [145.2, 43.2, 149, 45.6],
    given: { ...NOBODY, JP: 'JP' },
  },
  {
    name: 'Western Sahara east of the berm',
    parties: ['EH', 'MA'],
    atlas: 'W. Sahara',
    given: { 'de-facto': 'EH', un: 'EH', MA: 'MA' },
  },
  {
    name: 'East Jerusalem',
    parties: ['IL', 'PS'],
    atlas: 'Palestine',
    ring: [
      [35.17, 31.71],
      [35.26, 31.71],
      [35.29, 31.8],
      [35.24, 31.88],
      [35.18, 31.88],
      [35.1, 31.8],
    ],
    given: { 'de-facto': null, un: 'PS', IL: 'IL', PS: 'PS' },
  },
  {
    name: 'West Bank',
    parties: ['IL', 'PS'],
    atlas: 'Palestine',
    ring: [
      [34.8, 31.25],
      [35.65, 31.25],
      [35.65, 32.65],
      [34.8, 32.65],
    ],
    given: { 'de-facto': 'PS', un: 'PS', IL: null, PS: 'PS' },
  },
  {
    name: 'Transnistria: the north',
    parties: ['MD'],
    atlas: 'Moldova',
    ring: [
      [28.6, 48.08],
      [28.98, 47.76],
      [29.7, 47.76],
      [29.2, 48.4],
    ],
    given: { 'de-facto': null, un: 'MD', MD: 'MD' },
  },
  {
    name: 'Transnistria: the middle',
    parties: ['MD'],
    atlas: 'Moldova',
    ring: [
      [28.98, 47.76],
      [29.15, 47.27],
      [29.9, 47.27],
      [29.7, 47.76],
    ],
    given: { 'de-facto': null, un: 'MD', MD: 'MD' },
  },
  {
    name: 'Transnistria: Grigoriopol',
    parties: ['MD'],
    atlas: 'Moldova',
    ring: [
      [29.15, 47.27],
      [29.48, 46.86],
      [30.2, 46.86],
      [29.9, 47.27],
    ],
    given: { 'de-facto': null, un: 'MD', MD: 'MD' },
  },
  {
    name: 'Transnistria: the south',
    parties: ['MD'],
    atlas: 'Moldova',
    ring: [
      [29.44, 46.86],
      [29.44, 46.79],
      [29.86, 46.5],
      [30.3, 46.5],
      [30.2, 46.86],
    ],
    given: { 'de-facto': null, un: 'MD', MD: 'MD' },
  },
  {
    name: 'Shaksgam',
    parties: ['CN', 'IN', 'PK'],
    atlas: 'China',
    ring: [
      [75.3, 36.95],
      [76.1, 35.7],
      [77.83, 35.4],
      [77.9, 35.9],
      [76.9, 36.7],
      [75.8, 37.05],
    ],
    given: { ...NOBODY, CN: 'CN', IN: 'IN', PK: 'CN' },
  },
  {
    name: 'Arunachal Pradesh: the west',
    parties: ['CN', 'IN'],
    atlas: 'India',
    ring: [
      [91.55, 26.85],
      [93, 26.88],
      [93.9, 27.15],
      [94.3, 27.6],
      [94.3, 29.6],
      [91.5, 28.2],
    ],
    given: { 'de-facto': 'IN', un: 'IN', CN: 'CN', IN: 'IN' },
  },
  {
    name: 'Arunachal Pradesh: the north',
    parties: ['CN', 'IN'],
    atlas: 'India',
    ring: [
      [94.3, 27.75],
      [97.6, 27.95],
      [97.6, 29.7],
      [94.3, 29.7],
    ],
    given: { 'de-facto': 'IN', un: 'IN', CN: 'CN', IN: 'IN' },
  },
  {
    name: 'Arunachal Pradesh: the east',
    parties: ['CN', 'IN'],
    atlas: 'India',
    ring: [
      [95.2, 27.1],
      [95.25, 26.6],
      [97.6, 27],
      [97.6, 27.95],
      [96, 27.9],
    ],
    given: { 'de-facto': 'IN', un: 'IN', CN: 'CN', IN: 'IN' },
  },
  {
    name: 'Junagadh and Manavadar',
    parties: ['IN', 'PK'],
    atlas: 'India',
    ring: [
      [69.9, 21.15],
      [70.35, 20.7],
      [71.1, 20.65],
      [71.2, 21.4],
      [70.6, 21.7],
      [69.9, 21.5],
    ],
    given: { 'de-facto': 'IN', un: 'IN', IN: 'IN', PK: 'PK' },
  },
  {
    name: 'Falkland Islands',
    parties: ['AR', 'GB'],
    atlas: 'Falkland Is.',
    given: { 'de-facto': 'FK', un: 'FK', AR: 'AR', GB: 'FK' },
  },
  {
    name: 'South Georgia',
    parties: ['AR', 'GB'],
    atlas: 'S. Geo. and the Is.',
    given: { 'de-facto': 'GS', un: 'GS', AR: 'AR', GB: 'GS' },
  },
  {
    name: 'Essequibo: the north',
    parties: ['GY', 'VE'],
    atlas: 'Guyana',
    ring: [
      [-61.6, 8.7],
      [-58.35, 7.3],
      [-58.6, 4],
      [-61.6, 4],
    ],
    given: { 'de-facto': 'GY', un: 'GY', GY: 'GY', VE: 'VE' },
  },
  {
    name: 'Essequibo: the south',
    parties: ['GY', 'VE'],
    atlas: 'Guyana',
    ring: [
      [-61.6, 4],
      [-58.6, 4],
      [-58.3, 3.2],
      [-58.2, 2],
      [-58.9, 1.1],
      [-61.6, 1.1],
    ],
    given: { 'de-facto': 'GY', un: 'GY', GY: 'GY', VE: 'VE' },
  },
  {
    name: 'Ceuta',
    parties: ['ES', 'MA'],
    atlas: 'Spain',
    within: [-5.45, 35.8, -5.2, 36],
    given: { 'de-facto': 'ES', un: 'ES', MA: 'MA' },
  },
  {
    name: 'Melilla',
    parties: ['ES', 'MA'],
    atlas: 'Spain',
    within: [-3.05, 35.2, -2.85, 35.4],
    given: { 'de-facto': 'ES', un: 'ES', MA: 'MA' },
  },
];
