/** Every name that stands for something else must be the name of something. */
import type { ProblemCode } from '../../model/problem';
import { nearest } from '../nearest';
import type { Parts } from '../parts';
import { showValue } from '../show';

/** Reports each reference to a place, person, source, event or track that the file does not have. */
export function checkReferences(parts: Parts): void {
  const ids = [...new Set(parts.eventIds.map(({ id }) => id))];
  const targets: Partial<Record<string, { code: ProblemCode; keys: readonly string[] }>> = {
    place: { code: 'unknown-place', keys: parts.placeKeys },
    person: { code: 'unknown-person', keys: parts.personKeys },
    source: { code: 'unknown-source', keys: parts.sourceKeys },
    event: { code: 'unknown-event', keys: ids },
    track: { code: 'unknown-track', keys: parts.trackKeys },
    legEnd: { code: 'unknown-leg-end', keys: [...ids, ...parts.placeKeys] },
  };
  const known = new Map(
    Object.entries(targets).map(([meaning, target]) => [meaning, new Set(target?.keys)]),
  );
  for (const { meaning, path, value } of parts.visits) {
    const target = targets[meaning];
    if (!target || typeof value !== 'string' || value.trim() === '') continue;
    if (known.get(meaning)?.has(value)) continue;
    const near = nearest(value, target.keys);
    const allowed = near || target.keys.length > 12 ? null : target.keys.join(', ') || null;
    parts.report.add(target.code, path, { found: showValue(value), nearest: near, allowed });
  }
}

/** Reports every event id after the first of its kind. */
export function checkEventIds(parts: Parts): void {
  const first = new Map<string, number>();
  for (const { id, index } of parts.eventIds) {
    const other = first.get(id);
    if (other === undefined) first.set(id, index);
    else {
      const params = { found: showValue(id), other: `events[${String(other)}]` };
      parts.report.add('duplicate-event-id', ['events', index, 'id'], params);
    }
  }
}

/** Reports places, people and sources that nothing in the file mentions. */
export function checkUnused(parts: Parts): void {
  const used = new Set<string>();
  for (const { meaning, value } of parts.visits) {
    if (meaning === 'legEnd') used.add(`place ${String(value)}`);
    else used.add(`${meaning} ${String(value)}`);
  }
  const dictionaries = [
    { meaning: 'place', field: 'places', code: 'unused-place', keys: parts.placeKeys },
    { meaning: 'person', field: 'people', code: 'unused-person', keys: parts.personKeys },
    { meaning: 'source', field: 'sources', code: 'unused-source', keys: parts.sourceKeys },
  ] as const;
  for (const { meaning, field, code, keys } of dictionaries) {
    for (const key of keys) {
      if (used.has(`${meaning} ${key}`)) continue;
      parts.report.add(code, [field, key], { found: showValue(key) }, 'key');
    }
  }
}
