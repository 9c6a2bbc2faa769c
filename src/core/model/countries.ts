/** ISO 3166-1 alpha-2, as officially assigned; and XK, which most data uses for Kosovo. */
const CODES =
  'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR ' +
  'BS BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ ' +
  'EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW ' +
  'GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY ' +
  'KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV ' +
  'MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY ' +
  'QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG ' +
  'TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ' +
  'ZW XK';

/** Every code that a place or the side of a source may have. */
export const COUNTRY_CODES: ReadonlySet<string> = new Set(CODES.split(' '));

/**
 * Codes of ISO 3166-1 that stand for dependent territories and special regions of a state, after its
 * own remarks on them. What two states hold or claim is left out: nothing is said of it.
 */
const TERRITORIES =
  'AI AS AW AX BL BM BQ BV CC CK CW CX FO GF GG GL GP GU HK HM IM JE KY MF MO MP MQ MS NC NF NU PF ' +
  'PM PN PR RE SH SJ SX TC TF TK UM VG VI WF';

/** Codes with which a count of countries is one of countries and territories. */
export const TERRITORY_CODES: ReadonlySet<string> = new Set(TERRITORIES.split(' '));
