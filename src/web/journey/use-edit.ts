import type { Json } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import type { TypeName } from '#model/records.ts';
import { useJourney } from '#web/journey/journey-context.ts';

/** Sets values of one record by path; texts say what they were, so that they can be merged. */
export function useEdit(type: TypeName, id: string) {
  const { records, send } = useJourney();
  const body = records.get(id)?.body ?? {};
  const set = (path: string, is: Json | undefined) =>
    send({ do: 'edit', type, id, set: { [path]: { was: readPath(body, path), is } } });
  const write = (path: string) => (was: string, is: string) =>
    send({ do: 'edit', type, id, set: { [path]: { was, is } } });
  return { set, write };
}
