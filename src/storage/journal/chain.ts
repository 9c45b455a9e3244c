import { createHash } from 'node:crypto';
import type { ChangeRow } from '#storage/tables.ts';

/**
 * The mark of a step, which no earlier step can be changed without changing.
 *
 * Source  SHA-256 over the mark before it and everything in the row, the changes as they are stored: sealed.
 */
export function chainHash(before: string, row: Omit<ChangeRow, 'hash'>): string {
  const head = JSON.stringify([before, row.document, row.seq, row.at, row.actor, row.command_id]);
  return createHash('sha256').update(head).update('\n').update(row.changes).digest('hex');
}
