import { useMemo } from 'react';
import { addRecord } from '#model/commands/make-command.ts';
import { newId } from '#web/client/new-id.ts';
import { useMay, useSession } from '#web/client/session.ts';
import { useDocumentActions, useRecordsOf } from '#web/client/use-document.ts';
import type { LibraryType } from '#model/people/library-types.ts';
import { useFormat } from '#web/ui/language/format.ts';

/** All of one kind in the library, by name, and how to make another; nobody makes one who may not. */
export function useMakeable(type: LibraryType) {
  const format = useFormat();
  const { workspace } = useSession();
  const { send } = useDocumentActions(workspace.id);
  const records = useRecordsOf(workspace.id, type);
  const mayMake = useMay('edit');
  return useMemo(() => {
    const all = records
      .map(({ id, body }) => ({ id, name: body.name ?? id }))
      .toSorted((a, b) => format.sort(a.name, b.name));
    const make = (name: string): string => {
      const id = newId();
      send(addRecord(type, { id, body: { name } }));
      return id;
    };
    return { all, make: mayMake ? make : undefined };
  }, [records, format, mayMake, send, type]);
}
