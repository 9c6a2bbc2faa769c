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
  'announced',
  'hollow',
  'off',
  'planned',
  'version',
  'disputed',
] as const;
export type LegendEntry = (typeof LEGEND)[number];

/** Returns the entries that a story needs, whatever the zoom. Nights are always among them. */
export function legendOf(story: LiveStory): LegendEntry[] {
  const found = new Set<LegendEntry>(['night']);
  for (const event of story.events) {
    const { form, look, cap0, cap1 } = markOf(event, Number);
    if (event.disputes.length > 0) found.add('disputed');
    if (look !== 'solid') found.add(look);
    else found.add(form === 'tick' ? 'exact' : form);
    if (form === 'bounds' && [cap0, cap1].includes('half')) found.add('half');
  }
  if (story.stays.length > 0) found.add('stay');
  for (const { bar, kind } of story.ghosts ?? []) if (bar) found.add(kind);
  if (story.legs.some(({ status }) => status === 'inferred')) found.add('travel');
  if (story.legs.some(({ status }) => status === 'announced')) found.add('announced');
  return LEGEND.filter((entry) => found.has(entry));
}
