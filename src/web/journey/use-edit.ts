import { setValue, writeText } from '#model/commands/make-command.ts';
import type { PathOf, TextPathOf, ValueAt } from '#model/commands/typed-body.ts';
import type { TypeName } from '#model/document/records.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';

/** Sets values of one record by path; texts say what they were, so that they can be merged. */
export function useEdit<T extends TypeName>(type: T, id: string) {
  const { send, now } = useJourneyActs();
  const set = <P extends PathOf<T>>(path: P, is: ValueAt<T, P> | undefined) =>
    send(setValue({ type, id, body: now().records.get(id)?.body ?? {} }, path, is));
  const write = (path: TextPathOf<T>) => (was: string, is: string) => send(writeText({ type, id }, path, { was, is }));
  return { set, write };
}
