/**
 * Our border policy: what the map says where states disagree. `de-facto` shows who holds the land,
 * with every contested line dotted; `un` follows the resolutions and cartographic notes of the United
 * Nations; a national viewpoint shows the borders of that state as its government draws them, and all
 * others as `de-facto` does. A pair that is not listed is drawn as agreed. Tables only:
 * `publish/basemap` applies them to the polygons of `world-atlas` 2.0.2 (Natural Earth 4.1), whose
 * short names tie a rule to its line, since several parties have no code. Tints are in `areas.ts`,
 * the viewpoints and what each rests on in `viewpoints.ts`.
 */
import type { BorderView, NationalView } from '../../src/core/model/borderViews';
import type { LngLat } from '../../src/core/model/brand';

/**
 * Something for each view. A national viewpoint that is not named is as `de-facto`; the table names
 * it wherever its government is one of the parties, even where it says the same.
 */
export type ByView<Value> = Readonly<
  Record<Exclude<BorderView, NationalView>, Value> & Partial<Record<NationalView, Value>>
>;

/** How a line is drawn; both `disputed` and `control` (a ceasefire line or the like) are dotted. */
export type Treatment = 'agreed' | 'disputed' | 'control' | 'hidden';
/** West, south, east, north in degrees; never across 180. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Who is at odds, and where that can be read. */
interface Dispute {
  readonly name: string;
  /** ISO 3166-1 alpha-2 codes of those at odds, `XK` for Kosovo; none where nobody disputes the line. */
  readonly parties: readonly string[];
  /** Who holds the land, or the land on each side of the line. */
  readonly holds: string;
  readonly claims: string;
  /** A public document, or what our reading was checked against. */
  readonly source: string;
}

/** How the line between two polygons of the atlas is drawn, all along or within a box. */
export interface BorderRule extends Dispute {
  /** Names in the atlas, in alphabetical order. */
  readonly pair: readonly [string, string];
  /** Only the stretch in this box; the first rule of a pair that fits wins. */
  readonly where?: DegreeBox;
  readonly treatment: ByView<Treatment>;
}

const CHECKED = 'Natural Earth’s description, checked';
const BOTH_CONTROL = { 'de-facto': 'control', un: 'control' } as const;
const BOTH_DISPUTED = { 'de-facto': 'disputed', un: 'disputed' } as const;
const BOTH_AGREED = { 'de-facto': 'agreed', un: 'agreed' } as const;
const BOTH_HIDDEN = { 'de-facto': 'hidden', un: 'hidden' } as const;

