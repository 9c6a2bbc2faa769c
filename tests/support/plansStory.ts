/** The made-up tour in which little goes as planned, told in a browser test without the build. */
import { parse } from 'yaml';
import { buildStory } from '../../src/core/describe/story';
import { parseItinerary } from '../../src/core/parse/parseItinerary';
import { resolveSpans } from '../../src/core/time/resolve';
import { story } from '../../src/messages/en/story';
import { when } from '../../src/messages/en/when';
import file from '../golden/itineraries/plans-2025.yaml?raw';

const { itinerary } = parseItinerary(parse(file));
if (!itinerary) throw new Error('plans-2025.yaml has errors');

export const plansStory = buildStory({
  itinerary,
  spans: resolveSpans(itinerary).spans,
  language: 'en',
  messages: { story, when },
  countries: { EE: 'Estonia', FI: 'Finland', IS: 'Iceland', LV: 'Latvia', PL: 'Poland' },
});
