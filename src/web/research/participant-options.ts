import { type Records, recordsOf } from '#model/document/document.ts';
import type { Option } from '#web/ui/select.tsx';

/** Those who were listened to, to choose among. */
export function participantOptions(records: Records): Option[] {
  return recordsOf(records, 'participant').flatMap(({ id, body, erased }) =>
    erased ? [] : [{ id, name: body.alias ?? body.name ?? id }],
  );
}
