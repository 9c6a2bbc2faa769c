/** The default story, built from its file without reading it as text, so that browser tests can have it too. */
import japan from '../../data/japan-2025';
import { buildStory } from '../../src/core/describe/story';
import { resolveSpans } from '../../src/core/time/resolve';
import { story } from '../../src/messages/en/story';
import { when } from '../../src/messages/en/when';

export const japanStory = buildStory({
  itinerary: japan,
  spans: resolveSpans(japan).spans,
  language: 'en',
  messages: { story, when },
  countries: { DJ: 'Djibouti', JO: 'Jordan', JP: 'Japan', TR: 'Türkiye' },
});
