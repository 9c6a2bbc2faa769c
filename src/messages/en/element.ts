/** What <carnet-itinerary> says, to whoever edits the page that it stands in, when it cannot draw. */
export const element = {
  intro: 'The map is not shown. {reason}',
  'no-src': '<carnet-itinerary> needs a src: the address of an itinerary.json.',
  'bad-src':
    'The src {src} is not a web address: give one with https://, or relative to this page.',
  unreachable:
    'No answer from {src}: check that its host is up, that the policy of this page allows it (connect-src) and, on another host, that it sends Access-Control-Allow-Origin.',
  'not-found': 'No file at {src}: upload the itinerary.json there, or correct the src.',
  'too-big': 'The file at {src} is over 4 MB, too large for an itinerary.json: check the src.',
  'not-json':
    'The file at {src} is not JSON: check that it is the itinerary.json, and not a page that says that there is none.',
  'not-ours':
    'The file at {src} is not an itinerary.json: the src must be the one that Carnet builds, not the events file.',
  newer:
    'The file at {src} is of a newer Carnet: replace carnet-element.js by the one built with it.',
  damaged: 'The file at {src} is damaged: build and upload the itinerary.json again.',
} as const;
