import type { Json } from '#base/json.ts';
import { plainOf } from '#base/rich-text.ts';
import type { Edited } from '#model/change.ts';
import { recordOf } from '#model/document.ts';
import { asHeld, heldPaths, localAgain, touchpointOf } from '#model/map/held-by-touchpoint.ts';
import type { InteractionBody } from '#model/map/interaction.ts';
import type { RecordOf } from '#model/records.ts';
import { newId } from '#web/client/new-id.ts';
import { useJourney } from '#web/journey/journey-context.ts';
import { useSetHeld } from '#web/journey/touchpoints/use-set-held.ts';

export type TouchpointHere = {
  /** The interaction as it is read. */
  readonly body: InteractionBody;
  readonly touchpoint: RecordOf<'touchpoint'> | undefined;
  readonly isLost: boolean;
  /** Sets a value where it is written: for all in the library where the touchpoint says it, else here. */
  readonly set: (path: string, is: Json | undefined) => void;
  readonly point: (touchpoint: string | undefined) => void;
  readonly make: () => void;
  readonly makeLocal: () => void;
};

/** An interaction and the library's touchpoint that it is one of, and what can be done about that. */
export function useTouchpoint(id: string): TouchpointHere | undefined {
  const { records, library, send } = useJourney();
  const set = useSetHeld();
  const own = recordOf(records, 'interaction', id)?.body;
  if (!own) return undefined;
  const touchpoint = recordOf(library.records, 'touchpoint', own.touchpoint);
  return {
    body: asHeld(own, library.records),
    touchpoint,
    isLost: own.touchpoint !== undefined && !touchpoint,
    set: (path, is) => void set(id, path, is),
    point: (chosen) => void set(id, 'touchpoint', chosen),
    make: () => {
      const made = newId();
      library.send({ do: 'add', type: 'touchpoint', id: made, body: touchpointOf(own, plainOf(own.text)) as never });
      set(id, 'touchpoint', made);
    },
    makeLocal: () => send({ do: 'edit', type: 'interaction', id, set: localSet(own, touchpoint) }),
  };
}

function localSet(own: InteractionBody, touchpoint: RecordOf<'touchpoint'> | undefined): Record<string, Edited> {
  const local = localAgain(own, touchpoint?.body);
  const changed = heldPaths.filter((path) => touchpoint?.body[path] !== undefined);
  const edits = changed.map((path): [string, Edited] => [
    path,
    { was: own[path] as Json | undefined, is: local[path] as Json | undefined },
  ]);
  return { ...Object.fromEntries(edits), touchpoint: { was: own.touchpoint, is: undefined } };
}
