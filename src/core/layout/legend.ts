/** Which kinds of mark a story has, so that its legend explains these and no others. */
import type { LiveStory } from '../model/liveStory';
import { markOf } from './marks';

/** Entries of the legend, in the order shown. */
const LEGEND = [
  'exact',
  'part',
  'bounds',
  'half',
  'stay',
  'move',
  'night',
  'travel',
  'hollow',
] as const;
export type LegendEntry = (typeof LEGEND)[number];

/** Returns the entries that a story needs, whatever the zoom. Nights are always among them. */
export function legendOf(story: LiveStory): LegendEntry[] {
  const found = new Set<LegendEntry>(['night']);
  for (const event of story.events) {
    const { form, hollow, cap0, cap1 } = markOf(event, Number);
    if (hollow) found.add('hollow');
    else found.add(form === 'tick' ? 'exact' : form);
    if (form === 'bounds' && [cap0, cap1].includes('half')) found.add('half');
  }
  if (story.stays.length > 0) found.add('stay');
  if (story.legs.some(({ status }) => status === 'inferred')) found.add('travel');
  return LEGEND.filter((entry) => found.has(entry));
}
