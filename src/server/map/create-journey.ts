import { accept, type Result } from '#base/result.ts';
import { dayOf } from '#base/clock.ts';
import type { Command } from '#model/document/command.ts';
import { addRecord } from '#model/commands/make-command.ts';
import type { NewJourney } from '#protocol/http/map.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { beginDocument, type Writer } from '#server/keeping/write-command.ts';

/** A new journey in a workspace; whoever makes it answers for it until somebody else does. */
export async function createJourney(
  writer: Writer,
  where: { workspace: string; person?: string | undefined; nowMs: number },
  { phases = [], ...wanted }: NewJourney,
): Promise<Result<{ id: string }, ServerRefusal>> {
  const id = writer.createId();
  const body = {
    ...withoutBlanks(wanted),
    scope: wanted.scope ?? ('whole' as const),
    basis: wanted.basis ?? ('hypothesis' as const),
    status: 'draft' as const,
    snapshotDate: dayOf(where.nowMs),
    ...(where.person !== undefined && { owners: { professional: where.person } }),
  };
  const first: Command = addRecord('journey', { id, body });
  const all = phases.map((name): Command => addRecord('phase', { id: writer.createId(), body: { name } }));
  const written = await beginDocument(writer, { id, kind: 'journey', workspace: where.workspace }, [first, ...all]);
  return written.ok ? accept({ id }) : written;
}

const withoutBlanks = <Wanted extends Omit<NewJourney, 'phases'>>(wanted: Wanted): Wanted =>
  Object.fromEntries(Object.entries(wanted).filter(([, value]) => value !== undefined && value !== '')) as Wanted;
