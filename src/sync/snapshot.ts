import { inOrder, type StigDocument } from '#model/document/document.ts';
import type { ServerMessage } from '#protocol/sync-message.ts';

/** A whole document as it is told to whoever has nothing of it yet. */
export type Snapshot = Extract<ServerMessage, { say: 'snapshot' }>;

export const snapshotOf = ({ id, kind, seq, records, mark }: StigDocument): Snapshot => ({
  say: 'snapshot',
  doc: id,
  kind,
  seq,
  records: inOrder(records),
  ...(mark !== undefined && { mark }),
});

/** Whether a snapshot holds all that was said in an interview. */
export const hasTranscript = ({ kind, doc, records }: Snapshot): boolean =>
  kind === 'interview' && records.some(({ id, body }) => id === doc && (body['transcript'] ?? '') !== '');
