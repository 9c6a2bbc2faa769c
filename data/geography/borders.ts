/**
 * Our border policy: what the map says where states disagree. Two views: `de-facto` shows who holds
 * the land, with every contested line dotted; `un` follows the resolutions and cartographic notes of
 * the United Nations. A pair that is not listed is drawn as agreed. Tables only: `publish/basemap`
 * applies them to the polygons of `world-atlas` 2.0.2 (Natural Earth 4.1), whose short names tie a
 * rule to its line, since several parties have no code.
 *
 * The rule for tints: land that somebody holds against the state to which the United Nations assign
 * it is given to nobody in the `de-facto` view, and to that state in the `un` view; where the United
 * Nations assign it to nobody, neither view does.
 */
import type { LngLat } from '../../src/core/model/brand';

/** Whose view of the world's borders a map draws. */
export const BORDER_VIEWS = ['de-facto', 'un'] as const;
/** One of {@link BORDER_VIEWS}. */
export type BorderView = (typeof BORDER_VIEWS)[number];

/** How a line is drawn; both `disputed` and `control` (a ceasefire line or the like) are dotted. */
export type Treatment = 'agreed' | 'disputed' | 'control' | 'hidden';
/** West, south, east, north in degrees; never across 180. */
export type DegreeBox = readonly [west: number, south: number, east: number, north: number];

