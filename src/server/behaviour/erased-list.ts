import { createHash } from 'node:crypto';
import type { EventTarget } from '#analytics/event-engine.ts';
import type { SegmentStore } from '#analytics/segments/segment-store.ts';
import { type CustomerMarks, customerMark } from '#storage/keys/erased-customers.ts';

/** Says whether a customer of the workspace was erased; asked once for each, however often they come. */
export function erasedIn(workspace: string, { secret, marks }: CustomerMarks): (customer: string) => boolean {
  const all = new Set(marks);
  const known = new Map<string, boolean>();
  return (customer) => {
    if (all.size === 0) return false;
    let is = known.get(customer);
    if (is === undefined) {
      is = all.has(customerMark(secret, workspace, customer));
      known.set(customer, is);
    }
    return is;
  };
}

/** A name for the list as it is now, to say that something was held against it; empty for an empty list. */
export const listName = ({ marks }: CustomerMarks): string =>
  marks.length === 0 ? '' : createHash('sha256').update(marks.join('\n')).digest('hex');

/** Which of these logs still may hold customers that were erased: a backup from before came back, or the erasure is under way. */
export async function notYetHeld(
  segments: SegmentStore,
  list: CustomerMarks,
  logs: readonly EventTarget[],
): Promise<EventTarget[]> {
  const name = listName(list);
  const open: EventTarget[] = [];
  for (const target of logs) if ((await segments.heldAgainst(target)) !== name) open.push(target);
  return open;
}