/** Lines that the atlas has. */
export const BORDER_RULES: readonly BorderRule[] = [
  {
    name: 'Western Sahara: the berm',
    pair: ['Morocco', 'W. Sahara'],
    parties: ['EH', 'MA'],
    holds: 'Morocco west of it, the Polisario Front east of it',
    claims: 'Western Sahara is a non-self-governing territory; Morocco claims all of it',
    treatment: { 'de-facto': 'control', un: 'hidden', MA: 'hidden' },
    source:
      'UN General Assembly resolution 34/37 (1979); UN list of non-self-governing territories',
  },
  {
    name: 'Golan Heights: the eastern line',
    pair: ['Israel', 'Syria'],
    parties: ['IL', 'SY'],
    holds: 'Israel west of it',
    claims: 'Syria',
    treatment: { ...BOTH_CONTROL, IL: 'agreed', SY: 'hidden' },
    source: 'Agreement on Disengagement (1974); UN Security Council resolution 497 (1981)',
  },
  {
    name: 'Golan Heights and Jordan: the Yarmuk',
    pair: ['Israel', 'Jordan'],
    where: [35.62, 32.64, 35.8, 32.8],
    parties: [],
    holds: 'Israel north of it',
    claims: 'Syria; nobody disputes the line itself, which is Jordan’s',
    treatment: BOTH_AGREED,
    source: 'Treaty of Peace between Israel and Jordan (1994), annex I',
  },
  {
    name: 'Shebaa Farms and Ghajar',
    pair: ['Israel', 'Lebanon'],
    where: [35.6, 33.2, 35.95, 33.5],
    parties: ['IL', 'LB', 'SY'],
    holds: 'Israel',
    claims: 'Lebanon; the United Nations count the land as Syrian',
    treatment: { ...BOTH_DISPUTED, IL: 'agreed', SY: 'disputed' },
    source: 'Report of the UN Secretary-General S/2000/460',
  },
  {
    name: 'Blue Line',
    pair: ['Israel', 'Lebanon'],
    parties: ['IL', 'LB'],
    holds: 'Israel and Lebanon',
    claims: 'a line of withdrawal, not an agreed border',
    treatment: { ...BOTH_CONTROL, IL: 'control' },
    source: 'Report of the UN Secretary-General S/2000/590',
  },
  {
    name: 'Hatay',
    pair: ['Syria', 'Turkey'],
    where: [35.7, 35.75, 36.95, 37],
    parties: ['SY', 'TR'],
    holds: 'Türkiye since 1939',
    claims: 'Syrian maps long showed it as Syrian; the United Nations draw an ordinary border',
    treatment: { ...BOTH_AGREED, SY: 'disputed', TR: 'agreed' },
    source: 'Agreement between France and Türkiye (23 June 1939)',
  },
  {
    name: 'Jerusalem',
    pair: ['Israel', 'Palestine'],
    where: [35.1, 31.68, 35.32, 31.92],
    parties: ['IL', 'PS'],
    holds: 'Israel on both sides',
    claims: 'Palestine (East Jerusalem)',
    treatment: { ...BOTH_DISPUTED, IL: 'hidden', PS: 'agreed' },
    source: 'UN Security Council resolutions 478 (1980) and 2334 (2016)',
  },
  {
    name: 'West Bank and Gaza: the armistice lines of 1949',
    pair: ['Israel', 'Palestine'],
    parties: ['IL', 'PS'],
    holds: 'Israel, with the Palestinian Authority in parts of the West Bank',
    claims: 'Palestine',
    treatment: { ...BOTH_CONTROL, IL: 'control', PS: 'agreed' },
    source: 'UN Security Council resolution 2334 (2016)',
  },
  {
    name: 'Gaza and Egypt',
    pair: ['Egypt', 'Palestine'],
    parties: [],
    holds: 'Egypt on its side',
    claims: 'nobody disputes the line',
    treatment: BOTH_AGREED,
    source: CHECKED,
  },
  {
    name: 'West Bank and Jordan',
    pair: ['Jordan', 'Palestine'],
    parties: [],
    holds: 'Jordan on its side, Israel on the other',
    claims: 'Palestine; nobody disputes the line itself',
    treatment: BOTH_AGREED,
    source: 'Treaty of Peace between Israel and Jordan (1994), article 3',
  },
  {
    name: 'Cyprus: the northern ceasefire line',
    pair: ['Cyprus U.N. Buffer Zone', 'N. Cyprus'],
    parties: ['CY', 'TR'],
    holds: 'the Turkish Cypriot administration north of it',
    claims: 'Cyprus',
    treatment: { ...BOTH_CONTROL, CY: 'hidden', TR: 'agreed' },
    source: 'UN Security Council resolutions 186 (1964) and 541 (1983)',
  },
  {
    name: 'Cyprus: the southern ceasefire line',
    pair: ['Cyprus', 'Cyprus U.N. Buffer Zone'],
    parties: ['CY', 'TR'],
    holds: 'United Nations in between',
    claims: 'Cyprus; left out beside the northern line, which it nearly touches',
    treatment: { ...BOTH_HIDDEN, CY: 'hidden', TR: 'hidden' },
    source: 'UN Security Council resolution 186 (1964)',
  },
  {
    name: 'Dhekelia and Northern Cyprus',
    pair: ['Dhekelia', 'N. Cyprus'],
    parties: ['CY', 'GB', 'TR'],
    holds: 'Britain and the Turkish Cypriot administration',
    claims: 'Cyprus (the north)',
    treatment: { ...BOTH_CONTROL, CY: 'agreed', GB: 'control', TR: 'agreed' },
    source: 'UN Security Council resolution 541 (1983)',
  },
  {
    name: 'Dhekelia and the buffer zone',
    pair: ['Cyprus U.N. Buffer Zone', 'Dhekelia'],
    parties: [],
    holds: 'Britain and the United Nations',
    claims: 'nobody; too small to show',
    treatment: BOTH_HIDDEN,
    source: CHECKED,
  },
  {
    name: 'Crimea: the isthmus',
    pair: ['Russia', 'Ukraine'],
    where: [32, 45.3, 36, 46.6],
    parties: ['RU', 'UA'],
    holds: 'Russia south of it since 2014',
    claims: 'Ukraine',
    treatment: { 'de-facto': 'control', un: 'hidden', UA: 'hidden' },
    source: 'UN General Assembly resolution 68/262 (2014)',
  },
  {
    name: 'Luhansk and Donetsk: the border of 1991',
    pair: ['Russia', 'Ukraine'],
    where: [37.5, 46.5, 40.5, 49.96],
    parties: ['RU', 'UA'],
    holds: 'Russia on most of both sides; the front is not in the data',
    claims: 'Ukraine',
    treatment: { 'de-facto': 'disputed', un: 'agreed', UA: 'agreed' },
    source: 'UN General Assembly resolution ES-11/4 (2022)',
  },
  {
    name: 'Kosovo',
    pair: ['Kosovo', 'Serbia'],
    parties: ['RS', 'XK'],
    holds: 'Kosovo',
    claims: 'Serbia',
    treatment: { ...BOTH_DISPUTED, RS: 'hidden', XK: 'agreed' },
    source: 'UN Security Council resolution 1244 (1999)',
  },
  {
    name: 'Hala’ib: 22° N',
    pair: ['Egypt', 'Sudan'],
    where: [34.05, 21.8, 37, 22.2],
    parties: ['EG', 'SD'],
    holds: 'Egypt north of it',
    claims: 'Sudan, up to the administrative line of 1902',
    treatment: { ...BOTH_DISPUTED, EG: 'agreed', SD: 'hidden' },
    source: CHECKED,
  },
  {
    name: 'Bir Tawil: 22° N',
    pair: ['Egypt', 'Sudan'],
    where: [33.1, 21.8, 34.05, 22.2],
    parties: ['EG', 'SD'],
    holds: 'nobody',
    claims: 'nobody: each state claims the line that leaves it to the other',
    treatment: { ...BOTH_DISPUTED, EG: 'agreed', SD: 'hidden' },
    source: CHECKED,
  },
  {
    name: 'Abyei',
    pair: ['S. Sudan', 'Sudan'],
    where: [27.7, 9.2, 29.1, 10.3],
    parties: ['SD', 'SS'],
    holds: 'Sudan in the data; a United Nations force on the ground',
    claims: 'South Sudan',
    treatment: { ...BOTH_DISPUTED, SD: 'disputed' },
    source:
      'Permanent Court of Arbitration, Abyei award (2009); UN Security Council resolution 1990 (2011)',
  },
  {
    name: 'Sudan and South Sudan',
    pair: ['S. Sudan', 'Sudan'],
    parties: ['SD', 'SS'],
    holds: 'each on its side',
    claims: 'the final line has not been determined',
    treatment: { 'de-facto': 'agreed', un: 'disputed', SD: 'disputed' },
    source: 'Note on UN maps of Sudan and South Sudan since 2011',
  },
  {
    name: 'Ilemi Triangle',
    pair: ['Kenya', 'S. Sudan'],
    where: [34.3, 4.5, 36, 5.4],
    parties: ['KE', 'SS'],
    holds: 'Kenya',
    claims: 'South Sudan',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Somaliland',
    pair: ['Somalia', 'Somaliland'],
    parties: ['SO'],
    holds:
      'Somaliland, which no member of the United Nations had recognised when the data were made',
    claims: 'Somalia',
    treatment: { 'de-facto': 'control', un: 'hidden', SO: 'hidden' },
    source: CHECKED,
  },
  {
    name: 'Ras Doumeira',
    pair: ['Djibouti', 'Eritrea'],
    where: [43, 12.6, 43.3, 12.8],
    parties: ['DJ', 'ER'],
    holds: 'Eritrea',
    claims: 'Djibouti',
    treatment: BOTH_DISPUTED,
    source: 'UN Security Council resolution 1862 (2009)',
  },
  {
    name: 'Al-Fashaga',
    pair: ['Ethiopia', 'Sudan'],
    where: [35.6, 13.3, 36.8, 14.4],
    parties: ['ET', 'SD'],
    holds: 'Sudan, with Ethiopian settlement in part',
    claims: 'Ethiopian local authorities; the line of 1902 has not been marked',
    treatment: { 'de-facto': 'disputed', un: 'agreed', SD: 'agreed' },
    source: 'Anglo-Ethiopian treaty (1902)',
  },
  {
    name: 'Armenia and Azerbaijan',
    pair: ['Armenia', 'Azerbaijan'],
    parties: [],
    holds: 'each on its side, apart from pockets',
    claims: 'both accept the line of 1991, which is being marked out',
    treatment: BOTH_AGREED,
    source: 'Regulation on the joint work of the two border commissions (2024)',
  },
  {
    name: 'Jammu and Punjab: working boundary',
    parties: ['IN', 'PK'],
    pair: ['India', 'Pakistan'],
    where: [74.55, 32.2, 75.6, 32.85],
    holds: 'India north and east of it, Pakistan on its side',
    claims: 'India calls it the international border; Pakistan claims the land north of it',
    treatment: { ...BOTH_CONTROL, IN: 'agreed', PK: 'control' },
    source: 'Note on UN maps of Jammu and Kashmir',
  },
  {
    name: 'Kashmir: Line of Control',
    pair: ['India', 'Pakistan'],
    where: [73, 32.2, 78, 36],
    parties: ['IN', 'PK'],
    holds: 'Pakistan to the west and north, India to the east and south',
    claims: 'both',
    treatment: { ...BOTH_CONTROL, IN: 'hidden', PK: 'control' },
    source: 'Simla Agreement (1972); note on UN maps of Jammu and Kashmir',
  },
  {
    name: 'Sir Creek',
    pair: ['India', 'Pakistan'],
    where: [68, 23.5, 68.5, 24.1],
    parties: ['IN', 'PK'],
    holds: 'India and Pakistan',
    claims: 'both',
    treatment: { ...BOTH_DISPUTED, IN: 'disputed', PK: 'disputed' },
    source: CHECKED,
  },
  {
    name: 'Siachen: actual ground position',
    pair: ['Pakistan', 'Siachen Glacier'],
    parties: ['IN', 'PK'],
    holds: 'India on the glacier',
    claims: 'both',
    treatment: { ...BOTH_CONTROL, IN: 'hidden', PK: 'hidden' },
    source: CHECKED,
  },
  {
    name: 'Siachen and China',
    pair: ['China', 'Siachen Glacier'],
    parties: ['CN', 'IN', 'PK'],
    holds: 'India and China',
    claims: 'India, Pakistan',
    treatment: { ...BOTH_CONTROL, CN: 'control', IN: 'hidden', PK: 'agreed' },
    source: CHECKED,
  },
  {
    name: 'Siachen and India',
    pair: ['India', 'Siachen Glacier'],
    parties: ['IN', 'PK'],
    holds: 'India on both sides',
    claims: 'Pakistan',
    treatment: { ...BOTH_HIDDEN, IN: 'hidden', PK: 'control' },
    source: CHECKED,
  },
  {
    name: 'Shaksgam',
    pair: ['China', 'Pakistan'],
    where: [75.3, 35.2, 78, 37.1],
    parties: ['CN', 'IN', 'PK'],
    holds: 'China north of it',
    claims: 'India, against the agreement of 1963 between the other two',
    treatment: { ...BOTH_DISPUTED, CN: 'agreed', IN: 'hidden', PK: 'agreed' },
    source: 'Sino-Pakistan Agreement (1963), article 6',
  },
  {
    name: 'Hunza and China',
    pair: ['China', 'Pakistan'],
    parties: ['CN', 'IN', 'PK'],
    holds: 'Pakistan and China',
    claims: 'India, which counts the land south of it as its own and the line as its border',
    treatment: { ...BOTH_DISPUTED, CN: 'agreed', IN: 'agreed', PK: 'agreed' },
    source: 'Sino-Pakistan Agreement (1963), article 6',
  },
  {
    name: 'Aksai Chin and Demchok: Line of Actual Control',
    pair: ['China', 'India'],
    where: [77.5, 32.2, 80.5, 36],
    parties: ['CN', 'IN'],
    holds: 'China east of it',
    claims: 'India',
    treatment: { ...BOTH_CONTROL, CN: 'agreed', IN: 'hidden' },
    source: 'India–China agreement on the Line of Actual Control (1993)',
  },
  {
    name: 'Valleys of Himachal Pradesh and Uttarakhand',
    pair: ['China', 'India'],
    where: [78, 30, 81.1, 32.2],
    parties: ['CN', 'IN'],
    holds: 'India',
    claims: 'China, in several valleys',
    treatment: { ...BOTH_DISPUTED, CN: 'disputed', IN: 'agreed' },
    source: CHECKED,
  },
  {
    name: 'Arunachal Pradesh: McMahon Line',
    pair: ['China', 'India'],
    where: [91.5, 26.5, 97.5, 29.6],
    parties: ['CN', 'IN'],
    holds: 'India south of it',
    claims: 'China',
    treatment: { 'de-facto': 'control', un: 'disputed', CN: 'hidden', IN: 'agreed' },
    source: 'India–China agreement on the Line of Actual Control (1993)',
  },
  {
    name: 'Bhutan and China',
    pair: ['Bhutan', 'China'],
    parties: ['BT', 'CN'],
    holds: 'each on its side',
    claims: 'China, in several valleys; never delimited',
    treatment: { ...BOTH_DISPUTED, CN: 'disputed' },
    source: 'Agreement on peace and tranquility, Bhutan and China (1998)',
  },
  {
    name: 'Kalapani',
    pair: ['India', 'Nepal'],
    where: [80.8, 30.05, 81.1, 30.4],
    parties: ['IN', 'NP'],
    holds: 'India',
    claims: 'Nepal',
    treatment: { ...BOTH_DISPUTED, IN: 'agreed' },
    source: CHECKED,
  },
  {
    name: 'Korea: Military Demarcation Line',
    pair: ['North Korea', 'South Korea'],
    parties: ['KP', 'KR'],
    holds: 'each on its side',
    claims: 'both claim the whole peninsula',
    treatment: BOTH_CONTROL,
    source: 'Korean Armistice Agreement (1953)',
  },
  {
    name: 'Preah Vihear',
    pair: ['Cambodia', 'Thailand'],
    where: [104.3, 14.2, 105.1, 14.6],
    parties: ['KH', 'TH'],
    holds: 'Cambodia on the promontory',
    claims: 'Thailand, around it',
    treatment: BOTH_DISPUTED,
    source: 'International Court of Justice, judgment of 11 November 2013',
  },
  {
    name: 'Ceuta and Melilla',
    pair: ['Morocco', 'Spain'],
    parties: ['ES', 'MA'],
    holds: 'Spain',
    claims: 'Morocco',
    treatment: { ...BOTH_DISPUTED, MA: 'hidden' },
    source: CHECKED,
  },
  {
    name: 'Gibraltar',
    pair: ['Gibraltar', 'Spain'],
    parties: ['ES', 'GB'],
    holds: 'Britain',
    claims: 'Spain',
    treatment: { ...BOTH_DISPUTED, GB: 'agreed' },
    source: 'UN list of non-self-governing territories',
  },
  {
    name: 'Olivenza',
    pair: ['Portugal', 'Spain'],
    where: [-7.35, 38.4, -6.9, 38.9],
    parties: ['ES', 'PT'],
    holds: 'Spain',
    claims: 'Portugal',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Croatia and Serbia on the Danube',
    pair: ['Croatia', 'Serbia'],
    where: [18.7, 45.15, 19.5, 45.95],
    parties: ['HR', 'RS'],
    holds: 'Serbia on the east bank',
    claims: 'Croatia, by the old land registers',
    treatment: { ...BOTH_DISPUTED, RS: 'agreed' },
    source: CHECKED,
  },
  {
    name: 'Dragonja',
    pair: ['Croatia', 'Slovenia'],
    where: [13.5, 45.4, 13.75, 45.55],
    parties: ['HR', 'SI'],
    holds: 'Croatia',
    claims: 'Slovenia, by the award of 2017, which Croatia does not accept',
    treatment: BOTH_DISPUTED,
    source: 'Permanent Court of Arbitration, award of 29 June 2017',
  },
  {
    name: 'Essequibo',
    pair: ['Guyana', 'Venezuela'],
    parties: ['GY', 'VE'],
    holds: 'Guyana',
    claims: 'Venezuela',
    treatment: { ...BOTH_DISPUTED, GY: 'agreed', VE: 'hidden' },
    source: 'International Court of Justice, order of 1 December 2023',
  },
  {
    name: 'New River Triangle',
    pair: ['Guyana', 'Suriname'],
    where: [-58.6, 1.3, -56.3, 3.5],
    parties: ['GY', 'SR'],
    holds: 'Guyana',
    claims: 'Suriname',
    treatment: { ...BOTH_DISPUTED, GY: 'agreed' },
    source: CHECKED,
  },
  {
    name: 'Lawa headwaters',
    pair: ['France', 'Suriname'],
    where: [-54.7, 2, -53.9, 3.4],
    parties: ['FR', 'SR'],
    holds: 'France',
    claims: 'Suriname',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Belize and Guatemala',
    pair: ['Belize', 'Guatemala'],
    parties: ['BZ', 'GT'],
    holds: 'Belize',
    claims: 'Guatemala',
    treatment: BOTH_DISPUTED,
    source: 'Special agreement to submit the claim to the International Court of Justice (2008)',
  },
  {
    name: 'Southern Patagonian Ice Field',
    pair: ['Argentina', 'Chile'],
    where: [-73.7, -49.9, -73, -49.1],
    parties: ['AR', 'CL'],
    holds: 'nobody; not yet marked out',
    claims: 'Argentina and Chile',
    treatment: { ...BOTH_DISPUTED, AR: 'disputed' },
    source: 'Agreement between Argentina and Chile (1998)',
  },
  {
    name: 'Rincón de Artigas',
    pair: ['Brazil', 'Uruguay'],
    where: [-56.1, -31.2, -55.7, -30.8],
    parties: ['BR', 'UY'],
    holds: 'Brazil',
    claims: 'Uruguay',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Guantánamo Bay',
    pair: ['Cuba', 'USNB Guantanamo Bay'],
    parties: ['CU', 'US'],
    holds: 'United States, by a lease that Cuba rejects',
    claims: 'Cuba',
    treatment: BOTH_CONTROL,
    source: 'Lease agreement (1903)',
  },
  {
    name: 'Baikonur',
    pair: ['Baikonur', 'Kazakhstan'],
    parties: [],
    holds: 'Russia, by lease',
    claims: 'nobody: it is Kazakhstan’s',
    treatment: BOTH_HIDDEN,
    source: 'Lease agreement (1994)',
  },
  {
    name: 'Hong Kong',
    pair: ['China', 'Hong Kong'],
    parties: [],
    holds: 'China on both sides',
    claims: 'nobody: a line inside one state',
    treatment: BOTH_HIDDEN,
    source: 'Sino-British Joint Declaration (1984)',
  },
];

