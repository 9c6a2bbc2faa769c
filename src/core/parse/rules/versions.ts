/** Times that stand beside an event's own: in a version of a dispute, and in an earlier state. */
import type { WhenSpec } from '../../model/itinerary';
import { standsAlone } from '../../time/resolve';
import type { Parts } from '../parts';
import { isRecord } from '../shape';
import { zoneFor } from './whens';

/**
 * Reports each that gives no stretch of time by itself: they are drawn beside the event and are no
 * part of the network, so other events cannot help them out. What `checkDates` or `checkWhens` has
 * reported is left out.
 */
export function checkVersions(parts: Parts): void {
  for (const { meaning, path, value } of parts.visits) {
    const isBeside = path.includes('versions') || path.includes('history');
    if (meaning !== 'when' || !isBeside) continue;
    if (typeof value !== 'string' && !isRecord(value)) continue;
    const isReported = parts.report.problems.some((problem) =>
      path.every((step, index) => problem.path[index] === step),
    );
    if (isReported) continue;
    // The walk has found it to be a date or fields of a when, and nothing wrong with them.
    const when = value as WhenSpec;
    if (!standsAlone(when, zoneFor(parts, path) ?? 'UTC')) {
      parts.report.add('time-not-by-itself', path);
    }
  }
}
