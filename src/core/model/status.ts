/** What a status says of an event: that it took place, that it is still to come, or that it is off. */
import type { EventStatus } from './itinerary';

/** Whether it took place, by a source or by what follows from other events. No status is a plain report. */
export function happened({ status = 'reported' }: { readonly status?: EventStatus }): boolean {
  return status === 'reported' || status === 'inferred';
}

export type OffStatus = 'postponed' | 'cancelled' | 'denied';

/** Whether it is called off, put off or denied: struck out wherever it is shown, and counted nowhere. */
export function isOff<T extends { readonly status?: EventStatus }>(
  event: T,
): event is T & { readonly status: OffStatus } {
  const { status } = event;
  return status === 'postponed' || status === 'cancelled' || status === 'denied';
}
