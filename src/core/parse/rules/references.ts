/** Every name that stands for something else must be the name of something. */
import type { ProblemCode } from '../../model/problem';
import { nearest } from '../nearest';
import type { Parts } from '../parts';
import { showValue } from '../show';

/** More slips than this have one cause; looking for what each meant would take minutes. */
const MAX_LOOKED_FOR = 200;

/**
 * Reports each reference to a place, person, source, event or track that the file does not have,
 * then places, people and sources that nothing mentions. What a misspelt reference was probably
 * meant for counts as mentioned: one slip is one problem.
 */
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
  const meant = new Set<string>();
  let looked = 0;
  for (const { meaning, path, value } of parts.visits) {
    const target = targets[meaning];
    if (!target || typeof value !== 'string' || value.trim() === '') continue;
    if (known.get(meaning)?.has(value)) continue;
    looked += 1;
    const near = looked > MAX_LOOKED_FOR ? null : nearest(value, target.keys);
    if (near !== null) meant.add(`${meaning} ${near}`);
    const allowed = near || target.keys.length > 12 ? null : target.keys.join(', ') || null;
    parts.report.add(target.code, path, { found: showValue(value), nearest: near, allowed });
  }
  reportUnused(parts, meant);
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

function reportUnused(parts: Parts, meant: ReadonlySet<string>): void {
  const used = new Set(meant);
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