/** Who is at odds, and where that can be read. */
interface Dispute {
  readonly name: string;
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
  readonly treatment: Readonly<Record<BorderView, Treatment>>;
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
    holds: 'Morocco west of it, the Polisario Front east of it',
    claims: 'Western Sahara is a non-self-governing territory; Morocco claims all of it',
    treatment: { 'de-facto': 'control', un: 'hidden' },
    source:
      'UN General Assembly resolution 34/37 (1979); UN list of non-self-governing territories',
  },
  {
    name: 'Golan Heights: the eastern line',
    pair: ['Israel', 'Syria'],
    holds: 'Israel west of it',
    claims: 'Syria',
    treatment: BOTH_CONTROL,
    source: 'Agreement on Disengagement (1974); UN Security Council resolution 497 (1981)',
  },
  {
    name: 'Golan Heights and Jordan: the Yarmuk',
    pair: ['Israel', 'Jordan'],
    where: [35.62, 32.64, 35.8, 32.8],
    holds: 'Israel north of it',
    claims: 'Syria; nobody disputes the line itself, which is Jordan’s',
    treatment: BOTH_AGREED,
    source: 'Treaty of Peace between Israel and Jordan (1994), annex I',
  },
  {
    name: 'Shebaa Farms and Ghajar',
    pair: ['Israel', 'Lebanon'],
    where: [35.6, 33.2, 35.95, 33.5],
    holds: 'Israel',
    claims: 'Lebanon; the United Nations count the land as Syrian',
    treatment: BOTH_DISPUTED,
    source: 'Report of the UN Secretary-General S/2000/460',
  },
  {
    name: 'Blue Line',
    pair: ['Israel', 'Lebanon'],
    holds: 'Israel and Lebanon',
    claims: 'a line of withdrawal, not an agreed border',
    treatment: BOTH_CONTROL,
    source: 'Report of the UN Secretary-General S/2000/590',
  },
  {
    name: 'Jerusalem',
    pair: ['Israel', 'Palestine'],
    where: [35.1, 31.68, 35.32, 31.92],
    holds: 'Israel on both sides',
    claims: 'Palestine (East Jerusalem)',
    treatment: BOTH_DISPUTED,
    source: 'UN Security Council resolutions 478 (1980) and 2334 (2016)',
  },
  {
    name: 'West Bank and Gaza: the armistice lines of 1949',
    pair: ['Israel', 'Palestine'],
    holds: 'Israel, with the Palestinian Authority in parts of the West Bank',
    claims: 'Palestine',
    treatment: BOTH_CONTROL,
    source: 'UN Security Council resolution 2334 (2016)',
  },
  {
    name: 'Gaza and Egypt',
    pair: ['Egypt', 'Palestine'],
    holds: 'Egypt on its side',
    claims: 'nobody disputes the line',
    treatment: BOTH_AGREED,
    source: CHECKED,
  },
  {
    name: 'West Bank and Jordan',
    pair: ['Jordan', 'Palestine'],
    holds: 'Jordan on its side, Israel on the other',
    claims: 'Palestine; nobody disputes the line itself',
    treatment: BOTH_AGREED,
    source: 'Treaty of Peace between Israel and Jordan (1994), article 3',
  },
  {
    name: 'Cyprus: the northern ceasefire line',
    pair: ['Cyprus U.N. Buffer Zone', 'N. Cyprus'],
    holds: 'the Turkish Cypriot administration north of it',
    claims: 'Cyprus',
    treatment: BOTH_CONTROL,
    source: 'UN Security Council resolutions 186 (1964) and 541 (1983)',
  },
  {
    name: 'Cyprus: the southern ceasefire line',
    pair: ['Cyprus', 'Cyprus U.N. Buffer Zone'],
    holds: 'United Nations in between',
    claims: 'Cyprus; left out beside the northern line, which it nearly touches',
    treatment: BOTH_HIDDEN,
    source: 'UN Security Council resolution 186 (1964)',
  },
  {
    name: 'Dhekelia and Northern Cyprus',
    pair: ['Dhekelia', 'N. Cyprus'],
    holds: 'Britain and the Turkish Cypriot administration',
    claims: 'Cyprus (the north)',
    treatment: BOTH_CONTROL,
    source: 'UN Security Council resolution 541 (1983)',
  },
  {
    name: 'Dhekelia and the buffer zone',
    pair: ['Cyprus U.N. Buffer Zone', 'Dhekelia'],
    holds: 'Britain and the United Nations',
    claims: 'nobody; too small to show',
    treatment: BOTH_HIDDEN,
    source: CHECKED,
  },
  {
    name: 'Crimea: the isthmus',
    pair: ['Russia', 'Ukraine'],
    where: [32, 45.3, 36, 46.6],
    holds: 'Russia south of it since 2014',
    claims: 'Ukraine',
    treatment: { 'de-facto': 'control', un: 'hidden' },
    source: 'UN General Assembly resolution 68/262 (2014)',
  },
  {
    name: 'Luhansk and Donetsk: the border of 1991',
    pair: ['Russia', 'Ukraine'],
    where: [37.5, 46.5, 40.5, 49.96],
    holds: 'Russia on most of both sides; the front is not in the data',
    claims: 'Ukraine',
    treatment: { 'de-facto': 'disputed', un: 'agreed' },
    source: 'UN General Assembly resolution ES-11/4 (2022)',
  },
  {
    name: 'Kosovo',
    pair: ['Kosovo', 'Serbia'],
    holds: 'Kosovo',
    claims: 'Serbia',
    treatment: BOTH_DISPUTED,
    source: 'UN Security Council resolution 1244 (1999)',
  },
  {
    name: 'Hala’ib: 22° N',
    pair: ['Egypt', 'Sudan'],
    where: [34.05, 21.8, 37, 22.2],
    holds: 'Egypt north of it',
    claims: 'Sudan, up to the administrative line of 1902',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Bir Tawil: 22° N',
    pair: ['Egypt', 'Sudan'],
    where: [33.1, 21.8, 34.05, 22.2],
    holds: 'nobody',
    claims: 'nobody: each state claims the line that leaves it to the other',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Abyei',
    pair: ['S. Sudan', 'Sudan'],
    where: [27.7, 9.2, 29.1, 10.3],
    holds: 'Sudan in the data; a United Nations force on the ground',
    claims: 'South Sudan',
    treatment: BOTH_DISPUTED,
    source:
      'Permanent Court of Arbitration, Abyei award (2009); UN Security Council resolution 1990 (2011)',
  },
  {
    name: 'Sudan and South Sudan',
    pair: ['S. Sudan', 'Sudan'],
    holds: 'each on its side',
    claims: 'the final line has not been determined',
    treatment: { 'de-facto': 'agreed', un: 'disputed' },
    source: 'Note on UN maps of Sudan and South Sudan since 2011',
  },
  {
    name: 'Ilemi Triangle',
    pair: ['Kenya', 'S. Sudan'],
    where: [34.3, 4.5, 36, 5.4],
    holds: 'Kenya',
    claims: 'South Sudan',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Somaliland',
    pair: ['Somalia', 'Somaliland'],
    holds:
      'Somaliland, which no member of the United Nations had recognised when the data were made',
    claims: 'Somalia',
    treatment: { 'de-facto': 'control', un: 'hidden' },
    source: CHECKED,
  },
  {
    name: 'Ras Doumeira',
    pair: ['Djibouti', 'Eritrea'],
    where: [43, 12.6, 43.3, 12.8],
    holds: 'Eritrea',
    claims: 'Djibouti',
    treatment: BOTH_DISPUTED,
    source: 'UN Security Council resolution 1862 (2009)',
  },
  {
    name: 'Al-Fashaga',
    pair: ['Ethiopia', 'Sudan'],
    where: [35.6, 13.3, 36.8, 14.4],
    holds: 'Sudan, with Ethiopian settlement in part',
    claims: 'Ethiopian local authorities; the line of 1902 has not been marked',
    treatment: { 'de-facto': 'disputed', un: 'agreed' },
    source: 'Anglo-Ethiopian treaty (1902)',
  },
  {
    name: 'Armenia and Azerbaijan',
    pair: ['Armenia', 'Azerbaijan'],
    holds: 'each on its side, apart from pockets',
    claims: 'both accept the line of 1991, which is being marked out',
    treatment: BOTH_AGREED,
    source: 'Regulation on the joint work of the two border commissions (2024)',
  },
  {
    name: 'Kashmir: Line of Control and working boundary',
    pair: ['India', 'Pakistan'],
    where: [73, 32.2, 78, 36],
    holds: 'Pakistan to the west and north, India to the east and south',
    claims: 'both',
    treatment: BOTH_CONTROL,
    source: 'Simla Agreement (1972); note on UN maps of Jammu and Kashmir',
  },
  {
    name: 'Sir Creek',
    pair: ['India', 'Pakistan'],
    where: [68, 23.5, 68.5, 24.1],
    holds: 'India and Pakistan',
    claims: 'both',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Siachen: actual ground position',
    pair: ['Pakistan', 'Siachen Glacier'],
    holds: 'India on the glacier',
    claims: 'both',
    treatment: BOTH_CONTROL,
    source: CHECKED,
  },
  {
    name: 'Siachen and China',
    pair: ['China', 'Siachen Glacier'],
    holds: 'India and China',
    claims: 'India, Pakistan',
    treatment: BOTH_CONTROL,
    source: CHECKED,
  },
  {
    name: 'Siachen and India',
    pair: ['India', 'Siachen Glacier'],
    holds: 'India on both sides',
    claims: 'Pakistan',
    treatment: BOTH_HIDDEN,
    source: CHECKED,
  },
  {
    name: 'Shaksgam',
    pair: ['China', 'Pakistan'],
    holds: 'China north of it',
    claims: 'India, against the agreement of 1963 between the other two',
    treatment: BOTH_DISPUTED,
    source: 'Sino-Pakistan Agreement (1963), article 6',
  },
  {
    name: 'Aksai Chin and Demchok: Line of Actual Control',
    pair: ['China', 'India'],
    where: [77.5, 32.2, 80.5, 36],
    holds: 'China east of it',
    claims: 'India',
    treatment: BOTH_CONTROL,
    source: 'India–China agreement on the Line of Actual Control (1993)',
  },
  {
    name: 'Valleys of Himachal Pradesh and Uttarakhand',
    pair: ['China', 'India'],
    where: [78, 30, 81.1, 32.2],
    holds: 'India',
    claims: 'China, in several valleys',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Arunachal Pradesh: McMahon Line',
    pair: ['China', 'India'],
    where: [91.5, 26.5, 97.5, 29.6],
    holds: 'India south of it',
    claims: 'China',
    treatment: { 'de-facto': 'control', un: 'disputed' },
    source: 'India–China agreement on the Line of Actual Control (1993)',
  },
  {
    name: 'Bhutan and China',
    pair: ['Bhutan', 'China'],
    holds: 'each on its side',
    claims: 'China, in several valleys; never delimited',
    treatment: BOTH_DISPUTED,
    source: 'Agreement on peace and tranquility, Bhutan and China (1998)',
  },
  {
    name: 'Kalapani',
    pair: ['India', 'Nepal'],
    where: [80.8, 30.05, 81.1, 30.4],
    holds: 'India',
    claims: 'Nepal',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Korea: Military Demarcation Line',
    pair: ['North Korea', 'South Korea'],
    holds: 'each on its side',
    claims: 'both claim the whole peninsula',
    treatment: BOTH_CONTROL,
    source: 'Korean Armistice Agreement (1953)',
  },
  {
    name: 'Preah Vihear',
    pair: ['Cambodia', 'Thailand'],
    where: [104.3, 14.2, 105.1, 14.6],
    holds: 'Cambodia on the promontory',
    claims: 'Thailand, around it',
    treatment: BOTH_DISPUTED,
    source: 'International Court of Justice, judgment of 11 November 2013',
  },
  {
    name: 'Ceuta and Melilla',
    pair: ['Morocco', 'Spain'],
    holds: 'Spain',
    claims: 'Morocco',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Gibraltar',
    pair: ['Gibraltar', 'Spain'],
    holds: 'Britain',
    claims: 'Spain',
    treatment: BOTH_DISPUTED,
    source: 'UN list of non-self-governing territories',
  },
  {
    name: 'Olivenza',
    pair: ['Portugal', 'Spain'],
    where: [-7.35, 38.4, -6.9, 38.9],
    holds: 'Spain',
    claims: 'Portugal',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Croatia and Serbia on the Danube',
    pair: ['Croatia', 'Serbia'],
    where: [18.7, 45.15, 19.5, 45.95],
    holds: 'Serbia on the east bank',
    claims: 'Croatia, by the old land registers',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Dragonja',
    pair: ['Croatia', 'Slovenia'],
    where: [13.5, 45.4, 13.75, 45.55],
    holds: 'Croatia',
    claims: 'Slovenia, by the award of 2017, which Croatia does not accept',
    treatment: BOTH_DISPUTED,
    source: 'Permanent Court of Arbitration, award of 29 June 2017',
  },
  {
    name: 'Essequibo',
    pair: ['Guyana', 'Venezuela'],
    holds: 'Guyana',
    claims: 'Venezuela',
    treatment: BOTH_DISPUTED,
    source: 'International Court of Justice, order of 1 December 2023',
  },
  {
    name: 'New River Triangle',
    pair: ['Guyana', 'Suriname'],
    where: [-58.6, 1.3, -56.3, 3.5],
    holds: 'Guyana',
    claims: 'Suriname',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Lawa headwaters',
    pair: ['France', 'Suriname'],
    where: [-54.7, 2, -53.9, 3.4],
    holds: 'France',
    claims: 'Suriname',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Belize and Guatemala',
    pair: ['Belize', 'Guatemala'],
    holds: 'Belize',
    claims: 'Guatemala',
    treatment: BOTH_DISPUTED,
    source: 'Special agreement to submit the claim to the International Court of Justice (2008)',
  },
  {
    name: 'Southern Patagonian Ice Field',
    pair: ['Argentina', 'Chile'],
    where: [-73.7, -49.9, -73, -49.1],
    holds: 'nobody; not yet marked out',
    claims: 'Argentina and Chile',
    treatment: BOTH_DISPUTED,
    source: 'Agreement between Argentina and Chile (1998)',
  },
  {
    name: 'Rincón de Artigas',
    pair: ['Brazil', 'Uruguay'],
    where: [-56.1, -31.2, -55.7, -30.8],
    holds: 'Brazil',
    claims: 'Uruguay',
    treatment: BOTH_DISPUTED,
    source: CHECKED,
  },
  {
    name: 'Guantánamo Bay',
    pair: ['Cuba', 'USNB Guantanamo Bay'],
    holds: 'United States, by a lease that Cuba rejects',
    claims: 'Cuba',
    treatment: BOTH_CONTROL,
    source: 'Lease agreement (1903)',
  },
  {
    name: 'Baikonur',
    pair: ['Baikonur', 'Kazakhstan'],
    holds: 'Russia, by lease',
    claims: 'nobody: it is Kazakhstan’s',
    treatment: BOTH_HIDDEN,
    source: 'Lease agreement (1994)',
  },
  {
    name: 'Hong Kong',
    pair: ['China', 'Hong Kong'],
    holds: 'China on both sides',
    claims: 'nobody: a line inside one state',
    treatment: BOTH_HIDDEN,
    source: 'Sino-British Joint Declaration (1984)',
  },
];

