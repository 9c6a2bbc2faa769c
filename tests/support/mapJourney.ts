/** Made-up journeys for the map: any region, any size, cities visited twice, a home near or far. */
import type { LngLat } from '../../src/core/model/brand';
import type { LabelSpec } from '../../src/core/model/map';
import type { Story } from '../../src/core/model/story';
import { mapStory, type VisitSpec } from './mapStory';
import { randomFrom } from './random';

const NAMES = [
  'Rome',
  'Wagadougou',
  'São Tomé',
  'Ulaanbaatar',
  'Ho Chi Minh City',
  'Oslo',
  'Washington, D.C.',
  'Ürümqi',
  'عمّان',
  '東京',
  'Ay',
  'Sharm el-Sheikh',
];

export interface Journey {
  readonly story: Story;
  readonly points: readonly LngLat[];
}

/** Returns the journey of a seed: 1 to 9 visits to up to 9 cities within 2 to 60 degrees. */
export function journey(seed: number): Journey {
  const random = randomFrom(seed);
  const middle: LngLat = [random() * 360 - 180, random() * 110 - 50];
  const reach = 2 + random() ** 2 * 58;
  const count = 1 + Math.floor(random() * 9);
  const around = (): LngLat => [
    wrap(middle[0] + (random() - 0.5) * reach),
    Math.max(-70, Math.min(75, middle[1] + (random() - 0.5) * reach * 0.7)),
  ];
  const cities = Array.from({ length: count }, (_, index): VisitSpec => {
    const city = NAMES[index % NAMES.length] ?? 'Rome';
    const country = ['AA', 'BB', 'CC'][Math.floor(random() * 3)] ?? 'AA';
    return { city, country, at: around(), dates: `${String(index + 1)}–${String(index + 2)} Sept` };
  });
  const order = Array.from({ length: count }, () => cities[Math.floor(random() * count)]);
  const visits = order.flatMap((visit, index) => {
    const isStaying = visit?.city === order[index - 1]?.city;
    return visit && !isStaying ? [visit] : [];
  });
  const homes = [
    null,
    { name: 'Tokyo', at: [139.65, 35.68] as const },
    { name: 'Near', at: around() },
  ];
  const home = homes[Math.floor(random() * homes.length)] ?? null;
  return { story: mapStory(visits, home), points: visits.map(({ at }) => at) };
}

function wrap(lng: number): number {
  return ((((lng + 180) % 360) + 360) % 360) - 180;
}

/** Returns names for areas all over a frame of the given size. */
export function areaNames(seed: number, width: number, height: number): LabelSpec[] {
  const random = randomFrom(seed);
  const kinds = ['visited', 'country', 'sea'] as const;
  return Array.from({ length: 40 }, (_, index) => ({
    id: `area-${String(index)}`,
    kind: kinds[index % 3] ?? 'sea',
    text: NAMES[Math.floor(random() * NAMES.length)] ?? '',
    anchors: Array.from({ length: 3 }, () => [random() * width, random() * height] as const),
    priority: 100 - index,
  }));
}