/** A line that the atlas lacks and that plain coordinates give. */
export interface DrawnLine extends Dispute {
  readonly points: readonly LngLat[];
  readonly treatment: ByView<Treatment>;
}

/** Plain parallels, drawn from our own coordinates. */
export const DRAWN_LINES: readonly DrawnLine[] = [
  {
    name: 'Western Sahara: 27°40′ N',
    points: [
      [-13.17, 27.6667],
      [-8.67, 27.6667],
    ],
    parties: ['EH', 'MA'],
    holds: 'Morocco on both sides',
    claims: 'Western Sahara is a non-self-governing territory; Morocco claims all of it',
    treatment: { ...BOTH_DISPUTED, MA: 'hidden' },
    source: 'UN list of non-self-governing territories',
  },
];

/** A line that belongs on the map and cannot be drawn from the atlas. */
export interface MissingLine extends Dispute {
  /** Where it would run. */
  readonly where: DegreeBox;
}

/** Not in the data: named here, so that nobody takes a blank for a statement. */
export const MISSING_LINES: readonly MissingLine[] = [
  {
    name: 'Golan Heights: the western line',
    where: [35.58, 32.66, 35.7, 33.3],
    parties: ['IL', 'SY'],
    holds: 'Israel on both sides',
    claims: 'Syria',
    source: 'UN Security Council resolution 497 (1981)',
  },
  {
    name: 'East Jerusalem: the municipal limit',
    where: [35.15, 31.7, 35.28, 31.88],
    parties: ['IL', 'PS'],
    holds: 'Israel on both sides',
    claims: 'Palestine',
    source: 'UN Security Council resolution 478 (1980)',
  },
  {
    name: 'Abkhazia',
    where: [41.5, 42.4, 42.2, 43.3],
    parties: ['GE'],
    holds: 'Abkhazia, with Russia',
    claims: 'Georgia',
    source: 'UN Security Council resolution 1808 (2008)',
  },
  {
    name: 'South Ossetia',
    where: [43.5, 41.95, 44.7, 42.8],
    parties: ['GE'],
    holds: 'South Ossetia, with Russia',
    claims: 'Georgia',
    source: CHECKED,
  },
  {
    name: 'Transnistria',
    where: [28.5, 46.5, 30, 48.2],
    parties: ['MD'],
    holds: 'Transnistria',
    claims: 'Moldova',
    source: CHECKED,
  },
  {
    name: 'The front in Ukraine',
    where: [31.5, 46, 40.3, 50],
    parties: ['RU', 'UA'],
    holds: 'Russia east and south of it',
    claims: 'Ukraine',
    source: 'UN General Assembly resolution ES-11/4 (2022)',
  },
  {
    name: 'Nagorno-Karabakh',
    where: [46.2, 39.3, 47.4, 40.5],
    parties: [],
    holds: 'Azerbaijan since 2023',
    claims: 'nobody since its authorities dissolved; the atlas, made in 2018, never showed it',
    source: CHECKED,
  },
  {
    name: 'Hala’ib: the administrative line of 1902',
    where: [33.1, 21.7, 35.7, 23.2],
    parties: ['EG', 'SD'],
    holds: 'Egypt on both sides',
    claims: 'Sudan',
    source: CHECKED,
  },
  {
    name: 'Abyei: the area of the award of 2009',
    where: [27.8, 9.3, 29, 10.2],
    parties: ['SD', 'SS'],
    holds: 'Sudan in the data',
    claims: 'South Sudan',
    source: 'Permanent Court of Arbitration, Abyei award (2009)',
  },
  {
    name: 'Ilemi Triangle: 4°37′ N and the other lines',
    where: [34.3, 4.6, 35.8, 5.1],
    parties: ['KE', 'SS'],
    holds: 'Kenya on both sides',
    claims: 'South Sudan',
    source: CHECKED,
  },
  {
    name: 'Kashmir: the outer claims of India and Pakistan',
    where: [72.5, 32.2, 80.4, 37.1],
    parties: ['CN', 'IN', 'PK'],
    holds: 'Pakistan, India and China',
    claims: 'India and Pakistan',
    source: 'Note on UN maps of Jammu and Kashmir',
  },
  {
    name: 'Arunachal Pradesh: the southern claim of China',
    where: [91.5, 26.8, 97.4, 29.4],
    parties: ['CN', 'IN'],
    holds: 'India on both sides',
    claims: 'China',
    source: CHECKED,
  },
  {
    name: 'Four regions of Ukraine: their limits',
    parties: ['RU', 'UA'],
    where: [31.4, 46, 40.3, 50.1],
    holds: 'Russia in part',
    claims: 'Russia since 2022; Ukraine, to which the United Nations count them',
    source: 'UN General Assembly resolution ES-11/4 (2022)',
  },
  {
    name: 'Essequibo: the river',
    parties: ['GY', 'VE'],
    where: [-59.3, 1.2, -58.2, 7.3],
    holds: 'Guyana on both sides',
    claims: 'Venezuela, west of it',
    source: 'International Court of Justice, order of 1 December 2023',
  },
  {
    name: 'Junagadh and Manavadar',
    parties: ['IN', 'PK'],
    where: [69.8, 20.6, 71.3, 21.8],
    holds: 'India',
    claims: 'Pakistan',
    source: 'Survey of Pakistan, political map of Pakistan (2020)',
  },
  {
    name: 'Southern Kurils: the line in the sea',
    parties: ['JP', 'RU'],
    where: [145.2, 43.3, 149.5, 46],
    holds: 'Russia since 1945',
    claims: 'Japan',
    source:
      'Treaty of Peace with Japan (1951), article 2; Joint Declaration of Japan and the Soviet Union (1956), article 9',
  },
  {
    name: 'Liancourt Rocks (Dokdo, Takeshima)',
    parties: ['JP', 'KR'],
    where: [131.8, 37.2, 131.9, 37.3],
    holds: 'South Korea',
    claims: 'Japan; too small for the atlas',
    source: CHECKED,
  },
  {
    name: 'Senkaku or Diaoyu Islands',
    parties: ['CN', 'JP', 'TW'],
    where: [123.3, 25.6, 124.7, 26],
    holds: 'Japan',
    claims: 'China and Taiwan',
    source: 'Law of China on the Territorial Sea and the Contiguous Zone (1992), article 2',
  },
  {
    name: 'South China Sea: the lines of all claims',
    parties: ['BN', 'CN', 'MY', 'PH', 'TW', 'VN'],
    where: [105, 3, 122, 24],
    holds: 'several states, island by island',
    claims: 'China, Taiwan, Vietnam, the Philippines, Malaysia and Brunei, each in part',
    source: 'Permanent Court of Arbitration, award of 12 July 2016',
  },
];
