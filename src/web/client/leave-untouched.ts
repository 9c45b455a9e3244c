import { sameJson } from '#base/json.ts';
import type { OpenDocument } from '#web/client/use-document.ts';

/** Takes back one's own last gesture where it only made this, and nobody has said anything of it since; says whether it did. */
export function leaveUntouched(doc: Pick<OpenDocument, 'nextBack' | 'undo' | 'records'>, id: string): boolean {
  const made = doc.nextBack('undo');
  const first = made.find((change) => change.did === 'added' && change.record.id === id);
  const now = doc.records.get(id);
  if (first?.did !== 'added' || !now || made.some(({ did }) => did !== 'added')) return false;
  if (!sameJson(now.body, first.record.body)) return false;
  doc.undo();
  return true;
}
