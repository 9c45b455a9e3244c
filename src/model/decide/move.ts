import { accept, refuse } from '#base/result.ts';
import type { Edited } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { orderAfter, standsAfter } from '#model/decide/order.ts';
import type { StigDocument } from '#model/document/document.ts';

export function decideMove(doc: StigDocument, command: CommandOf<'move'>): Decision {
  const { type, id, phase } = command;
  const record = doc.records.get(id);
  if (record?.type !== type) return refuse({ code: 'not-found', type, id });
  if (phase !== undefined && doc.records.get(phase)?.type !== 'phase')
    return refuse({ code: 'parent-not-found', type: 'phase', id: phase });
  const set: Record<string, Edited> =
    phase === undefined || phase === record.body['phase'] ? {} : { phase: { was: record.body['phase'], is: phase } };
  const stays = standsAfter(doc.records, record, command.after);
  if (stays && Object.keys(set).length === 0) return accept([]);
  const is = stays ? record.order : orderAfter(doc.records, type, { after: command.after, moving: id });
  const order = { was: record.order, is };
  return accept([{ did: 'edited', type, id, set, ...(order.was !== order.is && { order }) }]);
}
