/** The tests of this folder run once per zone: this one fails where a run is not in its zone. */
import { expect, it } from 'vitest';

it('runs in the zone that its project names', () => {
  const zone = process.env['TZ'];
  expect(zone).toBeDefined();
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
  const hours = new Date(Date.UTC(2025, 0, 1)).getHours();
  const named = new Intl.DateTimeFormat('en-GB', { timeZone: zone, hour: 'numeric' });
  expect(hours).toBe(Number(named.format(Date.UTC(2025, 0, 1))));
});
