import { type Records, recordsOf } from '#model/document/document.ts';
import { studiesOf } from '#model/research/study-codes.ts';
import type { AnyRecord } from '#model/document/records.ts';
import { referencesOf } from '#model/document/reference.ts';
import type { InterviewDocument } from '#exchange/maps/interview-keys.ts';

type From = {
  readonly journey: Records;
  readonly workspace: Records;
  readonly interviews: readonly InterviewDocument[];
};

/** Ids of everything in the workspace that a journey and its interviews point at, its studies, and what those point at in turn. */
export function neededOf({ journey, workspace, interviews }: From, brought: ReadonlySet<string>): ReadonlySet<string> {
  const needed = new Set<string>();
  const open: AnyRecord[] = [
    ...journey.values(),
    ...interviews.flatMap(({ records }) => [...records.values()]),
    ...known(workspace, brought),
  ];
  for (const study of studiesOf(
    workspace,
    recordsOf(journey, 'journey').map(({ id }) => id),
  )) {
    needed.add(study.id);
    open.push(study as unknown as AnyRecord);
  }
  for (let record = open.pop(); record; record = open.pop()) {
    for (const { type, id } of referencesOf(record)) {
      const found = workspace.get(id);
      if (!found || found.type !== type || needed.has(id)) continue;
      needed.add(id);
      open.push(found);
    }
  }
  return needed;
}

const known = (workspace: Records, ids: ReadonlySet<string>): AnyRecord[] =>
  [...ids].map((id) => workspace.get(id)).filter((record) => record !== undefined);
