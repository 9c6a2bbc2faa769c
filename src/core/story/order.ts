/**
 * Which stops have a place in the order of the journey. A file has to list its events one after the
 * other, so one whose time is wide open stands somewhere in it; no journey may follow from that.
 */
import { spanOf, type Spans } from './presence';
import type { Run } from './runs';

/**
 * How many other stops must lie inside a stop's own time before its order is open. Within one day
 * the file's order is taken as it stands: sources say "then" more often than they give hours.
 */
const OPEN_OVER = 2;

interface Window {
  readonly from: number;
  readonly to: number;
}

function windowOf(run: Run, spans: Spans): Window {
  const own = run.events.map((event) => spanOf(spans, event.id));
  return {
    from: Math.min(...own.map((span) => span.startMin.at)),
    to: Math.max(...own.map((span) => span.endMax.at)),
  };
}

/**
 * Returns the runs between which journeys can be told, in order: all but those away from home that
 * may have been before or after two or more others, by their bounds alone. An empty list gives none.
 */
export function runsInOrder(runs: readonly Run[], spans: Spans): readonly Run[] {
  const windows = runs.map((run) => windowOf(run, spans));
  return runs.filter((run, index) => {
    const own = windows[index];
    if (run.isHome || !own) return true;
    const inside = windows.filter((other) => own.from < other.from && other.to < own.to);
    return inside.length < OPEN_OVER;
  });
}
