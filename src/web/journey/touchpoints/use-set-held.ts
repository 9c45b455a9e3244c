import type { Json } from '#base/json.ts';
import { readPath } from '#base/json-path.ts';
import { recordOf } from '#model/document.ts';
import { isHeldPath } from '#model/map/held-by-touchpoint.ts';
import type { RecordOf } from '#model/records.ts';
import { useJourney } from '#web/journey/journey-context.ts';

/** Sets a value of an interaction where it is written, and gives the touchpoint when that is in the library, for all. */
export function useSetHeld(): (id: string, path: string, is: Json | undefined) => RecordOf<'touchpoint'> | undefined {
  const { records, library, send } = useJourney();
  return (id, path, is) => {
    const own = recordOf(records, 'interaction', id);
    const touchpoint = isHeldPath(path) ? recordOf(library.records, 'touchpoint', own?.body.touchpoint) : undefined;
    const written = touchpoint ?? own;
    if (!written) return undefined;
    const set = { [path]: { was: readPath(written.body as never, path), is } };
    if (touchpoint) library.send({ do: 'edit', type: 'touchpoint', id: touchpoint.id, set });
    else send({ do: 'edit', type: 'interaction', id, set });
    return touchpoint;
  };
}
