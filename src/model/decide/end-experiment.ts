import { accept, refuse } from '#base/result.ts';
import { type Json, sameJson } from '#base/json.ts';
import type { Edited } from '#model/document/change.ts';
import type { CommandOf } from '#model/document/command.ts';
import type { Decision } from '#model/decide/decide.ts';
import { recordOf, type Records, type StigDocument } from '#model/document/document.ts';
import type { Body } from '#model/document/records.ts';

/** An experiment ends once, with what came of it and whether the belief held. */
export function decideEndExperiment(doc: StigDocument, command: CommandOf<'end-experiment'>): Decision {
  const { do: _do, id, ...said } = command;
  const experiment = recordOf(doc.records, 'experiment', id);
  if (!experiment) return refuse({ code: 'not-found', type: 'experiment', id });
  const wanted: Record<string, Json | undefined> = { ...said, status: 'ended' };
  const body: Record<string, Json | undefined> = experiment.body as Record<string, Json | undefined>;
  const set: Record<string, Edited> = {};
  for (const [path, is] of Object.entries(wanted)) {
    if (is !== undefined && !sameJson(body[path], is)) set[path] = { was: body[path], is };
  }
  if (Object.keys(set).length === 0) return accept([]);
  if (experiment.body.status === 'ended') return refuse({ code: 'already-ended', id });
  if (said.verdict !== 'unclear' && !isSeen(doc.records, experiment.body))
    return refuse({ code: 'no-value-since', id });
  return accept([{ did: 'edited', type: 'experiment', id, set }]);
}

/** Whether there is anything to judge by: a value from after the start, of what is followed in numbers. */
export function isSeen(records: Records, { measure, method, start }: Body<'experiment'>): boolean {
  const followed = method === 'qualitative' ? undefined : recordOf(records, 'measure', measure);
  if (!followed) return true;
  return (followed.body.series ?? []).some(({ at }) => start === undefined || at > start);
}
