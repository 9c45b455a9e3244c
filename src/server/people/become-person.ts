import { accept, refuse, type Result } from '#base/result.ts';
import type { Command } from '#model/document/command.ts';
import { editRecord, removeRecord } from '#model/commands/make-command.ts';
import type { Records } from '#model/document/document.ts';
import type { ServerRefusal } from '#server/refusal.ts';
import { freePeople, type FreePeopleParts, userOf } from '#server/people/free-people.ts';
import { personFor } from '#server/people/workspaces.ts';
import { loadDocument, type Writer } from '#server/keeping/write-command.ts';
import type { Members } from '#storage/people/members.ts';

export type BecomeParts = FreePeopleParts & { readonly members: Members; readonly writer: Writer };

type Of = { readonly workspace: string; readonly user: { readonly id: string; readonly name: string } };

/**
 * A member is from now on this person of the library: what the person answers for is theirs. The person they were before has no account any
 * more, and goes where nothing names it.
 *
 * Errors  `has-account` where somebody else signs in as that person.
 */
export async function becomePerson(
  parts: BecomeParts,
  { workspace, user, person }: Of & { person: string },
): Promise<Result<string, ServerRefusal>> {
  const { records } = await loadDocument(parts.writer.journal, workspace);
  const wanted = records.get(person);
  if (wanted?.type !== 'person') return refuse({ code: 'not-found', place: 'person' });
  const isFree = (await freePeople(parts, workspace)).some(({ id }) => id === person);
  if (!isFree && userOf(wanted) !== user.id) return refuse({ code: 'has-account', place: 'person' });
  const commands = [
    ...(await leave(parts, { workspace, user, records, but: person })),
    edit(person, userOf(wanted), user.id),
  ];
  return written(parts, { workspace, user, person }, commands);
}

/** A member is no longer the person they were taken for, and gets one of their own. */
export async function becomeNobodyElse(parts: BecomeParts, of: Of): Promise<Result<string, ServerRefusal>> {
  const { records } = await loadDocument(parts.writer.journal, of.workspace);
  const mine = [...records.values()].filter((record) => record.type === 'person' && userOf(record) === of.user.id);
  const left = await written(
    parts,
    { ...of, person: '' },
    mine.map(({ id }) => edit(id, of.user.id, undefined)),
  );
  if (!left.ok) return left;
  const person = await personFor({ ...parts.writer, actor: of.user.id }, of.workspace, of.user);
  if (person.ok) await putPerson(parts.members, { ...of, person: person.value });
  return person;
}

async function leave(
  { documents }: BecomeParts,
  { workspace, user, records, but }: Of & { records: Records; but: string },
): Promise<Command[]> {
  const mine = [...records.values()].filter(
    (record) => record.type === 'person' && record.id !== but && userOf(record) === user.id,
  );
  const left = mine.map(async ({ id }): Promise<Command> => {
    const uses = await documents.whoUses(workspace, { type: 'person', id });
    return uses.length === 0 ? removeRecord('person', id) : edit(id, user.id, undefined);
  });
  return Promise.all(left);
}

const edit = (id: string, was: string | undefined, is: string | undefined): Command =>
  editRecord('person', id, { user: { was, is } });

async function written(
  { members, writer: { journal, actor, createId } }: BecomeParts,
  of: Of & { person: string },
  commands: readonly Command[],
): Promise<Result<string, ServerRefusal>> {
  const doc = await loadDocument(journal, of.workspace);
  const wanted = commands.map((command) => ({ command, actor, commandId: createId() }));
  const { outcomes } = await journal.writeAll(doc, wanted);
  if (outcomes.some(({ ok }) => !ok)) return refuse({ code: 'changed-since' });
  if (of.person !== '') await putPerson(members, of);
  return accept(of.person);
}

async function putPerson(members: Members, { workspace, user, person }: Of & { person: string }): Promise<void> {
  const member = await members.find(workspace, user.id);
  if (member) await members.put({ workspace, user: user.id, role: member.role, person });
}