/** A line that the atlas lacks and that plain coordinates give. */
export interface DrawnLine extends Dispute {
  readonly points: readonly LngLat[];
  readonly treatment: Readonly<Record<BorderView, Treatment>>;
}

/** Plain parallels, drawn from our own coordinates. */
export const DRAWN_LINES: readonly DrawnLine[] = [
  {
    name: 'Western Sahara: 27°40′ N',
    points: [
      [-13.17, 27.6667],
      [-8.67, 27.6667],
    ],
    holds: 'Morocco on both sides',
    claims: 'Western Sahara is a non-self-governing territory; Morocco claims all of it',
    treatment: BOTH_DISPUTED,
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
    holds: 'Israel on both sides',
    claims: 'Syria',
    source: 'UN Security Council resolution 497 (1981)',
  },
  {
    name: 'East Jerusalem: the municipal limit',
    where: [35.15, 31.7, 35.28, 31.88],
    holds: 'Israel on both sides',
    claims: 'Palestine',
    source: 'UN Security Council resolution 478 (1980)',
  },
  {
    name: 'Abkhazia',
    where: [41.5, 42.4, 42.2, 43.3],
    holds: 'Abkhazia, with Russia',
    claims: 'Georgia',
    source: 'UN Security Council resolution 1808 (2008)',
  },
  {
    name: 'South Ossetia',
    where: [43.5, 41.95, 44.7, 42.8],
    holds: 'South Ossetia, with Russia',
    claims: 'Georgia',
    source: CHECKED,
  },
  {
    name: 'Transnistria',
    where: [28.5, 46.5, 30, 48.2],
    holds: 'Transnistria',
    claims: 'Moldova',
    source: CHECKED,
  },
  {
    name: 'The front in Ukraine',
    where: [31.5, 46, 40.3, 50],
    holds: 'Russia east and south of it',
    claims: 'Ukraine',
    source: 'UN General Assembly resolution ES-11/4 (2022)',
  },
  {
    name: 'Nagorno-Karabakh',
    where: [46.2, 39.3, 47.4, 40.5],
    holds: 'Azerbaijan since 2023',
    claims: 'nobody since its authorities dissolved; the atlas, made in 2018, never showed it',
    source: CHECKED,
  },
  {
    name: 'Hala’ib: the administrative line of 1902',
    where: [33.1, 21.7, 35.7, 23.2],
    holds: 'Egypt on both sides',
    claims: 'Sudan',
    source: CHECKED,
  },
  {
    name: 'Abyei: the area of the award of 2009',
    where: [27.8, 9.3, 29, 10.2],
    holds: 'Sudan in the data',
    claims: 'South Sudan',
    source: 'Permanent Court of Arbitration, Abyei award (2009)',
  },
  {
    name: 'Ilemi Triangle: 4°37′ N and the other lines',
    where: [34.3, 4.6, 35.8, 5.1],
    holds: 'Kenya on both sides',
    claims: 'South Sudan',
    source: CHECKED,
  },
  {
    name: 'Kashmir: the outer claims of India and Pakistan',
    where: [72.5, 32.2, 80.4, 37.1],
    holds: 'Pakistan, India and China',
    claims: 'India and Pakistan',
    source: 'Note on UN maps of Jammu and Kashmir',
  },
  {
    name: 'Arunachal Pradesh: the southern claim of China',
    where: [91.5, 26.8, 97.4, 29.4],
    holds: 'India on both sides',
    claims: 'China',
    source: CHECKED,
  },
];
