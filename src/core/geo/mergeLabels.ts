/** From the labels placed in each range of widths to one list for the page. */
import type { LabelSpec, MapLabel } from '../model/map';
import type { Position } from './labelBoxes';
import type { Placed } from './labels';

/** Returns one entry per label and place, with the ranges (by key, in order) in which it stands there. */
export function mergeLabels(
  sets: readonly { readonly key: string; readonly placed: ReadonlyMap<string, Placed> }[],
): MapLabel[] {
  const merged = new Map<string, MapLabel>();
  for (const { key, placed } of sets) {
    for (const { spec, position } of placed.values()) {
      const label = toLabel(spec, position);
      const id = JSON.stringify(label);
      merged.set(id, { ...label, on: (merged.get(id)?.on ?? '') + key });
    }
  }
  return [...merged.values()];
}

function toLabel(spec: LabelSpec, { at, x, y }: Position): MapLabel {
  const { id, kind, text, detail, color } = spec;
  return {
    id,
    kind,
    text,
    ...(detail === undefined ? {} : { detail }),
    ...(color === undefined ? {} : { color }),
    at: [Number(at[0].toFixed(1)), Number(at[1].toFixed(1))],
    x,
    y,
    on: '',
  };
}
