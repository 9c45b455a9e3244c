import { useMemo } from 'react';
import type { Command } from '#model/document/command.ts';
import { addRecord, editRecord, removeRecord } from '#model/commands/make-command.ts';
import { mentionsIn, type Named } from '#model/people/mentions.ts';
import { may, mayCommand, type Role } from '#model/people/role.ts';
import type { CommentRecord, Thread } from '#model/people/threads.ts';
import { newId } from '#web/client/new-id.ts';
import { useSession } from '#web/client/session.ts';
import { useJourneyActs, useWholeJourney } from '#web/journey/journey-context.ts';
import { usePeople } from '#web/journey/use-people.ts';

/** What the signed-in person may do with comments here, and how it is done. */
export function useCommentActions() {
  const { doc } = useJourneyActs();
  const records = useWholeJourney();
  const { workspace } = useSession();
  const { people, nameOf } = usePeople();
  const { role, person } = workspace;
  const { send, sendForGood } = doc;
  return useMemo(() => {
    const by = person ?? undefined;
    const now = (): string => new Date().toISOString();
    const mayGive = (command: Command, as: Role = role): boolean =>
      mayCommand({ role: as, person: by }, { kind: 'journey', records }, command);
    const say = (about: JustSaid): string => {
      const id = newId();
      send(addRecord('comment', { id, body: bodyOf(about, { by, at: now(), people }) }));
      return id;
    };
    const remove = ({ id }: CommentRecord): Command => removeRecord('comment', id);
    const edit = (comment: CommentRecord, text: string): Command => editOf(comment, { text, at: now(), people });
    return {
      me: by,
      people,
      nameOf,
      mayComment: by !== undefined && may(role, 'comment'),
      isMine: ({ body }: CommentRecord): boolean => by !== undefined && body.by === by,
      say,
      edit: (comment: CommentRecord, text: string) => send(edit(comment, text)),
      /** Takes one's own away; where others have answered only its words go. */
      remove: (comment: CommentRecord) =>
        send(mayGive(remove(comment), 'commenter') ? remove(comment) : edit(comment, '')),
      /** Whether another's may be taken away. */
      mayRemove: (comment: CommentRecord): boolean => mayGive(remove(comment)),
      /** Takes it away with what was answered to it; nothing brings others' words back. */
      removeWhole: (comment: CommentRecord) => sendForGood(remove(comment)),
      resolve: ({ first }: Thread, isResolved: boolean) => {
        const is = isResolved ? { by: by ?? '', at: now() } : undefined;
        send(editRecord('comment', first.id, { resolved: { was: first.body.resolved, is } }));
      },
    };
  }, [role, person, records, send, sendForGood, people, nameOf]);
}

type JustSaid = {
  readonly text: string;
  readonly on: { readonly [type: string]: string | true };
  readonly of?: string;
};

type Signed = { readonly by: string | undefined; readonly at: string; readonly people: readonly Named[] };

function bodyOf({ text, on, of }: JustSaid, { by, at, people }: Signed) {
  const mentions = mentionsIn(text, people);
  return {
    on,
    text,
    at,
    ...(by !== undefined && { by }),
    ...(of !== undefined && { of }),
    ...(mentions.length > 0 && { mentions }),
  };
}

function editOf({ id, body }: CommentRecord, { text, at, people }: Omit<Signed, 'by'> & { text: string }): Command {
  const mentions = mentionsIn(text, people);
  const set = {
    text: { was: body.text, is: text },
    edited: { was: body.edited, is: at },
    mentions: { was: body.mentions, is: mentions.length > 0 ? mentions : undefined },
  };
  return editRecord('comment', id, set);
}
