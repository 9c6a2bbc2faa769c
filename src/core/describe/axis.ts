/** The name of the time axis: "Local time, UTC+3". */
import { fill } from '../model/fill';
import type { StoryMessages } from '../model/storyMessages';
import { describeOffset } from './date';

/** Returns the axis's name with the offset that the zone had at `at` (ms). */
export function describeAxis(zone: string, at: number, messages: StoryMessages): string {
  return fill(messages.axis, { offset: describeOffset(zone, at) });
}
