/** What <carnet-itinerary> says, to whoever edits the page that it stands in, when it cannot draw. */
export const element = {
  intro: 'The map is not shown: {reason}',
  'no-src': '<carnet-itinerary> needs a src, the address of an itinerary.json.',
  'bad-src': 'the src {src} is not a web address. Correct it.',
  unreachable:
    'no answer from {src}. Check that its host is up, that this page may connect to it (connect-src) and, if it is another host, that it sends Access-Control-Allow-Origin.',
  'not-found': 'no file at {src}. Upload itinerary.json there, or correct the src.',
  'too-big': '{src} is over 4 MB, too large for an itinerary.json. Correct the src.',
  'not-json': '{src} is not JSON. Upload itinerary.json there, or correct the src.',
  'not-ours': '{src} is not the itinerary.json that Carnet builds. Correct the src.',
  newer: '{src} is of a newer Carnet. Upload the carnet-element.js built with it.',
  damaged: '{src} is damaged. Build and upload it again.',
} as const;
