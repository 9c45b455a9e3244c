import { setValue } from '#model/commands/make-command.ts';
import type { PathOf, ValueAt } from '#model/commands/typed-body.ts';
import { recordOf } from '#model/document/document.ts';
import { setOnTouchpoint } from '#model/map/held-by-touchpoint.ts';
import type { RecordOf } from '#model/document/records.ts';
import { useJourneyActs } from '#web/journey/journey-context.ts';

/** Sets a value of an interaction, and gives the touchpoint that it was written on when that is in the library, for all. */
export type SetHeld = <P extends PathOf<'interaction'>>(
  id: string,
  path: P,
  is: ValueAt<'interaction', P> | undefined,
) => RecordOf<'touchpoint'> | undefined;

/** Sets a value of an interaction where it is written. */
export function useSetHeld(): SetHeld {
  const { send, library, now } = useJourneyActs();
  return (id, path, is) => {
    const own = recordOf(now().records, 'interaction', id);
    if (!own) return undefined;
    const touchpoint = recordOf(now().library.records, 'touchpoint', own.body.touchpoint);
    const shared = touchpoint && setOnTouchpoint(touchpoint, path, is);
    if (shared) library.send(shared);
    else send(setValue(own, path, is));
    return shared && touchpoint;
  };
}
