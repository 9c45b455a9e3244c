import { accept, refuse, type Result } from '#base/result.ts';
import { hangingOn, type Tied } from '#model/map/hangs-on.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import type { Storage } from '#storage/storage.ts';

type RemovalParts = Pick<Storage, 'documents' | 'securityEvents'> & {
  /** Takes the workshops of a journey away, before the journey itself. */
  readonly removeWorkshops: (of: { workspace: string; journey: string; by: string }) => Promise<void>;
};

type Removal = {
  readonly workspace: string;
  readonly journey: string;
  /** What hangs on it that goes too. */
  readonly also: readonly string[];
  readonly by: string;
};

/** Takes a journey away for good with its workshops, and what is named of what hangs on it, that first; nothing goes where one that is named does not hang on it. */
export async function removeJourney(
  parts: RemovalParts,
  { workspace, journey, also, by }: Removal,
): Promise<Result<void, ServerRefusal>> {
  const hanging = also.length > 0 ? hangingOn(await tiedIn(parts, workspace), journey) : [];
  const going = hanging.map((one) => one.journey.id).filter((id) => also.includes(id));
  if (also.some((id) => !going.includes(id))) return refuse({ code: 'not-found' });
  for (const id of [...going.toReversed(), journey]) {
    await parts.removeWorkshops({ workspace, journey: id, by });
    await parts.documents.remove({ id, by });
  }
  const detail = { what: 'journey', count: going.length + 1 };
  await parts.securityEvents.note({ kind: 'removed', workspace, actor: by, about: journey, detail });
  return accept(undefined);
}

async function tiedIn({ documents }: RemovalParts, workspace: string): Promise<Tied[]> {
  const found = await documents.records({ workspace, type: 'journey' });
  return found.map(({ record: { id, body } }) => {
    const { parent, comparedWith } = body as Omit<Tied, 'id'>;
    return { id, parent, comparedWith };
  });
}
