import { defineItinerary } from '../../../src/core/model/itinerary';
import { elsewhere } from './elsewhere';

const places = {
	ankara: {
		name: 'Ankara',
		country: 'TR',
		at: [32.86, 39.93],
		precision: 'city',
		zone: 'Europe/Istambul',
	},
} as const;

console.log('never run');

export default defineItinerary({
  format: 1,
  id: 'typescript',
  language: 'en',
  title: `The ${elsewhere} tour`,
  updated: '2025-08-26',
  places,
  sources: { wire: { publisher: 'A', title: 'B', kind: 'wire', kind: 'press' } },
  events: [
    {
      id: 'talks',
      kind: 'meeting',
      title: 'Talks',
      when: { date: '2025-08-19', start: now() },
      at: 'ankara',
      sources: ['wire'],
    },
  ],
});
