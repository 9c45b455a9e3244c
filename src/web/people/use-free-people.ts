import { useMemo } from 'react';
import { useRecordsOf } from '#web/client/use-document.ts';

/** Who could be invited, or be a member: people of the library who do not sign in here. */
export function useFreePeople(workspace: string): (id: string) => boolean {
  const people = useRecordsOf(workspace, 'person');
  return useMemo(() => {
    const free = new Set(people.filter(({ body }) => body.user === undefined).map(({ id }) => id));
    return (id) => free.has(id);
  }, [people]);
}
